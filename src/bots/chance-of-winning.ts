/** The appraisal as a chance between 0 and 1, so that outcomes can be averaged: an ending counts for what it is. */
import { ENDING, type Match } from '../sim';
import { standing } from './appraise';
import type { Leaning } from './leaning';

const OF_ENDING = { great: 1, victory: 1, partial: 0.08, defeat: 0 } as const;
/** Appraisal at which a match is even, and how much of it makes the odds e times better. */
const EVEN = -600;
const STEP = 400;

export function chanceOfWinning(m: Match, minds: Leaning['minds']): number {
  const { s, level } = m;
  if (s[ENDING] !== 0) return OF_ENDING[level.endings[s[ENDING]! - 1]!.kind];
  return 1 / (1 + Math.exp((EVEN - standing(m, minds)) / STEP));
}
