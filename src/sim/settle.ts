/**
 * Derived numbers: what follows from the others (political hold, load, the means) and who leads. Settled after every
 * act and at the end of every turn, with ledger entries like any other number, so that they too explain themselves.
 */
import { ruleCause } from './causes';
import { rowSum } from './board';
import { change, clamp, div, type Match } from './ledger';
import {
  absence,
  alternative,
  BUREAUCRATIC_CAPTURE,
  COHESION,
  CONSTITUENTS_GONE,
  type Field,
  grip,
  hardship,
  LEADER,
  LOAD,
  LOAD_CARRIED,
  MEAN_ALTERNATIVE,
  MEAN_GRIP,
  MEAN_HARDSHIP,
  POLITICAL_HOLD,
  POPULAR_CONTROL,
  PROPS_COUNT,
  PROPS_DOWN,
  PROPS_EVER,
  PUBLIC_CAPACITY,
  RENTIER_DRIFT,
  share,
  SOCIAL_BASE,
  STATE_CAPTURE,
  VALUATION,
} from './state';

const SETTLED = ruleCause('settled');

/** A prop is down below this; tenths. */
export const PROP_BOUND = 250;
/** Points of control that public capacity may run ahead before it stops carrying load; tenths. */
const CONTROL_HEADROOM = 100;
/** Rentier drift beyond which subsidies carry nothing, and bureaucratic capture beyond which offices stifle; tenths. */
const DISEASE_TOLERATED = 100;

/** Brings every derived number up to date. */
export function settle(m: Match): void {
  settleMeans(m);
  settleHoldAndLoad(m);
  settleProps(m);
  settleLeader(m);
}

const become = (m: Match, field: Field, value: number): void => change(m, field, value - m.s[field]!, SETTLED);

function settleMeans(m: Match): void {
  const { s, level } = m;
  const theatres = level.theatres.length;
  const cells = theatres * level.layers.length;
  let held = 0;
  let built = 0;
  let hard = 0;
  for (let t = 0; t < theatres; t++) {
    held += rowSum(s, grip(t, 0));
    built += rowSum(s, alternative(t, 0));
    hard += s[hardship(t)]!;
  }
  become(m, MEAN_GRIP, div(held, cells));
  become(m, MEAN_ALTERNATIVE, div(built, cells));
  become(m, MEAN_HARDSHIP, div(hard, theatres));
}

/**
 * Hold is state capture × cohesion (D54); load is what alternatives and the capacity people control can carry, less what
 * its two diseases waste (D47, D48, D50).
 */
function settleHoldAndLoad(m: Match): void {
  const { s } = m;
  become(m, POLITICAL_HOLD, div(s[STATE_CAPTURE]! * s[COHESION]!, 1000));
  const carried = Math.min(s[PUBLIC_CAPACITY]!, s[POPULAR_CONTROL]! + CONTROL_HEADROOM);
  const wasted = Math.max(0, s[RENTIER_DRIFT]! - DISEASE_TOLERATED);
  const stifled = Math.max(0, s[BUREAUCRATIC_CAPTURE]! - DISEASE_TOLERATED);
  const load = div(s[MEAN_ALTERNATIVE]! * 3, 2) + div(carried, 6) - div(wasted, 5) - div(stifled, 5);
  become(m, LOAD, clamp(load, 0, 1000));
  s[LOAD_CARRIED] = s[LOAD]! >= m.level.assumptions.loadNeeded * 10 ? 1 : 0;
}

function settleProps(m: Match): void {
  const { s } = m;
  const base = s[SOCIAL_BASE]! < PROP_BOUND ? 1 : 0;
  const hold = s[POLITICAL_HOLD]! < PROP_BOUND ? 1 : 0;
  const value = s[VALUATION]! < PROP_BOUND ? 1 : 0;
  s[PROPS_DOWN] = base | (hold << 1) | (value << 2);
  s[PROPS_COUNT] = base + hold + value;
  s[PROPS_EVER] = s[PROPS_EVER]! | s[PROPS_DOWN]!;
}

function settleLeader(m: Match): void {
  const { s, level } = m;
  let leader = 0;
  let most = -1;
  let gone = 0;
  for (let k = 0; k < level.constituents.length; k++) {
    const { from, to } = level.constituents[k]!;
    let first = from;
    while (first < to && s[absence(first)] !== 0) first++;
    if (first === to) gone++;
    else if (s[share(k)]! > most) {
      most = s[share(k)]!;
      leader = k;
    }
  }
  s[LEADER] = leader;
  s[CONSTITUENTS_GONE] = gone;
}
