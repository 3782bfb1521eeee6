/** What each constituent tables this turn: of its currents' initiatives that may come, as many as the act says, drawn. */
import { INITIATIVE_LIMIT } from './actions';
import { holds } from './conditions';
import { isPresent } from './front';
import { actOf, PROPOSAL_ROW } from './level';
import { ALWAYS } from './level-data';
import type { Match } from './ledger';
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

/** Scratch of one deal: 1 for each initiative that rests. */
const resting = new Uint8Array(INITIATIVE_LIMIT);
/** Scratch of one draw: 1 + initiative by place; the first, as many as may be tabled, are the reservoir. */
const drawn = new Int32Array(INITIATIVE_LIMIT);

function markResting(s: State, mark: 0 | 1): void {
  for (let slot = 0; slot < RESTING; slot++) {
    const index = s[restingInitiative(slot)]! - 1;
    if (index >= 0 && s[restingUntil(slot)]! > s[TURN]!) resting[index] = mark;
  }
}

/**
 * Reservoir draw among those that may be tabled: one pass, no list to allocate. What is drawn out of the reservoir is
 * written too, past its end: asking first whether it is in would be a guess for the processor at each proposal.
 */
function deal({ s, level }: Match, constituent: number, proposals: Int32Array, most: number): void {
  const { conditionCode } = level;
  const turn = s[TURN]!;
  for (let slot = 0; slot < TABLED_EACH; slot++) drawn[slot] = 0;
  let seen = 0;
  for (let p = 0; p < proposals.length; p += PROPOSAL_ROW) {
    const index = proposals[p]!;
    const requires = proposals[p + 3]!;
    if (resting[index] === 1 || proposals[p + 2]! > turn || !isPresent(s, proposals[p + 1]!)) continue;
    if (requires !== ALWAYS && !holds(conditionCode, requires, s)) continue;
    drawn[seen < most ? seen : below(s, seen + 1)] = index + 1;
    seen++;
  }
  for (let slot = 0; slot < TABLED_EACH; slot++) s[tabled(constituent, slot)] = slot < most ? drawn[slot]! : 0;
}

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
