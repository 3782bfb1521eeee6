/** The Leviathan's mind where the bots are at hand and may be waited for: in a rehearsal's worker, in tests. */
import { botRandom, leviathanMind, planCommand } from '../bots';
import type { Deliberated } from '../session';
import { type Intention, type Match, type MatchSetup, turnOf, USUAL_DIFFICULTY } from '../sim';
import { planDice } from './leviathan-mind';

/** Answers at once, and plans as the page's own does. */
export function mindOf({ seed, difficulty }: MatchSetup): (match: Match, intention: Intention | null) => Deliberated {
  const mind = leviathanMind(difficulty ?? USUAL_DIFFICULTY);
  return (match, before) => {
    const { lines, intention } = mind.plan(match, botRandom(planDice(seed, turnOf(match))), before);
    return { plan: planCommand(match.level, lines), intention };
  };
}
