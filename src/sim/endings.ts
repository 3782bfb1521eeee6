/** Endings are level data, in order of priority: this file only asks which of them has come. */
import { ask } from './conditions';
import type { Match } from './ledger';
import { TURN } from './state';

/**
 * The ending that has come, as an index, or −1. At the end of the last turn there is always one: when no condition
 * holds, the last of the list.
 */
export function endingNow(m: Match): number {
  const { level, s } = m;
  const isLast = s[TURN]! >= level.turns;
  for (let i = 0; i < level.endings.length; i++) {
    const ending = level.endings[i]!;
    if ((ending.anytime || isLast) && ask(level.endingQuestions, i, level.conditionCode, s) === 1) return i;
  }
  return isLast ? level.endings.length - 1 : -1;
}
