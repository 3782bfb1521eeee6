/**
 * The Leviathan's mind on this page. It draws from the match's seed and its turn, so that what it plans does not depend
 * on how often the page was reloaded, nor on who plays the front, nor on where the thinking is done.
 */
import type { LeviathanMind } from '../session';
import { type MatchSetup, turnOf, USUAL_DIFFICULTY } from '../sim';
import type { Thinking } from './thinking';

/** Unrelated to any level's own numbers: parts one turn's draws from the next. */
const TURN_STRIDE = 0x9e3779b1;

/** What the mind of a match draws from on a turn. */
export const planDice = (seed: number, turn: number): number => (seed ^ Math.imul(turn, TURN_STRIDE)) >>> 0;

/** One that thinks elsewhere, so that the page never waits for it. */
export function deliberatingMind({ seed, difficulty }: MatchSetup, thinking: Thinking): LeviathanMind {
  return (match, intention) =>
    thinking.ask({
      kind: 'plan',
      difficulty: difficulty ?? USUAL_DIFFICULTY,
      state: match.s.slice(),
      dice: planDice(seed, turnOf(match)),
      intention,
    });
}
