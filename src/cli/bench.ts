/**
 * `bench`: how fast the rules run, in one run, per CPU-second. With `--against`, a yardstick of somebody else's is run in
 * turn with ours and the ratios are told: any command whose last line holds a number of games a CPU-second.
 */
import { spawnSync } from 'node:child_process';
import { newLedger } from '../sim';
import { eventScale, gameRate, playoutRate, restoreNanoseconds } from './bench-measures';
import { playableLevel } from './levels';
import { parseOptions, UsageError } from './usage';

const ROUNDS = 3;
const HORIZON = 4;
const FEW_EVENTS = 100;
const MANY_EVENTS = 10_000;

export interface BenchReport {
  readonly level: string;
  /** Random whole games, without the ledger and with it. */
  readonly gamesPerCpuSecond: number;
  readonly gamesPerCpuSecondWithLedger: number;
  /** From one state, restored each time: the whole game, and four turns. */
  readonly playoutsPerCpuSecond: number;
  readonly fourTurnPlayoutsPerCpuSecond: number;
  readonly restoreNanoseconds: number;
  /** Cost of a turn with 10,000 scripted events over its cost with 100. */
  readonly eventScale: number;
  /** The yardstick's games a CPU-second and our ratios to it, when there is one. */
  readonly yardstick?: { readonly gamesPerCpuSecond: number; readonly without: number; readonly withLedger: number };
}

export function benchCommand(args: readonly string[]): number {
  const options = parseOptions(args, { level: 'text', against: 'text', json: 'flag' });
  const level = playableLevel(options.text('level') ?? 'inauguration');
  const against = options.text('against');
  const ledger = newLedger();
  const rounds = Array.from({ length: against === undefined ? 1 : ROUNDS }, () => ({
    withLedger: gameRate(level, ledger),
    without: gameRate(level, false),
    yardstick: against === undefined ? 0 : runYardstick(against),
  }));
  const without = median(rounds.map((it) => it.without));
  const withLedger = median(rounds.map((it) => it.withLedger));
  const yardstick = median(rounds.map((it) => it.yardstick));
  const report: BenchReport = {
    level: level.id,
    gamesPerCpuSecond: Math.round(without),
    gamesPerCpuSecondWithLedger: Math.round(withLedger),
    playoutsPerCpuSecond: Math.round(playoutRate(level, level.turns)),
    fourTurnPlayoutsPerCpuSecond: Math.round(playoutRate(level, HORIZON)),
    restoreNanoseconds: Math.round(restoreNanoseconds(level)),
    eventScale: Math.round(eventScale(level, ledger, FEW_EVENTS, MANY_EVENTS) * 100) / 100,
    ...(against === undefined
      ? {}
      : {
          yardstick: {
            gamesPerCpuSecond: yardstick,
            without: Math.round(without / yardstick),
            withLedger: Math.round(withLedger / yardstick),
          },
        }),
  };
  process.stdout.write(options.flag('json') ? `${JSON.stringify(report, null, 2)}\n` : tell(report));
  return 0;
}

/** The last number of what a command prints. */
export function lastNumber(text: string): number | null {
  const found = text.match(/\d+(?:\.\d+)?/g)?.at(-1);
  return found === undefined ? null : Number(found);
}

function runYardstick(command: string): number {
  const run = spawnSync(command, { shell: true, encoding: 'utf8' });
  const rate = run.status === 0 ? lastNumber(run.stdout) : null;
  if (rate === null || rate <= 0)
    throw new UsageError(
      `--against: expected a command that prints games a CPU-second; it printed "${run.stdout.trim()}"`,
    );
  return rate;
}

export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

function tell(it: BenchReport): string {
  const lines = [
    `${it.level}, per CPU-second:`,
    `  ${it.gamesPerCpuSecondWithLedger} random games with the ledger, ${it.gamesPerCpuSecond} without`,
    `  ${it.playoutsPerCpuSecond} playouts of the whole game, ${it.fourTurnPlayoutsPerCpuSecond} of four turns`,
    `  a state restored in ${it.restoreNanoseconds} ns`,
    `  a turn costs ${it.eventScale} times as much with 10,000 scripted events as with 100`,
  ];
  if (it.yardstick !== undefined)
    lines.push(
      `  ${it.yardstick.withLedger} times the yardstick with the ledger, ${it.yardstick.without} without (it played ${it.yardstick.gamesPerCpuSecond})`,
    );
  return `${lines.join('\n')}\n`;
}
