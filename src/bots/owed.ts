/** What standing promises are worth keeping, at a glance: what would keep one gains by it, what would break one loses. */
import {
  type CompiledDemand,
  DESIGNATED,
  type Match,
  PROMISES,
  promiseCreditor,
  promiseDue,
  promiseKind,
  TURN,
} from '../sim';

/** Worth of what keeps a promise before its day, and on it; of what breaks one. */
const KEPT_EARLY = 90;
const KEPT_ON_ITS_DAY = 450;
const BROKEN = 190;

/** Whether anything is promised. */
export function isOwing({ s }: Match): boolean {
  for (let line = 0; line < PROMISES; line++) if (s[promiseKind(line)] !== 0) return true;
  return false;
}

/** What carrying an initiative is worth for the promises it keeps, less for those it breaks. */
export function worthOfKeeping(m: Match, initiative: number): number {
  const { s } = m;
  let worth = 0;
  for (let line = 0; line < PROMISES; line++) {
    if (s[promiseKind(line)] === 0) continue;
    const demand = promisedIn(m, line);
    if (demand.kind === 'avoid') worth -= isOfLever(m, initiative, demand) ? BROKEN : 0;
    else if (keeps(m, initiative, demand, s[promiseCreditor(line)]!)) worth += worthOnLine(m, line);
  }
  return worth;
}

/** Adds to the worth of naming each contradiction what a promise to name it is worth. */
export function addPromised(m: Match, worths: Float64Array): void {
  for (let line = 0; line < PROMISES; line++) {
    if (m.s[promiseKind(line)] === 0) continue;
    const { kind, contradiction } = promisedIn(m, line);
    if (kind === 'designate') worths[contradiction] = worths[contradiction]! + worthOnLine(m, line);
  }
}

/** Whether it is promised to name another contradiction than the one named. */
export function owesAnotherName(m: Match): boolean {
  for (let line = 0; line < PROMISES; line++) {
    if (m.s[promiseKind(line)] === 0) continue;
    const { kind, contradiction } = promisedIn(m, line);
    if (kind === 'designate' && contradiction !== m.s[DESIGNATED]! - 1) return true;
  }
  return false;
}

const promisedIn = ({ s, level }: Match, line: number): CompiledDemand => level.demands[s[promiseKind(line)]! - 1]!;

const worthOnLine = ({ s }: Match, line: number): number =>
  s[TURN]! >= s[promiseDue(line)]! ? KEPT_ON_ITS_DAY : KEPT_EARLY;

const isOfLever = ({ level }: Match, initiative: number, { lever }: CompiledDemand): boolean =>
  level.initiativeTable.lever[initiative] === lever;

function keeps(m: Match, initiative: number, demand: CompiledDemand, creditor: number): boolean {
  if (demand.kind === 'carry') return m.level.initiatives[initiative]!.current === creditor;
  return demand.kind === 'lever' && isOfLever(m, initiative, demand);
}
