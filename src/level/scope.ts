/**
 * What is in play in one level: the entries it selects that fit its theatres, layers, currents, lords and fissures, in
 * the order the rules will know them by.
 */
import { CONSTITUENTS, didYouMean, MAX_MOVES, MAX_VARIABLES, PENDING } from '../sim';
import type { Diagnostic } from './diagnostics';
import { couldHold, eventsAskedBy, schedulesOf, variablesSetBy } from './entry-reading';
import type { Entries, Gathered, Placed } from './gather';
import { firedVariable, type Known } from './numbers';
import type { EntryKind, EntryOf } from './schema';
import type { Path } from './source-file';

export type Report = (it: Diagnostic) => void;
/** Kinds of entry that a level selects from the library. */
export const PLAYED = ['initiatives', 'moves', 'events', 'consequences', 'demands', 'endings'] as const;
export type PlayedKind = (typeof PLAYED)[number];
/** What a level says of an entry it selects: its id, or its id and what of it is to be otherwise. */
type Selected = string | { readonly id: string };
type InPlay = { readonly [K in PlayedKind]: readonly Placed<K>[] };

export interface Scope extends InPlay {
  readonly gathered: Gathered;
  /** What paths and ids may name in this level. */
  readonly names: Known;
  /** What they may name in some level: known here, though not in play, so left out without complaint. */
  readonly everywhere: Known;
  readonly report: Report;
}

/** Finds out what is in play; unknown ids are reported where they stand. */
export function scopeOf(gathered: Gathered, report: Report): Scope {
  const { entries, level } = gathered;
  const everywhere = everywhereOf(gathered);
  const board = boardOf(gathered, report);
  const selection = {
    initiatives: select(gathered, 'initiatives', level.initiatives, report),
    moves: select(gathered, 'moves', level.moves, report),
    events: select(gathered, 'events', level.events, report),
    demands: select(gathered, 'demands', level.demands, report),
    endings: select(gathered, 'endings', level.endings, report),
  };
  const inPlay = whatFits(entries, board, everywhere, selection);
  for (const kind of ['initiatives', 'moves', 'demands'] as const) reportDropped(gathered, kind, inPlay[kind], report);
  const played = PLAYED.flatMap((kind) => inPlay[kind].map(({ entry }) => entry as unknown));
  const asked = new Set(played.flatMap(eventsAskedBy));
  const fired = inPlay.events.map(({ entry }) => entry.id).filter((id) => asked.has(id));
  const variables = [...new Set([...board.variables, ...played.flatMap(variablesSetBy)])];
  const all = [...variables, ...fired.map(firedVariable)];
  if (all.length > MAX_VARIABLES) {
    const message = `${all.length} variables, at most ${MAX_VARIABLES}: each event asked about by { fired: … } takes one (${all.join(', ')})`;
    report(gathered.file.problem(['variables'], 'too-many', message));
  }
  if (inPlay.moves.length > MAX_MOVES)
    report(gathered.file.problem(['moves'], 'too-many', `${inPlay.moves.length} moves, at most ${MAX_MOVES}`));
  if (inPlay.consequences.length > PENDING) {
    const message = `${inPlay.consequences.length} consequences can be scheduled, at most ${PENDING}`;
    report(gathered.file.problem([], 'too-many', message));
  }
  return { gathered, names: { ...board, variables: all, events: fired }, everywhere, ...inPlay, report };
}

/** Drops what this level has no place for, until nothing more falls away: an event may ask about one that fell. */
function whatFits(entries: Entries, board: Known, everywhere: Known, selected: Omit<InPlay, 'consequences'>): InPlay {
  let inPlay: InPlay = { ...selected, consequences: [] };
  for (let before = -1, now = 0; before !== now; ) {
    const known = { ...board, variables: everywhere.variables, events: inPlay.events.map(({ entry }) => entry.id) };
    const holds = (it: Parameters<typeof couldHold>[0]) => couldHold(it, known, everywhere);
    inPlay = {
      initiatives: inPlay.initiatives.filter(
        ({ entry }) =>
          board.currents.includes(entry.current) && isAimable(entry.target, board) && holds(entry.requires),
      ),
      moves: inPlay.moves.filter(
        ({ entry }) => someOf(entry.lords, board.lords) && isAimable(entry.target, board) && holds(entry.requires),
      ),
      events: inPlay.events.filter(({ entry }) => holds(entry.when)),
      demands: inPlay.demands.filter(({ entry }) => someOf(entry.currents, board.currents) && holds(entry.requires)),
      endings: inPlay.endings,
      consequences: [],
    };
    before = now;
    now = PLAYED.reduce((sum, kind) => sum + inPlay[kind].length, 1);
  }
  return { ...inPlay, consequences: scheduledBy(entries, inPlay) };
}

const someOf = (wanted: 'all' | readonly string[], here: readonly string[]): boolean =>
  wanted === 'all' ? here.length > 0 : wanted.some((id) => here.includes(id));

function isAimable(target: EntryOf<'initiatives'>['target'], { theatres, layers, lords, fissures }: Known): boolean {
  if (target === 'none') return true;
  const { kind } = target;
  if (kind === 'fissure') return fissures.length > 0;
  if (kind === 'lord') return someOf(target.lords ?? 'all', lords);
  if (kind !== 'layer' && !someOf(target.theatres ?? 'all', theatres)) return false;
  return kind === 'theatre' || someOf(target.layers ?? 'all', layers);
}

/** Consequences that something in play schedules, by itself or through another, in the order of their files. */
function scheduledBy(entries: Entries, inPlay: InPlay): Placed<'consequences'>[] {
  const reached = new Set<string>();
  const open: unknown[] = PLAYED.flatMap((kind) => inPlay[kind].map(({ entry }) => entry as unknown));
  while (open.length > 0)
    for (const id of schedulesOf(open.pop())) {
      if (reached.has(id)) continue;
      reached.add(id);
      open.push(entries.consequences.get(id)?.entry);
    }
  return [...entries.consequences.values()].filter(({ entry }) => reached.has(entry.id));
}

/** An entry asked for by name that does not fit is not what its author meant. */
function reportDropped(
  g: Gathered,
  kind: 'initiatives' | 'moves' | 'demands',
  kept: readonly { entry: { id: string } }[],
  report: Report,
): void {
  const wanted: 'all' | readonly Selected[] = g.level[kind];
  if (wanted === 'all') return;
  wanted.forEach((it, i) => {
    const id = idOf(it);
    if (g.entries[kind].has(id) && !kept.some(({ entry }) => entry.id === id))
      report(
        g.file.problem(
          [kind, i],
          'not-in-play',
          `${kind}: "${id}" has no current, lord, target or condition in this level`,
        ),
      );
  });
}

const idOf = (it: Selected): string => (typeof it === 'string' ? it : it.id);

function boardOf(gathered: Gathered, report: Report): Known {
  const { level, entries } = gathered;
  const currents = listed(gathered, 'currents', level.currents, report);
  const constituentOf = (id: string): string => entries.currents.get(id)?.entry.constituent ?? CONSTITUENTS[0];
  const ordered = CONSTITUENTS.flatMap((it) => currents.filter((id) => constituentOf(id) === it));
  return {
    theatres: listed(gathered, 'theatres', level.theatres, report),
    layers: listed(gathered, 'layers', level.layers, report),
    currents: ordered,
    members: Object.fromEntries(CONSTITUENTS.map((it) => [it, ordered.filter((id) => constituentOf(id) === it)])),
    lords: listed(gathered, 'lords', level.lords, report),
    fissures: listed(gathered, 'fissures', Object.keys(level.fissures), report),
    variables: level.variables ?? [],
    events: [],
  };
}

/** Ids that a level's own lists name, each once and each known. */
function listed(g: Gathered, kind: EntryKind, list: readonly Selected[], report: Report): string[] {
  const ids: string[] = [];
  list.forEach((it, i) => {
    const id = idOf(it);
    const at: Path = kind === 'fissures' ? [kind] : typeof it === 'string' ? [kind, i] : [kind, i, 'id'];
    if (ids.includes(id)) report(g.file.problem(at, 'duplicate-id', `${kind}: "${id}" stands here twice`));
    else if (isKnown(g, kind, id, at, report)) ids.push(id);
  });
  return ids;
}

function isKnown(g: Gathered, kind: EntryKind, id: string, at: Path, report: Report): boolean {
  const known = g.entries[kind] as ReadonlyMap<string, unknown>;
  if (known.has(id)) return true;
  const message = `${kind}: "${id}" is nowhere defined${didYouMean(id, [...known.keys()])}`;
  report(
    kind === 'fissures'
      ? g.file.problemAtKey(at, id, 'unknown-id', message)
      : g.file.problem(at, 'unknown-id', message),
  );
  return false;
}

function select<K extends PlayedKind>(
  g: Gathered,
  kind: K,
  wanted: 'all' | readonly Selected[],
  report: Report,
): Placed<K>[] {
  const known = g.entries[kind] as unknown as ReadonlyMap<string, Placed<K>>;
  return wanted === 'all' ? [...known.values()] : listed(g, kind, wanted, report).map((id) => known.get(id)!);
}

/** What the whole library and the level's own entries name. */
function everywhereOf({ entries, level }: Gathered): Known {
  const ids = (kind: EntryKind) => [...entries[kind].keys()];
  const placed = PLAYED.flatMap((kind) => [...(entries[kind] as ReadonlyMap<string, Placed<PlayedKind>>).values()]);
  return {
    theatres: ids('theatres'),
    layers: ids('layers'),
    currents: ids('currents'),
    lords: ids('lords'),
    fissures: ids('fissures'),
    events: ids('events'),
    variables: [...new Set([...(level.variables ?? []), ...placed.flatMap(({ entry }) => variablesSetBy(entry))])],
    members: Object.fromEntries(
      CONSTITUENTS.map((it) => [
        it,
        ids('currents').filter((id) => entries.currents.get(id)!.entry.constituent === it),
      ]),
    ),
  };
}
