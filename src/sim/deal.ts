/** What each constituent tables this turn: two or three initiatives of its currents, drawn from those that may come. */
import { holds } from './conditions';
import { isPresent } from './front';
import { actOf } from './level';
import type { Match } from './ledger';
import { below } from './rng';
import { RESTING, restingInitiative, restingUntil, TABLED_EACH, tabled, TURN } from './state';

/** Draws every constituent's proposals for the turn. */
export function dealInitiatives(m: Match): void {
  markResting(m);
  const proposals = m.level.proposals[actOf(m.level, m.s[TURN]!)]!;
  for (let k = 0; k < proposals.length; k++) deal(m, k, proposals[k]!);
}

/** Scratch of one deal: 1 for each initiative that rests. */
let resting = new Uint8Array(64);

function markResting(m: Match): void {
  const { s, level } = m;
  if (resting.length < level.initiatives.length) resting = new Uint8Array(level.initiatives.length);
  resting.fill(0);
  for (let slot = 0; slot < RESTING; slot++) {
    const index = s[restingInitiative(slot)]! - 1;
    if (index >= 0 && s[restingUntil(slot)]! > s[TURN]!) resting[index] = 1;
  }
}

/** Reservoir draw: one pass, no list to allocate. */
function deal(m: Match, constituent: number, proposals: Int32Array): void {
  const { s } = m;
  for (let slot = 0; slot < TABLED_EACH; slot++) s[tabled(constituent, slot)] = 0;
  let seen = 0;
  for (let i = 0; i < proposals.length; i++) {
    const index = proposals[i]!;
    if (!mayBeTabled(m, index)) continue;
    const slot = seen < TABLED_EACH ? seen : below(s, seen + 1);
    if (slot < TABLED_EACH) s[tabled(constituent, slot)] = index + 1;
    seen++;
  }
}

function mayBeTabled(m: Match, index: number): boolean {
  const { s, level } = m;
  const { from, current, requires } = level.initiativeTable;
  return (
    resting[index] === 0 &&
    from[index]! <= s[TURN]! &&
    isPresent(s, current[index]!) &&
    holds(level.conditionCode, requires[index]!, s)
  );
}

/** Whether an initiative stands on this turn's table. */
export function isTabled(m: Match, index: number): boolean {
  const { constituent } = m.level.initiatives[index]!;
  for (let slot = 0; slot < TABLED_EACH; slot++) if (m.s[tabled(constituent, slot)] === index + 1) return true;
  return false;
}
