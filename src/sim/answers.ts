/**
 * There is always an affordable counter to what is about to kill you: while a number nears the bound of a defeat, whoever
 * holds an answer to it brings it to the table, in place of the last thing its constituent would have tabled. Dissolution
 * needs no such rule: organising and conciliating are always there.
 */
import { isTabled, mayBeTabled } from './deal';
import type { Match } from './ledger';
import { NEAR, type Peril } from './perils';
import { canPay, priceOf } from './purse';
import { SCALE, TABLED_EACH, tabled } from './state';

/** Start of turn, once the table is laid: for each defeat that is near, an answer that can be paid for. */
export function bringAnswers(m: Match): void {
  const { perils } = m.level;
  for (let i = 0; i < perils.length; i++) if (isNear(m, perils[i]!)) bringAnswer(m, perils[i]!.answers);
}

const isNear = ({ s }: Match, { field, bound }: Peril): boolean => s[field]! >= bound - NEAR * SCALE[field]!;

function bringAnswer(m: Match, answers: Int32Array): void {
  let brought = -1;
  for (let i = 0; i < answers.length; i++) {
    const index = answers[i]!;
    if (!canPay(m, priceOf(m, m.level.initiatives[index]!))) continue;
    if (isTabled(m, index)) return;
    if (brought < 0 && mayBeTabled(m, index)) brought = index;
  }
  if (brought >= 0) m.s[tabled(m.level.initiatives[brought]!.constituent, TABLED_EACH - 1)] = brought + 1;
}
