/** `study replay <folder> --seed S [--arm <key>]`: one game of a study as a record that the page opens. */
import fs from 'node:fs';
import { armOfKey, recordOfGame, type StudyGame } from '../lab';
import { formatRecord } from '../replay';
import { didYouMean } from '../sim';
import { callOf } from './help';
import { playableLevel } from './levels';
import { readGames, readManifest } from './study-folder';
import { parseOptions, UsageError, wholeOption } from './usage';

const complain = (problem: string): void => void process.stderr.write(`${problem}\n`);

export function studyReplay(args: readonly string[]): number {
  const options = parseOptions(args, { arm: 'text', seed: 'text', out: 'text' }, 1);
  const folder = options.words[0];
  if (folder === undefined) throw new UsageError(callOf('study replay'));
  const manifest = readManifest(folder);
  if (manifest === null) throw new UsageError(`${folder}: no study there`);
  const game = pick(folder, wholeOption(options, 'seed', manifest.runs[0]!.seed, 0, 0xffffffff), options.text('arm'));
  const { assumptions, difficulty } = armOfKey(game.arm)!;
  if (Object.keys(assumptions).length > 0)
    throw new UsageError(`${game.arm} was played under other assumptions than the level's: the page cannot play it`);
  const level = playableLevel(manifest.level);
  if (level.content !== manifest.content) throw new UsageError(`${manifest.level} has changed since`);
  if (game.forfeits > 0 && game.lost === undefined)
    complain(`${game.arm}, seed ${game.seed}: ${game.forfeits} choices were forfeited; its line does not say which`);
  const text = formatRecord(recordOfGame(level, { seed: game.seed, difficulty }, game));
  const out = options.text('out');
  if (out === undefined) process.stdout.write(text);
  else fs.writeFileSync(out, text);
  return 0;
}

function pick(folder: string, seed: number, arm: string | undefined): StudyGame {
  const found: StudyGame[] = [];
  const keys = new Set<string>();
  readGames(
    folder,
    (game) => {
      keys.add(game.arm);
      if (game.seed === seed && (arm === undefined || game.arm === arm)) found.push(game);
    },
    complain,
  );
  if (found.length === 1) return found[0]!;
  if (found.length === 0) throw new UsageError(noSuchGame(folder, seed, arm, keys));
  throw new UsageError(`--arm <key>: seed ${seed} was played by ${found.map((it) => it.arm).join(', ')}`);
}

/** Which of the two is not there, with the nearest arm of those that are. */
function noSuchGame(folder: string, seed: number, arm: string | undefined, keys: ReadonlySet<string>): string {
  if (arm === undefined || keys.has(arm))
    return `no game of seed ${seed}${arm === undefined ? '' : ` and arm ${arm}`} in ${folder}`;
  return `--arm ${arm}: expected ${[...keys].join(', ')}${didYouMean(arm, [...keys])}`;
}
