/** Conditions → short-circuit rows (src/sim/conditions.ts). all, any and not become only the way rows are linked. */
import { ALWAYS, COMPARE, CONDITION_ROW, FAILS, HOLDS } from '../sim';
import { firedVariable, type Known, type Sum, sumOf } from './numbers';
import type { Bounds, Condition } from './schema-parts';
import type { Path } from './source-file';

/** A comparison with a constant, in stored units. */
type Comparison = readonly [how: number, constant: number];

/** Told of what cannot be compiled, with where it stands in the condition. */
export interface ConditionFaults {
  /** A number, or an event, that this level does not have. */
  unknown(where: Path, what: 'number' | 'event', name: string): void;
  /** A bound beyond what the number can reach. */
  outOfRange(where: Path, number: string, max: number): void;
}

/** Writes conditions into one table of rows. */
export class ConditionWriter {
  readonly rows: number[] = [];
  private readonly known: Known;

  constructor(known: Known) {
    this.known = known;
  }

  /** Address of a condition; {@link ALWAYS} for none. */
  write(condition: Condition | undefined, where: Path, faults: ConditionFaults): number {
    return condition === undefined ? ALWAYS : this.link(condition, where, HOLDS, FAILS, faults);
  }

  /** Writes a condition that leads to `yes` or `no`, and gives its first row. Back to front, so that targets are known. */
  private link(condition: Condition, where: Path, yes: number, no: number, faults: ConditionFaults): number {
    const inner = (it: Condition, step: Path, then: number, otherwise: number) =>
      this.link(it, [...where, ...step], then, otherwise, faults);
    if ('not' in condition) return inner(condition.not, ['not'], no, yes);
    if ('all' in condition) return condition.all.reduceRight((next, it, i) => inner(it, ['all', i], next, no), yes);
    if ('any' in condition) return condition.any.reduceRight((next, it, i) => inner(it, ['any', i], yes, next), no);
    if ('fired' in condition) return this.fired(condition.fired, [...where, 'fired'], yes, no, faults);
    return this.compare(condition, where, yes, no, faults);
  }

  private fired(event: string, where: Path, yes: number, no: number, faults: ConditionFaults): number {
    const sum = this.known.events.includes(event) ? sumOf(this.known, `variable.${firedVariable(event)}`) : null;
    if (sum !== null) return this.row(sum, [COMPARE.is, 1], yes, no);
    faults.unknown(where, 'event', event);
    return no;
  }

  /** What cannot be asked in this level does not hold. */
  private compare(
    condition: { number: string } & Bounds,
    where: Path,
    yes: number,
    no: number,
    faults: ConditionFaults,
  ): number {
    const sum = sumOf(this.known, condition.number);
    if (sum === null) {
      faults.unknown([...where, 'number'], 'number', condition.number);
      return no;
    }
    for (const [key, points] of Object.entries(condition))
      if (typeof points === 'number' && (points < 0 || points > sum.max))
        faults.outOfRange([...where, key], condition.number, sum.max);
    if (sum.one !== undefined) return this.isThis(sum, condition, yes, no);
    return comparisons(condition, sum).reduceRight((next, it) => this.row(sum, it, next, no), yes);
  }

  /** Paths that ask "is it this one?" answer 1 or 0. */
  private isThis(sum: Sum, bounds: Bounds, yes: number, no: number): number {
    const fits = (answer: number): boolean =>
      (bounds.is === undefined || bounds.is === answer) &&
      (bounds.atLeast === undefined || answer >= bounds.atLeast) &&
      (bounds.atMost === undefined || answer <= bounds.atMost) &&
      (bounds.above === undefined || answer > bounds.above) &&
      (bounds.below === undefined || answer < bounds.below);
    if (fits(1) && fits(0)) return yes;
    if (!fits(1) && !fits(0)) return no;
    return this.row(sum, [COMPARE.is, sum.one!], fits(1) ? yes : no, fits(1) ? no : yes);
  }

  private row({ field, count, stride }: Sum, [how, constant]: Comparison, yes: number, no: number): number {
    this.rows.push(field, count, stride, how, constant, yes, no);
    return this.rows.length / CONDITION_ROW - 1;
  }
}

/** Bounds in points → comparisons in stored units: `above` and `below` are one stored unit beyond. */
function comparisons(bounds: Bounds, { scale, members }: Sum): Comparison[] {
  // A tenth of a point has no exact binary form: what is within a millionth of a whole number is that number.
  const stored = (points: number) => Math.round(points * scale * members * 1e6) / 1e6;
  const { atLeast, above, atMost, below, is } = bounds;
  const list: Comparison[] = [];
  if (atLeast !== undefined) list.push([COMPARE.atLeast, Math.ceil(stored(atLeast))]);
  if (above !== undefined) list.push([COMPARE.atLeast, Math.floor(stored(above)) + 1]);
  if (atMost !== undefined) list.push([COMPARE.atMost, Math.floor(stored(atMost))]);
  if (below !== undefined) list.push([COMPARE.atMost, Math.ceil(stored(below)) - 1]);
  if (is !== undefined) list.push([COMPARE.is, Math.round(stored(is))]);
  return list;
}
