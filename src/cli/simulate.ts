/**
 * `simulate`: plays many games with one bot and tells how they end. The same seed gives the same figures. They are played
 * in a worker, as a study's are, so that a bot that never answers can be ended.
 */
import type { Forfeit } from '../bots';
import { arm, isWon, playerOf, type StudyGame, type Task } from '../lab';
import { type Level, TRACKS } from '../sim';
import { playableLevel } from './levels';
import { paceOf } from './study-pace';
import { checkArm } from './study-players';
import { doJobs } from './study-pool';
import { deadlineOf, named, parseOptions, wholeOption } from './usage';

export interface SimulationReport {
  readonly level: string;
  readonly bot: string;
  readonly leviathan: string;
  readonly games: number;
  readonly seed: number;
  /** Share of games in which the Leviathan falls with the load carried, 0–1. */
  readonly winRate: number;
  readonly meanTurns: number;
  /** Games by ending, most first. */
  readonly endings: Readonly<Record<string, number>>;
  /** Mean final value of each track, in points. */
  readonly tracks: Readonly<Record<string, number>>;
  /** Choices lost to the legal default, with the seed of their game. */
  readonly forfeits: readonly (Forfeit & { readonly seed: number })[];
}

export interface SimulationPlan {
  readonly bot: string;
  readonly leviathan: string;
  readonly games: number;
  readonly seed: number;
  /** Playouts a turn of a bot that searches, and of a mind that does; their usual when undefined. */
  readonly budget?: number | undefined;
  readonly leviathanBudget?: number | undefined;
  /** Most seconds a bot may take over a choice. */
  readonly deadline: number;
}

export async function simulateCommand(args: readonly string[]): Promise<number> {
  const options = parseOptions(args, {
    level: 'text',
    bot: 'text',
    leviathan: 'text',
    budget: 'text',
    'leviathan-budget': 'text',
    games: 'text',
    seed: 'text',
    deadline: 'text',
    json: 'flag',
  });
  const budget = (name: string): number | undefined =>
    options.text(name) === undefined ? undefined : wholeOption(options, name, 0, 1, 1_000_000);
  const plan: SimulationPlan = {
    bot: options.text('bot') ?? 'random',
    leviathan: options.text('leviathan') ?? 'steward',
    games: wholeOption(options, 'games', 100, 1, 1_000_000),
    seed: wholeOption(options, 'seed', 1, 0, 0xffffffff),
    budget: budget('budget'),
    leviathanBudget: budget('leviathan-budget'),
    deadline: deadlineOf(options),
  };
  const level = playableLevel(options.text('level') ?? 'inauguration');
  const report = reportOf(level, plan, await simulate(level, plan));
  process.stdout.write(options.flag('json') ? `${JSON.stringify(report, null, 2)}\n` : tell(report));
  return 0;
}

/** Plays games from seeds `seed`, `seed + 1`, …, and gives them in that order. */
async function simulate(level: Level, plan: SimulationPlan): Promise<readonly StudyGame[]> {
  const { bot, leviathan, budget, leviathanBudget, games, seed, deadline } = plan;
  const mind = leviathanBudget === undefined ? leviathan : `${leviathan}~${leviathanBudget}`;
  const front = named(() => playerOf(budget === undefined ? bot : `${bot}~${budget}`));
  const player = checkArm(arm(front.id, { budget: front.budget, mind }));
  const tasks = Array.from({ length: games }, (_, n): Task => ({ kind: 'game', arm: player, seed: (seed + n) >>> 0 }));
  const played: StudyGame[] = [];
  await doJobs(level, tasks, {
    workers: 1,
    deadline,
    pace: paceOf(tasks, () => performance.now()),
    each: (line) => {
      played.push({ ...(JSON.parse(line) as StudyGame), commands: '' });
    },
    tell: (problem) => void process.stderr.write(`${problem}\n`),
  });
  return played;
}

function reportOf(level: Level, plan: SimulationPlan, played: readonly StudyGame[]): SimulationReport {
  const { bot, leviathan, games, seed } = plan;
  const endings: Record<string, number> = {};
  for (const { ending } of played) endings[ending] = (endings[ending] ?? 0) + 1;
  const sum = (of: (game: StudyGame) => number): number => played.reduce((total, game) => total + of(game), 0);
  return {
    level: level.id,
    bot,
    leviathan,
    games,
    seed,
    winRate: sum((game) => (isWon(game) ? 1 : 0)) / games,
    meanTurns: sum(({ turns }) => turns) / games,
    endings: Object.fromEntries(Object.entries(endings).sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))),
    tracks: Object.fromEntries(TRACKS.map((id, i) => [id, Math.round(sum(({ tracks }) => tracks[i]!) / games) / 10])),
    forfeits: played.flatMap(({ lost = [], seed }) => lost.map((forfeit) => ({ ...forfeit, seed }))),
  };
}

function tell({
  level,
  bot,
  leviathan,
  games,
  seed,
  winRate,
  meanTurns,
  endings,
  tracks,
  forfeits,
}: SimulationReport): string {
  const share = (n: number) => `${((100 * n) / games).toFixed(1).padStart(5)} %`;
  return [
    `${level}, ${bot} front against ${leviathan}, ${games} games from seed ${seed}: ${(100 * winRate).toFixed(1)} % won, ${meanTurns.toFixed(1)} turns a game`,
    ...Object.entries(endings).map(([id, n]) => `${share(n)}  ${id}`),
    ...forfeits
      .slice(0, 5)
      .map((it) => `forfeit: seed ${it.seed}, turn ${it.turn}, ${it.seat} ${it.cause}: ${it.detail}`),
    ...(forfeits.length === 0 ? [] : [`${forfeits.length} choices were forfeited`]),
    'at the end, on average:',
    ...Object.entries(tracks).map(([id, value]) => `  ${id.padEnd(22)} ${value.toFixed(1)}`),
    '',
  ].join('\n');
}
