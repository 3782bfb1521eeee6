/**
 * Number paths of level data (`grip.europe.cloud`, `commitment.*`, `designated.capital-labour`): what each stands for in
 * a level, whether a condition asks it or an effect touches it, and the nearest valid one to a mistyped one.
 */
import {
  CONSTITUENTS,
  CONSTITUENTS_GONE,
  CONTRADICTIONS,
  carriedBy,
  DESIGNATED,
  type Field,
  fieldOf,
  found,
  INSTITUTIONS,
  LEADER,
  LEVERS,
  LIMIT,
  LOAD_CARRIED,
  LOW_UNITY,
  type Names,
  PROPS_COUNT,
  RESOURCES,
  SCALE,
  TRACKS,
  TURN,
} from '../sim';

/** Ids a path may name, with the currents that stand for each constituent. */
export interface Known extends Names {
  readonly members: Readonly<Record<string, readonly string[]>>;
  /** Events whose coming can be asked about. */
  readonly events: readonly string[];
}

/** Numbers that follow from others: the rules settle them, so an effect on one, or a start value, would be lost. */
export const DERIVED: readonly string[] = ['political-hold', 'load', 'mean-grip', 'mean-alternative', 'mean-hardship'];

/** The hidden variable that remembers that an event has come. */
export const firedVariable = (event: string): string => `fired-${event}`;

/** What a path stands for in a condition: the sum of `count` fields, `members` of which are numbers of the level. */
export interface Sum {
  readonly field: number;
  readonly count: number;
  readonly stride: number;
  /** Constants are in points of the mean: they are multiplied by this many. */
  readonly members: number;
  /** Stored units in a point, and the largest value in points. */
  readonly scale: number;
  readonly max: number;
  /** For paths that ask "is it this one?": the value that answers yes. */
  readonly one?: number;
}

const LONGEST_GAME = 40;
/** Whole numbers that conditions may ask and effects may not touch, with the largest value of each. */
const ASKED: Readonly<Record<string, readonly [number, number]>> = {
  turn: [TURN, LONGEST_GAME],
  'props-down': [PROPS_COUNT, 3],
  'low-unity': [LOW_UNITY, LONGEST_GAME],
  'constituents-gone': [CONSTITUENTS_GONE, CONSTITUENTS.length],
  'load-carried': [LOAD_CARRIED, 1],
};

/** What a path asks of a level with these names; null when it names nothing there. */
export function sumOf(known: Known, path: string): Sum | null {
  const asked = Object.hasOwn(ASKED, path) ? ASKED[path] : undefined;
  if (asked !== undefined) return single(asked[0], asked[1]);
  const [block = '', first = '', ...rest] = path.split('.');
  if (rest.length === 0 && first !== '') {
    if (block === 'leader') return isThis(LEADER, CONSTITUENTS.indexOf(first as never), 0);
    if (block === 'designated') return isThis(DESIGNATED, CONTRADICTIONS.indexOf(first as never), 1);
    if (block === 'found') return single(at(found, known.fissures.indexOf(first)), 1);
    if (block === 'carried-by') return single(at(carriedBy, CONSTITUENTS.indexOf(first as never)), LONGEST_GAME * 3);
  }
  return meanOf(expand(known, path).map((it) => fieldOf(known, it)));
}

const at = (list: (index: number) => Field, index: number): Field | null => (index < 0 ? null : list(index));

const single = (field: number | null, max: number): Sum | null =>
  field === null ? null : { field, count: 1, stride: 0, members: 1, scale: 1, max };

const isThis = (field: number, index: number, offset: number): Sum | null =>
  index < 0 ? null : { field, count: 1, stride: 0, members: 1, scale: 1, max: 1, one: index + offset };

/**
 * The mean of some numbers is their sum compared with so many times the constant. Cells of a part of the board do not
 * lie at an even stride; the unused ones between them stay at 0, so the sum runs over those as well.
 */
function meanOf(fields: readonly (Field | null)[]): Sum | null {
  const known = fields.filter((it) => it !== null);
  const field = known[0];
  if (field === undefined || known.length < fields.length) return null;
  const members = known.length;
  const scale = SCALE[field]!;
  const max = LIMIT[field]! / scale;
  const stride = members > 1 ? known[1]! - field : 0;
  if (known.every((it, i) => it === field + i * stride)) return { field, count: members, stride, members, scale, max };
  return { field, count: known[members - 1]! - field + 1, stride: 1, members, scale, max };
}

const BY_CURRENT = ['weight', 'commitment', 'grievance'];

/** Every path that one with a `*`, or with a constituent in place of a current, stands for. */
export function expand(known: Known, path: string): string[] {
  const [block = '', first, second, ...rest] = path.split('.');
  if (first === undefined || rest.length > 0) return [path];
  const [rows, columns] = axesOf(known, block);
  const firsts = first === '*' ? rows : membersOf(known, block, first);
  if (second === undefined) return firsts.map((it) => `${block}.${it}`);
  const seconds = second === '*' ? columns : [second];
  return firsts.flatMap((a) => seconds.map((b) => `${block}.${a}.${b}`));
}

function membersOf(known: Known, block: string, id: string): readonly string[] {
  const isConstituent = BY_CURRENT.includes(block) && !known.currents.includes(id);
  return (isConstituent && Object.hasOwn(known.members, id) ? known.members[id] : undefined) ?? [id];
}

/** Ids of the rows and columns of a block. */
function axesOf(known: Known, block: string): readonly [readonly string[], readonly string[]] {
  if (['grip', 'alternative', 'compact'].includes(block)) return [known.theatres, known.layers];
  if (['strength', 'independence'].includes(block)) return [known.theatres, INSTITUTIONS];
  if (block === 'hardship') return [known.theatres, []];
  if (BY_CURRENT.includes(block)) return [known.currents, []];
  if (block === 'chest' || block === 'loyalty') return [known.lords, []];
  if (block === 'fissure') return [known.fissures, []];
  if (block === 'intensity' || block === 'weariness') return [CONTRADICTIONS, []];
  if (block === 'share') return [CONSTITUENTS, []];
  if (block === 'learning') return [LEVERS, []];
  if (block === 'variable') return [known.variables, []];
  return [[], []];
}

const BLOCKS = [
  ...['grip', 'alternative', 'compact', 'strength', 'independence', 'hardship', 'chest', 'loyalty', 'fissure'],
  ...['intensity', 'weariness', 'share', 'learning', 'variable', ...BY_CURRENT],
];

/** Every path there is, for "did you mean". */
export function allPaths(known: Known): string[] {
  return [
    ...TRACKS,
    ...RESOURCES,
    ...Object.keys(ASKED),
    ...CONSTITUENTS.flatMap((id) => [`leader.${id}`, `carried-by.${id}`]),
    ...CONTRADICTIONS.map((id) => `designated.${id}`),
    ...known.fissures.map((id) => `found.${id}`),
    ...BLOCKS.flatMap((block) => {
      const [rows, columns] = axesOf(known, block);
      const isGrid = columns.length > 0;
      return rows.flatMap((row) => (isGrid ? columns.map((it) => `${block}.${row}.${it}`) : [`${block}.${row}`]));
    }),
  ];
}
