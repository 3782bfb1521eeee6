/**
 * Draws one scripted event among those that may happen now, by weight.
 *
 * It draws by weight first and asks afterwards, drawing again when the answer is no: each draw that succeeds falls on an
 * open event in proportion to its weight, so this changes nothing in the odds, and costs as much with ten thousand events
 * as with fifty. Only when it keeps missing is every event asked. An index of thresholds was the alternative: as fast,
 * but one more thing to copy with every state.
 */
import { ask, holds } from './conditions';
import type { Match } from './ledger';
import { holderOf } from './lottery';
import { below } from './rng';
import { FIRED_COUNT, firedEvent, firedTurn, type State, TURN } from './state';

/** Misses after which every event is asked. */
const TRIES = 64;

/** The event drawn, as an index, or −1 when none may happen. */
export function drawEvent(m: Match): number {
  const { drawnEvents, drawnLottery } = m.level;
  if (drawnEvents.length === 0) return -1;
  for (let i = 0; i < TRIES; i++) {
    const index = drawnEvents[holderOf(drawnLottery, below(m.s, drawnLottery.tickets))]!;
    if (mayHappen(m, index)) return index;
  }
  return drawAmongAll(m);
}

/** Scratch of one draw: the events that may happen, and 1 for each that has had its turn. */
let mayCome = new Int32Array(64);
let hasCome = new Uint8Array(64);

/**
 * Asks every event; also what the quick way is tested against. An event that may not happen is written down too, and
 * written over by the next: its yes or no is added up, not branched upon.
 */
export function drawAmongAll({ s, level }: Match): number {
  const { drawnEvents, drawnQuestions, conditionCode } = level;
  const { weight } = level.eventTable;
  makeRoom(level.events.length);
  markRested(s, level.eventTable.cooldown);
  const open = mayCome;
  const rested = hasCome;
  let count = 0;
  let total = 0;
  for (let i = 0; i < drawnEvents.length; i++) {
    const index = drawnEvents[i]!;
    const may = ask(drawnQuestions, i, conditionCode, s) & ~rested[index]!;
    open[count] = index;
    count += may;
    total += Math.imul(weight[index]!, may);
  }
  forgetRested(s);
  return count === 0 ? -1 : pick(weight, count, below(s, total));
}

function makeRoom(events: number): void {
  if (mayCome.length >= events) return;
  mayCome = new Int32Array(events);
  hasCome = new Uint8Array(events);
}

function markRested(s: State, cooldown: Int32Array): void {
  for (let i = 0; i < s[FIRED_COUNT]!; i++) {
    const event = s[firedEvent(i)]! - 1;
    hasCome[event] = cooldown[event] === 0 || s[TURN]! - s[firedTurn(i)]! < cooldown[event]! ? 1 : 0;
  }
}

function forgetRested(s: State): void {
  for (let i = 0; i < s[FIRED_COUNT]!; i++) hasCome[s[firedEvent(i)]! - 1] = 0;
}

function pick(weight: Int32Array, count: number, ticket: number): number {
  let left = ticket;
  for (let i = 0; i < count; i++) {
    left -= weight[mayCome[i]!]!;
    if (left < 0) return mayCome[i]!;
  }
  return mayCome[count - 1]!;
}

/** Whether an event may happen now: its condition holds, and it has not had its turn. */
export function mayHappen(m: Match, index: number): boolean {
  const { s, level } = m;
  const { when, cooldown } = level.eventTable;
  return holds(level.conditionCode, when[index]!, s) && !rests(s, index, cooldown[index]!);
}

/** Whether an event has had its turn: once a match, or not yet rested. */
const rests = (s: State, event: number, cooldown: number): boolean => {
  for (let i = s[FIRED_COUNT]! - 1; i >= 0; i--)
    if (s[firedEvent(i)] === event + 1) return cooldown === 0 || s[TURN]! - s[firedTurn(i)]! < cooldown;
  return false;
};
