/**
 * What every act does, read off a level's effects once: how much of each kind of number it moves at full force. Rough —
 * conditions are taken to hold and every cell to be alike — but it costs a search a handful of additions where trying
 * the act costs a turn of the rules.
 */
import { type CompiledChoice, EFFECT, EFFECT_ROW, type EffectRun, LAYOUT, type Level, TRACKS } from '../sim';

/** Kinds of number, after the tracks, which stand first in their own order. */
export const KIND = {
  grip: TRACKS.length,
  alternative: TRACKS.length + 1,
  hardship: TRACKS.length + 2,
  strength: TRACKS.length + 3,
  independence: TRACKS.length + 4,
  commitment: TRACKS.length + 5,
  grievance: TRACKS.length + 6,
  resource: TRACKS.length + 7,
  intensity: TRACKS.length + 10,
  chest: TRACKS.length + 11,
  loyalty: TRACKS.length + 12,
  fissure: TRACKS.length + 13,
  /** Percent taken off a planned move; moves shown; fissures found. */
  blunt: TRACKS.length + 14,
  expose: TRACKS.length + 15,
  find: TRACKS.length + 16,
  /** Percent of a planned move turned against the bloc. */
  turn: TRACKS.length + 17,
  other: TRACKS.length + 18,
} as const;
export const KINDS = TRACKS.length + 19;

/** A list of acts, each a run of (kind, amount at full force). */
export interface Gains {
  /** Where each act's run begins; one more than there are acts. */
  readonly at: Int32Array;
  readonly kind: Int32Array;
  readonly amount: Float64Array;
}

/** What an act is worth when a tenth (or unit) of each kind is worth `worth`, at a force of 100 %. */
export function worthOfAct(gains: Gains, act: number, worth: Float64Array): number {
  let sum = 0;
  for (let i = gains.at[act]!, end = gains.at[act + 1]!; i < end; i++) sum += gains.amount[i]! * worth[gains.kind[i]!]!;
  return sum;
}

export interface LevelGains {
  readonly initiatives: Gains;
  readonly moves: Gains;
  /** Choices of the scripted events, one after another: event `e`'s begin at `choiceAt[e]`. */
  readonly choices: Gains;
  readonly choiceAt: Int32Array;
}

const known = new WeakMap<readonly number[], LevelGains>();

/** The gains of a level; made once for its effects. */
export function gainsOf(level: Level): LevelGains {
  const made = known.get(level.effects) ?? makeGains(level);
  known.set(level.effects, made);
  return made;
}

function makeGains(level: Level): LevelGains {
  const choices: CompiledChoice[] = [];
  const choiceAt = Int32Array.from(level.events, (event) => choices.push(...event.choices) - event.choices.length);
  const runs = (acts: readonly { readonly effects: EffectRun }[]) => gainsOfRuns(level, acts);
  return { initiatives: runs(level.initiatives), moves: runs(level.moves), choices: runs(choices), choiceAt };
}

function gainsOfRuns(level: Level, acts: readonly { readonly effects: EffectRun }[]): Gains {
  const at = [0];
  const kind: number[] = [];
  const amount: number[] = [];
  for (const { effects } of acts) {
    for (let row = effects.at; row < effects.end; row++) {
      const [what, much] = readRow(level.effectRows, row * EFFECT_ROW);
      if (much === 0) continue;
      kind.push(what);
      amount.push(much);
    }
    at.push(kind.length);
  }
  return { at: Int32Array.from(at), kind: Int32Array.from(kind), amount: Float64Array.from(amount) };
}

/** Kind and expected amount of one effect. */
function readRow(rows: Int32Array, p: number): readonly [number, number] {
  const code = rows[p]!;
  const odds = rows[p + 8]! / 100;
  const amount = rows[p + 7]!;
  if (code === EFFECT.set) return [KIND.other, 0];
  if (code < EFFECT.set) return [kindOf(rows[p + 1]!), amount * rows[p + 2]! * odds];
  if (code === EFFECT.blunt) return [KIND.blunt, amount * odds];
  if (code === EFFECT.turn) return [KIND.turn, amount * odds];
  if (code === EFFECT.expose) return [KIND.expose, odds];
  if (code === EFFECT.find) return [KIND.find, odds];
  if (code === EFFECT.widen) return [KIND.fissure, amount * odds];
  return [KIND.other, 0];
}

/** Blocks of the state whose numbers have a kind of their own, besides tracks and resources. */
const BLOCK_KINDS: Readonly<Record<string, number>> = {
  grip: KIND.grip,
  alternative: KIND.alternative,
  hardship: KIND.hardship,
  strength: KIND.strength,
  independence: KIND.independence,
  commitment: KIND.commitment,
  grievance: KIND.grievance,
  intensity: KIND.intensity,
  chest: KIND.chest,
  loyalty: KIND.loyalty,
  fissure: KIND.fissure,
};

function kindOf(field: number): number {
  const block = LAYOUT.find(({ base, rows, columns }) => field >= base && field < base + rows * columns);
  if (block === undefined) return KIND.other;
  if (block.name === 'track') return field - block.base;
  if (block.name === 'resource') return KIND.resource + field - block.base;
  return BLOCK_KINDS[block.name] ?? KIND.other;
}
