/**
 * Commands by id ↔ actions by index. Anything may come in here — a replay from elsewhere, a link, a message — so every
 * id is looked up and every shape checked, and what does not fit is refused with the nearest valid name.
 */
import { ACTION, type Action, actionFirst, actionKind, actionSecond, actionThird, NONE, packAction } from './actions';
import { COMMAND_KINDS, type Command, type FrontCommand, type Refusal, RUPTURE_WAYS } from './commands';
import type { Match } from './ledger';
import { nearestId } from './nearest';
import { DEMANDS, demandCurrent, demandKind, EVENT, RUPTURE } from './state';

const isRefusal = (x: number | Refusal): x is Refusal => typeof x !== 'number';

/** The index of an id in a list, or a refusal naming what was expected there. */
export function indexOfId(list: readonly { readonly id: string }[], id: unknown, expected: string): number | Refusal {
  const at = typeof id === 'string' ? list.findIndex((entry) => entry.id === id) : -1;
  if (at >= 0) return at;
  const value = typeof id === 'string' ? id.slice(0, 80) : String(typeof id);
  const nearest =
    typeof id === 'string'
      ? nearestId(
          id,
          list.map((entry) => entry.id),
        )
      : undefined;
  return { code: 'unknown-id', value, expected, ...(nearest === undefined ? {} : { nearest }) };
}

/** The action a command stands for, or why it stands for none. */
export function actionOf(m: Match, command: Command): Action | Refusal {
  const { level } = m;
  switch (command.kind) {
    case 'end-turn':
      return packAction(ACTION.endTurn);
    case 'choose':
      return choiceAction(m, command.event, command.choice);
    case 'rupture':
      return ruptureAction(m, command.current, command.way);
    case 'designate':
      return simple(ACTION.designate, indexOfId(level.contradictions, command.contradiction, 'contradiction'));
    case 'promise':
      return demandAction(m, ACTION.promise, command.current, command.demand);
    case 'refuse':
      return demandAction(m, ACTION.refuse, command.current, command.demand);
    case 'carry':
      return carryAction(m, command);
    case 'organise':
      return simple(ACTION.organise, indexOfId(level.currents, command.current, 'current'));
    case 'conciliate':
      return simple(ACTION.conciliate, indexOfId(level.currents, command.current, 'current'));
    case 'investigate':
      return investigateAction(m, command.rumour, command.fissure);
    default:
      return malformed(command);
  }
}

function malformed(command: unknown): Refusal {
  const kind = (command as { kind?: unknown } | null)?.kind;
  const value = typeof kind === 'string' ? kind.slice(0, 80) : typeof command;
  const nearest = typeof kind === 'string' ? nearestId(kind, COMMAND_KINDS) : undefined;
  return {
    code: 'malformed',
    value,
    expected: COMMAND_KINDS.join(', '),
    ...(nearest === undefined ? {} : { nearest }),
  };
}

const simple = (kind: (typeof ACTION)[keyof typeof ACTION], index: number | Refusal): Action | Refusal =>
  isRefusal(index) ? index : packAction(kind, index);

function choiceAction(m: Match, event: unknown, choice: unknown): Action | Refusal {
  const current = m.s[EVENT]! - 1;
  if (current < 0) return { code: 'nothing-to-answer' };
  const open = m.level.events[current]!;
  const named = indexOfId([open], event, 'event');
  if (isRefusal(named)) return named;
  return simple(ACTION.choose, indexOfId(open.choices, choice, 'choice'));
}

function ruptureAction(m: Match, current: unknown, way: unknown): Action | Refusal {
  const who = indexOfId(m.level.currents, current, 'current');
  if (isRefusal(who)) return who;
  const ways = RUPTURE_WAYS.map((id) => ({ id }));
  return simple(ACTION.rupture, indexOfId(ways, way, 'way out'));
}

function demandAction(
  m: Match,
  kind: typeof ACTION.promise | typeof ACTION.refuse,
  current: unknown,
  demand: unknown,
): Action | Refusal {
  const who = indexOfId(m.level.currents, current, 'current');
  if (isRefusal(who)) return who;
  const what = indexOfId(m.level.demands, demand, 'demand');
  if (isRefusal(what)) return what;
  for (let slot = 0; slot < DEMANDS; slot++)
    if (m.s[demandKind(slot)] === what + 1 && m.s[demandCurrent(slot)] === who) return packAction(kind, slot);
  return { code: 'nothing-to-answer' };
}

function carryAction(m: Match, command: Extract<FrontCommand, { kind: 'carry' }>): Action | Refusal {
  const { level } = m;
  const index = indexOfId(level.initiatives, command.initiative, 'initiative');
  if (isRefusal(index)) return index;
  const place = (list: readonly { readonly id: string }[], id: unknown, expected: string) =>
    id === undefined ? NONE : indexOfId(list, id, expected);
  const theatre = place(level.theatres, command.theatre, 'theatre');
  const layer = place(level.layers, command.layer, 'layer');
  const lord = place(level.lords, command.lord, 'lord');
  const fissure = place(level.fissures, command.fissure, 'fissure');
  for (const found of [theatre, layer, lord, fissure]) if (isRefusal(found)) return found;
  const { target } = level.initiatives[index]!;
  const own = target === 'lord' || target === 'fissure' ? target : 'theatre';
  // Told apart by key, not by index: the third theatre is no part of aiming at the third lord.
  const aims = { theatre, lord, fissure };
  const stray = (['theatre', 'lord', 'fissure'] as const).find((key) => key !== own && aims[key] !== NONE);
  if (stray !== undefined) return { code: 'bad-target', value: stray, expected: target };
  const first = aims[own];
  return packAction(ACTION.carry, index, first as number, layer as number);
}

function investigateAction(m: Match, rumour: unknown, fissure: unknown): Action | Refusal {
  if (fissure !== undefined) return simple(ACTION.investigateFissure, indexOfId(m.level.fissures, fissure, 'fissure'));
  const number = typeof rumour === 'number' && Number.isInteger(rumour) && rumour >= 1 && rumour <= 255 ? rumour : 0;
  if (number === 0)
    return { code: 'malformed', value: String(rumour).slice(0, 80), expected: 'rumour number or fissure' };
  return packAction(ACTION.investigateRumour, number - 1);
}

/** The command an action stands for. */
export function commandOf(m: Match, action: Action): FrontCommand {
  const { level, s } = m;
  const first = actionFirst(action);
  const currentId = (index: number): string => level.currents[index]!.id;
  switch (actionKind(action)) {
    case ACTION.choose: {
      const event = level.events[s[EVENT]! - 1]!;
      return { kind: 'choose', event: event.id, choice: event.choices[first]!.id };
    }
    case ACTION.rupture:
      return { kind: 'rupture', current: ruptured(m), way: RUPTURE_WAYS[first]! };
    case ACTION.designate:
      return { kind: 'designate', contradiction: level.contradictions[first]!.id };
    case ACTION.promise:
    case ACTION.refuse:
      return {
        kind: actionKind(action) === ACTION.promise ? 'promise' : 'refuse',
        current: currentId(s[demandCurrent(first)]!),
        demand: level.demands[s[demandKind(first)]! - 1]!.id,
      };
    case ACTION.carry:
      return carryCommand(m, first, actionSecond(action), actionThird(action));
    case ACTION.organise:
      return { kind: 'organise', current: currentId(first) };
    case ACTION.conciliate:
      return { kind: 'conciliate', current: currentId(first) };
    case ACTION.investigateRumour:
      return { kind: 'investigate', rumour: first + 1 };
    case ACTION.investigateFissure:
      return { kind: 'investigate', fissure: level.fissures[first]!.id };
    default:
      return { kind: 'end-turn' };
  }
}

const ruptured = (m: Match): string => m.level.currents[m.s[RUPTURE]! - 1]?.id ?? '';

function carryCommand(m: Match, index: number, first: number, layer: number): FrontCommand {
  const { level } = m;
  const it = level.initiatives[index]!;
  const base = { kind: 'carry', initiative: it.id } as const;
  if (it.target === 'lord') return { ...base, lord: level.lords[first]!.id };
  if (it.target === 'fissure') return { ...base, fissure: level.fissures[first]!.id };
  return {
    ...base,
    ...(first === NONE ? {} : { theatre: level.theatres[first]!.id }),
    ...(layer === NONE ? {} : { layer: level.layers[layer]!.id }),
  };
}
