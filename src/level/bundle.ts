/** One level with its texts, from the files of the levels folder: what the page, the command line and the tests load. */
import type { CompiledLevel, LevelDifficulty } from '../sim';
import { compileLevel } from './compile';
import type { Diagnostic } from './diagnostics';
import type { Source } from './source-file';
import { compileTexts, type Texts } from './text';

/** Every file under the levels folder, by path from it: `library/world/content.yaml`, `inauguration/level.yaml`. */
export type LevelFolder = ReadonlyMap<string, string>;

export interface LevelBundle {
  readonly slug: string;
  /** Null when anything is wrong. */
  readonly level: CompiledLevel | null;
  /** Null when the level file cannot be read. */
  readonly difficulty: LevelDifficulty | null;
  readonly texts: Readonly<Record<string, Texts>>;
  readonly diagnostics: readonly Diagnostic[];
}

/** Slugs of the levels in a folder, in order. */
export const slugsOf = (folder: LevelFolder): string[] =>
  [...folder.keys()]
    .filter((path) => /^[^/]+\/level\.yaml$/.test(path))
    .map((path) => path.split('/')[0]!)
    .sort();

/** Compiles one level of a folder. Never throws on what is written in it. */
export function bundleLevel(folder: LevelFolder, slug: string): LevelBundle {
  const source = (path: string): Source => ({ name: `levels/${path}`, text: folder.get(path) ?? '' });
  const paths = [...folder.keys()].sort();
  const library = paths.filter((path) => /^library\/[^/]+\/content\.yaml$/.test(path)).map(source);
  const { level, difficulty, draft, diagnostics, textKeys } = compileLevel({
    library,
    level: source(`${slug}/level.yaml`),
  });
  if (draft === null) return { slug, level, difficulty, texts: {}, diagnostics };
  const texts = compileTexts(draft, textSources(paths, slug, source), textKeys);
  const all = [...diagnostics, ...texts.diagnostics];
  return {
    slug,
    level: all.some(({ severity }) => severity === 'error') ? null : level,
    difficulty,
    texts: texts.texts,
    diagnostics: all,
  };
}

/** Text files by language: every `text.<language>.yaml` of the library, then the level's own. */
function textSources(
  paths: readonly string[],
  slug: string,
  source: (path: string) => Source,
): Record<string, Source[]> {
  const byLanguage: Record<string, Source[]> = {};
  const own = (path: string) => path.startsWith(`${slug}/`);
  for (const path of paths.filter((it) => it.startsWith('library/')).concat(paths.filter(own))) {
    const language = /\/text\.([a-z]{2,3})\.yaml$/.exec(path)?.[1];
    if (language === undefined) continue;
    byLanguage[language] ??= [];
    byLanguage[language].push(source(path));
  }
  return byLanguage;
}
