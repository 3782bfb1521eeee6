/** What each constituent tables this turn: two or three initiatives of its currents, drawn from those that may come. */
import { holds } from './conditions';
import { isPresent } from './front';
import { actOf } from './level';
import type { Match } from './ledger';
import { below } from './rng';
import { RESTING, restingInitiative, restingUntil, type State, TABLED_EACH, tabled, TURN } from './state';

/** Draws every constituent's proposals for the turn. */
export function dealInitiatives(m: Match): void {
  for (let k = 0; k < m.level.constituents.length; k++) deal(m, k);
}

/** Reservoir draw: one pass, no list to allocate. */
function deal(m: Match, constituent: number): void {
  const { s, level } = m;
  const proposals = level.proposals[constituent]!;
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
  const it = level.initiatives[index]!;
  return (
    it.from <= s[TURN]! &&
    isPresent(s, it.current) &&
    level.acts[actOf(level, s[TURN]!)]!.levers.includes(level.leverOf[index]!) &&
    !isResting(s, index) &&
    holds(level.conditionCode, it.requires, s)
  );
}

function isResting(s: State, index: number): boolean {
  for (let slot = 0; slot < RESTING; slot++)
    if (s[restingInitiative(slot)] === index + 1 && s[restingUntil(slot)]! > s[TURN]!) return true;
  return false;
}

/** Whether an initiative stands on this turn's table. */
export function isTabled(m: Match, index: number): boolean {
  const { constituent } = m.level.initiatives[index]!;
  for (let slot = 0; slot < TABLED_EACH; slot++) if (m.s[tabled(constituent, slot)] === index + 1) return true;
  return false;
}
