/**
 * The art press from the command line.
 *   node scripts/art.mjs            prints the scenes whose sources changed since the manifest
 *   node scripts/art.mjs map title  prints these scenes, changed or not
 *   node scripts/art.mjs --check    renders nothing: verifies that sources and pictures are those of the manifest
 */
import {
  checkManifest,
  readManifest,
  scenes,
  sourcesOf,
  stamp,
  upToDate,
  writeManifest,
} from '../assets/art/lib/manifest.mjs';
import { endCheck } from './press.mjs';

const wanted = process.argv.slice(2);

if (wanted.includes('--check'))
  endCheck(await checkManifest(), 'art.mjs', 'art: sources and pictures match the manifest');

const manifest = await readManifest();
for (const name of Object.keys(manifest.scenes)) if (!scenes.includes(name)) delete manifest.scenes[name];
for (const name of scenes) {
  if (wanted.length ? !wanted.includes(name) : await upToDate(manifest, name)) continue;
  const started = Date.now();
  const { render } = await import(`../assets/art/scenes/${name}.mjs`);
  const outputs = await render();
  manifest.scenes[name] = await stamp(await sourcesOf(name), outputs);
  await writeManifest(manifest);
  console.log(`${name}: ${outputs.length} file(s) in ${((Date.now() - started) / 1000).toFixed(1)} s`);
}
