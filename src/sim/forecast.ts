/**
 * Forecasts come from the rules themselves: the act is done on copies of the match, in several worlds that fit what the
 * player knows, and what differs between them is shown as a range. The true hidden values are never looked at: every
 * hidden thing is drawn anew in each world.
 */
import { landedForce, turnedForce } from './clash';
import { actionOf } from './codec';
import type { Command } from './commands';
import { copyMatch } from './copy';
import { mayAim, refusalOf } from './legality';
import { ENTRY, readEntry } from './entries';
import type { Match } from './ledger';
import { namesOf, pathOf } from './names';
import { doAction } from './play-action';
import { sampleHidden } from './hidden';
import { ACTION, type Action, actionFirst, actionKind, actionSecond, actionThird } from './actions';
import { relieveSecretly } from './carry';
import { EFFECT, EFFECT_ROW } from './effect-codes';
import type { EffectRun } from './level-data';
import { CARRIED_COUNT, EVENT, type Field, LIMIT, PLAN, planFalse, planLord, planMove, resource, SCALE } from './state';
import { RESOURCES } from './vocabulary';
import { isClear, isVisible } from './visible';
import type { CounterLine, Forecast, ForecastLine, Legality } from './view-data';

/** Worlds a forecast looks at: with fewer, rare chances go unseen; each costs some microseconds. */
const WORLDS = 12;

/** What a command of the front would do to the numbers the player sees; the match is left as it is. */
export function forecast(m: Match, command: Command): Forecast {
  if (command.kind === 'plan') return nothing({ legal: false, refusal: 'not-your-turn' });
  const action = actionOf(m, command);
  if (typeof action !== 'number') return nothing({ legal: false, refusal: action.code });
  const refusal = refusalOf(m, action);
  // What cannot be paid for can still be wished for: only the price stands in the way of the rules.
  if (refusal !== null && refusal !== 'cannot-afford' && refusal !== 'agenda-full')
    return nothing({ legal: false, refusal });
  if (refusal !== null && lacksAim(m, action)) return nothing({ legal: false, refusal });
  if (actionKind(action) === ACTION.endTurn) return nothing({ legal: true, refusal: null });
  return {
    legality: { legal: refusal === null, refusal },
    lines: refusal === 'agenda-full' ? [] : linesOf(m, action, refusal === null),
    counters: refusal === 'agenda-full' ? [] : countersOf(m, action),
    reveals: revealsSomething(m, command),
  };
}

/** What the act takes off the moves whose force is known: nothing hidden enters, so one world tells. */
function countersOf(m: Match, action: Action): CounterLine[] {
  const copy = copyMatch(m, { ledger: false });
  sampleHidden(copy, 0);
  fillPurse(copy);
  doAction(copy, action);
  const lines: CounterLine[] = [];
  for (let slot = 0; slot < PLAN; slot++) {
    const index = m.s[planMove(slot)]! - 1;
    if (index < 0 || m.s[planFalse(slot)] === 1 || !isClear(m, slot)) continue;
    const before = landedForce(m, slot);
    const after = landedForce(copy, slot);
    if (before === after) continue;
    const turned = turnedForce(copy, slot) - turnedForce(m, slot);
    lines.push({
      move: m.level.moves[index]!.id,
      lord: m.level.lords[m.s[planLord(slot)]!]!.id,
      before,
      after,
      turned,
    });
  }
  return lines;
}

/** An initiative aimed at nothing, or where it may not be: there is nothing to tell of it yet. */
const lacksAim = (m: Match, action: Action): boolean =>
  actionKind(action) === ACTION.carry &&
  !mayAim(m, m.level.initiatives[actionFirst(action)]!, actionSecond(action), actionThird(action));

const nothing = (legality: Legality): Forecast => ({ legality, lines: [], counters: [], reveals: false });

/** Whether doing it may show something hidden, so that it cannot be undone. */
export function revealsSomething(m: Match, command: Command): boolean {
  if (command.kind === 'investigate') return true;
  if (command.kind !== 'carry' && command.kind !== 'choose') return false;
  const action = actionOf(m, command);
  if (typeof action !== 'number') return false;
  if (command.kind === 'carry') return m.level.initiatives[actionFirst(action)]!.reveals;
  const choice = m.level.events[m.s[EVENT]! - 1]?.choices[actionFirst(action)];
  return choice !== undefined && showsSomething(m, choice.effects);
}

const SHOWING: readonly number[] = [EFFECT.expose, EFFECT.find, EFFECT.reveal];

/** Whether a run of effects shows something hidden, or leaves something to chance. */
function showsSomething(m: Match, { at, end }: EffectRun): boolean {
  for (let row = at; row < end; row++) {
    const p = row * EFFECT_ROW;
    if (SHOWING.includes(m.level.effectRows[p]!) || m.level.effectRows[p + 8]! < 100) return true;
  }
  return false;
}

function linesOf(m: Match, action: Action, isAffordable: boolean): ForecastLine[] {
  const worlds = Array.from({ length: WORLDS }, (_, world) => changesIn(m, action, isAffordable, world));
  const fields = [...new Set(worlds.flatMap((changes) => [...changes.keys()]))].sort((a, b) => a - b);
  const names = namesOf(m.level);
  return fields
    .filter((field) => isVisible(m, field))
    .map((field) => {
      const values = worlds.map((changes) => changes.get(field) ?? 0);
      return {
        number: pathOf(names, field),
        low: Math.min(...values),
        high: Math.max(...values),
        scale: SCALE[field]!,
      };
    })
    .filter((line) => line.low !== 0 || line.high !== 0);
}

/** What cannot be paid for is shown at its full price. */
function fillPurse({ s }: Match): void {
  for (let r = 0; r < RESOURCES.length; r++) s[resource(r)] = LIMIT[resource(r)]!;
}

/** Net change of every number in one possible world, with what is felt only when the turn is over. */
function changesIn(m: Match, action: Action, isAffordable: boolean, world: number): Map<Field, number> {
  const copy = copyMatch(m, { ledger: true });
  sampleHidden(copy, world);
  if (!isAffordable) fillPurse(copy);
  doAction(copy, action);
  if (actionKind(action) === ACTION.carry) relieveSecretly(copy, copy.s[CARRIED_COUNT]! - 1);
  const changes = new Map<Field, number>();
  const { rows, length } = copy.ledger!;
  for (let at = 0; at < length; at += ENTRY) {
    const { field, by } = readEntry(rows, at);
    changes.set(field, (changes.get(field) ?? 0) + by);
  }
  return changes;
}
