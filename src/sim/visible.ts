/** What of the numbers the player may see: all but the loyalty of lords and the width of fissures not yet found. */
import type { Match } from './ledger';
import { SEEN } from './plan';
import { type Field, fissure, found, loyalty, NUMBERS_END, planExposed, planSeen } from './state';
import { MAX_FISSURES, MAX_LORDS } from './vocabulary';

export function isVisible(m: Match, field: Field): boolean {
  if (field >= NUMBERS_END) return false;
  if (field >= fissure(0) && field < fissure(0) + MAX_FISSURES) return m.s[found(field - fissure(0))] === 1;
  if (field >= loyalty(0) && field < loyalty(0) + MAX_LORDS) return isLoyaltyKnown(m, field - loyalty(0));
  return true;
}

/** Whether the front knows which move stands in a place of the plan, and how hard it will strike. */
export const isClear = ({ s }: Match, slot: number): boolean =>
  s[planExposed(slot)] === 1 || s[planSeen(slot)] === SEEN.announced;

/** A lord's loyalty shows once a fissure it stands on is found. */
export function isLoyaltyKnown(m: Match, lord: number): boolean {
  for (let f = 0; f < m.level.fissures.length; f++)
    if (m.s[found(f)] === 1 && m.level.fissures[f]!.lords.includes(lord)) return true;
  return false;
}
