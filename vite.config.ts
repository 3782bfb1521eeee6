/** How the page is built: Preact panels first, the Phaser stage in a piece of its own that loads after the title. */
import { fileURLToPath } from 'node:url';
import { type AliasOptions, defineConfig, type Plugin } from 'vite';
import { levelsPlugin } from './src/level/vite-plugin';

const inTree = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** What Phaser's sources ask of their build, and our answers: WebGL only, silent. */
const PHASER_FLAGS: Readonly<Record<string, boolean>> = {
  CANVAS_RENDERER: false,
  WEBGL_RENDERER: true,
  WEBGL_DEBUG: false,
  FEATURE_SOUND: false,
  EXPERIMENTAL: false,
};

/** Lets Phaser be built from its sources, of which the stage needs about half. */
const phaserTrim: Plugin = {
  name: 'phaser-trim',
  enforce: 'pre',
  apply: 'build',
  transform: {
    filter: { id: /phaser[\\/]src[\\/].*\.js$/ },
    handler: (code) => ({
      code: code.replace(/typeof ([A-Z_]+)\b/g, (whole, flag: string) => String(PHASER_FLAGS[flag] ?? whole)),
      map: null,
    }),
  },
};

/** Built: our own entry over its sources. Served while developing: its ready-made file, which starts faster. */
function phaserAlias(command: 'build' | 'serve'): AliasOptions {
  if (command === 'serve')
    return [{ find: /^phaser$/, replacement: inTree('./node_modules/phaser/dist/phaser.esm.min.js') }];
  return [
    { find: /^phaser$/, replacement: inTree('./src/board/phaser-entry.js') },
    { find: /^phaser-src\//, replacement: inTree('./node_modules/phaser/src/') },
  ];
}

export default defineConfig(({ command }) => ({
  plugins: [phaserTrim, levelsPlugin(inTree('./levels'))],
  resolve: { alias: phaserAlias(command) },
  base: './',
  publicDir: 'assets/public',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: { target: 'es2022', chunkSizeWarningLimit: 2000 },
}));
