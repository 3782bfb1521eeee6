/** A straight line fitted through many points (ridge regression): arithmetic for the bots' guesses. */

export interface Line {
  /** Weight of each feature, on its own scale. */
  readonly weights: Float64Array;
}

/** Keeps weights small where the points say little: as if so many points said nothing depends on anything. */
const DOUBT = 10;

/** Fits a line on points that come one by one. */
export class Fit {
  private readonly n: number;
  /** Sums of products of two features, the lower half; of a feature and the end. */
  private readonly products: Float64Array;
  private readonly towards: Float64Array;
  private points = 0;

  /** `n`: features of a point. */
  constructor(n: number) {
    this.n = n;
    this.products = new Float64Array(n * n);
    this.towards = new Float64Array(n);
  }

  /** A point, whose first feature is 1, and what it came to. */
  add(row: Float64Array, end: number): void {
    const { n, products, towards } = this;
    this.points++;
    for (let i = 0; i < n; i++) {
      const x = row[i]!;
      towards[i] = towards[i]! + x * end;
      for (let j = 0; j <= i; j++) products[i * n + j] = products[i * n + j]! + x * row[j]!;
    }
  }

  /** The line through the points so far. */
  line(): Line {
    const { n, products, towards } = this;
    const scale = this.scales();
    const sides = products.map((sum, at) => sum / (scale[Math.trunc(at / n)]! * scale[at % n]!));
    for (let i = 1; i < n; i++) sides[i * n + i] = sides[i * n + i]! + DOUBT;
    const weights = solve(
      sides,
      towards.map((sum, i) => sum / scale[i]!),
      n,
    );
    return { weights: weights.map((weight, i) => weight / scale[i]!) };
  }

  /** Root mean square of each feature; 1 where it is always 0. */
  private scales(): Float64Array {
    return new Float64Array(this.n).map((_, i) => Math.sqrt(this.products[i * this.n + i]! / this.points) || 1);
  }
}

export function valueOn({ weights }: Line, row: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < weights.length; i++) sum += weights[i]! * row[i]!;
  return sum;
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
