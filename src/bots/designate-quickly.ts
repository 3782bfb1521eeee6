/** Which contradiction to name, at a glance: what each would give and owe this turn, by the rules' own reckoning. */
import {
  affinity,
  changeCost,
  DEBT_THRESHOLD,
  DESIGNATED,
  grievance,
  intensity,
  isMisreading,
  isPresent,
  MISREADING_FLOOR,
  type Match,
  TABLED_EACH,
  tabled,
  TENURE,
} from '../sim';

/** Worth of a tenth of unity, of commitment, of grievance; of a percent of force on a tabled proposal. */
const UNITY_WORTH = 1.6;
const COMMITMENT_WORTH = 0.95;
const GRIEVANCE_WORTH = 0.31;
const FORCE_WORTH = 0.32;

/** Writes the worth of naming each contradiction into `into`; the index of the best. Needs not be legal. */
export function weighDesignations(m: Match, into: Float64Array): number {
  const count = m.level.contradictions.length;
  let best = 0;
  for (let k = 0; k < count; k++) {
    into[k] = worthOf(m, k);
    if (into[k]! > into[best]!) best = k;
  }
  return best;
}

function worthOf(m: Match, k: number): number {
  const { s } = m;
  const heat = s[intensity(k)]!;
  const isKept = s[DESIGNATED] === k + 1;
  const isMisread = isMisreading(m, k);
  const tenure = isKept ? s[TENURE]! : 0;
  let worth = -changeCost(s, k) * UNITY_WORTH;
  if (isMisread) worth -= 50 * UNITY_WORTH;
  else worth += tabledWith(m, k) * (16 * Math.min(3, tenure) + (heat - 350) / 20 + 17) * FORCE_WORTH;
  return worth + currentsWorth(m, k, tenure, isMisread ? 0 : heat - MISREADING_FLOOR);
}

function tabledWith(m: Match, k: number): number {
  const { s, level } = m;
  let count = 0;
  for (let c = 0; c < level.constituents.length; c++)
    for (let slot = 0; slot < TABLED_EACH; slot++) {
      const index = s[tabled(c, slot)]! - 1;
      if (index >= 0 && level.initiatives[index]!.contradiction === k) count++;
    }
  return count;
}

/** What the currents gain in commitment, less what they would hold against us. */
function currentsWorth(m: Match, k: number, tenure: number, over: number): number {
  const { s, level } = m;
  const fresh = Math.max(0, 8 - tenure) / 8;
  let worth = 0;
  for (let c = 0; c < level.currents.length; c++) {
    if (!isPresent(s, c)) continue;
    const cares = s[affinity(c, k)]!;
    worth += ((cares * over) / 26) * fresh * COMMITMENT_WORTH;
    const debt = debtOf(m, c, k) * (5 + tenure) * (cares >= 2 ? 0.5 : 1);
    worth -= (debt / 25) * (s[grievance(c)]! > 300 ? 2 : 1) * GRIEVANCE_WORTH;
  }
  return worth;
}

function debtOf(m: Match, c: number, k: number): number {
  const { s } = m;
  let debt = 0;
  for (let other = 0; other < m.level.contradictions.length; other++) {
    const lived = s[affinity(c, other)]!;
    if (other !== k && lived >= 2) debt += (lived - 1) * Math.max(0, s[intensity(other)]! - DEBT_THRESHOLD);
  }
  return debt;
}
