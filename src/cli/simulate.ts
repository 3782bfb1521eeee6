/** `simulate`: plays many games with one bot and tells how they end. The same seed gives the same figures. */
import { type BotRandom, botRandom, greedyFront, leviathanPlan, randomFront } from '../bots';
import {
  type FrontCommand,
  isOver,
  type Level,
  type Match,
  nearestId,
  newLedger,
  newMatch,
  phaseOf,
  play,
  trackValues,
  TRACKS,
  turnOf,
  ENDING,
} from '../sim';
import { playableLevel } from './levels';
import { parseOptions, UsageError, wholeOption } from './usage';

const BOTS: Readonly<Record<string, (m: Match, random: BotRandom) => FrontCommand>> = {
  random: randomFront,
  greedy: greedyFront,
};

export interface SimulationReport {
  readonly level: string;
  readonly bot: string;
  readonly games: number;
  readonly seed: number;
  readonly winRate: number;
  readonly meanTurns: number;
  /** Games by ending, most first. */
  readonly endings: Readonly<Record<string, number>>;
  /** Mean final value of each track, in points. */
  readonly tracks: Readonly<Record<string, number>>;
}

export function simulateCommand(args: readonly string[]): number {
  const options = parseOptions(args, { level: 'text', bot: 'text', games: 'text', seed: 'text', json: 'flag' });
  const slug = options.text('level') ?? 'inauguration';
  const bot = options.text('bot') ?? 'random';
  if (!Object.hasOwn(BOTS, bot)) {
    const nearest = nearestId(bot, Object.keys(BOTS));
    throw new UsageError(
      `no bot "${bot}": there are ${Object.keys(BOTS).join(', ')}${nearest === undefined ? '' : `; did you mean "${nearest}"?`}`,
    );
  }
  const games = wholeOption(options, 'games', 100, 1, 1_000_000);
  const seed = wholeOption(options, 'seed', 1, 0, 0xffffffff);
  const report = simulate(playableLevel(slug), bot, games, seed);
  process.stdout.write(options.flag('json') ? `${JSON.stringify(report, null, 2)}\n` : tell(report));
  return 0;
}

/** Plays `games` games from seeds `seed`, `seed + 1`, … */
export function simulate(level: Level, bot: string, games: number, seed: number): SimulationReport {
  const endings: Record<string, number> = {};
  const totals = new Float64Array(TRACKS.length);
  const ledger = newLedger();
  let wins = 0;
  let turns = 0;
  for (let game = 0; game < games; game++) {
    const match = newMatch(level, { seed: (seed + game) >>> 0 }, { ledger });
    playOut(match, BOTS[bot]!, botRandom((seed + game) ^ 0x2545f491));
    const ending = level.endings[match.s[ENDING]! - 1]!;
    endings[ending.id] = (endings[ending.id] ?? 0) + 1;
    if (ending.kind === 'victory' || ending.kind === 'great') wins++;
    turns += turnOf(match);
    const values = trackValues(match);
    TRACKS.forEach((id, i) => {
      totals[i] = totals[i]! + values[id];
    });
  }
  return {
    level: level.id,
    bot,
    games,
    seed,
    winRate: wins / games,
    meanTurns: turns / games,
    endings: Object.fromEntries(Object.entries(endings).sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))),
    tracks: Object.fromEntries(TRACKS.map((id, i) => [id, Math.round(totals[i]! / games) / 10])),
  };
}

function playOut(match: Match, front: (m: Match, random: BotRandom) => FrontCommand, random: BotRandom): void {
  while (!isOver(match)) {
    const command = phaseOf(match) === 'plan' ? leviathanPlan(match, random) : front(match, random);
    const refusal = play(match, command);
    if (refusal !== null) throw new Error(`${JSON.stringify(command)} is refused: ${refusal.code}`);
  }
}

function tell({ level, bot, games, seed, winRate, meanTurns, endings, tracks }: SimulationReport): string {
  const share = (n: number) => `${((100 * n) / games).toFixed(1).padStart(5)} %`;
  return [
    `${level}, ${bot} front, ${games} games from seed ${seed}: ${(100 * winRate).toFixed(1)} % won, ${meanTurns.toFixed(1)} turns a game`,
    ...Object.entries(endings).map(([id, n]) => `${share(n)}  ${id}`),
    'at the end, on average:',
    ...Object.entries(tracks).map(([id, value]) => `  ${id.padEnd(22)} ${value.toFixed(1)}`),
    '',
  ].join('\n');
}
