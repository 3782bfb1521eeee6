/** `study merge <folder…> --out <folder>`: shards played apart, put together as if one machine had played them all. */
import fs from 'node:fs';
import path from 'node:path';
import { formatGame, inOrder, mergePlans, type StudyGame } from '../lab';
import { isSameGame, readGames, readManifest, type StudyManifest, writeManifest } from './study-folder';
import { parseOptions, UsageError } from './usage';

export function studyMerge(args: readonly string[]): number {
  const options = parseOptions(args, { out: 'text' });
  const out = options.text('out');
  if (options.words.length === 0 || out === undefined) throw new UsageError('study merge <folder…> --out <folder>');
  if (readManifest(out) !== null) throw new UsageError(`${out} holds a study already`);
  const manifests = options.words.map(manifestOf);
  for (const [i, it] of manifests.entries())
    if (!isSameGame(manifests[0]!, it))
      throw new UsageError(`${options.words[i]} is not of the same game as ${options.words[0]}`);
  const games = gamesOf(options.words);
  writeManifest(out, joined(manifests));
  const lines = [...games.values()].sort(inOrder).map((game) => `${formatGame(game)}\n`);
  fs.writeFileSync(path.join(out, 'games-0-of-1.jsonl'), lines.join(''));
  process.stdout.write(`${games.size} games of ${options.words.length} folders in ${out}\n`);
  return 0;
}

function manifestOf(folder: string): StudyManifest {
  const manifest = readManifest(folder);
  if (manifest === null) throw new UsageError(`${folder}: no study there`);
  return manifest;
}

function gamesOf(folders: readonly string[]): Map<string, StudyGame> {
  const games = new Map<string, StudyGame>();
  for (const folder of folders)
    readGames(
      folder,
      (game, key) => {
        const same = games.get(key);
        if (same === undefined) games.set(key, game);
        else if (formatGame(same) !== formatGame(game))
          process.stderr.write(`${folder}: ${key} came out otherwise in another folder; the first is kept\n`);
      },
      (problem) => void process.stderr.write(`${problem}\n`),
    );
  return games;
}

/** One manifest for all: the seeds of all, from the first to the last. */
function joined(manifests: readonly StudyManifest[]): StudyManifest {
  const first = Math.min(...manifests.map(({ seed }) => seed));
  const last = Math.max(...manifests.map(({ seed, games }) => seed + games));
  return { ...manifests[0]!, plan: mergePlans(manifests.map(({ plan }) => plan)), seed: first, games: last - first };
}
