/** Ids that entries name: every one must be borne by something, in this level or elsewhere in the library. */
import { didYouMean } from '../sim';
import { among } from './diagnostics';
import type { Gathered, Placed } from './gather';
import type { EntryKind } from './schema';
import type { Report } from './scope';
import type { Path } from './source-file';

/** Reports the ids that nothing bears. */
export function checkReferences({ entries }: Gathered, report: Report): void {
  const check = (placed: Placed<EntryKind>, path: Path, kind: EntryKind, id: string) => {
    const known = entries[kind] as ReadonlyMap<string, unknown>;
    if (known.has(id)) return;
    const message = `"${id}" is none of the ${kind}: ${among([...known.keys()])}${didYouMean(id, [...known.keys()])}`;
    report(placed.file.problem([...placed.path, ...path], 'unknown-id', message));
  };
  const checkAll = (placed: Placed<EntryKind>, path: Path, kind: EntryKind, ids: 'all' | readonly string[] = 'all') => {
    if (ids !== 'all') ids.forEach((id, i) => void check(placed, [...path, i], kind, id));
  };
  for (const it of entries.initiatives.values()) {
    check(it, ['current'], 'currents', it.entry.current);
    checkTarget(it, checkAll);
  }
  for (const it of entries.moves.values()) {
    checkAll(it, ['lords'], 'lords', it.entry.lords);
    checkTarget(it, checkAll);
  }
  for (const it of entries.demands.values()) checkAll(it, ['currents'], 'currents', it.entry.currents);
  for (const it of entries.fissures.values()) checkAll(it, ['lords'], 'lords', it.entry.lords);
  for (const it of entries.lords.values()) checkAll(it, ['home'], 'layers', it.entry.home);
}

function checkTarget(
  placed: Placed<'initiatives'> | Placed<'moves'>,
  checkAll: (placed: Placed<EntryKind>, path: Path, kind: EntryKind, ids?: 'all' | readonly string[]) => void,
): void {
  const { target } = placed.entry;
  if (target === 'none') return;
  checkAll(placed, ['target', 'theatres'], 'theatres', target.theatres);
  checkAll(placed, ['target', 'layers'], 'layers', target.layers);
  if ('lords' in target) checkAll(placed, ['target', 'lords'], 'lords', target.lords);
}
