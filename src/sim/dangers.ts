/**
 * What is about to end the match: the defeats whose bound is near, read off the conditions of the level's own endings,
 * so that a level with other defeats warns of those. There is always an affordable counter; one must see it coming.
 */
import { COMPARE, CONDITION_ROW } from './conditions';
import type { Match } from './ledger';
import { namesOf, pathOf } from './names';
import { type Field, NUMBERS_END, SCALE } from './state';
import type { DangerView } from './view-data';

/** Points from a bound at which it is a danger. */
const NEAR = 12;

/** Defeats that may come at any turn and whose single bound is near. */
export function dangerViews(m: Match): DangerView[] {
  const { level } = m;
  return level.endings.flatMap((ending) =>
    ending.kind === 'defeat' && ending.anytime ? boundsNear(m, ending.id, ending.when) : [],
  );
}

/** Looks at the one comparison of a simple ending; compound ones warn by their first. */
function boundsNear(m: Match, ending: string, at: number): DangerView[] {
  if (at < 0) return [];
  const code = m.level.conditionCode;
  const p = at * CONDITION_ROW;
  const field = code[p]! as Field;
  if (field >= NUMBERS_END || code[p + 1] !== 1 || code[p + 3] === COMPARE.is) return [];
  const value = m.s[field]!;
  const bound = code[p + 4]!;
  const gap = code[p + 3] === COMPARE.atLeast ? bound - value : value - bound;
  if (gap > NEAR * SCALE[field]!) return [];
  return [{ ending, number: pathOf(namesOf(m.level), field), value, bound }];
}
