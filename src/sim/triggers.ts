/**
 * Draws one scripted event among those that may happen now, by weight. This is the plain scan: every event's condition
 * is asked once. A level of some hundreds of events wants an index (see docs/decisions).
 */
import { holds } from './conditions';
import type { Match } from './ledger';
import { below } from './rng';
import { FIRED_COUNT, firedEvent, firedTurn, type State, TURN } from './state';

let open = new Int32Array(64);

/** The event drawn, as an index, or −1 when none may happen. */
export function drawEvent(m: Match): number {
  const { level, s } = m;
  const events = level.drawnEvents;
  if (open.length < events.length) open = new Int32Array(events.length);
  let count = 0;
  let total = 0;
  for (let i = 0; i < events.length; i++) {
    const index = events[i]!;
    const event = level.events[index]!;
    if (!holds(level.conditionCode, event.when, s) || rests(s, index, event.cooldown)) continue;
    open[count++] = index;
    total += event.weight;
  }
  return count === 0 ? -1 : pick(m, count, below(s, total));
}

function pick(m: Match, count: number, ticket: number): number {
  let left = ticket;
  for (let i = 0; i < count; i++) {
    left -= m.level.events[open[i]!]!.weight;
    if (left < 0) return open[i]!;
  }
  return open[count - 1]!;
}

/** Whether an event has had its turn: once a match, or not yet rested. */
export function rests(s: State, event: number, cooldown: number): boolean {
  for (let i = s[FIRED_COUNT]! - 1; i >= 0; i--)
    if (s[firedEvent(i)] === event + 1) return cooldown === 0 || s[TURN]! - s[firedTurn(i)]! < cooldown;
  return false;
}
