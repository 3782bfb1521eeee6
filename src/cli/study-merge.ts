/** `study merge <folder…> --out <folder>`: shards played apart, put together as if one machine had played them all. */
import { formatGame, inOrder, type StudyGame } from '../lab';
import { callOf } from './help';
import { isSameGame, readGames, readManifest, writeStudy } from './study-folder';
import type { StudyManifest } from './study-manifest';
import { joinRuns } from './study-recipe';
import { parseOptions, UsageError } from './usage';

export function studyMerge(args: readonly string[]): number {
  const options = parseOptions(args, { out: 'text' }, Number.POSITIVE_INFINITY);
  const out = options.text('out');
  if (options.words.length === 0 || out === undefined) throw new UsageError(callOf('study merge'));
  if (readManifest(out) !== null) throw new UsageError(`${out} holds a study already`);
  const manifests = options.words.map(manifestOf);
  for (const [i, it] of manifests.entries())
    if (!isSameGame(manifests[0]!, it))
      throw new UsageError(`${options.words[i]} is not of the same game as ${options.words[0]}`);
  const games = gamesOf(options.words);
  const manifest = { ...manifests[0]!, runs: joinRuns(manifests.flatMap(({ runs }) => runs)) };
  writeStudy(out, manifest, [...games.values()].sort(inOrder).map(formatGame));
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
