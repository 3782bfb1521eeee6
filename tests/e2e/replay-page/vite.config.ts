import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { levelsPlugin } from '../../../src/level/vite-plugin';

const inTree = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: inTree('.'),
  plugins: [levelsPlugin(inTree('../../../levels'))],
  build: { target: 'es2022' },
});
