/** A target of balance and how a study stands to it: measured, how surely, met or not, and by how much. */
import { type Interval, NO_INTERVAL } from './intervals';

/** How a measure is written: a share as percent, a difference of shares as points, a ratio, a plain number. */
export type Unit = 'percent' | 'points' | 'times' | 'number';

/** What a measure must keep to; fractions for percent and points. */
export interface Bounds {
  readonly atLeast?: number;
  readonly atMost?: number;
}

export type Verdict = 'met' | 'not met' | 'not measured';
export interface TargetRow {
  readonly id: string;
  /** What is measured, in a line. */
  readonly what: string;
  readonly bounds: Bounds;
  readonly unit: Unit;
  readonly measured: Interval;
  readonly verdict: Verdict;
  /** True when the whole interval says the same. */
  readonly isSure: boolean;
  /** How far the measure is on the wrong side of its bounds, in its unit; 0 when met. */
  readonly by: number;
  /** Which arms, which initiative: what the number is about. */
  readonly note: string;
}

export interface Target {
  readonly id: string;
  readonly what: string;
  readonly bounds: Bounds;
  readonly unit: Unit;
  readonly measured: Interval;
  readonly note?: string;
}

const within = (value: number, { atLeast, atMost }: Bounds): boolean =>
  (atLeast === undefined || value >= atLeast) && (atMost === undefined || value <= atMost);

/** Judges a measure: by its value, and whether both ends of its interval say the same. */
export function judge({ note = '', ...target }: Target): TargetRow {
  const { measured, bounds } = target;
  if (measured.n === 0) return { ...target, note, verdict: 'not measured', isSure: false, by: 0 };
  const isMet = within(measured.value, bounds);
  const over = bounds.atMost === undefined ? 0 : measured.value - bounds.atMost;
  const under = bounds.atLeast === undefined ? 0 : bounds.atLeast - measured.value;
  return {
    ...target,
    note,
    verdict: isMet ? 'met' : 'not met',
    isSure: isMet ? within(measured.low, bounds) && within(measured.high, bounds) : isOutside(measured, bounds),
    by: isMet ? 0 : Math.max(over, under),
  };
}

const isOutside = ({ low, high }: Interval, { atLeast, atMost }: Bounds): boolean =>
  (atLeast !== undefined && high < atLeast) || (atMost !== undefined && low > atMost);

export const UNMEASURED = NO_INTERVAL;
