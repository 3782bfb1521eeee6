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

/** The manifest as it stands now, less the scenes that are gone: somebody else may be printing others meanwhile. */
async function latestManifest() {
  const manifest = await readManifest();
  for (const name of Object.keys(manifest.scenes)) if (!scenes.includes(name)) delete manifest.scenes[name];
  return manifest;
}

const manifest = await latestManifest();
for (const name of scenes) {
  if (wanted.length ? !wanted.includes(name) : await upToDate(manifest, name)) continue;
  const started = Date.now();
  const { render } = await import(`../assets/art/scenes/${name}.mjs`);
  const outputs = await render();
  const latest = await latestManifest();
  latest.scenes[name] = await stamp(await sourcesOf(name), outputs);
  await writeManifest(latest);
  console.log(`${name}: ${outputs.length} file(s) in ${((Date.now() - started) / 1000).toFixed(1)} s`);
}
