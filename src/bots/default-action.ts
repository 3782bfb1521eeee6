/** The legal default: what is done for a front that does not decide. */
import { ACTION, type Action, EVENT_CHOICE, type Match, packAction, refusalOf, RUPTURE } from '../sim';

/** What is done for a bot that forfeits: the first choice of an event, parting at a rupture, else the end of the turn. */
export function defaultAction(m: Match): Action {
  if (m.s[RUPTURE] !== 0) return packAction(ACTION.rupture, 1);
  const first = packAction(ACTION.choose, 0);
  if (m.s[EVENT_CHOICE] === 0 && refusalOf(m, first) === null) return first;
  return packAction(ACTION.endTurn);
}
