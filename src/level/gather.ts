/** The library and one level's file, merged into one set of entries by id, each remembering where it stands. */
import { didYouMean } from '../sim';
import type { Diagnostic } from './diagnostics';
import { CATALOGUE_IDS } from './catalogue';
import { readShape } from './read-shape';
import {
  ENTRY_KINDS,
  type EntryKind,
  type EntryOf,
  type LevelFile,
  levelSchema,
  type Library,
  librarySchema,
} from './schema';
import { type Path, type Source, SourceFile } from './source-file';

/** An entry with its place. */
export interface Placed<K extends EntryKind> {
  readonly entry: EntryOf<K>;
  readonly file: SourceFile;
  readonly path: Path;
}
export type Entries = { readonly [K in EntryKind]: Map<string, Placed<K>> };

export interface Gathered {
  readonly entries: Entries;
  readonly level: LevelFile;
  readonly file: SourceFile;
}

/** Everything of the library and the level, or null with what is wrong. */
export function gather(library: readonly Source[], level: Source, report: (it: Diagnostic) => void): Gathered | null {
  const entries = Object.fromEntries(ENTRY_KINDS.map((kind) => [kind, new Map()])) as unknown as Entries;
  let isWhole = true;
  for (const source of library) {
    const file = new SourceFile(source);
    const { value, diagnostics } = readShape(file, librarySchema);
    for (const it of diagnostics) report(it);
    if (value === null) isWhole = false;
    else addEntries(entries, file, value, [], report);
  }
  const file = new SourceFile(level);
  const { value, diagnostics } = readShape(file, levelSchema);
  for (const it of diagnostics) report(it);
  if (value === null) return null;
  if (value.own !== undefined) addEntries(entries, file, value.own, ['own'], report);
  checkSources(file, ['sources'], value.sources, report);
  for (const [i, act] of value.acts.entries()) checkSources(file, ['acts', i, 'sources'], act.sources, report);
  return isWhole ? { entries, level: value, file } : null;
}

function addEntries(
  entries: Entries,
  file: SourceFile,
  library: Library,
  above: Path,
  report: (it: Diagnostic) => void,
): void {
  for (const kind of ENTRY_KINDS) {
    (library[kind] ?? []).forEach((entry, index) => {
      const path = [...above, kind, index];
      const known = entries[kind] as Map<string, Placed<EntryKind>>;
      const first = known.get(entry.id);
      if (first !== undefined)
        report(
          file.problem([...path, 'id'], 'duplicate-id', `${kind}: "${entry.id}" is already in ${first.file.name}`),
        );
      known.set(entry.id, { entry, file, path } as Placed<EntryKind>);
      checkSources(file, [...path, 'sources'], entry.sources, report);
    });
  }
}

function checkSources(file: SourceFile, path: Path, cited: readonly string[], report: (it: Diagnostic) => void): void {
  cited.forEach((source, i) => {
    if (!CATALOGUE_IDS.includes(source))
      report(
        file.problem(
          [...path, i],
          'unknown-source',
          `"${source}" is not in the catalogue (D01–D58, M01–M30)${didYouMean(source, CATALOGUE_IDS)}`,
        ),
      );
  });
}
