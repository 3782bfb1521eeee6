// Compiles TypeScript for Jest with the compiler Vite itself uses, so that tests run what the page runs.
import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

const fromVite = createRequire(createRequire(import.meta.url).resolve('vite/package.json'));
const { transformSync } = await import(pathToFileURL(fromVite.resolve('rolldown/utils')).href);

const OPTIONS = { jsx: { runtime: 'automatic', importSource: 'preact' }, target: 'es2022', sourcemap: true };
const key = JSON.stringify(OPTIONS);

export default {
  getCacheKey: (source, file, { configString = '' }) =>
    createHash('sha1').update([key, file, configString, source].join('\0')).digest('hex'),
  process(source, file) {
    if (!/\.tsx?$/.test(file)) return { code: `export default ${JSON.stringify(source)};` };
    const { code, map, errors } = transformSync(file, source, OPTIONS);
    if (errors?.length > 0) throw new Error(`${file}: ${errors.map((it) => it.message ?? String(it)).join('\n')}`);
    return { code, map };
  },
};
