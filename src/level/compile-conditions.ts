/** Conditions → short-circuit rows (src/sim/conditions.ts). all, any and not become only the way rows are linked. */
import {
  ALWAYS,
  COMPARE,
  CONDITION_ROW,
  CONSTITUENTS,
  CONSTITUENTS_GONE,
  CONTRADICTIONS,
  carriedBy,
  DESIGNATED,
  FAILS,
  fieldOf,
  found,
  HOLDS,
  INSTITUTIONS,
  LEADER,
  LOAD_CARRIED,
  LOW_UNITY,
  type Names,
  PROPS_COUNT,
  SCALE,
  TURN,
} from '../sim';
import { firedVariable } from './scope';
import type { Bounds, Condition } from './schema-parts';

/** A comparison of a sum of fields, in stored units. */
interface Leaf {
  readonly field: number;
  readonly count: number;
  readonly stride: number;
  readonly how: number;
  readonly constant: number;
}

/** What a number path stands for in a condition. */
interface Sum {
  readonly field: number;
  readonly count: number;
  readonly stride: number;
  readonly scale: number;
  /** For paths that ask "is it this one?": compare with this instead of 1. */
  readonly one?: number;
}

/** Told of a path that names nothing. */
export type UnknownNumber = (path: string) => void;

/** Writes conditions into one table of rows. */
export class ConditionWriter {
  readonly rows: number[] = [];
  private readonly names: Names;

  constructor(names: Names) {
    this.names = names;
  }

  /** Address of a condition; {@link ALWAYS} for none. */
  write(condition: Condition | undefined, unknown: UnknownNumber): number {
    if (condition === undefined) return ALWAYS;
    return this.link(condition, HOLDS, FAILS, unknown);
  }

  /** Writes a condition that leads to `yes` or `no`, and gives its first row. Written back to front, so that targets are known. */
  private link(condition: Condition, yes: number, no: number, unknown: UnknownNumber): number {
    if ('not' in condition) return this.link(condition.not, no, yes, unknown);
    if ('all' in condition) return condition.all.reduceRight((next, it) => this.link(it, next, no, unknown), yes);
    if ('any' in condition) return condition.any.reduceRight((next, it) => this.link(it, yes, next, unknown), no);
    if (this.isDenial(condition)) return this.link({ number: condition.number, is: 1 }, no, yes, unknown);
    const leaves = this.leaves(condition, unknown);
    // What cannot be asked in this level does not hold.
    return leaves === null ? no : leaves.reduceRight((next, leaf) => this.row(leaf, next, no), yes);
  }

  /** `is: 0` of a path that asks "is it this one?" denies it. */
  private isDenial(condition: Condition): condition is { number: string; is: number } {
    return 'number' in condition && condition.is === 0 && sumOf(this.names, condition.number)?.one !== undefined;
  }

  private row({ field, count, stride, how, constant }: Leaf, yes: number, no: number): number {
    this.rows.push(field, count, stride, how, constant, yes, no);
    return this.rows.length / CONDITION_ROW - 1;
  }

  private leaves(
    condition: Extract<Condition, { number: string }> | { fired: string },
    unknown: UnknownNumber,
  ): Leaf[] | null {
    const path = 'fired' in condition ? `variable.${firedVariable(condition.fired)}` : condition.number;
    const bounds: Bounds = 'fired' in condition ? { is: 1 } : condition;
    const sum = sumOf(this.names, path);
    if (sum === null) {
      unknown(path);
      return null;
    }
    const { field, count, stride, scale, one } = sum;
    const stored = (n: number) => Math.round(n * scale * count);
    const leaf = (how: number, constant: number): Leaf => ({ field, count, stride, how, constant });
    const leaves: Leaf[] = [];
    if (one !== undefined) return [leaf(COMPARE.is, one)];
    if (bounds.atLeast !== undefined) leaves.push(leaf(COMPARE.atLeast, stored(bounds.atLeast)));
    if (bounds.above !== undefined) leaves.push(leaf(COMPARE.atLeast, stored(bounds.above) + 1));
    if (bounds.atMost !== undefined) leaves.push(leaf(COMPARE.atMost, stored(bounds.atMost)));
    if (bounds.below !== undefined) leaves.push(leaf(COMPARE.atMost, stored(bounds.below) - 1));
    if (bounds.is !== undefined) leaves.push(leaf(COMPARE.is, stored(bounds.is)));
    return leaves;
  }
}

const plain = (field: number, scale = 1): Sum => ({ field, count: 1, stride: 0, scale });

/** Numbers that conditions may ask and effects may not touch. */
const ASKED: Readonly<Record<string, number>> = {
  turn: TURN,
  'props-down': PROPS_COUNT,
  'low-unity': LOW_UNITY,
  'constituents-gone': CONSTITUENTS_GONE,
  'load-carried': LOAD_CARRIED,
};

/** Whether a path can be asked of a level with these names. */
export const isAskable = (names: Names, path: string): boolean => sumOf(names, path) !== null;

/** What a path names: one field, or the sum over `*`. Null when it names nothing. */
function sumOf(names: Names, path: string): Sum | null {
  const asked = ASKED[path];
  if (asked !== undefined) return plain(asked);
  const [block, first = '', second] = path.split('.');
  if (block === 'leader') return indexIs(LEADER, (CONSTITUENTS as readonly string[]).indexOf(first));
  if (block === 'designated') return indexIs(DESIGNATED, (CONTRADICTIONS as readonly string[]).indexOf(first), 1);
  if (block === 'found') return names.fissures.includes(first) ? plain(found(names.fissures.indexOf(first))) : null;
  if (block === 'carried-by') {
    const k = (CONSTITUENTS as readonly string[]).indexOf(first);
    return k < 0 ? null : plain(carriedBy(k));
  }
  return first === '*' || second === '*' ? meanOf(names, path) : fieldSum(names, path);
}

const indexIs = (field: number, index: number, offset = 0): Sum | null =>
  index < 0 ? null : { field, count: 1, stride: 0, scale: 1, one: index + offset };

function fieldSum(names: Names, path: string): Sum | null {
  const field = fieldOf(names, path);
  return field === null ? null : plain(field, SCALE[field]);
}

/** `*` means the mean: the sum of so many fields compared with so many times the constant. */
function meanOf(names: Names, path: string): Sum | null {
  const fields = starPaths(names, path).map((it) => fieldOf(names, it));
  if (fields.length === 0 || fields.some((field) => field === null)) return null;
  const stride = fields.length > 1 ? fields[1]! - fields[0]! : 0;
  const isEven = fields.every((field, i) => field === fields[0]! + i * stride);
  if (!isEven) return null;
  return { field: fields[0]!, count: fields.length, stride, scale: SCALE[fields[0]!]! };
}

/** Every path that one with a `*` stands for. */
export function starPaths(names: Names, path: string): string[] {
  const [block = '', first = '', second] = path.split('.');
  const firsts = first === '*' ? firstAxis(names, block) : [first];
  if (second === undefined) return firsts.map((it) => `${block}.${it}`);
  const seconds = second === '*' ? secondAxis(names, block) : [second];
  return firsts.flatMap((a) => seconds.map((b) => `${block}.${a}.${b}`));
}

const BY_THEATRE = ['grip', 'alternative', 'compact', 'hardship', 'strength', 'independence'];
const BY_CURRENT = ['weight', 'commitment', 'grievance'];

function firstAxis(names: Names, block: string): readonly string[] {
  if (BY_THEATRE.includes(block)) return names.theatres;
  if (BY_CURRENT.includes(block)) return names.currents;
  if (block === 'chest' || block === 'loyalty') return names.lords;
  if (block === 'fissure') return names.fissures;
  if (block === 'intensity') return CONTRADICTIONS;
  if (block === 'share') return CONSTITUENTS;
  return [];
}

const secondAxis = (names: Names, block: string): readonly string[] =>
  block === 'strength' || block === 'independence' ? INSTITUTIONS : names.layers;
