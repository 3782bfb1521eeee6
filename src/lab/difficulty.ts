/**
 * What *easy*, *normal* and *hard* change: the Leviathan's depth of search, and at *easy* the weight of the debts of
 * subordination. Never a number of the board: a harder game is a better opponent, not a cheating one (GAME.md).
 */
import type { AssumptionId } from '../sim';

export const DIFFICULTIES = ['easy', 'normal', 'hard'] as const;
export type DifficultyId = (typeof DIFFICULTIES)[number];

export interface Difficulty {
  readonly mind: string;
  readonly assumptions: Readonly<Partial<Record<AssumptionId, number>>>;
}

export const DIFFICULTY: Readonly<Record<DifficultyId, Difficulty>> = {
  easy: { mind: 'steward', assumptions: { debtWeight: 60 } },
  normal: { mind: 'steward', assumptions: {} },
  hard: { mind: 'steward', assumptions: {} },
};
