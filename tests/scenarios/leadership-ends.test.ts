/** Pins: both ends of leadership are dangerous: too weak a constituent drifts away, too strong a one drains the others. */
import { expect, test } from '@jest/globals';
import { commitment, grievance, type Match, playerView, share } from '../../src/sim';
import { TOO_STRONG, TOO_WEAK } from '../../src/sim/leadership';
import { endTurn, moved, scene } from '../helpers/scene';
import { tunable } from '../helpers/tunable';

const EVENS = tunable('leadership', 'EVENS');

function ledBy(left: number, capital: number): Match {
  const m = scene({
    numbers: [
      [share(0), left],
      [share(1), 1000 - left - capital],
      [share(2), capital],
    ],
  });
  endTurn(m);
  return m;
}
const harm = (m: Match, rule: 'leadership-weak' | 'leadership-strong') =>
  [0, 3, 8].map((c) => moved(m, commitment(c), rule));

test('at the bounds nothing happens yet', () => {
  expect(harm(ledBy(400, TOO_WEAK - EVENS), 'leadership-weak')).toEqual([0, 0, 0]);
  expect(harm(ledBy(TOO_STRONG + EVENS, 270), 'leadership-strong')).toEqual([0, 0, 0]);
});

test('too weak: its own currents lose commitment and gather grievance, as it has come to be when shares have evened', () => {
  const m = ledBy(400, TOO_WEAK - EVENS - 1);
  const lost = tunable('leadership', 'WEAK_COMMITMENT');
  expect(harm(m, 'leadership-weak')).toEqual([0, 0, lost]);
  expect([0, 8].map((c) => moved(m, grievance(c), 'leadership-weak'))).toEqual([
    0,
    tunable('leadership', 'WEAK_GRIEVANCE'),
  ]);
});

test('too strong: the others lose commitment, the more the further it is', () => {
  const [slight, far] = [1, 40].map((past) => harm(ledBy(TOO_STRONG + EVENS + past, 270), 'leadership-strong'));
  expect(slight![0]).toBe(0);
  expect(slight![1]).toBeLessThan(0);
  expect(slight![2]).toBe(slight![1]);
  expect(far![1]).toBeLessThan(slight![1]!);
});

test('both bounds are there to be drawn on the gauge', () => {
  expect(playerView(scene()).constituents[0]).toMatchObject({ tooWeak: TOO_WEAK, tooStrong: TOO_STRONG });
});
