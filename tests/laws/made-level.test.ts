/** The laws, on levels made in code: small, full and odd. */
import { describe, expect, test } from '@jest/globals';
import { prepareLevel } from '../../src/sim';
import { madeLevel } from '../helpers/made-level';
import { LAWS } from './all-laws';

const LEVELS = [
  ['full', prepareLevel(madeLevel())],
  ['one theatre', prepareLevel(madeLevel({ theatres: 1, events: 3, initiatives: 18, seed: 3 }))],
  ['no events', prepareLevel(madeLevel({ theatres: 3, events: 0, turns: 8, seed: 11 }))],
] as const;
const SEEDS = [0, 41, 42, 0xffffffff];

describe.each(LEVELS)('%s', (_, level) => {
  test.each(LAWS)('%s', (_name, law) => {
    for (const seed of SEEDS) expect(law(level, seed)).toBeGreaterThan(5);
  });
});
