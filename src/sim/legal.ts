/** What the front may do now: every legal action, or every legal aim of one initiative. */
import { ACTION, type Action, NONE, packAction } from './actions';
import { commandOf } from './codec';
import type { FrontCommand } from './commands';
import { mustAnswer, refuseInitiative, refusalOf } from './legality';
import type { Match } from './ledger';
import { DEMANDS, PHASE, PHASE_AT, PLAN, TABLED_EACH, tabled } from './state';

/** Every aim an initiative may take, as [theatre | lord | fissure, layer]; NONE where it takes none. */
export function aimsOf(m: Match, index: number): (readonly [number, number])[] {
  const it = m.level.initiatives[index]!;
  switch (it.target) {
    case 'none':
      return [[NONE, NONE]];
    case 'theatre':
      return it.theatres.map((t) => [t, NONE] as const);
    case 'layer':
      return it.layers.map((l) => [NONE, l] as const);
    case 'cell':
      return it.theatres.flatMap((t) => it.layers.map((l) => [t, l] as const));
    case 'lord':
      return it.lords.map((l) => [l, NONE] as const);
    case 'fissure':
      return m.level.fissures.map((_, f) => [f, NONE] as const);
  }
}

/** Initiatives on this turn's table, as indices, in the order they lie there. */
export function tabledInitiatives(m: Match): number[] {
  const on: number[] = [];
  for (let k = 0; k < m.level.constituents.length; k++)
    for (let slot = 0; slot < TABLED_EACH; slot++) {
      const index = m.s[tabled(k, slot)]! - 1;
      if (index >= 0) on.push(index);
    }
  return on;
}

/** Every legal action of the front, in a fixed order. Empty when it is not the front's turn. */
export function legalActions(m: Match): Action[] {
  if (m.s[PHASE_AT] !== PHASE.front) return [];
  const actions = answers();
  if (!mustAnswer(m)) actions.push(...decisions(m), packAction(ACTION.endTurn));
  return actions.filter((action) => refusalOf(m, action) === null);
}

function answers(): Action[] {
  const actions: Action[] = [];
  for (let way = 0; way < 3; way++) actions.push(packAction(ACTION.rupture, way));
  for (let choice = 0; choice < 8; choice++) actions.push(packAction(ACTION.choose, choice));
  return actions;
}

function decisions(m: Match): Action[] {
  const { level } = m;
  const each = (kind: (typeof ACTION)[keyof typeof ACTION], count: number): Action[] =>
    Array.from({ length: count }, (_, index) => packAction(kind, index));
  return [
    ...each(ACTION.designate, level.contradictions.length),
    ...each(ACTION.promise, DEMANDS),
    ...each(ACTION.refuse, DEMANDS),
    ...tabledInitiatives(m).flatMap((index) =>
      refuseInitiative(m, index) === null
        ? aimsOf(m, index).map(([first, layer]) => packAction(ACTION.carry, index, first, layer))
        : [],
    ),
    ...each(ACTION.organise, level.currents.length),
    ...each(ACTION.investigateRumour, PLAN),
    ...each(ACTION.investigateFissure, level.fissures.length),
    ...each(ACTION.conciliate, level.currents.length),
  ];
}

/** {@link legalActions}, as commands by id. */
export const legalCommands = (m: Match): FrontCommand[] => legalActions(m).map((action) => commandOf(m, action));
