/** What the benchmark reports, as data and in words. */
import { median } from './bench-clock';

/** Games a CPU-second in one round: ours without a ledger and with one, and the yardstick's when there is one. */
export interface BenchRound {
  readonly games: number;
  readonly gamesWithLedger: number;
  readonly yardstick?: number;
}

export interface BenchFigures {
  readonly level: string;
  readonly rounds: readonly BenchRound[];
  readonly turns: number;
  readonly playouts: number;
  readonly fourTurnPlayouts: number;
  readonly plannerGames: number;
  readonly plannerFourTurns: number;
  readonly restores: number;
  readonly turnsWithFewEvents: number;
  readonly turnsWithManyEvents: number;
  readonly twoWorkers: number;
}

export interface BenchReport {
  readonly level: string;
  /** Random whole games, without a ledger and with one. */
  readonly gamesPerCpuSecond: number;
  readonly gamesPerCpuSecondWithLedger: number;
  /** Turns of them, with the ledger. */
  readonly turnsPerCpuSecond: number;
  /** Random playouts from the middle of a match, restored each time: to its end, and four turns with an appraisal. */
  readonly playoutsPerCpuSecond: number;
  readonly fourTurnPlayoutsPerCpuSecond: number;
  /** Playouts as the planner makes them, both sides at a glance: whole games, and four turns with its appraisal. */
  readonly plannerGamesPerCpuSecond: number;
  readonly plannerFourTurnPlayoutsPerCpuSecond: number;
  readonly restoreNanoseconds: number;
  /** Cost of a turn with 10,000 scripted events over its cost with 100. */
  readonly eventScale: number;
  /** Games of two worker threads over those of one, by the clock on the wall. */
  readonly twoWorkers: number;
  /** The yardstick's games a CPU-second, and our ratios to it: medians of the rounds' own. */
  readonly against?: {
    readonly gamesPerCpuSecond: number;
    readonly ratio: number;
    readonly ratioWithLedger: number;
    readonly rounds: readonly BenchRound[];
  };
}

export function reportOf(it: BenchFigures): BenchReport {
  const report = {
    level: it.level,
    gamesPerCpuSecond: Math.round(median(it.rounds.map(({ games }) => games))),
    gamesPerCpuSecondWithLedger: Math.round(median(it.rounds.map(({ gamesWithLedger }) => gamesWithLedger))),
    turnsPerCpuSecond: Math.round(it.turns),
    playoutsPerCpuSecond: Math.round(it.playouts),
    fourTurnPlayoutsPerCpuSecond: Math.round(it.fourTurnPlayouts),
    plannerGamesPerCpuSecond: Math.round(it.plannerGames),
    plannerFourTurnPlayoutsPerCpuSecond: Math.round(it.plannerFourTurns),
    restoreNanoseconds: Math.round(1e9 / it.restores),
    eventScale: twoPlaces(it.turnsWithFewEvents / it.turnsWithManyEvents),
    twoWorkers: twoPlaces(it.twoWorkers),
  };
  const beside = it.rounds.flatMap((round) =>
    round.yardstick === undefined ? [] : [{ ...round, by: round.yardstick }],
  );
  if (beside.length === 0) return report;
  return {
    ...report,
    against: {
      gamesPerCpuSecond: twoPlaces(median(beside.map(({ by }) => by))),
      ratio: Math.round(median(beside.map(({ games, by }) => games / by))),
      ratioWithLedger: Math.round(median(beside.map(({ gamesWithLedger, by }) => gamesWithLedger / by))),
      rounds: it.rounds,
    },
  };
}

const twoPlaces = (n: number): number => Math.round(n * 100) / 100;

export function tell(it: BenchReport): string {
  const lines = [
    `${it.level}, per CPU-second:`,
    `  ${it.gamesPerCpuSecondWithLedger} random games with the ledger, ${it.gamesPerCpuSecond} without; ${it.turnsPerCpuSecond} turns`,
    `  ${it.playoutsPerCpuSecond} playouts from mid-game to the end, ${it.fourTurnPlayoutsPerCpuSecond} of four turns with an appraisal`,
    `  ${it.plannerGamesPerCpuSecond} whole games at a glance, as the planner plays on, and ${it.plannerFourTurnPlayoutsPerCpuSecond} playouts of four turns with its appraisal`,
    `  a state restored in ${it.restoreNanoseconds} ns`,
    `  a turn costs ${it.eventScale} times as much with 10,000 scripted events as with 100`,
    `  two worker threads play ${it.twoWorkers} times the games of one`,
  ];
  if (it.against !== undefined)
    lines.push(
      `  ${it.against.ratioWithLedger} times the yardstick with the ledger, ${it.against.ratio} without (${it.against.gamesPerCpuSecond} games; medians of ${it.against.rounds.length} rounds)`,
    );
  return `${lines.join('\n')}\n`;
}
