/**
 * One description of a record for both ways: a wire is given each value to write, or gives it back when it reads. What
 * is written by one line can only be read by the same line, so the two ways cannot drift apart.
 */
import { MOST_TOTAL, RangeReader, RangeWriter } from './range-coder';

/** How often each of a few values has come so far; what comes often costs little. */
export class Tally {
  readonly counts: number[];
  total = 0;
  private readonly gain: number;

  constructor(counts: readonly number[], gain = 8) {
    this.counts = [...counts];
    this.gain = gain;
    for (const count of counts) this.total += count;
  }

  /** `n` values, equally likely at first. */
  static even(n: number, gain = 8): Tally {
    return new Tally(new Array<number>(n).fill(1), gain);
  }

  count(value: number): void {
    this.counts[value]! += this.gain;
    this.total += this.gain;
    if (this.total > MOST_TOTAL / 2) this.forget();
  }

  /** Gives a value another weight. */
  weigh(value: number, count: number): void {
    this.total += count - this.counts[value]!;
    this.counts[value] = count;
  }

  /** One value more. */
  add(count: number): void {
    this.counts.push(count);
    this.total += count;
  }

  private forget(): void {
    this.total = 0;
    for (let i = 0; i < this.counts.length; i++) this.total += this.counts[i] = (this.counts[i]! + 1) >> 1;
  }
}

export interface Wire {
  readonly isReading: boolean;
  /** A whole number from 0 to n − 1, all equally likely; n up to 65535. */
  even(n: number, value: number): number;
  /** A value of a tally, which learns from it. */
  tallied(tally: Tally, value: number): number;
}

/** Raised while reading, by a wire that goes on longer than any record. */
export class EndlessWire extends Error {}
/** Steps of the longest record there may be, with room to spare; reading them takes a fraction of a second. */
const MOST_STEPS = 300_000;

export class WireWriter implements Wire {
  readonly isReading = false;
  private readonly coder = new RangeWriter();

  even(n: number, value: number): number {
    this.coder.step(value, 1, n);
    return value;
  }
  tallied(tally: Tally, value: number): number {
    let from = 0;
    for (let i = 0; i < value; i++) from += tally.counts[i]!;
    this.coder.step(from, tally.counts[value]!, tally.total);
    tally.count(value);
    return value;
  }
  finish(): Uint8Array {
    return this.coder.finish();
  }
}

export class WireReader implements Wire {
  readonly isReading = true;
  private readonly coder: RangeReader;
  private steps = 0;

  constructor(bytes: Uint8Array) {
    this.coder = new RangeReader(bytes);
  }
  even(n: number): number {
    this.count();
    const value = this.coder.peek(n);
    this.coder.pass(value, 1);
    return value;
  }
  tallied(tally: Tally): number {
    this.count();
    const at = this.coder.peek(tally.total);
    let from = 0;
    let value = 0;
    while (from + tally.counts[value]! <= at) from += tally.counts[value++]!;
    this.coder.pass(from, tally.counts[value]!);
    tally.count(value);
    return value;
  }
  private count(): void {
    if (++this.steps > MOST_STEPS) throw new EndlessWire();
  }
}
