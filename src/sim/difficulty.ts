/**
 * Named difficulties: whose mind plays the Leviathan, from one that does not look ahead to a wide search two turns deep. The
 * rules are the same for all, and no number of the board is touched; only the first also makes the front's own debts
 * lighter, the load smaller and the market slower to recover, in the open, through assumptions (GAME.md).
 */
import type { AssumptionId } from './assumptions';
import type { Level } from './level';

export const DIFFICULTIES = ['apprentice', 'steward', 'strategist', 'sovereign'] as const;
export type Difficulty = (typeof DIFFICULTIES)[number];
/** What a match is played at when nobody says otherwise, and what matches without one were played at. */
export const USUAL_DIFFICULTY: Difficulty = 'steward';

/** Percent of the level's own value that an assumption keeps. */
const EASED: Readonly<Partial<Record<Difficulty, Readonly<Partial<Record<AssumptionId, number>>>>>> = {
  apprentice: { debtWeight: 60, loadNeeded: 85, rebound: 65 },
};

const made = new WeakMap<Level, Map<Difficulty, Level>>();

/** The level as it is played at a difficulty; the same object each time it is asked. */
export function atDifficulty(level: Level, difficulty: Difficulty): Level {
  const eased = EASED[difficulty];
  if (eased === undefined) return level;
  const known = made.get(level) ?? new Map<Difficulty, Level>();
  made.set(level, known);
  const played = known.get(difficulty) ?? ease(level, eased);
  known.set(difficulty, played);
  return played;
}

function ease(level: Level, eased: Readonly<Partial<Record<AssumptionId, number>>>): Level {
  const assumptions = { ...level.assumptions };
  for (const [id, percent] of Object.entries(eased) as [AssumptionId, number][])
    assumptions[id] = Math.trunc((assumptions[id] * percent) / 100);
  return { ...level, assumptions };
}
