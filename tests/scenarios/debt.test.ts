/** Pins: a contradiction told to wait while it burns runs up a debt with the currents that live it, more each turn. */
import { expect, test } from '@jest/globals';
import { grievance, intensity, type Match, playerView, TENURE } from '../../src/sim';
import { DEBT_THRESHOLD } from '../../src/sim/designation';
import { endTurn, expectDone, moved, now, scene } from '../helpers/scene';

/** Contradiction 0 named, contradiction 1 (lived at 3 by current 1 and 7, at 2 by 5) so far past the bound, the rest cold. */
function waiting(past: number, tenure = 0): Match {
  const m = scene();
  for (let k = 0; k < 6; k++) m.s[intensity(k)] = k === 0 ? 500 : k === 1 ? DEBT_THRESHOLD + past : 200;
  expectDone(m, { kind: 'designate', contradiction: 'capital-labour' });
  m.s[TENURE] = tenure;
  return m;
}
function debtOf(m: Match, current: number): number {
  const from = now(m);
  endTurn(m);
  return moved(m, grievance(current), 'debt', from);
}

test('nothing up to the bound, a debt above it, in proportion', () => {
  const debt = debtOf(waiting(100), 1);
  expect(debtOf(waiting(0), 1)).toBe(0);
  expect(debt).toBeGreaterThan(0);
  expect(debtOf(waiting(200), 1)).toBe(2 * debt);
});

test('only those who live it (affinity 2 and up), the more the more they do', () => {
  expect(debtOf(waiting(100), 1)).toBe(2 * debtOf(waiting(100), 5));
  expect(debtOf(waiting(100), 3)).toBe(0);
});

test('it grows by a fifth for every turn the designation is held', () => {
  const [now0, after1, after5, after10] = [0, 1, 5, 10].map((tenure) => debtOf(waiting(100, tenure), 1));
  expect([after1! * 5, after5!, after10!]).toEqual([now0! * 6, now0! * 2, now0! * 3]);
});

test('halved for those who also live what is named', () => {
  const m = waiting(-100);
  m.s[intensity(2)] = DEBT_THRESHOLD + 100; // lived at 2 by current 0, who lives what is named; at 3 by current 2
  const from = now(m);
  endTurn(m);
  expect(moved(m, grievance(2), 'debt', from)).toBe(4 * moved(m, grievance(0), 'debt', from));
  expect(moved(m, grievance(0), 'debt', from)).toBeGreaterThan(0);
});

test('the view foretells it', () => {
  const m = waiting(100);
  expect(playerView(m).constituents[0]!.currents[1]!.debt).toBe(debtOf(m, 1));
});

test('without a designation everything that burns is waiting', () => {
  const m = scene();
  for (let k = 0; k < 6; k++) m.s[intensity(k)] = k === 0 ? DEBT_THRESHOLD + 100 : 200;
  endTurn(m);
  expect(moved(m, grievance(0), 'debt')).toBe(debtOf(waiting(100), 1));
});
