/** Pins: conceding costs two of mobilisation and three of legitimacy and two points of unity, and the current stays. */
import { expect, test } from '@jest/globals';
import { commitment, grievance, isPresent, playerView, play, resource, UNITY } from '../../src/sim';
import { moved, scene } from '../helpers/scene';

const CONCEDE = { kind: 'rupture', current: 'current-4', way: 'concede' } as const;

test('the current stays, calmer and closer', () => {
  const m = scene({
    numbers: [
      [grievance(4), 800],
      [commitment(4), 100],
    ],
  });
  expect(play(m, CONCEDE)).toBeNull();
  expect(isPresent(m.s, 4)).toBe(true);
  expect([m.s[grievance(4)], m.s[commitment(4)]]).toEqual([500, 160]);
  expect([0, 1, 2].map((r) => m.s[resource(r)])).toEqual([4, 3, 6]);
  expect(moved(m, UNITY, 'rupture-conceded')).toBe(-20);
  expect(playerView(m).rupture).toBeNull();
});

test('not without the means; the two other ways are always open', () => {
  const m = scene({
    numbers: [
      [grievance(4), 800],
      [resource(1), 2],
    ],
  });
  expect(play(m, CONCEDE)).toMatchObject({ code: 'cannot-afford' });
  expect(playerView(m).rupture?.ways.map(({ way, legal }) => [way, legal])).toEqual([
    ['concede', false],
    ['part', true],
    ['release', true],
  ]);
});
