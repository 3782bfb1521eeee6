/** The Leviathan's mind where the bots are at hand and may be waited for: in a rehearsal's worker, in tests. */
import { botRandom, type LeviathanMind, leviathanMind, planCommand } from '../bots';
import type { Deliberated } from '../session';
import { type Intention, type Match, type MatchSetup, turnOf, USUAL_DIFFICULTY } from '../sim';
import { planDice } from './leviathan-mind';

/** Draws as the page's own does, whatever it is given to draw from. */
export function pageMind({ seed, difficulty }: MatchSetup): LeviathanMind {
  const mind = leviathanMind(difficulty ?? USUAL_DIFFICULTY);
  return {
    id: mind.id,
    describe: mind.describe,
    plan: (match, _, before) => mind.plan(match, botRandom(planDice(seed, turnOf(match))), before),
  };
}

/** Answers at once, and plans as the page's own does. */
export function mindOf(setup: MatchSetup): (match: Match, intention: Intention | null) => Deliberated {
  const mind = pageMind(setup);
  return (match, before) => {
    const { lines, intention } = mind.plan(match, botRandom(0), before);
    return { plan: planCommand(match.level, lines), intention };
  };
}
