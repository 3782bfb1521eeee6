/** Pins: capital that leads without discipline turns rentier, and what is subsidised then carries nothing. */
import { expect, test } from '@jest/globals';
import { LOAD, POPULAR_CONTROL, RENTIER_DRIFT, share } from '../../src/sim';
import { endTurn, moved, scene } from '../helpers/scene';

test.each([
  [[300, 300, 400], 5 + Math.trunc((400 - 320) / 6)],
  [[340, 340, 320], 0],
] as const)('shares of %j', ([left, democratic, capital], by) => {
  const m = scene({
    numbers: [
      [share(0), left],
      [share(1), democratic],
      [share(2), capital],
    ],
  });
  endTurn(m);
  expect(moved(m, RENTIER_DRIFT, 'rentier-grows')).toBe(by);
});

test('popular control past 35 checks it', () => {
  const m = scene({
    numbers: [
      [RENTIER_DRIFT, 500],
      [POPULAR_CONTROL, 600],
    ],
  });
  endTurn(m);
  expect(moved(m, RENTIER_DRIFT, 'disease-checked')).toBe(-17);
});

test('past 30 a quarter of it is taken off the load', () => {
  const load = (drift: number) => scene({ numbers: [[RENTIER_DRIFT, drift]] }).s[LOAD]!;
  expect([load(300), load(500)]).toEqual([load(0), load(0) - 50]);
});
