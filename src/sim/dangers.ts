/**
 * What is about to end the match: the defeats that are near, read off the conditions of the level's own endings, so that
 * a level with other defeats warns of those. There is always an affordable counter; one must see it coming.
 */
import { COMPARE, CONDITION_ROW, HOLDS } from './conditions';
import { isPresent } from './front';
import { div, type Match } from './ledger';
import { namesOf, pathOf } from './names';
import { NEAR, NEAR_PROPS, nearOf } from './perils';
import { GRIEVANCE_LIMIT } from './ruptures';
import { PROP_BOUND } from './settle';
import {
  CONSTITUENTS_GONE,
  type Field,
  grievance,
  LOAD,
  LOAD_CARRIED,
  LOW_UNITY,
  NUMBERS_END,
  POLITICAL_HOLD,
  PROPS_COUNT,
  SCALE,
  SOCIAL_BASE,
  UNITY,
  VALUATION,
} from './state';
import { BREAKING_POINT } from './unity';
import type { DangerView, PlayerView } from './view-data';

const NEAR_STORED = NEAR * 10;
const NEAR_PROPS_STORED = NEAR_PROPS * 10;
/**
 * Load that the blows and drifts of one turn may take off a board of one cell; tenths. It is shared among the cells: of 5,000
 * turns of *First Assembly*, three cells, none took 9 points off a load that was carried, of 6,000 of *Inauguration*, 36, none one.
 */
const LOAD_SWING = 270;
/** Rows of one condition looked at: those of real endings have a handful. */
const MOST_ROWS = 200;

/** A number that leads to an ending, its bound, and which way is out. */
interface Bound {
  readonly field: Field;
  readonly bound: number;
  readonly away: 1 | -1;
}
/** How far a comparison is from holding, and the numbers that can still keep it, or another with it, from holding. */
interface Reading {
  readonly is: 'held' | 'near' | 'far';
  readonly bounds: readonly Bound[];
}

/** Defeats that may come at any turn and are near. */
export function dangerViews(m: Match): DangerView[] {
  const names = namesOf(m.level);
  return m.level.endings.flatMap((ending) => {
    if (ending.kind !== 'defeat' || !ending.anytime) return [];
    return boundsNear(m, ending.when).map(({ field, bound, away }) => ({
      ending: ending.id,
      number: pathOf(names, field),
      value: m.s[field]!,
      bound,
      away,
    }));
  });
}

/** The two props nearest to giving, or given, the lowest first: with the second the Leviathan falls. */
export const fallingProps = ({ props }: Pick<PlayerView, 'props'>): PlayerView['props'] =>
  [...props].sort((a, b) => a.value - b.value).slice(0, 2);

/** Bounds on every way through a condition on which each comparison holds, or is near to holding. */
function boundsNear(m: Match, at: number): Bound[] {
  const found = new Map<Field, Bound>();
  const open: { readonly row: number; readonly bounds: readonly Bound[] }[] = [{ row: at, bounds: [] }];
  for (let looked = 0; open.length > 0 && looked < MOST_ROWS; looked++) {
    const { row, bounds } = open.pop()!;
    if (row === HOLDS) for (const it of bounds) found.set(it.field, it);
    if (row < 0) continue;
    const p = row * CONDITION_ROW;
    const reading = readRow(m, p);
    const [yes, no] = [m.level.conditions[p + 5]!, m.level.conditions[p + 6]!];
    if (reading.is !== 'held') open.push({ row: no, bounds });
    if (reading.is !== 'far') open.push({ row: yes, bounds: [...bounds, ...reading.bounds] });
  }
  return [...found.values()];
}

const HELD: Reading = { is: 'held', bounds: [] };
const FAR: Reading = { is: 'far', bounds: [] };

function readRow(m: Match, p: number): Reading {
  const code = m.level.conditions;
  const [field, count, how, constant] = [code[p]! as Field, code[p + 1]!, code[p + 3]!, code[p + 4]!];
  if (field === LOAD_CARRIED && how === COMPARE.is && constant === 0) return readLoad(m);
  if (field === LOW_UNITY && how === COMPARE.atLeast) return readUnity(m, constant);
  if (field === PROPS_COUNT && how === COMPARE.atLeast) return readProps(m, constant);
  if (field === CONSTITUENTS_GONE && how === COMPARE.atLeast) return readConstituents(m, constant);
  let value = 0;
  for (let n = 0; n < count; n++) value += m.s[field + n * code[p + 2]!]!;
  if (how === COMPARE.is) return value === constant ? HELD : FAR;
  const gap = how === COMPARE.atLeast ? constant - value : value - constant;
  if (gap <= 0) return HELD;
  if (field >= NUMBERS_END || count > 1 || gap > nearOf(field) * SCALE[field]!) return FAR;
  return { is: 'near', bounds: [{ field, bound: constant, away: how === COMPARE.atLeast ? -1 : 1 }] };
}

/** A fall that the alternatives cannot carry, or may not any more as the turn ends, is ruin: building the load is the way out. */
function readLoad({ s, level }: Match): Reading {
  const needed = level.assumptions.loadNeeded * 10;
  const swing = div(LOAD_SWING, level.theatres.length * level.layers.length);
  if (s[LOAD]! >= needed + swing) return FAR;
  return { is: s[LOAD_CARRIED] === 1 ? 'near' : 'held', bounds: [{ field: LOAD, bound: needed, away: 1 }] };
}

function readUnity({ s }: Match, turns: number): Reading {
  if (s[LOW_UNITY]! >= turns) return HELD;
  if (s[UNITY]! > BREAKING_POINT + NEAR_STORED) return FAR;
  return { is: 'near', bounds: [{ field: UNITY, bound: BREAKING_POINT, away: 1 }] };
}

function readProps({ s }: Match, count: number): Reading {
  if (s[PROPS_COUNT]! >= count) return HELD;
  const bound = PROP_BOUND + NEAR_PROPS_STORED;
  const near = [SOCIAL_BASE, POLITICAL_HOLD, VALUATION].filter((prop) => s[prop]! < bound).length;
  return near >= count ? { is: 'near', bounds: [] } : FAR;
}

/** The last current of a constituent, near its limit, takes the constituent with it. */
function readConstituents(m: Match, count: number): Reading {
  const { s, level } = m;
  if (s[CONSTITUENTS_GONE]! >= count) return HELD;
  if (s[CONSTITUENTS_GONE]! < count - 1) return FAR;
  const bounds = level.constituents.flatMap(({ from, to }): Bound[] => {
    const present = Array.from({ length: to - from }, (_, i) => from + i).filter((c) => isPresent(s, c));
    const last = present.length === 1 ? grievance(present[0]!) : null;
    if (last === null || s[last]! < GRIEVANCE_LIMIT - NEAR_STORED) return [];
    return [{ field: last, bound: GRIEVANCE_LIMIT, away: -1 }];
  });
  return bounds.length > 0 ? { is: 'near', bounds } : FAR;
}
