/** What each constituent tables this turn: of its currents' initiatives that may come, as many as the act says, drawn. */
import { INITIATIVE_LIMIT } from './actions';
import { holds } from './conditions';
import { isPresent } from './front';
import { actOf, PROPOSAL_ROW } from './level';
import { ALWAYS } from './level-data';
import { div, type Match } from './ledger';
import { below } from './rng';
import { RESTING, restingInitiative, restingUntil, type State, TABLED_EACH, tabled, TURN } from './state';

/** Draws every constituent's proposals for the turn. */
export function dealInitiatives(m: Match): void {
  const act = actOf(m.level, m.s[TURN]!);
  const proposals = m.level.proposals[act]!;
  const most = m.level.acts[act]!.tabled;
  markResting(m.s, 1);
  for (let k = 0; k < proposals.length; k++) deal(m, k, proposals[k]!, most);
  markResting(m.s, 0);
}

/** Scratch of one deal: 1 for each initiative that rests or lies on the table already. */
const taken = new Uint8Array(INITIATIVE_LIMIT);

function markResting(s: State, mark: 0 | 1): void {
  // Places fill from the first: past an empty one, all are.
  for (let slot = 0; slot < RESTING && s[restingInitiative(slot)] !== 0; slot++)
    if (s[restingUntil(slot)]! > s[TURN]!) taken[s[restingInitiative(slot)]! - 1] = mark;
}

/** Lays one constituent's table. */
function deal(m: Match, constituent: number, proposals: Int32Array, most: number): void {
  const { s } = m;
  for (let slot = 0; slot < TABLED_EACH; slot++) {
    const index = slot < most ? drawProposal(m, proposals) : -1;
    s[tabled(constituent, slot)] = index + 1;
    if (index >= 0) taken[index] = 1;
  }
  for (let slot = 0; slot < TABLED_EACH; slot++)
    if (s[tabled(constituent, slot)] !== 0) taken[s[tabled(constituent, slot)]! - 1] = 0;
}

/** Misses after which every proposal is asked. */
const TRIES = 24;

/**
 * Draws before it asks, and draws again when the answer is no: all that may come are equally likely, and most that may
 * not are never asked (see triggers.ts).
 */
function drawProposal(m: Match, proposals: Int32Array): number {
  const count = div(proposals.length, PROPOSAL_ROW);
  if (count === 0) return -1;
  for (let i = 0; i < TRIES; i++) {
    const p = below(m.s, count) * PROPOSAL_ROW;
    if (mayCome(m, proposals, p)) return proposals[p]!;
  }
  return drawAmongAll(m, proposals);
}

/** One of those that may come, each as likely, in one pass; −1 for none. */
function drawAmongAll(m: Match, proposals: Int32Array): number {
  let drawn = -1;
  let seen = 0;
  for (let p = 0; p < proposals.length; p += PROPOSAL_ROW)
    if (mayCome(m, proposals, p) && below(m.s, ++seen) === 0) drawn = proposals[p]!;
  return drawn;
}

/** Whether what stands at `p` of a list of proposals may be tabled, and is not. */
const mayCome = ({ s, level }: Match, proposals: Int32Array, p: number): boolean => {
  if (taken[proposals[p]!] === 1 || proposals[p + 2]! > s[TURN]! || !isPresent(s, proposals[p + 1]!)) return false;
  const requires = proposals[p + 3]!;
  return requires === ALWAYS || holds(level.conditionCode, requires, s);
};

/** Whether an initiative could stand on this turn's table. */
export function mayBeTabled({ s, level }: Match, index: number): boolean {
  const { lever, from, current, requires } = level.initiativeTable;
  if (from[index]! > s[TURN]! || !isPresent(s, current[index]!)) return false;
  if (!level.acts[actOf(level, s[TURN]!)]!.levers.includes(lever[index]!)) return false;
  for (let slot = 0; slot < RESTING; slot++)
    if (s[restingInitiative(slot)] === index + 1 && s[restingUntil(slot)]! > s[TURN]!) return false;
  return holds(level.conditionCode, requires[index]!, s);
}

/** Whether an initiative stands on this turn's table. */
export function isTabled(m: Match, index: number): boolean {
  const { constituent } = m.level.initiatives[index]!;
  for (let slot = 0; slot < TABLED_EACH; slot++) if (m.s[tabled(constituent, slot)] === index + 1) return true;
  return false;
}
