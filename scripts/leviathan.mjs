// `npm run leviathan -- <command>`: bundles src/cli when anything under src has changed, then runs it.
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureDependencies, root } from './ensure.mjs';
import { constantFunctions, inlineMore } from './fast-rules.mjs';

const out = path.join(root, 'node_modules', '.cache', 'leviathan', 'main.mjs');

/** Time of the latest change below a folder. */
function newest(folder) {
  let latest = 0;
  for (const entry of fs.readdirSync(folder, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile()) continue;
    latest = Math.max(latest, fs.statSync(path.join(entry.parentPath ?? entry.path, entry.name)).mtimeMs);
  }
  return latest;
}

ensureDependencies();
const sources = Math.max(newest(path.join(root, 'src')), newest(import.meta.dirname));
const isFresh = fs.existsSync(out) && fs.statSync(out).mtimeMs > sources;
if (!isFresh) {
  const { build } = await import('vite');
  // Built beside and renamed: another command may be reading the bundle, or building it, at this moment.
  const start = new Date();
  const beside = `${path.dirname(out)}.${process.pid}`;
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [constantFunctions],
    build: {
      ssr: path.join(root, 'src/cli/main.ts'),
      outDir: beside,
      emptyOutDir: true,
      minify: false,
      target: 'node20',
      // Constants stay constants: as the bundler's usual `var`s the engine reads each one anew, a tenth slower.
      rolldownOptions: { output: { entryFileNames: 'main.mjs', codeSplitting: false, topLevelVar: false } },
    },
  });
  fs.mkdirSync(path.dirname(out), { recursive: true });
  fs.renameSync(path.join(beside, 'main.mjs'), out);
  // A file saved while the bundle was being made is newer than it.
  fs.utimesSync(out, start, start);
  fs.rmSync(beside, { recursive: true });
}
inlineMore();
await import(pathToFileURL(out).href);
