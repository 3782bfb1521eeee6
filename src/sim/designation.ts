/**
 * The designation: which contradiction the front treats as predominant, what that gives, and the debt it runs up with
 * all who live another (D37–D40). This is the game's one central choice; RULES of thumb from the prototype:
 * a designation strengthens for about three turns while its debts grow by a fifth a turn. To name is to promise: a turn
 * that names a contradiction and does nothing about it is words without acts, and the front loses heart.
 */
import { currentAuthor, FRONT, ruleCause } from './causes';
import { aggrieve, isPresent, sway } from './front';
import { change, div, type Match, percent } from './ledger';
import {
  affinity,
  carried,
  CARRIED_COUNT,
  COUNT_CHANGES,
  COUNT_MISREADINGS,
  DESIGNATED,
  DESIGNATED_BEFORE,
  HAS_DESIGNATED,
  intensity,
  kindled,
  MISREAD,
  type State,
  TENURE,
  UNITY,
} from './state';
import { LIVED } from './vocabulary';

/** Below this a contradiction is objectively too weak to be treated as predominant; tenths. */
export const MISREADING_FLOOR = 380;
/** Or this far behind the hottest. */
export const MISREADING_GAP = 220;
/** Above this, a contradiction left waiting runs up a debt. */
export const DEBT_THRESHOLD = 440;
const CHANGE_COST = 130;
/** A change is free when the new one burns this much hotter and a move has just kindled it. */
const BURNS = 150;
const MISREADING_COST = 50;
/** Unity lost in a turn that does nothing about what it names; tenths. */
export const HOLLOW_COST = 40;
/** Turns after which a designation moves nobody any more. */
const STALE = 8;

const CHANGE = ruleCause('designation-change');
const MISREADING = ruleCause('misreading');
const HOLLOW = ruleCause('hollow-designation');
const GAIN = ruleCause('designation');
const DEBT = ruleCause('debt');

/** Intensity of the hottest contradiction; tenths. */
export function mostHeat({ s, level }: Match): number {
  const count = level.contradictions.length;
  let most = 0;
  for (let k = 0; k < count; k++) most = Math.max(most, s[intensity(k)]!);
  return most;
}

/** Whether treating a contradiction as predominant would be a misreading of the situation. */
export function isMisreading(m: Match, contradiction: number, most: number = mostHeat(m)): boolean {
  const heat = m.s[intensity(contradiction)]!;
  return heat < MISREADING_FLOOR || heat < most - MISREADING_GAP;
}

/** Unity lost by turning to a contradiction now; tenths. */
export function changeCost(s: State, contradiction: number): number {
  const now = s[DESIGNATED]! - 1;
  if (now < 0 || now === contradiction) return 0;
  const burns = s[intensity(contradiction)]! >= s[intensity(now)]! + BURNS && s[kindled(contradiction)]! > 0;
  return burns ? 0 : CHANGE_COST;
}

/** Names the predominant contradiction, once a turn. */
export function designate(m: Match, contradiction: number): void {
  const { s } = m;
  if (s[DESIGNATED] !== contradiction + 1) {
    if (s[DESIGNATED] !== 0) s[COUNT_CHANGES] = s[COUNT_CHANGES]! + 1;
    change(m, UNITY, -changeCost(s, contradiction), CHANGE, FRONT);
    s[TENURE] = 0;
  }
  s[HAS_DESIGNATED] = 1;
  s[DESIGNATED] = contradiction + 1;
  readSituation(m);
}

/** Looks again at whether the designation is a misreading; at the designation and at each turn's start. */
export function readSituation(m: Match): void {
  const { s } = m;
  const was = s[MISREAD];
  s[MISREAD] = s[DESIGNATED] !== 0 && isMisreading(m, s[DESIGNATED]! - 1) ? 1 : 0;
  if (s[MISREAD] === 1 && was === 0) s[COUNT_MISREADINGS] = s[COUNT_MISREADINGS]! + 1;
}

/** End of turn: what the designation gives and what it owes. */
export function designationDrift(m: Match): void {
  const { s } = m;
  if (s[MISREAD] === 1) change(m, UNITY, -MISREADING_COST, MISREADING, FRONT);
  if (isHollow(m)) change(m, UNITY, -percent(HOLLOW_COST, m.level.assumptions.debtWeight), HOLLOW, FRONT);
  const count = m.level.currents.length;
  for (let c = 0; c < count; c++) {
    if (!isPresent(s, c)) continue;
    const gain = gainOf(m, c);
    if (gain !== 0) sway(m, c, gain, GAIN, currentAuthor(c));
    aggrieve(m, c, debtOf(m, c), DEBT, currentAuthor(c));
  }
  s[DESIGNATED_BEFORE] = s[DESIGNATED]!;
}

/** Whether nothing carried so far this turn bears on what is named (D37, D38). */
export function isHollow({ s, level }: Match): boolean {
  if (s[DESIGNATED] === 0) return false;
  for (let slot = 0; slot < s[CARRIED_COUNT]!; slot++)
    if (level.initiatives[s[carried(slot)]! - 1]!.contradiction === s[DESIGNATED]! - 1) return false;
  return true;
}

/** Commitment a current gains from the designation; less as it grows stale. Tenths. */
function gainOf(m: Match, current: number): number {
  const { s } = m;
  if (s[DESIGNATED] === 0 || s[MISREAD] === 1) return 0;
  const k = s[DESIGNATED]! - 1;
  const gain = div(s[affinity(current, k)]! * (s[intensity(k)]! - MISREADING_FLOOR), 26);
  return gain <= 0 ? gain : div(gain * Math.max(0, STALE - s[TENURE]!), STALE);
}

/** Grievance a current gathers while what it lives is told to wait; half when it lives the designation. Tenths. */
export function debtOf(m: Match, current: number): number {
  const { s } = m;
  const designated = s[DESIGNATED]! - 1;
  const lives = m.level.lives[current]!;
  let debt = 0;
  for (let i = 0; i < lives.length; i++) {
    const k = lives[i]!;
    const lived = s[affinity(current, k)]!;
    const heat = s[intensity(k)]!;
    if (k === designated || lived < LIVED || heat <= DEBT_THRESHOLD) continue;
    debt += div((lived - 1) * (heat - DEBT_THRESHOLD) * (5 + s[TENURE]!), 25);
  }
  const weighed = percent(debt, m.level.assumptions.debtWeight);
  return designated >= 0 && s[affinity(current, designated)]! >= LIVED ? div(weighed, 2) : weighed;
}
