/** Pins: what is done often is learnt: two points a carry of its contradiction and its lever, one forgotten a turn. */
import { expect, test } from '@jest/globals';
import { learning, playerView, weariness } from '../../src/sim';
import { carry, endTurn, scene } from '../helpers/scene';

test('learnt by carrying, forgotten by waiting', () => {
  const m = scene();
  carry(m, 0);
  expect([m.s[learning(0)], m.s[weariness(0)]]).toEqual([2, 2]);
  endTurn(m);
  expect([m.s[learning(0)], m.s[weariness(0)]]).toEqual([1, 1]);
  endTurn(m);
  endTurn(m);
  expect([m.s[learning(0)], m.s[weariness(0)]]).toEqual([0, 0]);
});

test('the Leviathan says which levers it is learning, most first', () => {
  const m = scene();
  m.s[learning(2)] = 3;
  m.s[learning(5)] = 7;
  expect(playerView(m).learning).toEqual([
    { lever: 'exposure', value: 7 },
    { lever: 'procurement', value: 3 },
  ]);
});
