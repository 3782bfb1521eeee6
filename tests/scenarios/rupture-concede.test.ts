/** Pins: conceding is dear and costs unity, and the current stays, calmer and closer. */
import { expect, test } from '@jest/globals';
import { commitment, grievance, isPresent, playerView, play, resource, UNITY } from '../../src/sim';
import { CONCESSION } from '../../src/sim/ruptures';
import { endTurn, moved, scene } from '../helpers/scene';

const CONCEDE = { kind: 'rupture', current: 'current-4', way: 'concede' } as const;

test('paid for, and it stays: below its limits, so that it does not break again at once', () => {
  const m = scene({
    numbers: [
      [grievance(4), 800],
      [commitment(4), 100],
    ],
  });
  expect(play(m, CONCEDE)).toBeNull();
  expect(isPresent(m.s, 4)).toBe(true);
  expect(m.s[grievance(4)]).toBeLessThan(600);
  expect(m.s[commitment(4)]).toBeGreaterThan(140);
  expect(CONCESSION.reduce((a, b) => a + b)).toBeGreaterThan(3);
  expect([0, 1, 2].map((r) => 6 - m.s[resource(r)]!)).toEqual([...CONCESSION]);
  expect(moved(m, UNITY, 'rupture-conceded')).toBeLessThan(0);
  expect(playerView(m).rupture).toBeNull();
});

test('not without the means; the two other ways are always open', () => {
  const m = scene({
    numbers: [
      [grievance(4), 800],
      [resource(1), CONCESSION[1] - 1],
    ],
  });
  expect(play(m, CONCEDE)).toMatchObject({ code: 'cannot-afford' });
  expect(playerView(m).rupture?.ways.map(({ way, legal }) => [way, legal])).toEqual([
    ['concede', false],
    ['part', true],
    ['release', true],
  ]);
});

test('nor when it had nearly let go altogether', () => {
  const m = scene({ numbers: [[commitment(4), 10]] });
  expect(play(m, CONCEDE)).toBeNull();
  endTurn(m);
  expect(playerView(m).rupture).toBeNull();
});
