/** Commitment at the end of a turn: it leans back to hesitation, and grievance eats it (D35, D38). */
import { currentAuthor, ruleCause } from './causes';
import { aggrieve, isPresent, sway } from './front';
import { div, type Match } from './ledger';
import { carried, CARRIED_COUNT, commitment, grievance } from './state';

/** Where commitment rests when nothing moves it: hesitation. */
const REST = 450;
/** Grievance under which a current does not act on it. */
const PATIENCE = 150;
/** Grievance of a constituent none of whose proposals was carried; tenths a turn. */
const WAITING = 8;

const SLACK = ruleCause('commitment-slack');
const AGGRIEVED = ruleCause('commitment-grievance');
const WAITED = ruleCause('waiting');

/** End of turn, after the designation's debts. */
export function commitmentDrift(m: Match): void {
  const { s, level } = m;
  const heard = heardOf(m);
  const count = level.currents.length;
  for (let c = 0; c < count; c++) {
    if (!isPresent(s, c)) continue;
    if (((heard >> level.constituentOf[c]!) & 1) === 0) aggrieve(m, c, WAITING, WAITED, currentAuthor(c));
    sway(m, c, div(REST - s[commitment(c)]!, 20), SLACK, currentAuthor(c));
    const over = s[grievance(c)]! - PATIENCE;
    if (over > 0) sway(m, c, -(10 + div(over, 18)), AGGRIEVED, currentAuthor(c));
  }
}

/** Bits of the constituents that have seen a proposal of theirs carried. */
function heardOf({ s, level }: Match): number {
  let heard = 0;
  for (let i = 0; i < s[CARRIED_COUNT]!; i++) heard |= 1 << level.initiatives[s[carried(i)]! - 1]!.constituent;
  return heard;
}
