/** How the page is built: Preact panels first, the Phaser stage in a piece of its own that loads after the title. */
import { defineConfig } from 'vite';

export default defineConfig({
  base: './',
  publicDir: 'assets/public',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: { target: 'es2022', chunkSizeWarningLimit: 2000 },
});
