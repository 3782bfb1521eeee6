/** `study sensitivity --level <slug>`: each assumption turned, one at a time, and the rival theory whole. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { formatSensitivity, rangesFor, sensitivityOf, sensitivityPlan, type StudyGame, studyOf } from '../lab';
import { assumptionRanges } from '../level';
import { levelFolder, playableLevel } from './levels';
import { readGames } from './study-folder';
import { armFrom, PLAYER_OPTIONS } from './study-players';
import { HANDS_OPTIONS, handsOf, runStudy } from './study-run';
import { parseOptions, wholeOption } from './usage';

export async function studySensitivity(args: readonly string[]): Promise<number> {
  const options = parseOptions(args, {
    level: 'text',
    games: 'text',
    seed: 'text',
    out: 'text',
    ...HANDS_OPTIONS,
    fresh: 'flag',
    json: 'flag',
    ...PLAYER_OPTIONS,
  });
  const level = playableLevel(options.text('level') ?? 'inauguration');
  const base = armFrom(options, 'greedy');
  const ranges = rangesFor(level, base, assumptionRanges(levelFolder()));
  const plan = sensitivityPlan(base, ranges);
  const games = wholeOption(options, 'games', 60, 2, 100_000);
  const seed = wholeOption(options, 'seed', 1, 0, 0xffffffff);
  const folder = options.text('out') ?? fs.mkdtempSync(path.join(os.tmpdir(), 'sensitivity-'));
  const shard = { index: 0, count: 1 };
  await runStudy(level, { plan, games, seed, budget: base.budget }, folder, {
    shard,
    ...handsOf(options),
    fresh: options.flag('fresh'),
  });
  const found = sensitivityOf(studyOf(plan.arms, gamesIn(folder)), base, ranges);
  process.stdout.write(options.flag('json') ? `${JSON.stringify(found, null, 2)}\n` : formatSensitivity(found));
  return 0;
}

function gamesIn(folder: string): StudyGame[] {
  const games: StudyGame[] = [];
  readGames(
    folder,
    (game) => void games.push({ ...game, commands: '' }),
    (problem) => void process.stderr.write(`${problem}\n`),
  );
  return games;
}
