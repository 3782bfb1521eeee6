/** A straight line fitted through many points (ridge regression): arithmetic for the bots' guesses. */

export interface Line {
  /** Weight of each feature, on its own scale. */
  readonly weights: Float64Array;
}

/** Keeps weights small where the points say little: as if so many points said nothing depends on anything. */
const DOUBT = 10;

/** Fits `ends` on `rows`, whose first feature is 1. */
export function fitLine(rows: readonly Float64Array[], ends: readonly number[]): Line {
  const n = rows[0]!.length;
  const scale = scales(rows, n);
  const sides = new Float64Array(n * n);
  const right = new Float64Array(n);
  const z = new Float64Array(n);
  rows.forEach((row, r) => {
    for (let i = 0; i < n; i++) z[i] = row[i]! / scale[i]!;
    for (let i = 0; i < n; i++) {
      right[i] = right[i]! + z[i]! * ends[r]!;
      for (let j = 0; j <= i; j++) sides[i * n + j] = sides[i * n + j]! + z[i]! * z[j]!;
    }
  });
  for (let i = 1; i < n; i++) sides[i * n + i] = sides[i * n + i]! + DOUBT;
  const weights = solve(sides, right, n);
  for (let i = 0; i < n; i++) weights[i] = weights[i]! / scale[i]!;
  return { weights };
}

export function valueOn({ weights }: Line, row: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < weights.length; i++) sum += weights[i]! * row[i]!;
  return sum;
}

/** Root mean square of each feature; 1 where it is always 0. */
function scales(rows: readonly Float64Array[], n: number): Float64Array {
  const scale = new Float64Array(n);
  for (const row of rows) for (let i = 0; i < n; i++) scale[i] = scale[i]! + row[i]! * row[i]!;
  for (let i = 0; i < n; i++) scale[i] = Math.sqrt(scale[i]! / rows.length) || 1;
  return scale;
}

/** Cholesky: `sides` holds the lower half of a positive matrix, and is used up. */
function solve(sides: Float64Array, right: Float64Array, n: number): Float64Array {
  for (let i = 0; i < n; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = sides[i * n + j]!;
      for (let k = 0; k < j; k++) sum -= sides[i * n + k]! * sides[j * n + k]!;
      sides[i * n + j] = i === j ? Math.sqrt(Math.max(sum, 1e-9)) : sum / sides[j * n + j]!;
    }
  }
  const x = right.slice();
  for (let i = 0; i < n; i++) {
    for (let k = 0; k < i; k++) x[i] = x[i]! - sides[i * n + k]! * x[k]!;
    x[i] = x[i]! / sides[i * n + i]!;
  }
  for (let i = n - 1; i >= 0; i--) {
    for (let k = i + 1; k < n; k++) x[i] = x[i]! - sides[k * n + i]! * x[k]!;
    x[i] = x[i]! / sides[i * n + i]!;
  }
  return x;
}
