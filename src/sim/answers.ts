/**
 * There is always an affordable counter to what is about to kill you: while a number nears the bound of a defeat, whoever
 * holds an answer to it brings it to the table, in place of the last thing its constituent would have tabled that answers
 * no other such danger. Dissolution needs no such rule: organising and conciliating are always there.
 */
import { isTabled, mayBeTabled } from './deal';
import type { Match } from './ledger';
import { nearOf, type Peril } from './perils';
import { canPay, priceOf } from './purse';
import { SCALE, TABLED_EACH, tabled } from './state';

/** Start of turn, once the table is laid: for each defeat that is near, an answer that can be paid for. */
export function bringAnswers(m: Match): void {
  const { perils } = m.level;
  for (let i = 0; i < perils.length; i++) if (isNear(m, perils[i]!)) bringAnswer(m, perils[i]!);
}

const isNear = ({ s }: Match, { field, bound }: Peril): boolean => s[field]! >= bound - nearOf(field) * SCALE[field]!;

function bringAnswer(m: Match, peril: Peril): void {
  const { answers } = peril;
  let brought = -1;
  let place = -1;
  for (let i = 0; i < answers.length; i++) {
    const index = answers[i]!;
    if (!isAffordable(m, index)) continue;
    if (isTabled(m, index)) return;
    if (brought >= 0 || !mayBeTabled(m, index)) continue;
    place = placeToGive(m, m.level.initiatives[index]!.constituent, peril);
    if (place >= 0) brought = index;
  }
  if (brought >= 0) m.s[place] = brought + 1;
}

const isAffordable = (m: Match, index: number): boolean => canPay(m, priceOf(m, index));

/** The last place on a constituent's table that holds no answer to another defeat that is near; −1 when all do. */
function placeToGive(m: Match, constituent: number, peril: Peril): number {
  for (let slot = TABLED_EACH - 1; slot >= 0; slot--) {
    const index = m.s[tabled(constituent, slot)]! - 1;
    if (index < 0 || !isAffordable(m, index) || !answersAnother(m, index, peril)) return tabled(constituent, slot);
  }
  return -1;
}

function answersAnother(m: Match, index: number, peril: Peril): boolean {
  for (const other of m.level.perils)
    if (other !== peril && isNear(m, other) && other.answers.includes(index)) return true;
  return false;
}
