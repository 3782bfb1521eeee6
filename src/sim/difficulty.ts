/**
 * Named difficulties: whose mind plays the Leviathan, from one that does not look ahead to a wide search two turns deep. The
 * rules are the same for all, and no number of the board is touched; only the first also makes the front's own debts
 * lighter, the load smaller and the market slower to recover, in the open, through assumptions (GAME.md). By how much,
 * a level may say.
 */
import { EASED_IDS, USUAL_EASING } from './assumptions';
import type { Level } from './level';

export const DIFFICULTIES = ['apprentice', 'steward', 'strategist', 'sovereign'] as const;
export type Difficulty = (typeof DIFFICULTIES)[number];
/** What a match is played at when nobody says otherwise, and what matches without one were played at. */
export const USUAL_DIFFICULTY = 'steward' satisfies Difficulty;

/** How hard a level says it is; balance is asked for by the same names (GAME.md). */
export const LEVEL_DIFFICULTIES = ['easy', 'normal', 'hard'] as const;
export type LevelDifficulty = (typeof LEVEL_DIFFICULTIES)[number];
/** Whose mind that is. The fourth mind is harder still. */
export const MIND_OF = {
  easy: 'apprentice',
  normal: USUAL_DIFFICULTY,
  hard: 'strategist',
} as const satisfies Readonly<Record<LevelDifficulty, Difficulty>>;

const made = new WeakMap<Level, Level>();

/** The level as it is played at a difficulty, the same object each time it is asked: only the lightest eases anything. */
export function atDifficulty(level: Level, difficulty: Difficulty): Level {
  if (difficulty !== MIND_OF.easy) return level;
  const played = made.get(level) ?? ease(level);
  made.set(level, played);
  return played;
}

function ease(level: Level): Level {
  const easing = { ...USUAL_EASING, ...level.easing };
  const assumptions = { ...level.assumptions };
  for (const id of EASED_IDS) assumptions[id] = Math.trunc((assumptions[id] * easing[id]) / 100);
  return { ...level, assumptions };
}
