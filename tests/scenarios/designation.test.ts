/** Pins: naming a contradiction makes what serves it cheaper and stronger, and draws in the currents that live it. */
import { expect, test } from '@jest/globals';
import { commitment, DESIGNATED, forceOf, intensity, type Match, playerView } from '../../src/sim';
import { priceOf } from '../../src/sim/purse';
import { endTurn, expectDone, moved, scene, type SceneOptions } from '../helpers/scene';

function named(heat = 640, options: SceneOptions = {}): Match {
  const m = scene({ ...options, numbers: [[intensity(0), heat]] });
  expectDone(m, { kind: 'designate', contradiction: 'capital-labour' });
  return m;
}

test('each part of a price above 1 is 1 less', () => {
  const dear = { initiatives: [{ cost: [3, 1, 0] as const }] };
  const m = named(640, dear);
  expect(priceOf(scene(dear), 0)).toEqual([3, 1, 0]);
  expect(priceOf(m, 0)).toEqual([2, 1, 0]);
  expect(playerView(m).table[0]!.initiatives[0]).toMatchObject({
    serves: true,
    cost: [
      { resource: 'mobilisation', amount: 2 },
      { resource: 'legitimacy', amount: 1 },
    ],
  });
});

test('what serves it strikes harder, the harder the hotter it burns; the rest as before', () => {
  const before = scene({ numbers: [[intensity(0), 640]] });
  expect(forceOf(named(640), 0)).toBeGreaterThan(forceOf(before, 0));
  expect(forceOf(named(700), 0)).toBeGreaterThan(forceOf(named(640), 0));
  expect(forceOf(named(700), 1)).toBe(forceOf(before, 1));
});

test('at the end of the turn the currents that care for it gain commitment, by how much they do', () => {
  const m = named();
  endTurn(m);
  const [three, two, one] = [0, 4, 1].map((c) => moved(m, commitment(c), 'designation'));
  expect(one).toBeGreaterThan(0);
  expect(Math.abs(three! - 3 * one!)).toBeLessThan(3);
  expect(Math.abs(two! - 2 * one!)).toBeLessThan(2);
});

test('one name a turn: a second is refused, and the first stands next turn', () => {
  const m = named();
  expect(() => expectDone(m, { kind: 'designate', contradiction: 'ecology-accumulation' })).toThrow('already-done');
  endTurn(m);
  expect(m.s[DESIGNATED]).toBe(1);
});
