/** Pins: while a number nears the bound of a defeat, an answer to it that can be paid for comes to the table; not before. */
import { expect, test } from '@jest/globals';
import { playableLevel } from '../../src/cli/levels';
import {
  FAR_RIGHT,
  type Match,
  newMatch,
  POLITICAL_HOLD,
  playerView,
  resource,
  STATE_CAPTURE,
  COHESION,
  UNITY,
} from '../../src/sim';
import { expectDone } from '../helpers/scene';

const level = playableLevel('inauguration');
const SEEDS = 200;

/** Of many openings with numbers so set, those whose table holds an affordable answer to a number. */
function answered(field: number, numbers: readonly (readonly [number, number])[]): number {
  const { answers } = level.perils.find((it) => it.field === field)!;
  let count = 0;
  for (let seed = 1; seed <= SEEDS; seed++) {
    const m: Match = newMatch(level, { seed });
    for (const [at, value] of [
      ...numbers,
      [UNITY, 600],
      [resource(0), 16],
      [resource(1), 16],
      [resource(2), 16],
    ] as const)
      m.s[at] = value;
    expectDone(m, { kind: 'plan', moves: [] });
    const tabled = playerView(m).table.flatMap(({ initiatives }) => initiatives.map(({ id }) => id));
    if ([...answers].some((index) => tabled.includes(level.initiatives[index]!.id))) count++;
  }
  return count;
}

test('the level has answers to each defeat that one number brings', () => {
  expect(level.perils.length).toBeGreaterThanOrEqual(3);
  for (const { answers } of level.perils) expect(answers.length).toBeGreaterThanOrEqual(3);
});

test('the throne and the far right of these tests are near and have not yet won', () => {
  const boundOf = (number: number): number => level.perils.find(({ field }) => field === number)!.bound;
  expect(boundOf(POLITICAL_HOLD) - 504).toBeGreaterThan(0);
  expect(boundOf(FAR_RIGHT) - 640).toBeGreaterThan(0);
});

test('to the far right', () => {
  expect(answered(FAR_RIGHT, [[FAR_RIGHT, 640]])).toBe(SEEDS);
  expect(answered(FAR_RIGHT, [[FAR_RIGHT, 300]])).toBeLessThan(SEEDS);
});

test('to the throne', () => {
  const held = [
    [STATE_CAPTURE, 710],
    [COHESION, 710],
    [POLITICAL_HOLD, 504],
  ] as const;
  expect(answered(POLITICAL_HOLD, held)).toBe(SEEDS);
});

test('two dangers at once: the answer to one does not push the other’s off the table', () => {
  const both = [
    [FAR_RIGHT, 640],
    [STATE_CAPTURE, 710],
    [COHESION, 710],
    [POLITICAL_HOLD, 504],
  ] as const;
  expect(answered(FAR_RIGHT, both)).toBe(SEEDS);
  expect(answered(POLITICAL_HOLD, both)).toBe(SEEDS);
});
