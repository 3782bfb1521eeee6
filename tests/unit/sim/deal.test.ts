/** What a constituent tables: of all that may come, each as likely as another, however few they are. */
import { expect, test } from '@jest/globals';
import { type Match, TABLED_EACH, tabled } from '../../../src/sim';
import { dealInitiatives } from '../../../src/sim/deal';
import { scene } from '../../helpers/scene';

/** What lies on the first constituent's table after a deal, as indices. */
function dealt(m: Match): number[] {
  dealInitiatives(m);
  return Array.from({ length: TABLED_EACH }, (_, slot) => m.s[tabled(0, slot)]! - 1);
}

test('of fifteen that may come, each is tabled as often', () => {
  const m = scene({ initiatives: Array.from({ length: 45 }, () => ({})) });
  const deals = 6000;
  const seen = new Map<number, number>();
  for (let i = 0; i < deals; i++) for (const index of new Set(dealt(m))) seen.set(index, (seen.get(index) ?? 0) + 1);
  expect(seen.size).toBe(15);
  // Three of fifteen: a fifth of the deals, within five standard deviations.
  for (const count of seen.values()) expect(Math.abs(count - deals / 5)).toBeLessThan(5 * Math.sqrt(deals * 0.16));
});

test('of three hundred of which two may come, both are tabled, and no third', () => {
  const late = (i: number) => (i % 9 === 0 && i < 18 ? {} : { from: 9 });
  const m = scene({ initiatives: Array.from({ length: 300 }, (_, i) => late(i)) });
  for (let i = 0; i < 200; i++) expect(dealt(m).sort((a, b) => a - b)).toEqual([-1, 0, 9]);
});
