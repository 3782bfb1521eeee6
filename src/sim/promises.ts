/**
 * Promises are debts: an aggrieved current puts a demand with a deadline; signed, it lends us means at once and stands in
 * the promise ledger until it is kept or broken. Promising what one was doing anyway earns little; promising to
 * designate binds the central choice.
 */
import { causesOf, currentAuthor, FRONT, ruleCause } from './causes';
import { holds } from './conditions';
import { aggrieve, isPresent, sway } from './front';
import { change, div, type Match } from './ledger';
import type { Level } from './level';
import type { CompiledDemand } from './level-data';
import { below, chance } from './rng';
import {
  AGENDA,
  carried,
  COUNT_BROKEN,
  COUNT_KEPT,
  DEMANDS,
  demandAnswer,
  demandCurrent,
  demandKind,
  DESIGNATED,
  grievance,
  PROMISES,
  promiseCheap,
  promiseCreditor,
  promiseDue,
  promiseKind,
  resource,
  type State,
  TURN,
  UNITY,
} from './state';

/** Grievance from which a current may put a demand; tenths. */
const DEMANDING = 262;
const DEMAND_CHANCE = 80;
/** What a creditor lends on our word, of its constituent's resource. A cheap promise is lent nothing on. */
export const ADVANCE = 1;
const KEPT_COMMITMENT = 20;
const KEPT_UNITY = 5;
export const BROKEN_UNITY = -265;
export const REFUSED_GRIEVANCE = 200;
export const REFUSED_UNITY = -63;

const demandCause = causesOf('demand');
const SIGNED = ruleCause('promise-signed');
const KEPT = ruleCause('promise-kept');
const BROKEN = ruleCause('promise-broken');
const REFUSED = ruleCause('promise-refused');

/** Start of turn: aggrieved currents put their demands, two at most. */
export function raiseDemands(m: Match): void {
  const { s, level } = m;
  const count = level.currents.length;
  const start = below(s, count);
  let slot = 0;
  for (let i = 0; i < count && slot < DEMANDS; i++) {
    const current = (start + i) % count;
    if (!isPresent(s, current) || s[grievance(current)]! < DEMANDING || isCreditor(s, current)) continue;
    if (!chance(s, DEMAND_CHANCE)) continue;
    const demand = drawDemand(m, current);
    if (demand < 0) continue;
    s[demandKind(slot)] = demand + 1;
    s[demandCurrent(slot)] = current;
    slot++;
  }
}

function isCreditor(s: State, current: number): boolean {
  for (let p = 0; p < PROMISES; p++) if (s[promiseKind(p)] !== 0 && s[promiseCreditor(p)] === current) return true;
  return false;
}

function drawDemand(m: Match, current: number): number {
  const { s, level } = m;
  let drawn = -1;
  let seen = 0;
  const own = level.demandsOf[current]!;
  for (let i = 0; i < own.length; i++) {
    if (!fits(m, level.demands[own[i]!]!)) continue;
    seen++;
    if (below(s, seen) === 0) drawn = own[i]!;
  }
  return drawn;
}

const fits = (m: Match, demand: CompiledDemand): boolean => holds(m.level.conditionCode, demand.requires, m.s);

/** The empty line of the promise ledger, or −1. */
export function freePromise(s: State): number {
  for (let p = 0; p < PROMISES; p++) if (s[promiseKind(p)] === 0) return p;
  return -1;
}

/** Turn by whose end a demand signed now must be kept: the last one at the latest, for nobody lends beyond it. */
export const dueOf = (m: Match, demand: CompiledDemand): number =>
  Math.min(m.level.turns, m.s[TURN]! + demand.term - 1);

/**
 * Whether a promise costs nothing to make: it asks for what is being done already. To hold back is never done before
 * its day.
 */
export const isCheap = (m: Match, demand: CompiledDemand, creditor: number): boolean =>
  demand.kind !== 'avoid' && isOnTrack(m, demand, creditor);

/** Whether two demands, both signed, cannot well both be kept. */
export const contradicts = (a: CompiledDemand, b: CompiledDemand): boolean =>
  (a.kind === 'designate' && b.kind === 'designate' && a.contradiction !== b.contradiction) ||
  (a.kind === 'lever' && b.kind === 'avoid' && a.lever === b.lever) ||
  (a.kind === 'avoid' && b.kind === 'lever' && a.lever === b.lever);

/** Signs the demand standing in a slot. */
export function promise(m: Match, slot: number): void {
  const { s } = m;
  const index = s[demandKind(slot)]! - 1;
  const demand = m.level.demands[index]!;
  const creditor = s[demandCurrent(slot)]!;
  const line = freePromise(s);
  const cheap = isCheap(m, demand, creditor);
  s[promiseKind(line)] = index + 1;
  s[promiseCreditor(line)] = creditor;
  s[promiseDue(line)] = dueOf(m, demand);
  s[promiseCheap(line)] = cheap ? 1 : 0;
  s[demandAnswer(slot)] = 1;
  aggrieve(m, creditor, -reliefOf(demand, cheap), SIGNED, currentAuthor(creditor));
  if (!cheap) change(m, resource(lentBy(m.level, creditor)), ADVANCE, SIGNED, currentAuthor(creditor));
}

/** Grievance that signing lifts: a third for what is done already; tenths. */
export const reliefOf = ({ relief }: CompiledDemand, cheap: boolean): number => (cheap ? div(relief, 3) : relief);

/** The resource a current lends on a promise, as an index: its constituent's own. */
export const lentBy = (level: Level, creditor: number): number => level.resourceOf[level.constituentOf[creditor]!]!;

/** Refuses the demand standing in a slot: everybody hears it. */
export function refuseDemand(m: Match, slot: number): void {
  m.s[demandAnswer(slot)] = 2;
  const current = m.s[demandCurrent(slot)]!;
  aggrieve(m, current, REFUSED_GRIEVANCE, REFUSED, currentAuthor(current));
  change(m, UNITY, REFUSED_UNITY, REFUSED, FRONT);
}

/** Whether a promise would be kept if the turn ended now. */
export function isOnTrack(m: Match, demand: CompiledDemand, creditor: number): boolean {
  if (demand.kind === 'designate') return m.s[DESIGNATED] === demand.contradiction + 1;
  const { current, lever } = m.level.initiativeTable;
  if (demand.kind === 'avoid') return !hasCarried(m, lever, demand.lever);
  return demand.kind === 'lever' ? hasCarried(m, lever, demand.lever) : hasCarried(m, current, creditor);
}

/** Whether something carried this turn has a value in a column of the initiatives' table. */
function hasCarried({ s }: Match, column: Int32Array, value: number): boolean {
  for (let i = 0; i < AGENDA; i++) if (s[carried(i)] !== 0 && column[s[carried(i)]! - 1] === value) return true;
  return false;
}

/** End of turn: promises kept are cleared, those past their day are broken; demands left unanswered are refused. */
export function honourPromises(m: Match): void {
  for (let slot = 0; slot < DEMANDS; slot++)
    if (m.s[demandKind(slot)] !== 0 && m.s[demandAnswer(slot)] === 0) refuseDemand(m, slot);
  for (let line = 0; line < PROMISES; line++) if (m.s[promiseKind(line)] !== 0) honour(m, line);
}

/** Whoever is not there asks for nothing: what it had put on the table this turn goes with it. */
export function withdrawDemands(s: State, current: number): void {
  for (let slot = 0; slot < DEMANDS; slot++) if (s[demandCurrent(slot)] === current) s[demandKind(slot)] = 0;
}

/** Whoever leaves for good takes its claims along: what is owed to nobody is neither kept nor broken. */
export function forgiveDebts(s: State, creditor: number): void {
  for (let line = 0; line < PROMISES; line++)
    if (s[promiseKind(line)] !== 0 && s[promiseCreditor(line)] === creditor) s[promiseKind(line)] = 0;
}

function honour(m: Match, line: number): void {
  const { s } = m;
  const index = s[promiseKind(line)]! - 1;
  const demand = m.level.demands[index]!;
  const creditor = s[promiseCreditor(line)]!;
  const isDue = s[TURN]! >= s[promiseDue(line)]!;
  const onTrack = isOnTrack(m, demand, creditor);
  const waits = demand.kind === 'avoid' ? onTrack && !isDue : !onTrack && !isDue;
  if (waits) return;
  if (onTrack) keep(m, creditor, s[promiseCheap(line)] === 1);
  else breach(m, demand, index, creditor);
  s[promiseKind(line)] = 0;
}

function keep(m: Match, creditor: number, cheap: boolean): void {
  m.s[COUNT_KEPT] = m.s[COUNT_KEPT]! + 1;
  if (cheap) return;
  sway(m, creditor, KEPT_COMMITMENT, KEPT, currentAuthor(creditor));
  change(m, UNITY, KEPT_UNITY, KEPT, FRONT);
}

function breach(m: Match, demand: CompiledDemand, index: number, creditor: number): void {
  m.s[COUNT_BROKEN] = m.s[COUNT_BROKEN]! + 1;
  aggrieve(m, creditor, demand.breach, demandCause(index), currentAuthor(creditor));
  change(m, UNITY, BROKEN_UNITY, BROKEN, FRONT);
}
