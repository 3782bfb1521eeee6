/**
 * The sound press from the command line.
 *   node scripts/audio.mjs               renders the works whose sources changed since the manifest, and measures them
 *   node scripts/audio.mjs menu effects  renders these, changed or not
 *   node scripts/audio.mjs --figures     renders nothing: measures every file anew and writes docs/sound.md
 *   node scripts/audio.mjs --decoded     renders nothing: has Chromium decode every file, and writes docs/sound.md
 *   node scripts/audio.mjs --check       renders nothing, measures nothing: sources, files and docs/sound.md agree
 */
import { readFile, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { checkManifest, differences, FIGURES, keep, keepFigures, PAGE_FILE } from '../assets/audio/lib/manifest.mjs';
import { readFigures, readManifest, stamp } from '../assets/audio/lib/manifest.mjs';
import { pageOf } from '../assets/audio/lib/page.mjs';
import { works } from '../assets/audio/lib/sources.mjs';
import { endCheck } from './press.mjs';

const wanted = process.argv.slice(2);
const all = await works();
const manifest = await readManifest();

if (wanted.includes('--check')) {
  const problems = await checkManifest();
  const written = await readFile(PAGE_FILE, 'utf8').catch(() => '');
  if (written !== (await page())) problems.push('docs/sound.md is not what the figures say: node scripts/audio.mjs');
  endCheck(problems, 'audio.mjs', 'audio: sources, files and docs/sound.md match');
}

const known = ['--figures', '--decoded', ...Object.keys(all)];
const unknown = wanted.filter((name) => !known.includes(name));
if (unknown.length > 0) {
  console.error(`No such work: ${unknown.join(', ')}. There are ${known.join(', ')}.`);
  process.exit(1);
}

if (wanted.includes('--decoded')) {
  const { decodeAll } = await import('./audio-decoded.mjs');
  await keepFigures(FIGURES.decoded, await decodeAll(Object.keys(manifest.works).flatMap((name) => filesOf(name))));
} else if (wanted.includes('--figures')) {
  const measures = {};
  for (const name of Object.keys(all)) Object.assign(measures, await measure(name));
  await keepFigures(FIGURES.measures, measures);
  await mix();
} else await render();
await writeFile(PAGE_FILE, await page());

async function render() {
  for (const name of Object.keys(manifest.works)) if (!(name in all)) delete manifest.works[name];
  const measures = await readFigures(FIGURES.measures);
  let isAnyPrinted = false;
  for (const [name, modules] of Object.entries(all)) {
    const isWanted =
      wanted.length > 0 ? wanted.includes(name) : (await differences(manifest.works[name], name, modules)).length > 0;
    if (!isWanted) continue;
    isAnyPrinted = true;
    const started = Date.now();
    const outputs = await print(name);
    const { toolVersions } = await import('../assets/audio/lib/tools.mjs');
    manifest.tools = toolVersions();
    manifest.works[name] = await stamp(modules, outputs);
    Object.assign(measures, await measure(name));
    await keep(manifest);
    await keepFigures(FIGURES.measures, measures);
    console.log(`${name}: ${outputs.length} files in ${((Date.now() - started) / 1000).toFixed(1)} s`);
  }
  if (isAnyPrinted) await mix();
}

async function print(name) {
  if (name === 'effects') {
    const { printEffects } = await import('../assets/audio/lib/press-effects.mjs');
    return printEffects((await effects()).map((effect) => ({ ...effect, channels: effect.render() })));
  }
  const { printMusic } = await import('../assets/audio/lib/press-music.mjs');
  const piece = await pieceOf(name);
  return printMusic(piece, piece.render());
}

async function measure(name) {
  const { measureEffects, measureMusic } = await import('../assets/audio/lib/measure.mjs');
  return name === 'effects' ? measureEffects(await effects()) : measureMusic(name, await pieceOf(name), filesOf(name));
}

async function mix() {
  const { measureMix } = await import('../assets/audio/lib/mix.mjs');
  await keepFigures(FIGURES.mix, measureMix(await effects()));
}

async function page() {
  const [measures, mixed, decoded] = await Promise.all(Object.values(FIGURES).map(readFigures));
  return pageOf({ measures, mix: mixed, decoded, effects: await effects() });
}

/** A function: printing changes what the manifest says. */
function filesOf(name) {
  return Object.keys(manifest.works[name].outputs);
}

async function pieceOf(name) {
  return import(`../assets/audio/${all[name][0]}`);
}

async function effects() {
  return Promise.all(
    all['effects'].map(async (file) => ({
      name: basename(file, '.mjs'),
      ...(await import(`../assets/audio/${file}`)),
    })),
  );
}
