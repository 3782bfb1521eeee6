/**
 * A study on disk: `study.json`, which says what is played under which rules, and a file a shard, to which each game is
 * appended as it ends. Files are only ever added to, so a study killed at any moment has lost at most the games that
 * were being played; a last line cut short is dropped when the study goes on.
 */
import fs from 'node:fs';
import path from 'node:path';
import { gameKey, parseGame, type Shard, type StudyGame } from '../lab';
import { readLines } from './read-lines';
import { refuseHeld, takeLock } from './study-lock';
import { parseManifest, type StudyManifest } from './study-manifest';
import { readText } from './system-error';
import { UsageError } from './usage';

const manifestFile = (folder: string): string => path.join(folder, 'study.json');
const shardFile = (folder: string, { index, count }: Shard): string =>
  path.join(folder, `games-${index}-of-${count}.jsonl`);

/** What a folder holds, or null when no study has begun there. */
export function readManifest(folder: string): StudyManifest | null {
  const file = manifestFile(folder);
  if (!fs.existsSync(file)) {
    refuseOrphans(folder);
    return null;
  }
  const manifest = parseManifest(readText(file));
  if (typeof manifest === 'string') throw new UsageError(`${file}: ${manifest}`);
  return manifest;
}

/** Games that nothing says the rules of are not counted: `study.json` is written before the first of them. */
function refuseOrphans(folder: string): void {
  const isFolder = fs.statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true;
  const [orphan] = isFolder ? gameFiles(folder) : [];
  if (orphan !== undefined)
    throw new UsageError(
      `${path.join(folder, orphan)}: games without a study.json, which would say under which rules they were played; expected both, or another folder; study run --fresh begins anew there`,
    );
}

export function writeManifest(folder: string, manifest: StudyManifest): void {
  fs.mkdirSync(folder, { recursive: true });
  writeWhole(manifestFile(folder), `${JSON.stringify(manifest, null, 2)}\n`);
}

/**
 * A whole study at once. Its games come before the manifest that makes a study of them: stopped in between, it leaves a
 * folder that is refused, never part of the games under the name of all.
 */
export function writeStudy(folder: string, manifest: StudyManifest, lines: readonly string[]): void {
  fs.mkdirSync(folder, { recursive: true });
  writeWhole(shardFile(folder, { index: 0, count: 1 }), lines.map((line) => `${line}\n`).join(''));
  writeManifest(folder, manifest);
}

/** Written beside and renamed: never half there. */
function writeWhole(file: string, text: string): void {
  const beside = `${file}.${process.pid}`;
  fs.writeFileSync(beside, text);
  fs.renameSync(beside, file);
}

/** Names of a folder's files of games. */
const gameFiles = (folder: string): string[] =>
  fs
    .readdirSync(folder)
    .filter((name) => /^games-\d+-of-\d+\.jsonl$/.test(name))
    .sort();

/** Whether two studies were played under the same rules on the same level, so that their games may be counted together. */
export const isSameGame = (a: StudyManifest, b: StudyManifest): boolean =>
  a.level === b.level && a.content === b.content && a.rules === b.rules;

/** Removes a study's manifest and games, and nothing else. Throws, all left there, while another process plays any of it. */
export function clearStudy(folder: string): void {
  const names = fs.readdirSync(folder);
  for (const name of names) if (/^games-\d+-of-\d+\.lock$/.test(name)) refuseHeld(path.join(folder, name));
  for (const name of names)
    if (name === 'study.json' || /^games-\d+-of-\d+\.jsonl$/.test(name)) fs.rmSync(path.join(folder, name));
}

/** Every game of a folder's shards, each once; problems with a line go to `tell`, at its file and line. */
export function readGames(
  folder: string,
  each: (game: StudyGame, key: string) => void,
  tell: (problem: string) => void,
): number {
  const seen = new Map<string, string>();
  for (const name of gameFiles(folder)) {
    const file = path.join(folder, name);
    const { torn } = readLines(file, (line, number) => {
      const game = parseGame(line);
      if (typeof game === 'string') return tell(`${file}:${number}: ${game}; the line is left out`);
      const key = gameKey(game);
      const same = seen.get(key);
      if (same !== undefined && same !== line)
        tell(`${file}:${number}: ${key} came out otherwise before; the first is kept`);
      if (same !== undefined) return;
      seen.set(key, line);
      each(game, key);
    });
    if (torn > 0) tell(`${file}: the last line is cut short; it is left out`);
  }
  return seen.size;
}

/** A shard's file, open for appending. */
export interface ShardFile {
  readonly append: (line: string) => void;
  readonly close: () => void;
}

/** Makes a shard ours until it is given back, before anything is written. Throws when another process that lives has it. */
export function holdShard(folder: string, shard: Shard): () => void {
  fs.mkdirSync(folder, { recursive: true });
  return takeLock(shardFile(folder, shard).replace(/jsonl$/, 'lock'));
}

/** Opens a shard that is held, to go on with it. */
export function openShard(folder: string, shard: Shard, tell: (problem: string) => void): ShardFile {
  const file = shardFile(folder, shard);
  dropTornLine(file, tell);
  const fd = fs.openSync(file, 'a');
  return { append: (line) => fs.writeFileSync(fd, `${line}\n`), close: () => fs.closeSync(fd) };
}

function dropTornLine(file: string, tell: (problem: string) => void): void {
  if (!fs.existsSync(file)) return;
  const { whole, torn } = readLines(file, () => undefined);
  if (torn === 0) return;
  fs.truncateSync(file, whole);
  tell(`${file}: the last line was cut short; that game is played again`);
}
