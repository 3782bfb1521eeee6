/**
 * The front played greedily: it tries every act it could do now on a copy of what it sees, ends the turn there, and does
 * the act after which things look best. It looks one turn ahead, never two, and sees nothing hidden.
 */
import {
  ACTION,
  type Action,
  aimsOf,
  commandOf,
  copyMatch,
  type FrontCommand,
  legalActions,
  type Match,
  mustAnswer,
  packAction,
  playAction,
  refuseInitiative,
  refusalOf,
  sampleHidden,
  tabledInitiatives,
} from '../sim';
import { appraise } from './appraise';
import type { BotRandom } from './random';

/** Aims tried for each initiative, at most: all of them would take ten times as long for little. */
const AIMS = 5;
const END_TURN = packAction(ACTION.endTurn);

/** The action after which, the turn ended, things look best. */
export function greedyAction(m: Match, random: BotRandom): Action {
  const world = copyMatch(m);
  sampleHidden(world, random(1 << 20));
  const candidates = candidateActions(m, random);
  let best = candidates[0] ?? END_TURN;
  let bestWorth = Number.NEGATIVE_INFINITY;
  for (const action of candidates) {
    const worth = worthAfter(world, action);
    if (worth <= bestWorth) continue;
    best = action;
    bestWorth = worth;
  }
  return best;
}

export const greedyFront = (m: Match, random: BotRandom): FrontCommand => commandOf(m, greedyAction(m, random));

function candidateActions(m: Match, random: BotRandom): Action[] {
  if (mustAnswer(m)) return legalActions(m);
  const carries = tabledInitiatives(m).flatMap((index) => carriesOf(m, index, random));
  const others = [
    ...m.level.contradictions.map((_, k) => packAction(ACTION.designate, k)),
    packAction(ACTION.promise, 0),
    packAction(ACTION.promise, 1),
    ...m.level.currents.flatMap((_, c) => [packAction(ACTION.conciliate, c), packAction(ACTION.organise, c)]),
  ].filter((action) => refusalOf(m, action) === null);
  return [END_TURN, ...carries, ...others];
}

function carriesOf(m: Match, index: number, random: BotRandom): Action[] {
  if (refuseInitiative(m, index) !== null) return [];
  const aims = aimsOf(m, index);
  const start = random(aims.length);
  const step = Math.max(1, Math.floor(aims.length / AIMS));
  const carries: Action[] = [];
  for (let i = 0; i < Math.min(AIMS, aims.length); i++) {
    const [first, layer] = aims[(start + i * step) % aims.length]!;
    carries.push(packAction(ACTION.carry, index, first, layer));
  }
  return carries;
}

function worthAfter(world: Match, action: Action): number {
  const copy = copyMatch(world);
  playAction(copy, action);
  if (action !== END_TURN && !mustAnswer(copy)) playAction(copy, END_TURN);
  return appraise(copy);
}
