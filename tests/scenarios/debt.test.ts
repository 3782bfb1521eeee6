/** Pins: a contradiction told to wait while it burns runs up a debt with the currents that live it, more each turn. */
import { expect, test } from '@jest/globals';
import { grievance, intensity, type Match, playerView, TENURE } from '../../src/sim';
import { endTurn, expectDone, moved, now, scene } from '../helpers/scene';

/** Contradiction 0 named, contradiction 1 (lived at 3 by current 1 and 7, at 2 by 5) at a heat, the rest cold. */
function waiting(heat: number, tenure = 0): Match {
  const m = scene();
  for (let k = 0; k < 6; k++) m.s[intensity(k)] = k === 0 ? 500 : k === 1 ? heat : 300;
  expectDone(m, { kind: 'designate', contradiction: 'capital-labour' });
  m.s[TENURE] = tenure;
  return m;
}
function debtOf(m: Match, current: number): number {
  const from = now(m);
  endTurn(m);
  return moved(m, grievance(current), 'debt', from);
}

test('nothing up to 44 points of heat, a debt above', () => {
  expect(debtOf(waiting(440), 1)).toBe(0);
  expect(debtOf(waiting(540), 1)).toBe((2 * 100 * 5) / 25);
});

test('only those who live it (affinity 2 and up), the more the more they do', () => {
  expect(debtOf(waiting(540), 5)).toBe((1 * 100 * 5) / 25);
  expect(debtOf(waiting(540), 3)).toBe(0);
});

test('it grows by a fifth for every turn the designation is held', () => {
  expect([0, 1, 2, 5].map((tenure) => debtOf(waiting(540, tenure), 1))).toEqual([40, 48, 56, 80]);
});

test('halved for those who also live what is named', () => {
  const m = waiting(300);
  m.s[intensity(2)] = 540; // current 0 lives 2 at affinity 2, and what is named at 3; current 2 lives 2 at 3
  const from = now(m);
  endTurn(m);
  expect(moved(m, grievance(0), 'debt', from)).toBe(20 / 2);
  expect(moved(m, grievance(2), 'debt', from)).toBe(40);
});

test('the view foretells it', () => {
  const m = waiting(540);
  expect(playerView(m).constituents[0]!.currents[1]!.debt).toBe(debtOf(m, 1));
});

test('without a designation everything that burns is waiting', () => {
  const m = scene();
  for (let k = 0; k < 6; k++) m.s[intensity(k)] = k === 0 ? 540 : 300;
  endTurn(m);
  expect(moved(m, grievance(0), 'debt')).toBe(40);
});
