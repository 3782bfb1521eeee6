/** Whether an action may be done now, and if not, why: the one place that says so, for people, bots and replays alike. */
import { ACTION, type Action, actionFirst, actionKind, actionSecond, actionThird, NONE } from './actions';
import { type RefusalCode, RUPTURE_WAYS } from './commands';
import { holds } from './conditions';
import { isTabled } from './deal';
import { isPresent } from './front';
import { actOf } from './level';
import type { Match } from './ledger';
import type { CompiledInitiative } from './level-data';
import { SEEN } from './plan';
import { freePromise } from './promises';
import { canPay, priceOf } from './purse';
import { CONCESSION } from './ruptures';
import { STANDING_PRICES } from './standing';
import {
  acted,
  AGENDA,
  carried,
  CARRIED_COUNT,
  DEMANDS,
  demandAnswer,
  demandKind,
  EVENT,
  EVENT_CHOICE,
  found,
  HAS_DESIGNATED,
  PHASE,
  PHASE_AT,
  PLAN,
  planExposed,
  planMove,
  planSeen,
  RUPTURE,
  TURN,
} from './state';

/** Why an action may not be done now, or null when it may. */
export function refusalOf(m: Match, action: Action): RefusalCode | null {
  if (m.s[PHASE_AT] === PHASE.ended) return 'match-over';
  if (m.s[PHASE_AT] !== PHASE.front) return 'not-your-turn';
  const kind = actionKind(action);
  const first = actionFirst(action);
  if (kind < ACTION.endTurn || kind > ACTION.conciliate) return 'malformed';
  if (kind === ACTION.choose) return refuseChoice(m, first);
  if (kind === ACTION.rupture) return refuseRupture(m, first);
  if (mustAnswer(m)) return 'answer-first';
  if (kind === ACTION.endTurn) return null;
  if (kind === ACTION.designate) return refuseDesignation(m, first);
  if (kind === ACTION.promise || kind === ACTION.refuse) return refuseAnswer(m, kind, first);
  if (kind === ACTION.carry) return refuseCarry(m, first, actionSecond(action), actionThird(action));
  return refuseStanding(m, kind, first);
}

/** Whether a rupture or a scripted event must be answered before anything else. */
export const mustAnswer = (m: Match): boolean => m.s[RUPTURE] !== 0 || isEventOpen(m);

const isEventOpen = (m: Match): boolean =>
  m.s[EVENT] !== 0 && m.s[EVENT_CHOICE] === 0 && m.level.events[m.s[EVENT]! - 1]!.choices.length > 0;

function refuseChoice(m: Match, choice: number): RefusalCode | null {
  if (!isEventOpen(m)) return 'nothing-to-answer';
  const { choices } = m.level.events[m.s[EVENT]! - 1]!;
  const taken = choices[choice];
  if (taken === undefined) return 'unknown-id';
  if (choice === 0) return null;
  if (!holds(m.level.conditionCode, taken.requires, m.s)) return 'requires';
  return canPay(m, taken.cost) ? null : 'cannot-afford';
}

function refuseRupture(m: Match, way: number): RefusalCode | null {
  if (m.s[RUPTURE] === 0) return 'nothing-to-answer';
  if (way >= RUPTURE_WAYS.length) return 'unknown-id';
  return way === 0 && !canPay(m, CONCESSION) ? 'cannot-afford' : null;
}

function refuseDesignation(m: Match, contradiction: number): RefusalCode | null {
  if (contradiction >= m.level.contradictions.length) return 'unknown-id';
  return m.s[HAS_DESIGNATED] === 1 ? 'already-done' : null;
}

function refuseAnswer(m: Match, kind: number, slot: number): RefusalCode | null {
  if (slot >= DEMANDS || m.s[demandKind(slot)] === 0) return 'nothing-to-answer';
  if (m.s[demandAnswer(slot)] !== 0) return 'already-done';
  return kind === ACTION.promise && freePromise(m.s) < 0 ? 'conflict' : null;
}

/** Why an initiative may not be carried, whatever it is aimed at. */
export function refuseInitiative(m: Match, index: number): RefusalCode | null {
  const { s, level } = m;
  if (level.initiatives[index] === undefined) return 'unknown-id';
  if (!isTabled(m, index)) return 'not-tabled';
  for (let i = 0; i < AGENDA; i++) if (s[carried(i)] === index + 1) return 'already-done';
  if (s[CARRIED_COUNT]! >= level.acts[actOf(level, s[TURN]!)]!.agenda) return 'agenda-full';
  return refuseNow(m, index) ?? (canPay(m, priceOf(m, index)) ? null : 'cannot-afford');
}

/** Why what lies on the table and can be paid for may not be carried as things have come to stand. */
export function refuseNow({ s, level }: Match, index: number): RefusalCode | null {
  const { current, requires } = level.initiativeTable;
  if (!isPresent(s, current[index]!)) return 'absent';
  return holds(level.conditionCode, requires[index]!, s) ? null : 'requires';
}

function refuseCarry(m: Match, index: number, first: number, layer: number): RefusalCode | null {
  const refusal = refuseInitiative(m, index);
  if (refusal !== null) return refusal;
  return mayAim(m, m.level.initiatives[index]!, first, layer) ? null : 'bad-target';
}

/** Whether an initiative may be aimed there. */
export function mayAim(m: Match, it: CompiledInitiative, first: number, layer: number): boolean {
  if (it.target === 'none') return first === NONE && layer === NONE;
  if (it.target === 'theatre') return it.theatres.includes(first) && layer === NONE;
  if (it.target === 'layer') return first === NONE && it.layers.includes(layer);
  if (it.target === 'cell') return it.theatres.includes(first) && it.layers.includes(layer);
  if (it.target === 'lord') return it.lords.includes(first) && layer === NONE;
  return first < m.level.fissures.length && layer === NONE;
}

function refuseStanding(m: Match, kind: number, first: number): RefusalCode | null {
  const place = kind === ACTION.organise ? 0 : kind === ACTION.conciliate ? 2 : 1;
  const refusal = refuseSubject(m, kind, first);
  if (refusal !== null) return refusal;
  if (m.s[acted(place)] === 1) return 'already-done';
  return canPay(m, STANDING_PRICES[place]!) ? null : 'cannot-afford';
}

function refuseSubject(m: Match, kind: number, first: number): RefusalCode | null {
  const { s } = m;
  if (kind === ACTION.investigateFissure) {
    if (first >= m.level.fissures.length) return 'unknown-id';
    return s[found(first)] === 1 ? 'already-done' : null;
  }
  if (kind === ACTION.investigateRumour) {
    if (first >= PLAN || s[planMove(first)] === 0 || s[planSeen(first)] === SEEN.hidden) return 'nothing-to-answer';
    return s[planExposed(first)] === 1 ? 'already-done' : null;
  }
  if (first >= m.level.currents.length) return 'unknown-id';
  return isPresent(s, first) ? null : 'absent';
}
