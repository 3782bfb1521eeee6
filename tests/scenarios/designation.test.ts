/** Pins: naming a contradiction makes what serves it cheaper and stronger, and draws in the currents that live it. */
import { expect, test } from '@jest/globals';
import { commitment, DESIGNATED, forceOf, intensity, playerView } from '../../src/sim';
import { priceOf } from '../../src/sim/purse';
import { endTurn, expectDone, moved, scene } from '../helpers/scene';

const named = () => {
  const m = scene({ numbers: [[intensity(0), 640]] });
  expectDone(m, { kind: 'designate', contradiction: 'capital-labour' });
  return m;
};

test('each part of a price above 1 is 1 less', () => {
  const before = scene();
  const m = named();
  const it = { ...m.level.initiatives[0]!, cost: [3, 1, 0] as const };
  expect(priceOf(before, it)).toEqual([3, 1, 0]);
  expect(priceOf(m, it)).toEqual([2, 1, 0]);
  expect(playerView(m).table[0]!.initiatives[0]).toMatchObject({
    serves: true,
    cost: [{ resource: 'mobilisation', amount: 2 }],
  });
});

test('its force rises with the heat of what is named; the others stay as they were', () => {
  const before = scene({ numbers: [[intensity(0), 640]] });
  const m = named();
  expect(forceOf(m, 0)).toBe(forceOf(before, 0) + (640 - 350) / 20 - 0.5);
  expect(forceOf(m, 1)).toBe(forceOf(before, 1));
});

test('at the end of the turn the currents with an affinity to it gain commitment, by that affinity', () => {
  const m = named();
  endTurn(m);
  // affinity × (intensity − 38 points) / 26, in tenths
  expect(moved(m, commitment(0), 'designation')).toBe(Math.trunc((3 * (640 - 380)) / 26));
  expect(moved(m, commitment(4), 'designation')).toBe(Math.trunc((2 * (640 - 380)) / 26));
  expect(moved(m, commitment(1), 'designation')).toBe(Math.trunc((1 * (640 - 380)) / 26));
});

test('one name a turn: a second is refused, and the first stands next turn', () => {
  const m = named();
  expect(() => expectDone(m, { kind: 'designate', contradiction: 'ecology-accumulation' })).toThrow('already-done');
  endTurn(m);
  expect(m.s[DESIGNATED]).toBe(1);
});
