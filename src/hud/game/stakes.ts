/**
 * What the match is won and lost by, read off the level's own endings, so that a level with other defeats says those; and
 * the price of words without acts, which the view of a turn does not carry.
 */
import {
  BUREAUCRATIC_CAPTURE,
  COMPARE,
  CONDITION_ROW,
  type CompiledEnding,
  type CompiledLevel,
  CONSTITUENTS_GONE,
  type Field,
  HOLLOW_COST,
  LOAD_CARRIED,
  LOW_UNITY,
  namesOf,
  NUMBERS_END,
  pathOf,
  POPULAR_CONTROL,
  PROPS_COUNT,
  RENTIER_DRIFT,
  SCALE,
} from '../../sim';

/** A number whose rise to a bound loses the match. */
export interface Limit {
  /** Path of the number. */
  readonly number: string;
  /** Whole points. */
  readonly bound: number;
  readonly ending: string;
}

/** A disease of the front that turns its victory into something else. */
export interface Captured {
  /** Path of the disease. */
  readonly number: string;
  /** From where on; tenths. */
  readonly bound: number;
  /** Popular control from which it does not; tenths. */
  readonly control: number;
  readonly ending: string;
}

export interface Stakes {
  /** Props that must give for a victory; 0 when none is won by their fall. */
  readonly props: number;
  /** No victory before the last turn is over: what is down must be down then. */
  readonly isAtTheEnd: boolean;
  /** Props down that make a part of a victory of the last turn; 0 when nothing does. */
  readonly partial: number;
  /** A fall that nothing carries is a defeat. */
  readonly isRuin: boolean;
  /** Turns running that unity may be at its breaking point before the front dissolves; 0 when it never does. */
  readonly lowUnityTurns: number;
  /** Constituents whose leaving dissolves the front; 0 when it never does. */
  readonly gone: number;
  /** Numbers that lose the match by themselves, in the order of the endings. */
  readonly limits: readonly Limit[];
  /** Of each disease, what it first makes of a fall; none in a level whose endings ask for none. */
  readonly captured: readonly Captured[];
  /** Unity that a turn of words without acts costs; tenths. */
  readonly hollowCost: number;
}

/** One comparison of an ending's condition. */
export interface Row {
  readonly field: Field;
  readonly count: number;
  readonly how: number;
  readonly constant: number;
}

/** `level`: as it is played at the match's difficulty. */
export function stakesOf(level: CompiledLevel): Stakes {
  const rowsOf = (ending: CompiledEnding) => rows(level, ending);
  const victories = level.endings.filter(({ kind }) => kind === 'victory' || kind === 'great');
  const won = victories.map(rowsOf);
  const defeats = level.endings.filter(({ kind, anytime }) => kind === 'defeat' && anytime);
  const lost = defeats.map(rowsOf);
  const names = namesOf(level);
  const least = (all: readonly (readonly Row[])[], field: Field) =>
    all.flat().find((row) => row.field === field && row.how === COMPARE.atLeast)?.constant ?? 0;
  return {
    props: least(won, PROPS_COUNT),
    partial: least(
      level.endings.filter(({ kind, anytime }) => kind === 'partial' && !anytime).map(rowsOf),
      PROPS_COUNT,
    ),
    isAtTheEnd: victories.length > 0 && victories.every(({ anytime }) => !anytime),
    isRuin: lost.some((all) => all.some(({ field, constant }) => field === LOAD_CARRIED && constant === 0)),
    lowUnityTurns: least(lost, LOW_UNITY),
    gone: least(lost, CONSTITUENTS_GONE),
    limits: lost.flatMap((all, at) => {
      const [only] = all;
      const isLimit = all.length === 1 && only !== undefined && only.how === COMPARE.atLeast && only.count === 1;
      if (!isLimit || only.field >= NUMBERS_END) return [];
      return [
        {
          number: pathOf(names, only.field),
          bound: Math.round(only.constant / SCALE[only.field]!),
          ending: defeats[at]!.id,
        },
      ];
    }),
    captured: [BUREAUCRATIC_CAPTURE, RENTIER_DRIFT].flatMap((field) => capturedBy(level, field, pathOf(names, field))),
    hollowCost: Math.trunc((HOLLOW_COST * level.assumptions.debtWeight) / 100),
  };
}

/** The first ending that a disease brings from a bound on, unless popular control holds it. */
function capturedBy(level: CompiledLevel, disease: Field, number: string): readonly Captured[] {
  for (const ending of level.endings) {
    const all = rows(level, ending);
    const from = all.find(({ field, how }) => field === disease && how === COMPARE.atLeast);
    const control = all.find(({ field, how }) => field === POPULAR_CONTROL && how === COMPARE.atMost);
    if (from !== undefined && control !== undefined)
      return [{ number, bound: from.constant, control: control.constant + 1, ending: ending.id }];
  }
  return [];
}

/** Every comparison on some way through an ending's condition, each once. */
export function rows(level: CompiledLevel, { when }: CompiledEnding): readonly Row[] {
  const open: number[] = [when];
  const seen = new Set<number>();
  for (let row = open.pop(); row !== undefined; row = open.pop()) {
    if (row < 0 || seen.has(row)) continue;
    seen.add(row);
    open.push(level.conditions[row * CONDITION_ROW + 5]!, level.conditions[row * CONDITION_ROW + 6]!);
  }
  return [...seen].map((row) => {
    const [field, count, , how, constant] = level.conditions.slice(row * CONDITION_ROW, row * CONDITION_ROW + 5);
    return { field: field! as Field, count: count!, how: how!, constant: constant! };
  });
}
