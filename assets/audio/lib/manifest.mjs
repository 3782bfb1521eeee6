/** The sound press's memory: which sources made which files, by sha256, and with what tools. A check never renders. */
import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { OUTPUT } from './output-folder.mjs';
import { AUDIO, sourcesOf, works } from './sources.mjs';

const MANIFEST = resolve(AUDIO, 'manifest.json');
/** What was measured: of each file, of effects over music, and of what a browser makes of the files. */
export const FIGURES = {
  measures: resolve(AUDIO, 'measures.json'),
  mix: resolve(AUDIO, 'mix.json'),
  decoded: resolve(AUDIO, 'decoded.json'),
};
/** Where all of it can be read. */
export const PAGE_FILE = resolve(AUDIO, '../../docs/sound.md');

export const hashOf = async (path) =>
  createHash('sha256')
    .update(await readFile(path))
    .digest('hex');

async function readJson(path, otherwise) {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
    return otherwise;
  }
}

export const readManifest = () => readJson(MANIFEST, { tools: {}, works: {} });
export const readFigures = (path) => readJson(path, {});

const inOrder = (record) => Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));

const write = (path, value) => writeFile(path, `${JSON.stringify(value, null, 2)}\n`);

export const keep = (manifest) => write(MANIFEST, { ...manifest, works: inOrder(manifest.works) });
export const keepFigures = (path, figures) => write(path, inOrder(figures));

/** The manifest entry of a work that has just been printed. */
export async function stamp(modules, outputs) {
  const entry = { inputs: {}, outputs: {} };
  for (const file of await sourcesOf(modules)) entry.inputs[file] = await hashOf(resolve(AUDIO, file));
  for (const name of outputs.toSorted()) entry.outputs[name] = await hashOf(resolve(OUTPUT, name));
  return entry;
}

/** What differs between the manifest and the files of one work, as sentences. */
export async function differences(entry, name, modules) {
  if (entry === undefined) return [`${name}: never printed`];
  const problems = [];
  const compare = async (path, hash, label) => {
    const actual = await hashOf(path).catch(() => null);
    if (actual !== hash) problems.push(`${name}: ${label} ${actual === null ? 'is missing' : 'changed'}`);
  };
  for (const file of await sourcesOf(modules)) {
    if (!(file in entry.inputs)) problems.push(`${name}: ${file} is a new source`);
  }
  for (const [file, hash] of Object.entries(entry.inputs)) await compare(resolve(AUDIO, file), hash, file);
  for (const [file, hash] of Object.entries(entry.outputs)) await compare(resolve(OUTPUT, file), hash, file);
  return problems;
}

/** Every problem: stale or unprinted works, and files that no work makes. */
export async function checkManifest() {
  const manifest = await readManifest();
  const all = await works();
  const problems = [];
  for (const [name, modules] of Object.entries(all)) {
    problems.push(...(await differences(manifest.works[name], name, modules)));
  }
  const made = new Set(Object.values(manifest.works).flatMap(({ outputs }) => Object.keys(outputs)));
  for (const file of await readdir(OUTPUT)) if (!made.has(file)) problems.push(`${file}: made by no work`);
  return problems;
}
