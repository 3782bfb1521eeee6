/**
 * Levels are compiled when the page is built: parsing YAML in a browser costs hundreds of milliseconds, loading the
 * compiled JSON a fraction of one. The page sees `virtual:levels` (names, pitches and difficulties, for the list) and loads a level
 * and one language of its text when it is played.
 */
import path from 'node:path';
import type { Plugin } from 'vite';
import { bundleLevel, type LevelBundle, slugsOf } from './bundle';
import { formatDiagnostic } from './diagnostics';
import { readLevelFolder } from './read-folder';

const INDEX = 'virtual:levels';
const LEVEL = 'virtual:level/';
const TEXT = 'virtual:level-text/';

/** Serves the levels below `folder`; a level that does not check fails the build with its diagnostics. */
export function levelsPlugin(folder: string): Plugin {
  let bundles: Map<string, LevelBundle> | null = null;
  const load = (): Map<string, LevelBundle> => {
    if (bundles !== null) return bundles;
    const files = readLevelFolder(folder);
    const made = new Map(slugsOf(files).map((slug) => [slug, bundleLevel(files, slug)]));
    for (const { slug, level, diagnostics } of made.values())
      if (level === null)
        throw new Error(`level ${slug} does not check:\n${diagnostics.map(formatDiagnostic).join('\n')}`);
    // Kept only when sound: asked again, a broken level must break again.
    bundles = made;
    return made;
  };
  return {
    name: 'paper-leviathan-levels',
    resolveId: (id) => (id === INDEX || id.startsWith(LEVEL) || id.startsWith(TEXT) ? `\0${id}` : null),
    load(id) {
      if (!id.startsWith('\0virtual:level')) return null;
      return moduleFor(id.slice(1), load());
    },
    configureServer(server) {
      server.watcher.add(folder);
      server.watcher.on('all', (_event, file) => {
        if (!file.startsWith(path.resolve(folder))) return;
        bundles = null;
        server.moduleGraph.invalidateAll();
        server.ws.send({ type: 'full-reload' });
      });
    },
  };
}

function moduleFor(id: string, bundles: ReadonlyMap<string, LevelBundle>): string {
  if (id === INDEX) return indexModule([...bundles.values()]);
  if (id.startsWith(LEVEL)) return json(bundles.get(id.slice(LEVEL.length))?.level);
  const [slug = '', language = ''] = id.slice(TEXT.length).split('/');
  return json(bundles.get(slug)?.texts[language]);
}

/** A JSON module; parsing a string literal is quicker than evaluating an object literal of this size. */
const json = (value: unknown): string => `export default JSON.parse(${JSON.stringify(JSON.stringify(value ?? null))});`;

function indexModule(bundles: readonly LevelBundle[]): string {
  const entries = bundles.map(({ slug, level, difficulty, texts }) => {
    const languages = Object.keys(texts);
    const heads = languages.map((it) => {
      const { 'level.name': name, 'level.pitch': pitch } = texts[it]!;
      return `${JSON.stringify(it)}: ${JSON.stringify({ name, pitch })}`;
    });
    const loaders = languages.map(
      (it) => `${JSON.stringify(it)}: () => import('${TEXT}${slug}/${it}').then((m) => m.default)`,
    );
    return `{
  slug: ${JSON.stringify(slug)},
  turns: ${level?.turns ?? 0},
  difficulty: ${JSON.stringify(difficulty ?? 'normal')},
  heads: { ${heads.join(', ')} },
  load: () => import('${LEVEL}${slug}').then((m) => m.default),
  texts: { ${loaders.join(', ')} },
}`;
  });
  return `export const levels = [${entries.join(',\n')}];`;
}
