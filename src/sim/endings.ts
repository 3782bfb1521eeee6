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
  const open = isLast ? level.lastEndings : level.anytimeEndings;
  for (let i = 0; i < open.length; i++)
    if (ask(level.endingQuestions, open[i]!, level.conditionCode, s) === 1) return open[i]!;
  return isLast ? level.endings.length - 1 : -1;
}
