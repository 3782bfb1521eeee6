/**
 * Comparing two players. They play the same seeds, so what is compared is each seed with itself: chance that helps or
 * hurts both alike drops out, and a tenth as many games tell as much.
 */
import { type Interval, NO_INTERVAL, Z95 } from './intervals';

/** Two yes-or-no outcomes of the same seed: did A win it, did B. */
export type WonPair = readonly [a: boolean, b: boolean];

/** A's win rate less B's on the same seeds; fractions, −1 to 1. */
export function pairedDifference(pairs: readonly WonPair[], z = Z95): Interval {
  const onlyA = pairs.filter(([a, b]) => a && !b).length;
  const onlyB = pairs.filter(([a, b]) => b && !a).length;
  return differenceOfCounts(onlyA, onlyB, pairs.length, z);
}

/**
 * `(a − b) / n` where each of `n` trials counts for `a`, for `b` or for neither: Agresti and Min's interval. Half a trial
 * is added to each cell, so that a handful of games in full agreement does not claim to be certain.
 */
export function differenceOfCounts(a: number, b: number, n: number, z = Z95): Interval {
  if (n === 0) return NO_INTERVAL;
  const value = (a - b) / n;
  const trials = n + 2;
  const middle = (a - b) / trials;
  const half = (z * Math.sqrt(a + b + 1 - ((a - b) * (a - b)) / trials)) / trials;
  return {
    value,
    low: Math.min(value, Math.max(-1, middle - half)),
    high: Math.max(value, Math.min(1, middle + half)),
    n,
  };
}

/**
 * How many times A's rate is B's (Katz's interval on the logarithm, half a win added to both when either has none).
 * `n` is the smaller of the two trials.
 */
export function rateRatio(winsA: number, nA: number, winsB: number, nB: number, z = Z95): Interval {
  if (nA === 0 || nB === 0) return NO_INTERVAL;
  const rateA = winsA / nA;
  const rateB = winsB / nB;
  const value = rateB === 0 ? (rateA === 0 ? 1 : Number.POSITIVE_INFINITY) : rateA / rateB;
  const pad = winsA === 0 || winsB === 0 ? 0.5 : 0;
  const a = winsA + pad;
  const b = winsB + pad;
  const trialsA = nA + pad;
  const trialsB = nB + pad;
  const half = z * Math.sqrt(1 / a - 1 / trialsA + 1 / b - 1 / trialsB);
  const ratio = a / trialsA / (b / trialsB);
  return {
    value,
    low: Math.min(value, ratio * Math.exp(-half)),
    high: Math.max(value, ratio * Math.exp(half)),
    n: Math.min(nA, nB),
  };
}

/**
 * A share of things counted in bunches — turns in games — where things of one bunch go together: Σ hits / Σ size, with
 * the error that bunches, not things, give. Fewer than two bunches: nothing is known.
 */
export function clusteredShare(
  bunches: readonly { readonly hits: number; readonly size: number }[],
  z = Z95,
): Interval {
  const n = bunches.length;
  const size = bunches.reduce((sum, it) => sum + it.size, 0);
  if (size === 0) return NO_INTERVAL;
  const value = bunches.reduce((sum, it) => sum + it.hits, 0) / size;
  if (n < 2) return { value, low: 0, high: 1, n };
  const squares = bunches.reduce((sum, { hits, size: each }) => sum + (hits - value * each) ** 2, 0);
  const half = (z * Math.sqrt((n / (n - 1)) * squares)) / size;
  return { value, low: Math.max(0, value - half), high: Math.min(1, value + half), n };
}
