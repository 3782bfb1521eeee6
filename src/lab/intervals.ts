/**
 * How sure a measured share is. Wilson's interval, because studies of strong players are small and their win rates may
 * be 0 or 100 %, where the textbook ± formula says "certain" of a handful of games.
 */

/** Standard deviations either side that hold 95 % of the chances. */
export const Z95 = 1.959963984540054;

/** An estimate with the bounds it very probably lies between; fractions, not percents, unless said otherwise. */
export interface Interval {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** Games, pairs or trials it rests on. */
  readonly n: number;
}

/** Nothing was measured. */
export const NO_INTERVAL: Interval = { value: Number.NaN, low: Number.NaN, high: Number.NaN, n: 0 };

/** Wilson's score interval of a share: `hits` of `n`. */
export function wilson(hits: number, n: number, z = Z95): Interval {
  if (n === 0) return NO_INTERVAL;
  const share = hits / n;
  const zz = (z * z) / n;
  const middle = (share + zz / 2) / (1 + zz);
  const half = (z * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n))) / (1 + zz);
  // Rounding must not leave the measured share outside its own interval.
  return {
    value: share,
    low: Math.min(share, Math.max(0, middle - half)),
    high: Math.max(share, Math.min(1, middle + half)),
    n,
  };
}

/** Interval of a mean, from its values: normal, so for twenty values and more. */
export function meanInterval(values: readonly number[], z = Z95): Interval {
  const n = values.length;
  if (n === 0) return NO_INTERVAL;
  const mean = values.reduce((sum, it) => sum + it, 0) / n;
  const squares = values.reduce((sum, it) => sum + (it - mean) * (it - mean), 0);
  const half = n < 2 ? Number.POSITIVE_INFINITY : z * Math.sqrt(squares / (n - 1) / n);
  return { value: mean, low: mean - half, high: mean + half, n };
}
