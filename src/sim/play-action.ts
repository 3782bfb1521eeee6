/** Does a legal action of the front. Legality is asked beforehand (legality.ts): this only acts. */
import { ACTION, type Action, actionFirst, actionKind, actionSecond, actionThird } from './actions';
import { carry } from './carry';
import { designate } from './designation';
import type { Match } from './ledger';
import { promise, refuseDemand } from './promises';
import { concede, part, release } from './ruptures';
import { choose } from './scripted-events';
import { settle } from './settle';
import { conciliate, investigateFissure, investigateRumour, organise } from './standing';
import { closeTurn } from './turn';

/** Does it, and settles the derived numbers. */
export function doAction(m: Match, action: Action): void {
  if (actionKind(action) === ACTION.endTurn) {
    closeTurn(m);
    return;
  }
  decide(m, action);
  settle(m);
}

function decide(m: Match, action: Action): void {
  const first = actionFirst(action);
  const kind = actionKind(action);
  if (kind === ACTION.carry) carry(m, first, actionSecond(action), actionThird(action));
  else if (kind === ACTION.designate) designate(m, first);
  else if (kind === ACTION.choose) choose(m, first);
  else if (kind === ACTION.rupture) WAYS_OUT[first]!(m);
  else if (kind === ACTION.promise) promise(m, first);
  else if (kind === ACTION.refuse) refuseDemand(m, first);
  else if (kind === ACTION.organise) organise(m, first);
  else if (kind === ACTION.investigateRumour) investigateRumour(m, first);
  else if (kind === ACTION.investigateFissure) investigateFissure(m, first);
  else if (kind === ACTION.conciliate) conciliate(m, first);
}

/** In the order of RUPTURE_WAYS. */
const WAYS_OUT = [concede, part, release] as const;
