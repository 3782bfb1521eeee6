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
  switch (actionKind(action)) {
    case ACTION.choose:
      return choose(m, first);
    case ACTION.rupture:
      return [concede, part, release][first]!(m);
    case ACTION.designate:
      return designate(m, first);
    case ACTION.promise:
      return promise(m, first);
    case ACTION.refuse:
      return refuseDemand(m, first);
    case ACTION.carry:
      return carry(m, first, actionSecond(action), actionThird(action));
    case ACTION.organise:
      return organise(m, first);
    case ACTION.investigateRumour:
      return investigateRumour(m, first);
    case ACTION.investigateFissure:
      return investigateFissure(m, first);
    case ACTION.conciliate:
      return conciliate(m, first);
    default:
      return;
  }
}
