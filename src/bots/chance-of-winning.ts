/**
 * The chance that a match is won, guessed between 0 and 1. A match that is over counts for what it is, and one merely
 * cracked for how near it came, so that a search always has a slope to climb.
 */
import { ENDING, type Match } from '../sim';
import { FEATURES, leftOf, readFeatures, workLeft } from './features';
import { type Line, valueOn } from './least-squares';

/** Work, in tenths, that a search gets through beyond what foresight guesses: at the end, and over a whole game. */
const SKILL = { atEnd: 20, overGame: 150 } as const;
/** Work by which the odds grow e times worse: at the end, and more by the share of the game left. */
const STEP = { atEnd: 45, overGame: 45 } as const;
/** The best that an ending short of victory can count for; a defeat counts for a fifth of it. */
const NEAR_MISS = 0.3;
const NEARNESS = 200;

const row = new Float64Array(FEATURES);

/** `foresight`: foresightOf the match's level. */
export function chanceOfWinning(m: Match, foresight: Line): number {
  if (m.s[ENDING] !== 0) return worthOfEnding(m);
  readFeatures(m, row);
  const left = leftOf(m);
  const spare = SKILL.atEnd + SKILL.overGame * left - valueOn(foresight, row);
  return 1 / (1 + Math.exp(-spare / (STEP.atEnd + STEP.overGame * left)));
}

function worthOfEnding(m: Match): number {
  const { kind } = m.level.endings[m.s[ENDING]! - 1]!;
  if (kind === 'victory' || kind === 'great') return 1;
  const near = NEAR_MISS * Math.exp(-workLeft(m) / NEARNESS);
  return kind === 'partial' ? near : near / 5;
}
