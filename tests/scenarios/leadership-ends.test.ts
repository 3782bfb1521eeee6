/** Pins: both ends of leadership are dangerous: too weak a constituent drifts away, too strong a one drains the others. */
import { expect, test } from '@jest/globals';
import { commitment, grievance, playerView, share, type State } from '../../src/sim';
import { endTurn, moved, scene } from '../helpers/scene';

const shares = (left: number, democratic: number, capital: number) => ({
  numbers: [
    [share(0), left],
    [share(1), democratic],
    [share(2), capital],
  ] as const,
});
const at = (s: State) => [0, 1, 2].map((k) => s[share(k)]!);

test('between the bounds nothing happens', () => {
  const m = scene(shares(430, 330, 240));
  endTurn(m);
  expect(
    [0, 3, 6].map((c) => moved(m, commitment(c), 'leadership-weak') + moved(m, commitment(c), 'leadership-strong')),
  ).toEqual([0, 0, 0]);
});

test('below 23 its own currents lose commitment and gather grievance', () => {
  const m = scene(shares(420, 362, 218));
  endTurn(m);
  // one point came back to it from the strongest before the harm is reckoned
  expect(at(m.s)).toEqual([410, 362, 228]);
  expect([6, 7, 8].map((c) => moved(m, commitment(c), 'leadership-weak'))).toEqual([-20, -20, -20]);
  expect([6, 7, 8].map((c) => moved(m, grievance(c), 'leadership-weak'))).toEqual([30, 30, 30]);
  expect(moved(m, commitment(0), 'leadership-weak')).toBe(0);
});

test('above 43 the others lose commitment, the more the further it is', () => {
  const m = scene(shares(480, 270, 250));
  endTurn(m);
  const drain = 10 + Math.trunc((470 - 430) / 4);
  expect([3, 8].map((c) => moved(m, commitment(c), 'leadership-strong'))).toEqual([-drain, -drain]);
  expect(moved(m, commitment(0), 'leadership-strong')).toBe(0);
});

test('both bounds are there to be drawn on the gauge', () => {
  expect(playerView(scene()).constituents[0]).toMatchObject({ tooWeak: 230, tooStrong: 430 });
});
