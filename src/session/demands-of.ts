/** What is demanded on a turn, as it stands: taken when the turn ends, so that whoever asks again is known to. */
import { demandViews, type Match, turnOf } from '../sim';
import type { AskedBefore } from './session';

export function demandsOf(match: Match): readonly AskedBefore[] {
  const turn = turnOf(match);
  return demandViews(match).map(({ id, current, answer }) => ({ turn, id, current, answer }));
}
