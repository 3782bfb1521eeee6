/**
 * How often programs win the full game against each mind, as docs/balance.md measured it, to the nearest five of a hundred:
 * said before a player chooses. A test holds these to that page.
 */
import type { Difficulty } from '../../sim';

export interface Odds {
  /** Who plays: the strongest program there is, or one of a beginner's strength. */
  readonly who: 'strongest' | 'beginner';
  /** Games won of a hundred. */
  readonly won: number;
  /** By a program that takes what looks best at once, as one does who does not look ahead; 0 where nobody measured it. */
  readonly greedy: number;
}

export const ODDS: Readonly<Record<Difficulty, Odds>> = {
  apprentice: { who: 'beginner', won: 40, greedy: 0 },
  steward: { who: 'strongest', won: 60, greedy: 5 },
  strategist: { who: 'strongest', won: 30, greedy: 0 },
  sovereign: { who: 'strongest', won: 25, greedy: 0 },
};
