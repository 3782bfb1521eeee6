/** The laws, on every level of the game. */
import { describe, expect, test } from '@jest/globals';
import { realLevels } from '../helpers/levels';
import { LAWS } from './all-laws';

const levels = realLevels();
const SEEDS = [5, 6, 7, 8];

test('there are levels to hold to the laws', () => {
  expect(levels.map(([slug]) => slug)).toEqual(expect.arrayContaining(['first-assembly', 'inauguration']));
});

describe.each(levels)('%s', (_, level) => {
  test.each(LAWS)('%s', (_name, law) => {
    for (const seed of SEEDS) expect(law(level, seed)).toBeGreaterThan(5);
  });
});
