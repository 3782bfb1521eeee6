/**
 * Numbers by name: `grip.europe.cloud`, `unity`, `commitment.labour`. One path names one field in level data, in the
 * ledger, in replays and on the screen.
 */
import type { CompiledLevel } from './level-data';
import { type Block, type Field, LAYOUT, NUMBERS_END, type State } from './state';
import { CONSTITUENTS, CONTRADICTIONS, INSTITUTIONS, LEVERS, RESOURCES, TRACKS } from './vocabulary';

/** Ids of what a level holds, in its order. */
export interface Names {
  readonly theatres: readonly string[];
  readonly layers: readonly string[];
  readonly currents: readonly string[];
  readonly lords: readonly string[];
  readonly fissures: readonly string[];
  readonly variables: readonly string[];
}

const cache = new WeakMap<CompiledLevel, Names>();

export function namesOf(level: CompiledLevel): Names {
  const known = cache.get(level);
  if (known !== undefined) return known;
  const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
  const names: Names = {
    theatres: ids(level.theatres),
    layers: ids(level.layers),
    currents: ids(level.currents),
    lords: ids(level.lords),
    fissures: ids(level.fissures),
    variables: level.variables,
  };
  cache.set(level, names);
  return names;
}

/** What the rows and columns of each block are called. */
function axesOf(names: Names, block: string): readonly (readonly string[])[] {
  switch (block) {
    case 'grip':
    case 'alternative':
    case 'compact':
      return [names.theatres, names.layers];
    case 'hardship':
      return [names.theatres];
    case 'strength':
    case 'independence':
      return [names.theatres, INSTITUTIONS];
    case 'weight':
    case 'commitment':
    case 'grievance':
      return [names.currents];
    case 'share':
      return [CONSTITUENTS];
    case 'intensity':
    case 'weariness':
      return [CONTRADICTIONS];
    case 'chest':
    case 'loyalty':
      return [names.lords];
    case 'fissure':
      return [names.fissures];
    case 'learning':
      return [LEVERS];
    case 'variable':
      return [names.variables];
    default:
      return [];
  }
}

const numberBlocks: readonly Block[] = LAYOUT.filter(({ base }) => base < NUMBERS_END);

/** The field a path names, or null when it names none. */
export function fieldOf(names: Names, path: string): Field | null {
  const [block, first, second, ...rest] = path.split('.');
  if (rest.length > 0) return null;
  if (first === undefined) return bareField(path);
  const it = numberBlocks.find(({ name }) => name === block && name !== 'track' && name !== 'resource');
  if (it === undefined) return null;
  const axes = axesOf(names, it.name);
  const row = axes[0]?.indexOf(first) ?? -1;
  if (row < 0 || (axes.length === 2) !== (second !== undefined)) return null;
  if (second === undefined) return (it.base + row * it.columns) as Field;
  const column = axes[1]!.indexOf(second);
  return column < 0 ? null : ((it.base + row * it.columns + column) as Field);
}

/** Tracks and resources go by their bare id. */
function bareField(id: string): Field | null {
  const bare: readonly (readonly [string, readonly string[]])[] = [
    ['track', TRACKS],
    ['resource', RESOURCES],
  ];
  for (const [name, ids] of bare) {
    const index = ids.indexOf(id);
    if (index >= 0) return (numberBlocks.find((it) => it.name === name)!.base + index) as Field;
  }
  return null;
}

/** The path of a field that is a number; `block.row.column` by index where the level gives it no name. */
export function pathOf(names: Names, field: Field): string {
  const it = numberBlocks.find(({ base, rows, columns }) => field >= base && field < base + rows * columns);
  if (it === undefined) throw new RangeError(`field ${field} is not a number`);
  const row = Math.trunc((field - it.base) / it.columns);
  const column = (field - it.base) % it.columns;
  if (it.name === 'track') return TRACKS[row]!;
  if (it.name === 'resource') return RESOURCES[row]!;
  const axes = axesOf(names, it.name);
  const first = axes[0]?.[row] ?? String(row);
  return axes.length === 2 ? `${it.name}.${first}.${axes[1]![column] ?? column}` : `${it.name}.${first}`;
}

/** Value of a path in a state, with how many stored units make a point; null when it names no number. */
export function numberAt(
  s: State,
  names: Names,
  path: string,
): { readonly value: number; readonly field: Field } | null {
  const field = fieldOf(names, path);
  return field === null ? null : { value: s[field]!, field };
}
