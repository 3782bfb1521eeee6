/** Pins: the generator draws the same on every engine, evenly, and its whole position is in the state. */
import { expect, test } from '@jest/globals';
import { blankState, type State } from '../../../src/sim';
import { below, chance, seedRng } from '../../../src/sim/rng';

const seeded = (seed: number): State => {
  const s = blankState();
  seedRng(s, seed);
  return s;
};
const draws = (s: State, n: number, count: number): number[] => Array.from({ length: count }, () => below(s, n));

test('the same draws as when replays were first made', () => {
  expect(draws(seeded(1), 1000, 6)).toEqual([870, 634, 913, 515, 350, 90]);
});

test('a copied state goes on alike; another seed goes elsewhere', () => {
  const s = seeded(7);
  draws(s, 10, 5);
  const copy = s.slice() as State;
  expect(draws(copy, 1000, 20)).toEqual(draws(s, 1000, 20));
  expect(draws(seeded(8), 1000, 20)).not.toEqual(draws(seeded(7), 1000, 20));
});

test.each([2, 6, 41, 1 << 20])('below %i: from 0 up to it, evenly', (n) => {
  const drawn = draws(seeded(3), n, 20_000);
  expect(Math.min(...drawn)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...drawn)).toBeLessThan(n);
  expect(drawn.every(Number.isInteger)).toBe(true);
  const mean = drawn.reduce((a, b) => a + b) / drawn.length;
  // Five standard errors of the mean of an even draw.
  expect(Math.abs(mean - (n - 1) / 2)).toBeLessThan((5 * n) / Math.sqrt(12 * 20_000));
});

test('chance: never, always, and as often as told', () => {
  const s = seeded(5);
  const often = (percent: number) => Array.from({ length: 10_000 }, () => chance(s, percent)).filter(Boolean).length;
  expect([often(0), often(100)]).toEqual([0, 10_000]);
  expect(Math.abs(often(30) - 3000)).toBeLessThan(250);
});

test('zero, the largest and negative seeds are seeds like others', () => {
  const firsts = [0, 0xffffffff, -1, 0x7fffffff].map((seed) => draws(seeded(seed), 1 << 20, 3).join());
  expect(new Set(firsts).size).toBe(3);
  expect(firsts[1]).toBe(firsts[2]);
});
