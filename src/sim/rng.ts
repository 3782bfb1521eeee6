/**
 * The one generator of a match: sfc32, four 32-bit words kept in the state itself, so that a copied, saved or hashed
 * state carries its chance with it. 32-bit operations only: the same draws on every engine.
 */
import { rng, type State } from './state';

const A = rng(0);
const B = rng(1);
const C = rng(2);
const D = rng(3);

/** Starts the generator from a seed (any 32-bit whole number). */
export function seedRng(s: State, seed: number): void {
  s[A] = seed | 0;
  s[B] = 0x9e3779b9 | 0;
  s[C] = 0x243f6a88;
  s[D] = 1;
  for (let i = 0; i < 12; i++) next(s);
}

/** The next 32 bits, 0 to 2³² − 1. */
const next = (s: State): number => {
  const a = s[A]!;
  const b = s[B]!;
  const c = s[C]!;
  const t = (((a + b) | 0) + s[D]!) | 0;
  s[D] = (s[D]! + 1) | 0;
  s[A] = b ^ (b >>> 9);
  s[B] = (c + (c << 3)) | 0;
  s[C] = (((c << 21) | (c >>> 11)) + t) | 0;
  return t >>> 0;
};

/** A whole number from 0 to n − 1; n from 1 to 2²⁰. Exact: the product stays under 2⁵³. */
export const below = (s: State, n: number): number => ((next(s) * n) / 4294967296) | 0;

/** True `percent` times in a hundred. */
export const chance = (s: State, percent: number): boolean => below(s, 100) < percent;
