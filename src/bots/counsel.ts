/**
 * Counsel: what each constituent's spokesperson would have the front do now, and why. Each plans the turn as if the
 * front were its own, then speaks only of what is its own to ask: the name to give, its proposals, its people.
 */
import {
  ACTION,
  type ConstituentId,
  type ContradictionId,
  copyMatch,
  type FrontCommand,
  type Level,
  type Match,
  mustAnswer,
  packAction,
  playAction,
  sampleHidden,
} from '../sim';
import { advise } from './advice';
import { costed, type CostedLine } from './advice-costs';
import { defaultAction } from './default-action';
import type { Reason } from './contract';
import { reasonOf } from './reasons';

export interface Counsel {
  readonly constituent: ConstituentId;
  /** The contradiction to treat as predominant; null when it would leave things as they are. */
  readonly name: { readonly contradiction: ContradictionId; readonly why: Reason | null } | null;
  /** What that name costs, or leaving it as it is, by what the page says: it wants it all the same. */
  readonly costs: readonly Reason[];
  /** What it asks for itself, most wanted first; all of it can be done together. */
  readonly lines: readonly CostedLine[];
}

/** Playouts for each spokesperson: a twentieth of a second. */
const BUDGET = 240;
const MOST_LINES = 3;

/** What each spokesperson says; empty when there is nothing left to decide. The same seed gives the same words. */
export function counselOn(m: Match, seed: number, budget: number = BUDGET): readonly Counsel[] {
  return m.level.constituents.map(({ id }, k) => {
    const turn = desk(m, seed + k);
    const lines = advise(turn, { budget, seed: seed + k, serves: id });
    const named = lines.find(({ command }) => command.kind === 'designate');
    const name = named === undefined ? null : nameOf(seen(m, seed + k), named.command);
    const own = lines.filter(({ command }) => isOwn(m.level, k, command));
    return { constituent: id, name, ...costed(turn, name?.contradiction ?? null, own, MOST_LINES) };
  });
}

/** A match that fits what the player sees: the rest of it is drawn anew. */
function seen(m: Match, seed: number): Match {
  const copy = copyMatch(m);
  sampleHidden(copy, seed);
  return copy;
}

/** The same, past what must be answered first: counsel is about the turn, whatever the headline. */
function desk(m: Match, seed: number): Match {
  const copy = seen(m, seed);
  while (mustAnswer(copy)) playAction(copy, defaultAction(copy));
  return copy;
}

/** The name it asks for, and why as the page stands: its plan may put off naming until other acts have made that free. */
function nameOf(m: Match, command: FrontCommand): Counsel['name'] {
  if (command.kind !== 'designate') return null;
  const at = m.level.contradictions.findIndex(({ id }) => id === command.contradiction);
  return {
    contradiction: command.contradiction as ContradictionId,
    why: reasonOf(m, packAction(ACTION.designate, at)) ?? null,
  };
}

/** Whether a decision is a constituent's own to ask for. */
function isOwn(level: Level, constituent: number, command: FrontCommand): boolean {
  const ofCurrent = (id: string): boolean => level.currents.find((it) => it.id === id)?.constituent === constituent;
  switch (command.kind) {
    case 'carry':
      return level.initiatives.find(({ id }) => id === command.initiative)?.constituent === constituent;
    case 'organise':
    case 'conciliate':
    case 'promise':
      return ofCurrent(command.current);
    default:
      return false;
  }
}
