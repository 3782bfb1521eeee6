/** Which contradiction to name, at a glance: what each would give and owe this turn, by the rules' own reckoning. */
import {
  affinity,
  changeCost,
  CONTRADICTIONS,
  DEBT_THRESHOLD,
  DESIGNATED,
  grievance,
  HOLLOW_COST,
  intensity,
  isMisreading,
  isPresent,
  LIVED,
  MISREADING_FLOOR,
  mostHeat,
  type Match,
  TABLED_EACH,
  tabled,
  TENURE,
} from '../sim';
import { addPromised } from './owed';

/** Worth of a tenth of unity, of commitment, of grievance; of a percent of force on a tabled proposal. */
export const UNITY_WORTH = 1.5;
const COMMITMENT_WORTH = 0.43;
const GRIEVANCE_WORTH = 0.23;
const FORCE_WORTH = 0.24;

/** Scratch of one weighing: what each contradiction gives a current for a point of affinity; heat past the debts' threshold. */
const gives = new Float64Array(CONTRADICTIONS.length);
const owed = new Int32Array(CONTRADICTIONS.length);
/** What it would owe one current that lives it. */
const owedTo = new Int32Array(CONTRADICTIONS.length);
const patience = new Float64Array(CONTRADICTIONS.length);
/** 1 where something on the table bears on it. */
const served = new Uint8Array(CONTRADICTIONS.length);

/** Writes the worth of naming each contradiction into `into`; the index of the best. Needs not be legal. */
export function weighDesignations(m: Match, into: Float64Array): number {
  const count = m.level.contradictions.length;
  const most = mostHeat(m);
  for (let k = 0; k < count; k++) into[k] = ownWorth(m, k, most);
  served.fill(0);
  const places = m.level.constituents.length * TABLED_EACH;
  for (let slot = 0; slot < places; slot++) countTabled(m, slot, into);
  for (let k = 0; k < count; k++) if (served[k] === 0) into[k] = into[k]! - HOLLOW_COST * UNITY_WORTH;
  addCurrents(m, into);
  addPromised(m, into);
  let best = 0;
  for (let k = 1; k < count; k++) if (into[k]! > into[best]!) best = k;
  return best;
}

/** What naming it costs by itself, where the hottest burns at `most`; and notes what it would give. */
function ownWorth(m: Match, k: number, most: number): number {
  const { s } = m;
  const heat = s[intensity(k)]!;
  const tenure = s[DESIGNATED] === k + 1 ? s[TENURE]! : 0;
  const isMisread = isMisreading(m, k, most);
  gives[k] = isMisread ? 0 : (((heat - MISREADING_FLOOR) / 26) * Math.max(0, 8 - tenure) * COMMITMENT_WORTH) / 8;
  owed[k] = Math.max(0, heat - DEBT_THRESHOLD);
  patience[k] = ((5 + tenure) / 25) * GRIEVANCE_WORTH;
  return -(changeCost(s, k) + (isMisread ? 50 : 0)) * UNITY_WORTH;
}

/** A proposal on the table gains force when what it serves is named. */
function countTabled({ s, level }: Match, slot: number, into: Float64Array): void {
  const index = s[tabled(0, slot)]! - 1;
  if (index < 0) return;
  const k = level.initiatives[index]!.contradiction;
  served[k] = 1;
  if (gives[k] === 0) return;
  const held = s[DESIGNATED] === k + 1 ? Math.min(3, s[TENURE]!) : 0;
  into[k] = into[k]! + (16 * held + (s[intensity(k)]! - 350) / 20 + 17) * FORCE_WORTH;
}

/** What each current gains in commitment, less what it would hold against us. */
function addCurrents(m: Match, into: Float64Array): void {
  const { s, level } = m;
  const count = level.contradictions.length;
  const currents = level.currents.length;
  for (let c = 0; c < currents; c++) {
    if (!isPresent(s, c)) continue;
    let debt = 0;
    for (let k = 0; k < count; k++) {
      const cares = s[affinity(c, k)]!;
      const due = cares > 1 ? Math.imul(cares - 1, owed[k]!) : 0;
      owedTo[k] = due;
      debt += due;
    }
    const bitter = s[grievance(c)]! > 300 ? 2 : 1;
    for (let k = 0; k < count; k++) {
      const cares = s[affinity(c, k)]!;
      const share = cares >= LIVED ? 0.5 * bitter : bitter;
      into[k] = into[k]! + cares * gives[k]! - (debt - owedTo[k]!) * share * patience[k]!;
    }
  }
}
