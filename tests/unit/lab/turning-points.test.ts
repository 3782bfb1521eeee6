/** Turning points: found the same every time, told with honest intervals, and never a choice that was not there. */
import { describe, expect, test } from '@jest/globals';
import { turningPoints } from '../../../src/lab';
import { bundleLevel, readLevelFolder } from '../../../src/level';
import type { TurningPoint } from '../../../src/replay';
import { formatRecord, matchAt, parseRecord } from '../../../src/replay';
import { copyMatch, legalCommands, newMatch, play, prepareLevel } from '../../../src/sim';
import { playedRecord } from '../replay/records';

const level = prepareLevel(bundleLevel(readLevelFolder('levels'), 'first-assembly').level!);
const ROUNDS = [
  { options: 60, games: 2 },
  { options: 8, games: 10 },
  { options: 4, games: 80 },
];
const records = [15, 16].map((seed) => playedRecord(level, seed));

/** Runs a search to its end. */
function search(record: (typeof records)[number]) {
  const steps: number[] = [];
  const run = turningPoints(level, record, undefined, ROUNDS);
  let step = run.next();
  for (; step.done !== true; step = run.next()) steps.push(step.value);
  return { steps, points: step.value };
}
const found = records.map(search);
const points: readonly TurningPoint[] = found.flatMap((it) => it.points);

describe('a search', () => {
  test('tells how far it is, from little to all', () => {
    for (const { steps } of found) {
      expect(steps.length).toBeGreaterThan(10);
      expect([...steps].sort((a, b) => a - b)).toEqual(steps);
      expect(steps.at(-1)).toBe(1);
    }
  });
  test('finds the same again', () => expect(search(records[0]!).points).toEqual(found[0]!.points));
  test('finds something in these, at most three each, one a turn', () => {
    expect(points.length).toBeGreaterThan(0);
    for (const [index, { points: three }] of found.entries()) {
      expect(three.length).toBeLessThanOrEqual(3);
      const turns = three.map(({ at }) => turnOf(index, at));
      expect(new Set(turns).size).toBe(turns.length);
    }
  });
});

const turnOf = (index: number, at: number): number =>
  records[index]!.commands.slice(0, at).filter(({ kind }) => kind === 'end-turn').length;

describe('a turning point', () => {
  test('is a choice of the front, and what was not chosen could have been', () => {
    for (const [index, { points: three }] of found.entries())
      for (const { at, instead } of three) {
        const record = records[index]!;
        const match = newMatch(level, { seed: record.seed });
        for (const command of record.commands.slice(0, at)) play(match, command);
        expect(record.commands[at]!.kind).not.toBe('plan');
        expect(legalCommands(match)).toContainEqual(instead);
        expect(instead).not.toEqual(record.commands[at]);
        expect(play(copyMatch(match), instead)).toBeNull();
      }
  });
  test('says its odds as counted, and lies clear of chance', () => {
    for (const { games, won, change, endings } of points) {
      expect(games).toBe(80);
      expect(change.by).toBe(Math.round(((won[1] - won[0]) / games) * 1000));
      expect(change.low).toBeLessThanOrEqual(change.by);
      expect(change.high).toBeGreaterThanOrEqual(change.by);
      expect(change.low > 0 || change.high < 0).toBe(true);
      for (const side of [0, 1] as const)
        expect(Object.values(endings).reduce((sum, counts) => sum + counts[side], 0)).toBe(games);
    }
  });
  test('goes into a file and comes back', () => {
    const study = { notes: [], turning: found[0]!.points };
    const record = { ...records[0]!, study };
    expect(parseRecord(formatRecord(record))).toEqual({ ok: true, value: record });
  });
});

test('a record of nothing has none', () => {
  const empty = { ...records[0]!, commands: [], hashes: [], digests: [] };
  expect(search(empty).points).toEqual([]);
  expect(matchAt(level, empty, 1)).toBeDefined();
});
