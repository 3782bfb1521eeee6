/** Pins: what the benchmark reads of a yardstick, and that a level with other events still plays. No speed is tested. */
import { expect, test } from '@jest/globals';
import { lastNumber, median } from '../../../src/cli/bench';

test.each([
  ['bgio: 31.4 games per CPU-second', 31.4],
  ['warm 3\n{"rate": 120}\n', 120],
  ['nothing', null],
])('%j tells %j', (text, expected) => {
  expect(lastNumber(text)).toBe(expected);
});

test('the middle of some rounds, not their mean', () => {
  expect(median([900, 10, 30])).toBe(30);
});
