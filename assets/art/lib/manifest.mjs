/** The press's memory: which sources made which pictures, by sha256. It lets a build skip and a check never render. */
import { createHash } from 'node:crypto';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { dirname, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { OUTPUT } from './output-folder.mjs';

const ART = fileURLToPath(new URL('../', import.meta.url));
const MANIFEST = resolve(ART, 'manifest.json');

/** Every file of scenes/, and of its folders, is one scene: `map`, `cards/click-strike`. */
export const scenes = (await readdir(resolve(ART, 'scenes'), { recursive: true }))
  .filter((f) => f.endsWith('.mjs'))
  .map((f) => f.slice(0, -4).replaceAll('\\', '/'))
  .sort();

const sha256 = async (path) =>
  createHash('sha256')
    .update(await readFile(path))
    .digest('hex');

export async function readManifest() {
  try {
    return JSON.parse(await readFile(MANIFEST, 'utf8'));
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
    return { scenes: {} };
  }
}

/** Packages whose version may change pixels: noted beside the hashes, not checked. */
const TOOLS = ['@resvg/resvg-js', 'sharp', 'opentype.js', 'd3-geo', 'd3-geo-projection', 'topojson-simplify'];

async function toolVersions() {
  const { devDependencies } = JSON.parse(await readFile(resolve(ART, '../../package.json'), 'utf8'));
  return Object.fromEntries(TOOLS.map((name) => [name, devDependencies[name] ?? 'unknown']));
}

export async function writeManifest({ scenes: entries }) {
  const sorted = Object.fromEntries(
    Object.keys(entries)
      .sort()
      .map((name) => [name, entries[name]]),
  );
  await writeFile(MANIFEST, `${JSON.stringify({ tools: await toolVersions(), scenes: sorted }, null, 2)}\n`);
}

/** A scene's own file and all that it imports from this folder, followed through. */
export async function sourcesOf(scene) {
  const found = new Set(),
    queue = [resolve(ART, 'scenes', `${scene}.mjs`)];
  while (queue.length) {
    const file = queue.pop();
    if (found.has(file)) continue;
    found.add(file);
    for (const [, specifier] of (await readFile(file, 'utf8')).matchAll(/from '(\.[^']+)'/g))
      queue.push(resolve(dirname(file), specifier));
  }
  return [...found].sort();
}

/** The manifest entry of a scene that has just been printed. */
export async function stamp(sources, outputs) {
  const entry = { inputs: {}, outputs: {} };
  for (const file of sources) entry.inputs[relative(ART, file)] = await sha256(file);
  for (const name of outputs.toSorted()) entry.outputs[name] = await sha256(resolve(OUTPUT, name));
  return entry;
}

/** What differs between the manifest and the files, as sentences. */
async function differences(entry, name) {
  const problems = [];
  const compare = async (file, hash, label) => {
    const actual = await sha256(file).catch(() => 'missing');
    if (actual !== hash) problems.push(`${name}: ${label} ${actual === 'missing' ? 'is missing' : 'changed'}`);
  };
  const sources = (await sourcesOf(name)).map((file) => relative(ART, file));
  for (const file of sources) if (!(file in entry.inputs)) problems.push(`${name}: ${file} is a new source`);
  for (const [file, hash] of Object.entries(entry.inputs)) await compare(resolve(ART, file), hash, file);
  for (const [file, hash] of Object.entries(entry.outputs)) await compare(resolve(OUTPUT, file), hash, file);
  return problems;
}

export const upToDate = async (manifest, name) =>
  name in manifest.scenes && (await differences(manifest.scenes[name], name)).length === 0;

/** Every problem: stale or unprinted scenes, and pictures that no scene makes. */
export async function checkManifest() {
  const manifest = await readManifest(),
    problems = [],
    known = new Set();
  for (const name of scenes) {
    const entry = manifest.scenes[name];
    if (!entry) problems.push(`${name}: never printed`);
    else problems.push(...(await differences(entry, name)));
    for (const file of Object.keys(entry?.outputs ?? {})) known.add(file);
  }
  const present = await readdir(OUTPUT, { recursive: true, withFileTypes: true });
  for (const file of present.filter((f) => f.isFile())) {
    const name = relative(OUTPUT, resolve(file.parentPath ?? file.path, file.name));
    if (!known.has(name)) problems.push(`${name}: made by no scene`);
  }
  return problems;
}
