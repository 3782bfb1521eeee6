/** Pins: what is done often is learnt, its contradiction and its lever alike, and what is left alone is forgotten. */
import { expect, test } from '@jest/globals';
import { learning, playerView, weariness } from '../../src/sim';
import { carry, endTurn, scene } from '../helpers/scene';

test('learnt by carrying, forgotten by waiting', () => {
  const m = scene();
  carry(m, 0);
  const learnt = m.s[learning(0)]!;
  expect([learnt > 1, m.s[weariness(0)]! > 1]).toEqual([true, true]);
  for (let turn = 1; turn <= learnt; turn++) {
    endTurn(m);
    expect(m.s[learning(0)]).toBe(learnt - turn);
  }
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
