/** `study run`: plays the games of a plan that have not been played yet, and judges them when it is the whole study. */
import { createHash } from 'node:crypto';
import os from 'node:os';
import {
  arm,
  formatGame,
  type LevelNames,
  parseShard,
  playArm,
  type Shard,
  taskKey,
  tasksOf,
  USUAL_BUDGET,
} from '../lab';
import type { Level } from '../sim';
import { playableLevel } from './levels';
import { clearStudy, holdShard, isSameGame, openShard, readGames, readManifest, writeManifest } from './study-folder';
import { STUDY_FORMAT, type StudyManifest } from './study-manifest';
import { paceOf } from './study-pace';
import { doJobs } from './study-pool';
import { planOf } from './study-plan';
import { joinRuns, type StudyRun } from './study-recipe';
import { printReport } from './study-report';
import { deadlineOf, parseOptions, type ParsedOptions, UsageError, wholeOption } from './usage';

const TELL_EVERY = 5000;
const complain = (problem: string): void => void process.stderr.write(`${problem}\n`);

export async function studyRun(args: readonly string[]): Promise<number> {
  const options = parseOptions(args, {
    level: 'text',
    plan: 'text',
    games: 'text',
    seed: 'text',
    out: 'text',
    shard: 'text',
    ...HANDS_OPTIONS,
    budget: 'text',
    fresh: 'flag',
    json: 'flag',
  });
  const level = playableLevel(options.text('level') ?? 'inauguration');
  const budget = wholeOption(options, 'budget', USUAL_BUDGET, 1, 1_000_000);
  const plan = planOf(options.text('plan') ?? 'quick', budget);
  const games = wholeOption(options, 'games', 200, 1, 1_000_000);
  const seed = wholeOption(options, 'seed', 1, 0, 0xffffffff);
  const shard = shardOf(options.text('shard') ?? '0/1');
  const folder = options.text('out');
  if (folder === undefined) throw new UsageError('--out <folder>: where the games are written');
  await runStudy(level, { plan, games, seed, budget }, folder, {
    shard,
    ...handsOf(options),
    fresh: options.flag('fresh'),
  });
  return shard.count === 1 ? printReport([folder], { json: options.flag('json') }) : 0;
}

/** Who does the work, and how long is waited for it. */
export interface Hands {
  readonly workers: number;
  /** Most seconds a bot may take over a choice. */
  readonly deadline: number;
}
export const HANDS_OPTIONS = { workers: 'text', deadline: 'text' } as const;

export interface RunOptions extends Hands {
  readonly shard: Shard;
  /** Begins anew, the games there removed. */
  readonly fresh: boolean;
}

export const handsOf = (options: ParsedOptions): Hands => ({
  workers: wholeOption(options, 'workers', os.availableParallelism(), 1, 256),
  deadline: deadlineOf(options),
});

/** Plays what is missing of a shard of a study into a folder. One that is refused leaves the folder as it was. */
export async function runStudy(level: Level, run: StudyRun, folder: string, options: RunOptions): Promise<void> {
  const giveBack = holdShard(folder, options.shard);
  try {
    if (options.fresh) clearStudy(folder);
    await playMissing(level, run, folder, options);
  } finally {
    giveBack();
  }
}

async function playMissing(level: Level, run: StudyRun, folder: string, options: RunOptions): Promise<void> {
  const { shard, workers, deadline } = options;
  const { id, content, turns } = level;
  const rules = rulesPrint(level);
  agree(folder, {
    format: STUDY_FORMAT,
    level: id,
    content,
    rules,
    runs: [run],
    turns,
    names: namesOf(level),
  });
  const file = openShard(folder, shard, complain);
  const played = new Set<string>();
  readGames(folder, (_, key) => void played.add(key), complain);
  const all = tasksOf(run.plan.arms, run.games, run.seed, shard);
  const tasks = all.filter((task) => !played.has(taskKey(task)));
  if (tasks.length < all.length) complain(`${all.length - tasks.length} of ${all.length} games are there already`);
  const pace = paceOf(tasks, () => performance.now());
  const told = setInterval(() => complain(pace.told()), TELL_EVERY);
  try {
    await doJobs(level, tasks, { workers, deadline, pace, each: file.append, tell: complain });
  } finally {
    clearInterval(told);
    file.close();
  }
  complain(`${tasks.length} games played into ${folder}`);
}

const namesOf = ({ contradictions, initiatives, endings }: Level): LevelNames => ({
  contradictions: contradictions.map(({ id }) => id),
  initiatives: initiatives.map(({ id }) => id),
  endings: endings.map(({ id, kind }) => ({ id, kind })),
});

/** Begins the study, or adds what is asked for to the one begun there, which must be of the same game. */
function agree(folder: string, manifest: StudyManifest): void {
  const begun = readManifest(folder);
  if (begun !== null && !isSameGame(begun, manifest))
    throw new UsageError(
      `${folder} holds a study of ${begun.level} under other rules or another content (${begun.content}, ${begun.rules}; now ${manifest.content}, ${manifest.rules}): choose another --out, or --fresh to begin anew`,
    );
  const before = begun?.runs ?? [];
  const runs = joinRuns([...before, ...manifest.runs]);
  if (JSON.stringify(runs) !== JSON.stringify(before)) writeManifest(folder, { ...manifest, runs });
}

/**
 * A print of the rules: what a few games come to. The level's content has a hash, but rules and bots are code, and a
 * study that goes on after they have changed must not add to games played before.
 */
export function rulesPrint(level: Level): string {
  const hash = createHash('sha1');
  // What a game is after was not kept by the first studies, which go on all the same.
  const note = (bot: string, seed: number) =>
    hash.update(formatGame({ ...playArm(level, arm(bot), seed), intentions: undefined }));
  for (let seed = 1; seed <= 6; seed++) note('random', seed);
  note('greedy', 1);
  return hash.digest('hex').slice(0, 12);
}

function shardOf(text: string): Shard {
  const shard = parseShard(text);
  if (shard === null) throw new UsageError(`--shard ${text}: expected i/n, i from 0 to n − 1`);
  return shard;
}
