/**
 * Scripted events: the front page of the turn. One at most, drawn before anything is decided; those marked certain come
 * as soon as they can. Also what earlier ones announced for later.
 */
import { type Cause, causesOf, FRONT, WORLD } from './causes';
import { applyEffects } from './effects';
import type { Match } from './ledger';
import type { EffectRun } from './level-data';
import { pay } from './purse';
import { chance } from './rng';
import { drawEvent, mayHappen } from './triggers';
import {
  EVENT,
  EVENT_CHOICE,
  FIRED,
  FIRED_COUNT,
  firedEvent,
  firedTurn,
  PENDING,
  pendingKind,
  pendingTurn,
  TURN,
} from './state';

/** Percent of turns on which a drawn event comes, when none is certain. */
const NEWS_CHANCE = 85;

const eventCause = causesOf('event');
const choiceCause = causesOf('choice');
const consequenceCause = causesOf('consequence');

/** Start of turn: consequences that fall due, then the turn's event. */
export function printFrontPage(m: Match): void {
  dueConsequences(m);
  m.s[EVENT] = 0;
  m.s[EVENT_CHOICE] = 0;
  const event = certainEvent(m);
  if (event >= 0) fire(m, event);
  else if (chance(m.s, NEWS_CHANCE)) {
    const drawn = drawEvent(m);
    if (drawn >= 0) fire(m, drawn);
  }
}

function certainEvent(m: Match): number {
  const { level } = m;
  for (let i = 0; i < level.certainEvents.length; i++) {
    const index = level.certainEvents[i]!;
    if (mayHappen(m, index)) return index;
  }
  return -1;
}

function fire(m: Match, index: number): void {
  const { s, level } = m;
  const at = s[FIRED_COUNT]! % FIRED;
  s[firedEvent(at)] = index + 1;
  s[firedTurn(at)] = s[TURN]!;
  s[FIRED_COUNT] = Math.min(FIRED - 1, s[FIRED_COUNT]! + 1);
  s[EVENT] = index + 1;
  befall(m, level.events[index]!.effects, eventCause(index));
}

/** The front takes choice `choice` of this turn's event. */
export function choose(m: Match, choice: number): void {
  const { s, level } = m;
  const index = s[EVENT]! - 1;
  const taken = level.events[index]!.choices[choice]!;
  const cause = choiceCause(index * 8 + choice);
  s[EVENT_CHOICE] = choice + 1;
  pay(m, taken.cost, cause);
  befall(m, taken.effects, cause, true);
}

function dueConsequences(m: Match): void {
  const { s, level } = m;
  for (let slot = 0; slot < PENDING; slot++) {
    if (s[pendingKind(slot)] === 0 || s[pendingTurn(slot)]! > s[TURN]!) continue;
    const index = s[pendingKind(slot)]! - 1;
    s[pendingKind(slot)] = 0;
    befall(m, level.consequences[index]!.effects, consequenceCause(index));
  }
}

function befall(m: Match, effects: EffectRun, cause: Cause, byFront = false): void {
  applyEffects(m, effects, {
    theatre: -1,
    layer: -1,
    lord: -1,
    fissure: -1,
    current: -1,
    force: 100,
    cause,
    author: byFront ? FRONT : WORLD,
  });
}
