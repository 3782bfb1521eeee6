/**
 * Leadership: three shares that sum to 100. Both ends are dangerous: a constituent too weak drifts away, one too strong
 * captures the front and drains the others (D41, D58).
 */
import { FRONT, ruleCause } from './causes';
import { aggrieve, sway } from './front';
import { change, div, type Match } from './ledger';
import { share } from './state';

/** Bounds of a healthy share; tenths. */
export const TOO_WEAK = 230;
export const TOO_STRONG = 430;

const GAIN_EACH = 30;
const EVENS = 10;
const WEAK_COMMITMENT = -20;
const WEAK_GRIEVANCE = 40;
/** What a share past its bound takes from everybody else: at once, and a tenth more for so many tenths past it. */
const CAPTURE = 15;
const CAPTURE_STEP = 3;

const CARRIED = ruleCause('leadership-carried');
const EVENING = ruleCause('leadership-evens');
const WEAK = ruleCause('leadership-weak');
const STRONG = ruleCause('leadership-strong');

/** A carried proposal: its constituent takes 3 points from each of the others, as far as they have them. */
export function shiftShares(m: Match, winner: number): void {
  for (let k = 0; k < m.level.constituents.length; k++) if (k !== winner) transfer(m, k, winner, GAIN_EACH, CARRIED);
}

function transfer(m: Match, from: number, to: number, most: number, cause: typeof CARRIED): void {
  const moved = Math.min(most, m.s[share(from)]!);
  change(m, share(from), -moved, cause, FRONT);
  change(m, share(to), moved, cause, FRONT);
}

/** End of turn: shares lean back towards each other, and whoever is out of bounds does harm. */
export function leadershipDrift(m: Match): void {
  const { s, level } = m;
  let high = 0;
  let low = 0;
  for (let k = 1; k < level.constituents.length; k++) {
    if (s[share(k)]! > s[share(high)]!) high = k;
    if (s[share(k)]! < s[share(low)]!) low = k;
  }
  if (s[share(high)]! > s[share(low)]! + EVENS) transfer(m, high, low, EVENS, EVENING);
  for (let k = 0; k < level.constituents.length; k++) {
    if (s[share(k)]! < TOO_WEAK) weaken(m, k);
    if (s[share(k)]! > TOO_STRONG) capture(m, k);
  }
}

function weaken(m: Match, constituent: number): void {
  const { from, to } = m.level.constituents[constituent]!;
  for (let c = from; c < to; c++) {
    sway(m, c, WEAK_COMMITMENT, WEAK, FRONT);
    aggrieve(m, c, WEAK_GRIEVANCE, WEAK, FRONT);
  }
}

function capture(m: Match, constituent: number): void {
  const drain = CAPTURE + div(m.s[share(constituent)]! - TOO_STRONG, CAPTURE_STEP);
  for (let c = 0; c < m.level.currents.length; c++)
    if (m.level.constituentOf[c] !== constituent) sway(m, c, -drain, STRONG, FRONT);
}
