/** Pins: what the benchmark reads of a yardstick and how it sums rounds up; that its levels play. No speed is tested. */
import { expect, test } from '@jest/globals';
import { botRandom } from '../../../src/bots';
import { median } from '../../../src/cli/bench-clock';
import { withEvents } from '../../../src/cli/bench-level';
import { playOnAtRandom } from '../../../src/cli/bench-measures';
import { type BenchFigures, reportOf, tell } from '../../../src/cli/bench-report';
import { readRate } from '../../../src/cli/bench-run';
import { isOver, newMatch, prepareLevel } from '../../../src/sim';
import { madeLevel } from '../../helpers/made-level';

test.each([
  ['bgio: 31.4 games per CPU-second', 31.4],
  ['warm 3\n120 games\n', 120],
  ['{"gamesPerCpuSecond": 12.5, "rounds": 7}', 12.5],
  ['{ "runs": 3,\n  "gamesPerCpuSecond": 40 }', 40],
  ['nothing', null],
  ['', null],
])('%j tells %j', (text, expected) => {
  expect(readRate(text)).toBe(expected);
});

test('the middle of some rounds, not their mean', () => {
  expect(median([900, 10, 30])).toBe(30);
  expect(median([10, 900, 30, 40])).toBe(35);
  expect(median([])).toBe(0);
});

const FIGURES: BenchFigures = {
  level: 'made',
  rounds: [
    { games: 1000, gamesWithLedger: 900 },
    { games: 1200, gamesWithLedger: 1000 },
    { games: 1100, gamesWithLedger: 800 },
  ],
  turns: 11000.4,
  playouts: 2500,
  fourTurnPlayouts: 4000,
  plannerGames: 900,
  plannerFourTurns: 3500.4,
  restores: 20_000_000,
  turnsWithFewEvents: 1500,
  turnsWithManyEvents: 1000,
  twoWorkers: 1.876,
};

test('a report without a yardstick has every figure and no ratio', () => {
  expect(reportOf(FIGURES)).toEqual({
    level: 'made',
    gamesPerCpuSecond: 1100,
    gamesPerCpuSecondWithLedger: 900,
    turnsPerCpuSecond: 11000,
    playoutsPerCpuSecond: 2500,
    fourTurnPlayoutsPerCpuSecond: 4000,
    plannerGamesPerCpuSecond: 900,
    plannerFourTurnPlayoutsPerCpuSecond: 3500,
    restoreNanoseconds: 50,
    eventScale: 1.5,
    twoWorkers: 1.88,
  });
});

test('ratios are the medians of the ratios of each round', () => {
  const yardsticks = [10, 11, 22];
  const rounds = FIGURES.rounds.map((round, i) => ({ ...round, yardstick: yardsticks[i]! }));
  const report = reportOf({ ...FIGURES, rounds });
  expect(report.against).toEqual({ gamesPerCpuSecond: 11, ratio: 100, ratioWithLedger: 90, rounds });
  expect(tell(report)).toContain('90 times the yardstick with the ledger, 100 without');
});

test('a level given other events has as many as it was given, and plays to an ending', () => {
  const level = withEvents(prepareLevel(madeLevel({ events: 7 })), 500);
  expect(level.events).toHaveLength(500);
  expect(new Set(level.events.map(({ id }) => id)).size).toBe(500);
  const match = newMatch(level, { seed: 3 });
  expect(playOnAtRandom(match, botRandom(3))).toBeGreaterThan(0);
  expect(isOver(match)).toBe(true);
});
