/** What the sound press makes: the effects as one work, and each piece of music; and what each is made from. */
import { readdir, readFile } from 'node:fs/promises';
import { dirname, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const AUDIO = fileURLToPath(new URL('../', import.meta.url));

const modules = async (folder) =>
  (await readdir(resolve(AUDIO, folder)))
    .filter((file) => file.endsWith('.mjs'))
    .map((file) => `${folder}/${file}`)
    .sort();

/** Work by name: the modules it begins with. */
export async function works() {
  const music = await modules('music');
  const effects = await modules('effects');
  return { effects, ...Object.fromEntries(music.map((file) => [file.slice('music/'.length, -'.mjs'.length), [file]])) };
}

/** A work's modules and all they import from this folder, followed through; the press they go through counts with them. */
export async function sourcesOf(modulesOfWork) {
  const found = new Set();
  const press = modulesOfWork[0].startsWith('effects/') ? 'lib/press-effects.mjs' : 'lib/press-music.mjs';
  const queue = [...modulesOfWork, press].map((file) => resolve(AUDIO, file));
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (found.has(file)) continue;
    found.add(file);
    const source = await readFile(file, 'utf8');
    for (const [, from] of source.matchAll(/from '(\.[^']+)'/g)) queue.push(resolve(dirname(file), from));
  }
  return [...found].map((file) => relative(AUDIO, file)).sort();
}
