/** Pins: capacity that outruns popular control is captured by its bureaucracy; control past 35 is the cure. */
import { expect, test } from '@jest/globals';
import { BUREAUCRATIC_CAPTURE, LOAD, POPULAR_CONTROL, PUBLIC_CAPACITY } from '../../src/sim';
import { endTurn, moved, scene } from '../helpers/scene';

test.each([
  ['far ahead', 600, 100, 10 + Math.trunc((594 - 99 - 50) / 8)],
  ['within five points of it', 250, 210, 0],
  ['behind it', 100, 400, 0],
] as const)('capacity %s', (_, capacity, control, by) => {
  const m = scene({
    numbers: [
      [PUBLIC_CAPACITY, capacity],
      [POPULAR_CONTROL, control],
    ],
  });
  endTurn(m);
  expect(moved(m, BUREAUCRATIC_CAPTURE, 'bureaucracy-grows')).toBe(by);
});

test('control past 35 checks it', () => {
  const m = scene({
    numbers: [
      [BUREAUCRATIC_CAPTURE, 500],
      [POPULAR_CONTROL, 600],
    ],
  });
  endTurn(m);
  expect(moved(m, BUREAUCRATIC_CAPTURE, 'disease-checked')).toBe(-(5 + Math.trunc((593 - 350) / 20)));
});

test('and capacity that outruns it carries no load', () => {
  const load = (capacity: number, control: number) =>
    scene({
      numbers: [
        [PUBLIC_CAPACITY, capacity],
        [POPULAR_CONTROL, control],
      ],
    }).s[LOAD]!;
  expect(load(400, 300) - load(0, 300)).toBe(100);
  expect(load(900, 300)).toBe(load(400, 300));
});
