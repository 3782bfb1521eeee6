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
  MISREAD,
  mostHeat,
  type Match,
  TABLED_EACH,
  tabled,
  TENURE,
} from '../sim';
import { addPromised, owesAnotherName } from './owed';

/** Worth of a tenth of unity, of commitment, of grievance; of a percent of force on a tabled proposal. */
export const UNITY_WORTH = 1.5;
const COMMITMENT_WORTH = 0.43;
const GRIEVANCE_WORTH = 0.23;
const FORCE_WORTH = 0.24;
/** What a tenth of heat above the floor gives in a turn, for each turn that is left of eight; what one past the threshold owes. */
const GIVEN = COMMITMENT_WORTH / 26 / 8;
const OWED = GRIEVANCE_WORTH / 25;

/** Scratch of one weighing: what each contradiction gives a current for a point of affinity; heat past the debts' threshold. */
const gives = new Float64Array(CONTRADICTIONS.length);
const owed = new Int32Array(CONTRADICTIONS.length);
/** What naming it would ease of what all hold against us, doubled. */
const eased = new Int32Array(CONTRADICTIONS.length);
const patience = new Float64Array(CONTRADICTIONS.length);
/** 1 where something on the table bears on it. */
const served = new Uint8Array(CONTRADICTIONS.length);

/** Turns for which what is named stands when nothing speaks against it: as many as it takes to gather its strength. */
const STEADY = 3;

/** Whether what is named need not be thought over: it is young and well read, nothing burns brighter, no promise asks for another. */
export function stands(m: Match): boolean {
  const { s, level } = m;
  if (s[DESIGNATED] === 0 || s[TENURE]! >= STEADY || s[MISREAD] === 1 || owesAnotherName(m)) return false;
  for (let k = 0; k < level.contradictions.length; k++)
    if (k !== s[DESIGNATED]! - 1 && changeCost(s, k) === 0) return false;
  return true;
}

/** Writes the worth of naming each contradiction into `into`; the index of the best. Needs not be legal. */
export function weighDesignations(m: Match, into: Float64Array): number {
  const count = m.level.contradictions.length;
  const most = mostHeat(m);
  for (let k = 0; k < count; k++) into[k] = ownWorth(m, k, most);
  for (let k = 0; k < count; k++) served[k] = 0;
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
  gives[k] = isMisread ? 0 : (heat - MISREADING_FLOOR) * Math.max(0, 8 - tenure) * GIVEN;
  owed[k] = Math.max(0, heat - DEBT_THRESHOLD);
  patience[k] = (5 + tenure) * OWED;
  return -(changeCost(s, k) + (isMisread ? 50 : 0)) * UNITY_WORTH;
}

/** A proposal on the table gains force when what it serves is named. */
function countTabled({ s, level }: Match, slot: number, into: Float64Array): void {
  const index = s[tabled(0, slot)]! - 1;
  if (index < 0) return;
  const k = level.initiativeTable.contradiction[index]!;
  served[k] = 1;
  if (gives[k] === 0) return;
  const held = s[DESIGNATED] === k + 1 ? Math.min(3, s[TENURE]!) : 0;
  into[k] = into[k]! + (16 * held + (s[intensity(k)]! - 350) * 0.05 + 17) * FORCE_WORTH;
}

/** What each current gains in commitment, less what it would hold against us. */
function addCurrents(m: Match, into: Float64Array): void {
  const count = m.level.contradictions.length;
  const resented = weighDebts(m);
  for (let k = 0; k < count; k++) {
    if (gives[k] !== 0) into[k] = into[k]! + allCares(m, k) * gives[k]!;
    into[k] = into[k]! - (resented - eased[k]! * 0.5) * patience[k]!;
  }
}

/** Affinity of all the currents present. */
function allCares({ s, level }: Match, k: number): number {
  const currents = level.currents.length;
  let sum = 0;
  for (let c = 0; c < currents; c++) if (isPresent(s, c)) sum += s[affinity(c, k)]!;
  return sum;
}

/** What all would hold against us, were nothing named that any of them lives; and what naming each would ease of it. */
function weighDebts({ s, level }: Match): number {
  const currents = level.currents.length;
  let resented = 0;
  for (let k = 0; k < level.contradictions.length; k++) eased[k] = 0;
  for (let c = 0; c < currents; c++) {
    if (!isPresent(s, c)) continue;
    const lives = level.lives[c]!;
    let debt = 0;
    for (let i = 0; i < lives.length; i++) debt += dueTo(s[affinity(c, lives[i]!)]!, lives[i]!);
    const bitter = s[grievance(c)]! > 300 ? 2 : 1;
    resented += debt * bitter;
    for (let i = 0; i < lives.length; i++) {
      const k = lives[i]!;
      const cares = s[affinity(c, k)]!;
      if (cares >= LIVED) eased[k] = eased[k]! + (debt + dueTo(cares, k)) * bitter;
    }
  }
  return resented;
}

/** What is owed to a current that cares so much for a contradiction. */
const dueTo = (cares: number, k: number): number => (cares >= LIVED ? Math.imul(cares - 1, owed[k]!) : 0);
