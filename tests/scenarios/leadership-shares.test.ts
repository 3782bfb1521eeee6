/** Pins: whose proposals are carried gains leadership from the others; the three shares always sum to 100. */
import { expect, test } from '@jest/globals';
import { commitment, grievance, LEADER, share, type State } from '../../src/sim';
import { carry, endTurn, moved, scene } from '../helpers/scene';

const at = (s: State) => [0, 1, 2].map((k) => s[share(k)]!);

test('six points to the constituent carried, three from each of the others', () => {
  const m = scene();
  carry(m, 6);
  expect(at(m.s)).toEqual([310, 300, 390]);
  expect(m.s[LEADER]).toBe(2);
});

test('nobody gives what it has not', () => {
  const m = scene({
    numbers: [
      [share(0), 10],
      [share(1), 490],
      [share(2), 500],
    ],
  });
  carry(m, 6);
  expect(at(m.s)).toEqual([0, 460, 540]);
});

test('its currents gain a point of commitment, and the others wait', () => {
  const m = scene();
  carry(m, 0);
  endTurn(m);
  expect([0, 1, 2, 3].map((c) => moved(m, commitment(c), 'carried'))).toEqual([10, 10, 10, 0]);
  expect([0, 3, 6].map((c) => moved(m, grievance(c), 'waiting'))).toEqual([0, 8, 8]);
});

test('at the end of a turn a point goes from the highest share to the lowest', () => {
  const m = scene({
    numbers: [
      [share(0), 400],
      [share(1), 330],
      [share(2), 270],
    ],
  });
  endTurn(m);
  expect(at(m.s)).toEqual([390, 330, 280]);
});
