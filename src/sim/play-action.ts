/** Does a legal action of the front. Legality is asked beforehand (legality.ts): this only acts. */
import { ACTION, type Action, type ActionKind, actionFirst, actionKind, actionSecond, actionThird } from './actions';
import { carry } from './carry';
import { designate } from './designation';
import { IN_AGENDA, IN_ASSEMBLY, IN_RUMOURS, type Match } from './ledger';
import { promise, refuseDemand } from './promises';
import { concede, part, release } from './ruptures';
import { choose } from './scripted-events';
import { settle } from './settle';
import { conciliate, investigateFissure, investigateRumour, organise } from './standing';
import { closeTurn, enterPhase } from './turn';

/** Does it, and settles the derived numbers where it has moved what they follow from. */
export function doAction(m: Match, action: Action): void {
  const kind = actionKind(action);
  if (kind === ACTION.endTurn) closeTurn(m);
  else {
    enterPhase(m, phaseOfAct(kind));
    decide(m, action);
  }
  if (unsettles(kind)) settle(m);
}

/** The front page is answered, the assembly names and promises, the agenda acts: in whatever order the player takes them. */
const phaseOfAct = (kind: ActionKind): number =>
  kind === ACTION.choose ? IN_RUMOURS : kind < ACTION.carry ? IN_ASSEMBLY : IN_AGENDA;

/** Whether an act moves numbers that others follow from (settle.ts): naming, promising and hearing do not. */
const unsettles = (kind: ActionKind): boolean =>
  kind === ACTION.carry || kind === ACTION.choose || kind === ACTION.rupture || kind === ACTION.organise;

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
