/** What a front bot is after: victory, or victory beside the interest of the one constituent it speaks for. */
import { commitment, type ConstituentId, grievance, isPresent, type Match, share } from '../sim';
import { chanceOfWinning } from './chance-of-winning';
import type { Line } from './least-squares';

/** How much of it all is the constituent's own interest. */
const OWN = 0.8;

/** Between 0 and 1. */
export function interestOf(m: Match, serves: ConstituentId | null, line: Line): number {
  const chance = chanceOfWinning(m, line);
  if (serves === null) return chance;
  return chance * (1 - OWN) + ownInterest(m, serves) * OWN;
}

/** A constituent's own: its share of the lead, and followers who are neither lukewarm nor wronged. Between 0 and 1. */
function ownInterest(m: Match, serves: ConstituentId): number {
  const { s, level } = m;
  const k = level.constituents.findIndex(({ id }) => id === serves);
  if (k < 0) return 0;
  const { from, to } = level.constituents[k]!;
  let sum = 0;
  for (let c = from; c < to; c++) if (isPresent(s, c)) sum += 500 + s[commitment(c)]! - s[grievance(c)]!;
  const followers = sum / ((to - from) * 1500);
  return Math.min(1, s[share(k)]! / 600) * 0.6 + followers * 0.4;
}
