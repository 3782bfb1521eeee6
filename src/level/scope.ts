/**
 * What is in play in one level: the entries it selects that fit its theatres, layers, currents and lords, in the order
 * the rules will know them by.
 */
import { CONSTITUENTS, CONTRADICTIONS, type Names } from '../sim';
import { type Diagnostic, didYouMean } from './diagnostics';
import type { Entries, Gathered, Placed } from './gather';
import type { EntryKind } from './schema';
import type { Path } from './source-file';

export interface Scope {
  readonly gathered: Gathered;
  readonly names: Names;
  /** Initiatives, moves, events, consequences, demands and endings in play, in order. */
  readonly initiatives: readonly Placed<'initiatives'>[];
  readonly moves: readonly Placed<'moves'>[];
  readonly events: readonly Placed<'events'>[];
  readonly consequences: readonly Placed<'consequences'>[];
  readonly demands: readonly Placed<'demands'>[];
  readonly endings: readonly Placed<'endings'>[];
  /** Constituents of each current, by current id. */
  readonly report: (it: Diagnostic) => void;
}

/** Finds out what is in play; unknown ids are reported where they stand. */
export function scopeOf(gathered: Gathered, report: (it: Diagnostic) => void): Scope {
  const { level, entries } = gathered;
  const currents = namedIds(
    gathered,
    'currents',
    level.currents.map(({ id }) => id),
    ['currents'],
    report,
  );
  currents.sort((a, b) => constituentOf(entries, a) - constituentOf(entries, b));
  const names: Names = {
    theatres: namedIds(
      gathered,
      'theatres',
      level.theatres.map(({ id }) => id),
      ['theatres'],
      report,
    ),
    layers: namedIds(gathered, 'layers', level.layers, ['layers'], report),
    currents,
    lords: namedIds(
      gathered,
      'lords',
      level.lords.map(({ id }) => id),
      ['lords'],
      report,
    ),
    fissures: namedIds(gathered, 'fissures', Object.keys(level.fissures), ['fissures'], report),
    variables: [...(level.variables ?? [])],
  };
  checkProposers(gathered, report);
  const events = select(gathered, 'events', level.events, report);
  const fits = { currents: new Set(names.currents), lords: new Set(names.lords) };
  return {
    gathered,
    names: { ...names, variables: [...names.variables, ...firedVariables(gathered)] },
    initiatives: select(gathered, 'initiatives', level.initiatives, report).filter(({ entry }) =>
      fits.currents.has(entry.current),
    ),
    moves: select(gathered, 'moves', level.moves, report).filter(
      ({ entry }) => entry.lords === 'all' || entry.lords.some((lord) => fits.lords.has(lord)),
    ),
    events,
    consequences: scheduledBy(gathered, events),
    demands: select(gathered, 'demands', level.demands, report).filter(
      ({ entry }) => entry.currents === 'all' || entry.currents.some((current) => fits.currents.has(current)),
    ),
    endings: select(gathered, 'endings', level.endings, report),
    report,
  };
}

/** Every initiative is proposed by a current that exists, in this level or elsewhere. */
function checkProposers({ entries }: Gathered, report: (it: Diagnostic) => void): void {
  for (const { entry, file, path } of entries.initiatives.values())
    if (!entries.currents.has(entry.current))
      report(
        file.problem(
          [...path, 'current'],
          'unknown-id',
          `"${entry.current}" is no current${didYouMean(entry.current, [...entries.currents.keys()])}`,
        ),
      );
}

const constituentOf = (entries: Entries, current: string): number =>
  CONSTITUENTS.indexOf(entries.currents.get(current)?.entry.constituent ?? 'left');

function namedIds(
  g: Gathered,
  kind: EntryKind,
  ids: readonly string[],
  path: Path,
  report: (it: Diagnostic) => void,
): string[] {
  return ids.filter((id, i) => {
    const known = g.entries[kind] as Map<string, unknown>;
    if (known.has(id)) return true;
    const at = kind === 'fissures' ? [...path, id] : [...path, i];
    report(g.file.problem(at, 'unknown-id', `${kind}: "${id}" is nowhere defined${didYouMean(id, [...known.keys()])}`));
    return false;
  });
}

function select<K extends EntryKind>(
  g: Gathered,
  kind: K,
  wanted: 'all' | readonly string[],
  report: (it: Diagnostic) => void,
): Placed<K>[] {
  const known = g.entries[kind] as Map<string, Placed<K>>;
  if (wanted === 'all') return [...known.values()];
  return namedIds(g, kind, wanted, [kind], report).map((id) => known.get(id)!);
}

/** Consequences that something in play schedules, in the order of their files. */
function scheduledBy(g: Gathered, events: readonly Placed<'events'>[]): Placed<'consequences'>[] {
  const scheduled = new Set<string>();
  const note = (effects: readonly object[]) => {
    for (const effect of effects) if ('schedule' in effect) scheduled.add((effect as { schedule: string }).schedule);
  };
  for (const { entry } of events) {
    note(entry.effects);
    for (const choice of entry.choices) note(choice.effects);
  }
  for (const kind of ['initiatives', 'moves', 'consequences'] as const)
    for (const { entry } of g.entries[kind].values()) note(entry.effects);
  return [...g.entries.consequences.values()].filter(({ entry }) => scheduled.has(entry.id));
}

/** The hidden variable that remembers that an event has come. */
export const firedVariable = (event: string): string => `fired-${event}`;

/** Events that some condition asks about, each with a variable of its own. */
function firedVariables(g: Gathered): string[] {
  const asked = new Set<string>();
  const look = (value: unknown): void => {
    const open: unknown[] = [value];
    while (open.length > 0) {
      const next = open.pop();
      if (typeof next !== 'object' || next === null) continue;
      if ('fired' in next && typeof next.fired === 'string') asked.add(next.fired);
      open.push(...Object.values(next));
    }
  };
  for (const kind of Object.keys(g.entries) as EntryKind[])
    for (const { entry } of (g.entries[kind] as Map<string, Placed<EntryKind>>).values()) look(entry);
  return [...asked].sort().map(firedVariable);
}

export const contradictionIndex = (id: string): number => (CONTRADICTIONS as readonly string[]).indexOf(id);
