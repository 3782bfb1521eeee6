/** Numbers of a report in words: an interval, a bound, a verdict. English, as reports are. */
import type { Interval } from './intervals';
import type { Bounds, TargetRow, Unit } from './targets';

const SIGNS: Readonly<Record<Unit, (n: number) => string>> = {
  percent: (n) => `${trimmed(n * 100)} %`,
  points: (n) => `${trimmed(n * 100)} points`,
  times: (n) => (Number.isFinite(n) ? `${trimmed(n)}×` : '∞×'),
  number: trimmed,
};

function trimmed(n: number): string {
  if (!Number.isFinite(n)) return Number.isNaN(n) ? '–' : n > 0 ? '∞' : '−∞';
  return (Math.round(n * 10) / 10).toFixed(1).replace(/\.0$/, '').replace('-', '−');
}

/** `66 % (58–73, n = 200)`. */
export function formatInterval({ value, low, high, n }: Interval, unit: Unit): string {
  if (n === 0) return '–';
  const bare = (bound: number) => SIGNS[unit](bound).replace(/ ?(%|points|×)$/, '');
  return low === high
    ? `${SIGNS[unit](value)} (n = ${n})`
    : `${SIGNS[unit](value)} (${bare(low)} to ${bare(high)}, n = ${n})`;
}

/** `≥ 55 %, ≤ 75 %`. */
export function formatBounds({ atLeast, atMost }: Bounds, unit: Unit): string {
  return [
    atLeast === undefined ? '' : `≥ ${SIGNS[unit](atLeast)}`,
    atMost === undefined ? '' : `≤ ${SIGNS[unit](atMost)}`,
  ]
    .filter((it) => it !== '')
    .join(', ');
}

/** `met`, `met, within error`, `not met by 3 %`. */
export function formatVerdict({ verdict, isSure, by, unit }: TargetRow): string {
  if (verdict === 'not measured') return verdict;
  const much = verdict === 'met' ? 'met' : `not met by ${SIGNS[unit === 'percent' ? 'points' : unit](by)}`;
  return isSure ? much : `${much}, within error`;
}
