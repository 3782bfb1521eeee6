/**
 * Whether a compiled condition can hold in any state a level allows. Each way through its rows gathers bounds on the
 * numbers it asks; a way whose bounds leave every number somewhere to be is a yes. Numbers asked in different sums are
 * taken as free of each other, so a yes may be too kind; a no is certain.
 */
import { COMPARE, CONDITION_ROW, type CompiledLevel, HOLDS, LIMIT, NUMBERS_END, TURN } from '../sim';

type Bounds = readonly [low: number, high: number];
/** Bounds so far by what is asked, `field/count/stride`. */
type Known = ReadonlyMap<string, Bounds>;

/** Ways looked at before the answer is yes for want of time: conditions of real levels have a handful. */
const MOST_WAYS = 2000;

/** Largest value of every number the level's states can hold, by field. */
export function reachOf(level: CompiledLevel): (field: number) => number {
  return (field) => (field < NUMBERS_END ? LIMIT[field]! : field === TURN ? level.turns : Number.MAX_SAFE_INTEGER);
}

/** Whether the condition at `at` can hold. */
export function canHold(level: CompiledLevel, at: number): boolean {
  const reach = reachOf(level);
  const open: { readonly row: number; readonly known: Known }[] = [{ row: at, known: new Map() }];
  for (let ways = 0; open.length > 0; ways++) {
    const { row, known } = open.pop()!;
    if (row === HOLDS || ways > MOST_WAYS) return true;
    if (row < 0) continue;
    const p = row * CONDITION_ROW;
    const [field, count, stride, how, constant, yes, no] = level.conditions.slice(p, p + CONDITION_ROW) as Row;
    const key = `${field}/${count}/${stride}`;
    const [low, high] = known.get(key) ?? [0, reach(field) * count];
    const follow = (next: number, bounds: Bounds) => {
      if (bounds[0] <= bounds[1]) open.push({ row: next, known: new Map(known).set(key, bounds) });
    };
    const whenTrue = narrowed(how, constant, low, high);
    follow(yes, whenTrue);
    for (const bounds of denied(how, constant, low, high)) follow(no, bounds);
  }
  return false;
}

type Row = [number, number, number, number, number, number, number];

function narrowed(how: number, constant: number, low: number, high: number): Bounds {
  return [
    how === COMPARE.atMost ? low : Math.max(low, constant),
    how === COMPARE.atLeast ? high : Math.min(high, constant),
  ];
}

/** Where the number may be when the comparison fails: below, above, or for `is` either. */
function denied(how: number, constant: number, low: number, high: number): Bounds[] {
  const below: Bounds = [low, Math.min(high, constant - 1)];
  const above: Bounds = [Math.max(low, constant + 1), high];
  if (how === COMPARE.is) return [below, above];
  return how === COMPARE.atLeast ? [below] : [above];
}
