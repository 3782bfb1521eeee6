/**
 * The sound press from the command line.
 *   node scripts/audio.mjs               renders the works whose sources changed since the manifest
 *   node scripts/audio.mjs menu effects  renders these, changed or not
 *   node scripts/audio.mjs --check       renders nothing: verifies that sources and files are those of the manifest
 *   node scripts/audio.mjs --measures    renders nothing: prints loudness, peaks and seams as they were measured
 */
import { basename } from 'node:path';
import { checkManifest, differences, keep, readManifest, readMeasures, stamp } from '../assets/audio/lib/manifest.mjs';
import { works } from '../assets/audio/lib/sources.mjs';
import { endCheck } from './press.mjs';

const wanted = process.argv.slice(2);

if (wanted.includes('--check'))
  endCheck(await checkManifest(), 'audio.mjs', 'audio: sources and files match the manifest');

if (wanted.includes('--measures')) {
  show(await readMeasures());
  process.exit(0);
}

const all = await works();
const unknown = wanted.filter((name) => !(name in all));
if (unknown.length > 0) {
  console.error(`No such work: ${unknown.join(', ')}. There are ${Object.keys(all).join(', ')}.`);
  process.exit(1);
}
const manifest = await readManifest();
const measures = await readMeasures();
for (const name of Object.keys(manifest.works)) if (!(name in all)) delete manifest.works[name];
for (const [name, modules] of Object.entries(all)) {
  const isWanted =
    wanted.length > 0 ? wanted.includes(name) : (await differences(manifest.works[name], name, modules)).length > 0;
  if (!isWanted) continue;
  const started = Date.now();
  const printed = await print(name, modules);
  const { toolVersions } = await import('../assets/audio/lib/tools.mjs');
  manifest.tools = toolVersions();
  manifest.works[name] = await stamp(modules, printed.outputs);
  Object.assign(measures, printed.measures);
  await keep(manifest, measures);
  console.log(`${name}: ${printed.outputs.length} files in ${((Date.now() - started) / 1000).toFixed(1)} s`);
  show(printed.measures);
}

async function print(name, modules) {
  const { printEffects, printMusic } = await import('../assets/audio/lib/press.mjs');
  const loaded = await Promise.all(modules.map((file) => import(`../assets/audio/${file}`)));
  if (name !== 'effects') return printMusic(loaded[0], loaded[0].render());
  return printEffects(
    loaded.map(({ peak, loop, render }, k) => ({
      name: basename(modules[k], '.mjs'),
      peak,
      loop,
      channels: render(),
    })),
  );
}

function show(figures) {
  for (const [name, formats] of Object.entries(figures)) {
    for (const [format, it] of Object.entries(formats)) {
      const size = it.kilobytes === undefined ? '' : ` · ${it.kilobytes} kB`;
      const seam =
        it.seam === undefined ? '' : ` · seam ${it.seam.jump} (steps ${it.seam.medianStep}, ${it.seam.p99Step})`;
      const heard = `${it.lufs} LUFS, ${it.loudestMoment} at most, ${it.truePeak} dBTP`;
      console.log(`  ${name}.${format}: ${it.seconds} s · ${heard}${size}${seam}`);
    }
  }
}
