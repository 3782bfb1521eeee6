/**
 * A level made ready to play: the compiled data with its tables as typed arrays and the lists the rules go through.
 * Made once per level; shared by all its matches and never changed.
 */
import { INITIATIVE_LIMIT } from './actions';
import type { CompiledLevel } from './level-data';
import { type Tables, tablesOf } from './tables';
import { CONTRADICTIONS, MAX_MOVES } from './vocabulary';

export interface Level extends CompiledLevel, Tables {
  readonly conditionCode: Int32Array;
  readonly effectRows: Int32Array;
  /** Initiatives of each constituent, as indices. */
  readonly proposals: readonly (readonly number[])[];
  /** 1 for each affinity that a current keeps to itself at first, by current × contradiction. */
  readonly secret: Uint8Array;
  /** Events that fire as soon as they can, and those that are drawn. */
  readonly certainEvents: readonly number[];
  readonly drawnEvents: readonly number[];
  /** Sum of the weights of the drawn events up to each, to draw one by weight. */
  readonly weightUpTo: Int32Array;
}

/** Makes a compiled level ready. Throws a RangeError on more initiatives or moves than a match can hold. */
export function prepareLevel(compiled: CompiledLevel): Level {
  if (compiled.initiatives.length > INITIATIVE_LIMIT)
    throw new RangeError(`level ${compiled.id}: at most ${INITIATIVE_LIMIT} initiatives`);
  if (compiled.moves.length > MAX_MOVES) throw new RangeError(`level ${compiled.id}: at most ${MAX_MOVES} moves`);
  const events = compiled.events.map((_, index) => index);
  const drawnEvents = events.filter((index) => !compiled.events[index]!.certain);
  let weight = 0;
  return {
    ...compiled,
    ...tablesOf(compiled),
    conditionCode: Int32Array.from(compiled.conditions),
    effectRows: Int32Array.from(compiled.effects),
    proposals: compiled.constituents.map((_, constituent) =>
      compiled.initiatives.flatMap((it, index) => (it.constituent === constituent ? [index] : [])),
    ),
    secret: secretsOf(compiled),
    certainEvents: events.filter((index) => compiled.events[index]!.certain),
    drawnEvents,
    weightUpTo: Int32Array.from(drawnEvents, (index) => {
      weight += compiled.events[index]!.weight;
      return weight;
    }),
  };
}

function secretsOf({ currents }: CompiledLevel): Uint8Array {
  const secret = new Uint8Array(currents.length * CONTRADICTIONS.length);
  currents.forEach(({ hidden }, c) => {
    for (const { contradiction } of hidden) secret[c * CONTRADICTIONS.length + contradiction] = 1;
  });
  return secret;
}

/** The act a turn belongs to, as an index. */
export function actOf(level: Level, turn: number): number {
  let act = 0;
  for (let i = 1; i < level.acts.length; i++) if (turn >= level.acts[i]!.from) act = i;
  return act;
}
