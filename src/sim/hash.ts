/** The state hash: the whole canonical state, generator included, in 64 bits. Equal on every engine. */
import type { Match } from './ledger';
import { STATE_SIZE, type State } from './state';

/** Sixteen hexadecimal digits that change when any number of the match does. */
export function stateHash(m: Match): string {
  return hashNumbers(m.s);
}

/** Two interleaved multiplicative hashes, each mixing every word: a sum of words let swapped fields collide. */
export function hashNumbers(s: State): string {
  let a = 0x811c9dc5 | 0;
  let b = 0x2545f491 | 0;
  for (let i = 0; i < STATE_SIZE; i++) {
    const word = s[i]!;
    a = Math.imul(a ^ word, 0x9e3779b1);
    a ^= a >>> 15;
    b = Math.imul(b + word, 0x85ebca6b);
    b ^= b >>> 13;
  }
  return hex(a) + hex(b);
}

const hex = (n: number): string => (n >>> 0).toString(16).padStart(8, '0');
