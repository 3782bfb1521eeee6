/** `bench`: random full games a CPU-second through the real rules. CPU time, because machines are shared. */
import { botRandom, playPlan, randomAction } from '../bots';
import { isOver, type Ledger, type Level, newLedger, newMatch, PHASE, PHASE_AT, playAction } from '../sim';
import { playableLevel } from './levels';
import { parseOptions } from './usage';

const WARM_SECONDS = 1.5;
const SECONDS = 3;

export function benchCommand(args: readonly string[]): number {
  const options = parseOptions(args, { level: 'text', json: 'flag' });
  const level = playableLevel(options.text('level') ?? 'inauguration');
  const withLedger = rate(level, newLedger());
  const without = rate(level, false);
  const report = {
    level: level.id,
    gamesPerCpuSecond: Math.round(without.games),
    gamesPerCpuSecondWithLedger: Math.round(withLedger.games),
    turnsPerCpuSecond: Math.round(without.turns),
    turnsPerCpuSecondWithLedger: Math.round(withLedger.turns),
  };
  process.stdout.write(
    options.flag('json')
      ? `${JSON.stringify(report, null, 2)}\n`
      : `${level.id}: ${report.gamesPerCpuSecondWithLedger} random games a CPU-second with the ledger, ${report.gamesPerCpuSecond} without\n`,
  );
  return 0;
}

const cpuSeconds = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

function rate(level: Level, ledger: Ledger | false): { games: number; turns: number } {
  let seed = 1;
  const warmUntil = cpuSeconds() + WARM_SECONDS;
  while (cpuSeconds() < warmUntil) playRandomGame(level, seed++, ledger);
  const start = cpuSeconds();
  let games = 0;
  let turns = 0;
  while (cpuSeconds() - start < SECONDS)
    for (let i = 0; i < 50; i++) {
      turns += playRandomGame(level, seed++, ledger);
      games++;
    }
  const spent = cpuSeconds() - start;
  return { games: games / spent, turns: turns / spent };
}

/** Plays one random game; its turns. */
function playRandomGame(level: Level, seed: number, ledger: Ledger | false): number {
  const match = newMatch(level, { seed }, { ledger });
  const random = botRandom(seed);
  let turns = 0;
  while (!isOver(match)) {
    if (match.s[PHASE_AT] === PHASE.plan) {
      playPlan(match, random);
      turns++;
    } else playAction(match, randomAction(match, random));
  }
  return turns;
}
