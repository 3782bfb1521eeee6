/**
 * A level made ready to play: the compiled data with its tables as typed arrays and the lists the rules go through.
 * Made once per level; shared by all its matches and never changed.
 */
import { INITIATIVE_LIMIT } from './actions';
import { EVENT_LIMIT } from './causes';
import { questionsOf, rangesOf } from './conditions';
import type { CompiledCurrent, CompiledLevel } from './level-data';
import { type Lottery, lotteryOf } from './lottery';
import { type Motives, motivesOf } from './motives';
import { ownDemand, ownInitiative, ownMove } from './own-words';
import { type Peril, perilsOf } from './perils';
import { affinity, blankState, known, type State } from './state';
import { type Tables, tablesOf } from './tables';
import { CONTRADICTIONS, LEVERS, LIVED, MAX_LAYERS, MAX_MOVES, RESOURCES } from './vocabulary';

/** Whole numbers in a row of {@link Level.proposals}. */
export const PROPOSAL_ROW = 4;

export interface Level extends CompiledLevel, Tables {
  /** The act of each turn, as an index, from turn 0 to the one after the last. */
  readonly actAt: Uint8Array;
  readonly conditionCode: Int32Array;
  readonly effectRows: Int32Array;
  /** Initiatives whose lever is open, by act and constituent: rows of index, current, `from`, `requires`. */
  readonly proposals: readonly (readonly Int32Array[])[];
  /** Constituent of each current. */
  readonly constituentOf: Int32Array;
  /** What each constituent gives, as an index into RESOURCES. */
  readonly resourceOf: Int32Array;
  /** Demands each current may put, as indices. */
  readonly demandsOf: readonly Int32Array[];
  /** Percent by which grip feeds on itself, by theatre × MAX_LAYERS + layer (D17, D25). */
  readonly networkPull: Int32Array;
  /** The layer of public conversation, as an index; −1 where the level has none. */
  readonly platforms: number;
  /** A match as it starts, before chance has spread its numbers and hidden some. */
  readonly opening: State;
  /** Defeats that one number brings, and what lowers it. */
  readonly perils: readonly Peril[];
  /** Contradictions each current lives, or may be found to live. */
  readonly lives: readonly Int32Array[];
  /** Currents that live a contradiction and never made a secret of it, and those that keep to themselves what it is to them. */
  readonly outspoken: readonly Int32Array[];
  readonly secretive: readonly Int32Array[];
  /** Events that fire as soon as they can, and those that are drawn. */
  readonly certainEvents: readonly number[];
  readonly drawnEvents: Int32Array;
  /** When the drawn ones may happen, in their order (see questionsOf). */
  readonly drawnQuestions: Int32Array;
  /** Endings that may come at any turn's end, and at the last one: all. Indices, in order. */
  readonly anytimeEndings: Int32Array;
  readonly lastEndings: Int32Array;
  /** When each ending has come. */
  readonly endingQuestions: Int32Array;
  /** The drawn ones by weight. */
  readonly drawnLottery: Lottery;
  /** What draws the bloc to its moves, by personality. */
  readonly motives: readonly Motives[];
}

/** Makes a compiled level ready. Throws a RangeError on more initiatives or moves than a match can hold. */
export function prepareLevel(compiled: CompiledLevel): Level {
  if (compiled.initiatives.length > INITIATIVE_LIMIT)
    throw new RangeError(`level ${compiled.id}: at most ${INITIATIVE_LIMIT} initiatives`);
  if (compiled.events.length > EVENT_LIMIT) throw new RangeError(`level ${compiled.id}: at most ${EVENT_LIMIT} events`);
  if (compiled.moves.length > MAX_MOVES) throw new RangeError(`level ${compiled.id}: at most ${MAX_MOVES} moves`);
  const events = compiled.events.map((_, index) => index);
  const drawnEvents = indicesOf(compiled.events, ({ certain }) => !certain);
  const conditionCode = rangesOf(compiled.conditions);
  return {
    ...compiled,
    initiatives: compiled.initiatives.map(ownInitiative),
    moves: compiled.moves.map(ownMove),
    demands: compiled.demands.map(ownDemand),
    ...tablesOf(compiled),
    actAt: Uint8Array.from({ length: compiled.turns + 2 }, (_, turn) =>
      compiled.acts.reduce((act, { from }, index) => (turn >= from ? index : act), 0),
    ),
    conditionCode,
    effectRows: Int32Array.from(compiled.effects),
    proposals: compiled.acts.map(({ levers }) => proposalsOf(compiled, levers)),
    constituentOf: Int32Array.from(compiled.currents, (it) => it.constituent),
    resourceOf: Int32Array.from(compiled.constituents, (it) => RESOURCES.indexOf(it.resource)),
    demandsOf: compiled.currents.map((_, c) => indicesOf(compiled.demands, (it) => it.currents.includes(c))),
    networkPull: networkPullOf(compiled),
    platforms: compiled.layers.findIndex(({ id }) => id === 'platforms'),
    opening: openingOf(compiled),
    perils: perilsOf(compiled),
    lives: compiled.currents.map((current) => indicesOf(CONTRADICTIONS, (_, k) => mayLive(current, k))),
    outspoken: CONTRADICTIONS.map((_, k) =>
      indicesOf(compiled.currents, (current) => mayLive(current, k) && !isSecret(current, k)),
    ),
    secretive: CONTRADICTIONS.map((_, k) => indicesOf(compiled.currents, (current) => isSecret(current, k))),
    certainEvents: events.filter((index) => compiled.events[index]!.certain),
    drawnEvents,
    anytimeEndings: indicesOf(compiled.endings, ({ anytime }) => anytime),
    lastEndings: indicesOf(compiled.endings, () => true),
    endingQuestions: questionsOf(
      conditionCode,
      compiled.endings.map(({ when }) => when),
    ),
    drawnQuestions: questionsOf(
      conditionCode,
      Array.from(drawnEvents, (index) => compiled.events[index]!.when),
    ),
    drawnLottery: lotteryOf(Array.from(drawnEvents, (index) => compiled.events[index]!.weight)),
    motives: motivesOf(compiled.moves),
  };
}

const indicesOf = <T>(list: readonly T[], fits: (it: T, index: number) => boolean): Int32Array =>
  Int32Array.from(list.flatMap((it, index) => (fits(it, index) ? [index] : [])));

const isSecret = ({ hidden }: CompiledCurrent, k: number): boolean =>
  hidden.some(({ contradiction }) => contradiction === k);

const mayLive = ({ affinity, hidden }: CompiledCurrent, k: number): boolean =>
  affinity[k]! >= LIVED ||
  hidden.some(({ contradiction, values }) => contradiction === k && values.some((value) => value >= LIVED));

const proposalsOf = ({ constituents, initiatives }: CompiledLevel, levers: readonly number[]): Int32Array[] =>
  constituents.map((_, k) => {
    const fits = indicesOf(initiatives, (it) => it.constituent === k && levers.includes(LEVERS.indexOf(it.lever)));
    return Int32Array.from(
      [...fits].flatMap((index) => {
        const { current, from, requires } = initiatives[index]!;
        return [index, current, from, requires];
      }),
    );
  });

function networkPullOf({ theatres, layers }: CompiledLevel): Int32Array {
  const pull = new Int32Array(theatres.length * MAX_LAYERS);
  theatres.forEach(({ reach }, t) => {
    layers.forEach(({ network }, l) => {
      pull[t * MAX_LAYERS + l] = Math.trunc((network * reach) / 100);
    });
  });
  return pull;
}

function openingOf({ setup, currents }: CompiledLevel): State {
  const s = blankState();
  for (const [field, value] of setup) s[field] = value;
  currents.forEach((current, c) => {
    for (let k = 0; k < CONTRADICTIONS.length; k++) {
      s[affinity(c, k)] = current.affinity[k] ?? 0;
      s[known(c, k)] = 1;
    }
  });
  return s;
}

/** The act a turn belongs to, as an index. */
export const actOf = (level: Level, turn: number): number => level.actAt[turn]!;
