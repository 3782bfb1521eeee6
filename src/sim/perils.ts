/** The defeats that one number alone brings, and the initiatives that lower it: read off a level once, for answers.ts. */
import { CONDITION_ROW, COMPARE, FAILS, HOLDS } from './conditions';
import { EFFECT, EFFECT_ROW } from './effect-codes';
import type { CompiledInitiative, CompiledLevel } from './level-data';
import { COHESION, type Field, grip, MEAN_GRIP, NUMBERS_END, POLITICAL_HOLD, STATE_CAPTURE } from './state';
import { MAX_LAYERS, MAX_THEATRES } from './vocabulary';

/** Points from a defeat's bound at which it is a danger, and its answers come to the table. */
export const NEAR = 12;
/** The same for the mean grip: a mean over the whole world moves slowly. */
export const NEAR_MEAN = 5;
/** The same for the second prop, which the front itself brings down: of 3,000 turns at 9 to 12 points three led to ruin. */
export const NEAR_PROPS = 8;

/** Points from a bound of this number at which it is a danger. */
export const nearOf = (field: Field): number => (field === MEAN_GRIP ? NEAR_MEAN : NEAR);

/** A number whose rise ends the match, where, and the initiatives that lower it, as indices. */
export interface Peril {
  readonly field: Field;
  /** Stored units. */
  readonly bound: number;
  readonly answers: Int32Array;
}

/** Defeats that one number alone brings at any turn by reaching a bound. */
export function perilsOf(level: CompiledLevel): Peril[] {
  return level.endings.flatMap(({ kind, anytime, when }) => {
    if (kind !== 'defeat' || !anytime || when < 0) return [];
    const [field, count, , how, bound, yes, no] = level.conditions.slice(
      when * CONDITION_ROW,
      (when + 1) * CONDITION_ROW,
    );
    const isAlone = count === 1 && how === COMPARE.atLeast && yes === HOLDS && no === FAILS && field! < NUMBERS_END;
    return isAlone ? [{ field: field as Field, bound: bound!, answers: answersTo(level, field as Field) }] : [];
  });
}

function answersTo(level: CompiledLevel, field: Field): Int32Array {
  const wanted = handlesOf(field);
  return Int32Array.from(level.initiatives.flatMap((it, index) => (lowers(level, it, wanted) ? [index] : [])));
}

/** What must be lowered to lower a number: itself, or what it follows from. */
function handlesOf(field: Field): (at: number) => boolean {
  if (field === POLITICAL_HOLD) return (at) => at === STATE_CAPTURE || at === COHESION;
  if (field === MEAN_GRIP) return (at) => at >= grip(0, 0) && at <= grip(MAX_THEATRES - 1, MAX_LAYERS - 1);
  return (at) => at === field;
}

function lowers({ effects }: CompiledLevel, it: CompiledInitiative, wanted: (at: number) => boolean): boolean {
  for (let row = it.effects.at; row < it.effects.end; row++) {
    const p = row * EFFECT_ROW;
    if (effects[p]! <= EFFECT.shock && effects[p + 7]! < 0 && wanted(effects[p + 1]!)) return true;
  }
  return false;
}
