/**
 * A level's words made the rules' own. The engine compares two words letter by letter unless it knows them to be one:
 * those read from a file, or sent from another thread, are other words to it than those the rules are written with.
 */
import type { CompiledDemand, CompiledInitiative, CompiledMove, TargetKind } from './level-data';

const TARGETS = ['none', 'theatre', 'layer', 'cell', 'lord', 'fissure'] as const satisfies readonly TargetKind[];
const MOVE_TARGETS = ['none', 'theatre', 'cell'] as const satisfies readonly CompiledMove['target'][];
const DEMAND_KINDS = ['carry', 'designate', 'lever', 'avoid'] as const satisfies readonly CompiledDemand['kind'][];

/** The same word as it stands in a list; a word that is not there stays as it is. */
const asIn = <T extends string>(words: readonly T[], word: T): T => words.find((own) => own === word) ?? word;

/** A copy in which one word is the rules' own. Not by spreading, which gives the first few copies another shape than the rest. */
const withOwn = <T extends object>(it: T, own: Partial<T>): T => Object.assign({}, it, own);

export const ownInitiative = (it: CompiledInitiative): CompiledInitiative =>
  withOwn(it, { target: asIn(TARGETS, it.target) });
export const ownMove = (it: CompiledMove): CompiledMove => withOwn(it, { target: asIn(MOVE_TARGETS, it.target) });
export const ownDemand = (it: CompiledDemand): CompiledDemand => withOwn(it, { kind: asIn(DEMAND_KINDS, it.kind) });
