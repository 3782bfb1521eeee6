/** The board and who stands on it: theatres, layers, contradictions, constituents, currents, lords, fissures. */
import { type CompiledLevel, CONSTITUENTS, CONTRADICTIONS, RESOURCES } from '../sim';
import type { Placed } from './gather';
import type { EntryKind, EntryOf } from './schema';
import type { Workbench } from './workbench';

type Board = Pick<
  CompiledLevel,
  'theatres' | 'layers' | 'contradictions' | 'constituents' | 'currents' | 'lords' | 'fissures'
>;

export function compileBoard(bench: Workbench): Board {
  const { names, scope } = bench;
  const { entries } = scope.gathered;
  const all = <K extends EntryKind>(kind: K, ids: readonly string[]): EntryOf<K>[] =>
    ids.map((id) => (entries[kind] as unknown as ReadonlyMap<string, Placed<K>>).get(id)!.entry);
  return {
    theatres: all('theatres', names.theatres),
    layers: all('layers', names.layers),
    contradictions: compileContradictions(bench),
    ...compileFront(bench, all('currents', names.currents)),
    lords: all('lords', names.lords).map(({ id, sources, wing, home }) => ({
      id,
      sources,
      wing,
      home: bench.indices(home, names.layers),
    })),
    fissures: all('fissures', names.fissures).map(({ id, sources, lords }) => ({
      id,
      sources,
      lords: bench.indices(lords, names.lords),
      wings: new Set(lords.map((lord) => bench.scope.gathered.entries.lords.get(lord)?.entry.wing)).size,
    })),
  };
}

/** All six, in the order of the rules: they speak of each by its place. */
function compileContradictions(bench: Workbench): Board['contradictions'] {
  const { entries, file } = bench.scope.gathered;
  return CONTRADICTIONS.flatMap((id) => {
    const placed = entries.contradictions.get(id);
    if (placed === undefined) {
      bench.scope.report(file.problem([], 'unknown-id', `contradiction "${id}" is nowhere defined`));
      return [];
    }
    const { sources, base, drivers, principal = false } = placed.entry;
    return [
      {
        id,
        sources,
        base: Math.round(base * 10),
        principal,
        drivers: drivers.flatMap(({ number, percent }, i) => {
          const field = bench.fieldOf(placed, ['drivers', i, 'number'], number);
          return field === null ? [] : [{ field, percent }];
        }),
      },
    ];
  });
}

function compileFront(
  { scope }: Workbench,
  currents: readonly EntryOf<'currents'>[],
): Pick<Board, 'constituents' | 'currents'> {
  const { entries } = scope.gathered;
  const upTo = (rank: number) => currents.filter((it) => CONSTITUENTS.indexOf(it.constituent) < rank).length;
  return {
    constituents: CONSTITUENTS.map((id, k) => {
      const entry = entries.constituents.get(id)?.entry;
      return {
        id,
        sources: entry?.sources ?? ['D41'],
        resource: entry?.resource ?? RESOURCES[k]!,
        from: upTo(k),
        to: upTo(k + 1),
      };
    }),
    currents: currents.map(({ id, sources, constituent, affinities, hidden }) => ({
      id,
      sources,
      constituent: CONSTITUENTS.indexOf(constituent),
      affinity: CONTRADICTIONS.map((k) => affinities[k] ?? hidden?.[k]?.[0] ?? 0),
      hidden: CONTRADICTIONS.flatMap((k, contradiction) => {
        const values = hidden?.[k];
        return values === undefined ? [] : [{ contradiction, values }];
      }),
    })),
  };
}
