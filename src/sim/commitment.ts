/** Commitment at the end of a turn: it leans back to hesitation, and grievance eats it (D35, D38). */
import { currentAuthor, ruleCause } from './causes';
import { aggrieve, isPresent, sway } from './front';
import { div, type Match } from './ledger';
import { AGENDA, carried, commitment, grievance } from './state';

/** Where commitment rests when nothing moves it: hesitation. */
const REST = 450;
/** Grievance under which a current does not act on it. */
const PATIENCE = 250;
/** Grievance of a constituent none of whose proposals was carried; tenths a turn. */
const WAITING = 8;

const SLACK = ruleCause('commitment-slack');
const AGGRIEVED = ruleCause('commitment-grievance');
const WAITED = ruleCause('waiting');

/** End of turn, after the designation's debts. */
export function commitmentDrift(m: Match): void {
  const { s, level } = m;
  for (let c = 0; c < level.currents.length; c++) {
    if (!isPresent(s, c)) continue;
    if (!wasCarried(m, level.constituentOf[c]!)) aggrieve(m, c, WAITING, WAITED, currentAuthor(c));
    sway(m, c, div(REST - s[commitment(c)]!, 20), SLACK, currentAuthor(c));
    const over = s[grievance(c)]! - PATIENCE;
    if (over > 0) sway(m, c, -(10 + div(over, 18)), AGGRIEVED, currentAuthor(c));
  }
}

function wasCarried(m: Match, constituent: number): boolean {
  for (let i = 0; i < AGENDA; i++) {
    const it = m.s[carried(i)]! - 1;
    if (it >= 0 && m.level.initiatives[it]!.constituent === constituent) return true;
  }
  return false;
}
