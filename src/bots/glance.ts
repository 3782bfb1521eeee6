/** A match played on at a glance on both sides: the quick front against the quick Leviathan. What a search looks ahead with. */
import { ACTION, ENDING, type Match, packAction, PHASE, PHASE_AT, playAction, TURN } from '../sim';
import { playPlan } from './leviathan-policy';
import { CALM, type QuickFront } from './quick-front';
import type { BotRandom } from './random';

const END_TURN = packAction(ACTION.endTurn);

/** Plays until turn `until` has come or the match is over; what is planned already is not planned again. */
export function playAtAGlance(m: Match, front: QuickFront, random: BotRandom, until: number): void {
  while (m.s[ENDING] === 0 && m.s[TURN]! < until) {
    if (m.s[PHASE_AT] === PHASE.plan) playPlan(m, random);
    front.decide(m, random, CALM);
    playAction(m, END_TURN);
  }
}
