/** Pins: what is about to end the match is named while it can still be countered, with the number and the way out. */
import { expect, test } from '@jest/globals';
import {
  absence,
  alternative,
  CONSTITUENTS_GONE,
  FAR_RIGHT,
  type Field,
  grievance,
  grip,
  LOAD_CARRIED,
  LOW_UNITY,
  MEAN_GRIP,
  playerView,
  PROP_BOUND,
  PROPS_COUNT,
  SOCIAL_BASE,
  UNITY,
  VALUATION,
} from '../../src/sim';
import { GRIEVANCE_LIMIT } from '../../src/sim/ruptures';
import { BREAKING_POINT } from '../../src/sim/unity';
import { MAX_LAYERS, MAX_THEATRES } from '../../src/sim/vocabulary';
import { scene, sceneEnding } from '../helpers/scene';

/** Alternatives in each of twelve cells by which the load is just carried; tenths. */
const THIN = 228;

const dangersWith = (numbers: readonly (readonly [number, number])[], gone: readonly number[] = []) =>
  playerView(
    scene({
      when: [
        [[FAR_RIGHT, 'atLeast', 850]],
        [[LOW_UNITY, 'atLeast', 2]],
        [
          [PROPS_COUNT, 'atLeast', 2],
          [LOAD_CARRIED, 'is', 0],
        ],
        [[CONSTITUENTS_GONE, 'atLeast', 2]],
        [
          [MEAN_GRIP, 'atLeast', 500],
          [FAR_RIGHT, 'atMost', 100],
        ],
      ],
      endings: [
        sceneEnding('closure', 'defeat', 0),
        sceneEnding('broken', 'defeat', 1),
        sceneEnding('ruin', 'defeat', 2),
        sceneEnding('alone', 'defeat', 3),
        sceneEnding('both', 'defeat', 4),
        sceneEnding('stands', 'defeat', -1, false),
      ],
      numbers: [...numbers.map(([f, v]) => [f as Field, v] as const), ...gone.map((c) => [absence(c), 99] as const)],
    }),
  ).dangers;

/** Dangers of a level that is lost at a mean grip of 63, when it is at `value` in every place. */
const underGrip = (value: number) =>
  playerView(
    scene({
      when: [[[MEAN_GRIP, 'atLeast', 630]]],
      endings: [sceneEnding('held', 'defeat', 0), sceneEnding('stands', 'defeat', -1, false)],
      numbers: [
        [MEAN_GRIP, value],
        ...Array.from({ length: MAX_THEATRES * MAX_LAYERS }, (_, at) => [grip(0, 0) + at, value] as [Field, number]),
      ],
    }),
  ).dangers.filter(({ ending }) => ending === 'held');

test('a mean over the whole world moves slowly: a danger from five points off its bound, and no sooner', () => {
  expect(underGrip(630 - 51)).toEqual([]);
  expect(underGrip(630 - 50)).toMatchObject([{ number: 'mean-grip', bound: 630 }]);
});

test('far from every bound nothing is named', () => expect(dangersWith([])).toEqual([]));

test.each([
  [
    'a number near its bound',
    [[FAR_RIGHT, 735]],
    { ending: 'closure', number: 'far-right', value: 735, bound: 850, away: -1 },
  ],
  [
    'unity near the breaking point',
    [[UNITY, BREAKING_POINT + 80]],
    { ending: 'broken', number: 'unity', value: BREAKING_POINT + 80, bound: BREAKING_POINT, away: 1 },
  ],
  [
    'two props about to be down, and no load to carry the fall',
    [
      [SOCIAL_BASE, 100],
      [VALUATION, PROP_BOUND + 79],
    ],
    { ending: 'ruin', number: 'load', bound: 370, away: 1 },
  ],
  [
    'a condition of two, one held, one near',
    [[FAR_RIGHT, 180]],
    { ending: 'both', number: 'far-right', bound: 100, away: 1 },
  ],
] as const)('%s', (_, numbers, danger) => {
  expect(dangersWith(numbers)).toMatchObject([danger]);
});

test('two props are about to give from eight points above their bound, and no sooner', () => {
  const shaken = (above: number) => [[SOCIAL_BASE, 100] as const, [VALUATION, PROP_BOUND + above] as const];
  expect(dangersWith(shaken(79))).toMatchObject([{ ending: 'ruin' }]);
  expect(dangersWith(shaken(80))).toEqual([]);
});

test('one prop down and the others firm is no danger', () => {
  expect(
    dangersWith([
      [SOCIAL_BASE, 100],
      [VALUATION, 500],
    ]),
  ).toEqual([]);
});

test('nor are two, when the load would be carried', () => {
  const built = [0, 1].flatMap((t) => [0, 1, 2, 3, 4, 5].map((l) => [alternative(t, l), 450] as const));
  const shaken = [[SOCIAL_BASE, 100] as const, [VALUATION, PROP_BOUND + 79] as const];
  expect(dangersWith(shaken)).toHaveLength(1);
  expect(dangersWith([...shaken, ...built])).toEqual([]);
});

test('two about to be down are, where the load would be carried by less than a turn may take off it', () => {
  const shaken = [[SOCIAL_BASE, 100] as const, [VALUATION, PROP_BOUND + 79] as const];
  // A board of twelve cells: 27 points of one cell are 2.2 of it.
  const builtTo = (each: number) =>
    [0, 1].flatMap((t) => [0, 1, 2, 3, 4, 5].map((l) => [alternative(t, l), each] as const));
  const thin = dangersWith([...shaken, ...builtTo(THIN)]);
  expect(thin).toMatchObject([{ ending: 'ruin', number: 'load', bound: 370, away: 1 }]);
  expect(thin[0]!.value).toBeGreaterThanOrEqual(370);
  expect(thin[0]!.value).toBeLessThan(392);
  expect(dangersWith([...shaken, ...builtTo(THIN + 20)])).toEqual([]);
});

test('the last current of a second constituent, near its limit', () => {
  const gone = [0, 1, 2, 3, 4];
  expect(dangersWith([[grievance(5), GRIEVANCE_LIMIT - 150]], gone)).toEqual([]);
  expect(dangersWith([[grievance(5), GRIEVANCE_LIMIT - 90]], gone)).toMatchObject([
    { ending: 'alone', number: 'grievance.current-5', bound: GRIEVANCE_LIMIT, away: -1 },
  ]);
});
