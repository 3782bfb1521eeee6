/** `simulate`: plays many games with one bot and tells how they end. The same seed gives the same figures. */
import { type Forfeit, frontBot, leviathanMind, playGame } from '../bots';
import { type Level, newLedger, trackValues, TRACKS } from '../sim';
import { playableLevel } from './levels';
import { named, parseOptions, wholeOption } from './usage';

export interface SimulationReport {
  readonly level: string;
  readonly bot: string;
  readonly leviathan: string;
  readonly games: number;
  readonly seed: number;
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
}

export function simulateCommand(args: readonly string[]): number {
  const options = parseOptions(args, {
    level: 'text',
    bot: 'text',
    leviathan: 'text',
    budget: 'text',
    'leviathan-budget': 'text',
    games: 'text',
    seed: 'text',
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
  };
  const report = simulate(playableLevel(options.text('level') ?? 'inauguration'), plan);
  process.stdout.write(options.flag('json') ? `${JSON.stringify(report, null, 2)}\n` : tell(report));
  return 0;
}

/** Plays games from seeds `seed`, `seed + 1`, … */
export function simulate(level: Level, plan: SimulationPlan): SimulationReport {
  const { games, seed } = plan;
  const players = seats(plan);
  const endings: Record<string, number> = {};
  const totals = new Float64Array(TRACKS.length);
  const forfeits: (Forfeit & { seed: number })[] = [];
  const ledger = newLedger();
  let wins = 0;
  let turns = 0;
  for (let game = 0; game < games; game++) {
    const result = playGame(level, { seed: (seed + game) >>> 0, ledger, ...players });
    endings[result.ending] = (endings[result.ending] ?? 0) + 1;
    if (result.won) wins++;
    turns += result.turns;
    const values = trackValues(result.match);
    TRACKS.forEach((id, i) => {
      totals[i] = totals[i]! + values[id];
    });
    forfeits.push(...result.forfeits.map((forfeit) => ({ ...forfeit, seed: result.seed })));
  }
  return {
    level: level.id,
    bot: plan.bot,
    leviathan: plan.leviathan,
    games,
    seed,
    winRate: wins / games,
    meanTurns: turns / games,
    endings: Object.fromEntries(Object.entries(endings).sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))),
    tracks: Object.fromEntries(TRACKS.map((id, i) => [id, Math.round(totals[i]! / games) / 10])),
    forfeits,
  };
}

function seats({ bot, leviathan, budget, leviathanBudget }: SimulationPlan) {
  return named(() => ({
    front: frontBot(bot, { budget }),
    leviathan: leviathanMind(leviathan, { budget: leviathanBudget }),
  }));
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
