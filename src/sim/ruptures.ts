/**
 * A rupture is played, not suffered: a current past its limit must be answered — by conceding, by parting for a time,
 * or by letting it go — before anything else is done (D35, D38).
 */
import { currentAuthor, FRONT, ruleCause } from './causes';
import type { RuptureWay } from './commands';
import { aggrieve, isPresent } from './front';
import { change, type Match } from './ledger';
import { forgiveDebts, withdrawDemands } from './promises';
import { pay, type Price } from './purse';
import { absence, commitment, COUNT_RUPTURES, grievance, partings, RUPTURE, type State, UNITY } from './state';

/** A current past either bound breaks with the front; tenths. */
export const GRIEVANCE_LIMIT = 750;
export const COMMITMENT_LIMIT = 120;
/** Gone for good. */
export const GONE = 99;
const AWAY_TURNS = 3;
/** What a current that parted holds against the front when it comes back, and how far it follows at least; tenths. */
export const RETURN_GRIEVANCE = 350;
export const RETURN_COMMITMENT = 300;
/** What a concession buys back at least, so that it does not break again at once; tenths. */
const CONCEDED_COMMITMENT = 180;
/** Conceding: two of mobilisation, three of legitimacy. */
export const CONCESSION: Price = [2, 3, 0];
/** Unity that each answer costs, a second parting more than a first; tenths. */
const CONCEDED_UNITY = 20;
const PARTED_UNITY = 60;
const PARTED_AGAIN_UNITY = 100;
const RELEASED_UNITY = 80;

const CONCEDED = ruleCause('rupture-conceded');
const PARTED = ruleCause('rupture-parted');
const RETURNED = ruleCause('rupture-returned');
const RELEASED = ruleCause('rupture-released');

/** Start of turn: opens the rupture of the most aggrieved current past its limit, if any. */
export function openRupture(m: Match): void {
  const { s } = m;
  let worst = -1;
  for (let c = 0; c < m.level.currents.length; c++) {
    if (!isPresent(s, c)) continue;
    if (s[grievance(c)]! < GRIEVANCE_LIMIT && s[commitment(c)]! >= COMMITMENT_LIMIT) continue;
    if (worst < 0 || s[grievance(c)]! > s[grievance(worst)]!) worst = c;
  }
  s[RUPTURE] = worst + 1;
}

/** Concede: dear now, and it stays. */
export function concede(m: Match): void {
  const c = take(m);
  pay(m, CONCESSION, CONCEDED);
  aggrieve(m, c, -300, CONCEDED, currentAuthor(c));
  change(m, commitment(c), Math.max(60, CONCEDED_COMMITMENT - m.s[commitment(c)]!), CONCEDED, currentAuthor(c));
  change(m, UNITY, -CONCEDED_UNITY, CONCEDED, FRONT);
}

/** Part for a time: it comes back calmer; the second time it does not come back. */
export function part(m: Match): void {
  const c = take(m);
  const { s } = m;
  s[partings(c)] = s[partings(c)]! + 1;
  const again = s[partings(c)]! > 1;
  s[absence(c)] = again ? GONE : AWAY_TURNS;
  withdrawDemands(s, c);
  if (again) forgiveDebts(s, c);
  change(m, UNITY, -(again ? PARTED_AGAIN_UNITY : PARTED_UNITY), PARTED, FRONT);
}

/** Let go: it never returns, and whoever stays is relieved of the quarrel. */
export function release(m: Match): void {
  const c = take(m);
  m.s[absence(c)] = GONE;
  withdrawDemands(m.s, c);
  forgiveDebts(m.s, c);
  change(m, UNITY, -RELEASED_UNITY, RELEASED, FRONT);
  for (let other = 0; other < m.level.currents.length; other++) aggrieve(m, other, -50, RELEASED, currentAuthor(other));
}

/** Unity that an answer asks of the front, whatever is left of it; tenths. */
export function unityAsked(s: State, current: number, way: RuptureWay): number {
  if (way === 'concede') return CONCEDED_UNITY;
  if (way === 'release') return RELEASED_UNITY;
  return s[partings(current)]! > 0 ? PARTED_AGAIN_UNITY : PARTED_UNITY;
}

function take(m: Match): number {
  const c = m.s[RUPTURE]! - 1;
  m.s[COUNT_RUPTURES] = m.s[COUNT_RUPTURES]! + 1;
  m.s[RUPTURE] = 0;
  return c;
}

/** End of turn: those who parted come nearer their return. */
export function countAbsences(m: Match): void {
  const { s } = m;
  for (let c = 0; c < m.level.currents.length; c++) {
    const left = s[absence(c)]!;
    if (left === 0 || left === GONE) continue;
    s[absence(c)] = left - 1;
    if (left === 1) comeBack(m, c);
  }
}

function comeBack(m: Match, c: number): void {
  const { s } = m;
  change(m, grievance(c), RETURN_GRIEVANCE - s[grievance(c)]!, RETURNED, currentAuthor(c));
  change(m, commitment(c), Math.max(0, RETURN_COMMITMENT - s[commitment(c)]!), RETURNED, currentAuthor(c));
}
