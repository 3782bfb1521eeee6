/** The laws, on levels made in code: small, full and odd. */
import { describe, expect, test } from '@jest/globals';
import { prepareLevel } from '../../src/sim';
import { madeLevel } from '../helpers/made-level';
import {
  ledgerAddsUp,
  numbersStayWithinBounds,
  playsAgainTheSame,
  recordsRoundTrip,
  refusalsLeaveNoTrace,
  viewLeaksNothing,
} from './laws';

const LEVELS = [
  ['full', prepareLevel(madeLevel())],
  ['one theatre', prepareLevel(madeLevel({ theatres: 1, events: 3, initiatives: 18, seed: 3 }))],
  ['no events', prepareLevel(madeLevel({ theatres: 3, events: 0, turns: 8, seed: 11 }))],
] as const;
const SEEDS = [0, 1, 7, 42, 0xffffffff];

describe.each(LEVELS)('%s', (_, level) => {
  test.each(SEEDS)('the ledger adds up (seed %s)', (seed) => expect(ledgerAddsUp(level, seed)).toBeGreaterThan(100));
  test.each(SEEDS)('numbers stay within bounds (seed %s)', (seed) => numbersStayWithinBounds(level, seed));
  test.each(SEEDS)('the same commands give the same state (seed %s)', (seed) => playsAgainTheSame(level, seed));
  test.each(SEEDS)('the view leaks nothing (seed %s)', (seed) =>
    expect(viewLeaksNothing(level, seed)).toBeGreaterThan(1),
  );
  test.each(SEEDS)('records round-trip and verify (seed %s)', (seed) => recordsRoundTrip(level, seed));
  test('refused commands leave no trace', () => {
    const totals = SEEDS.map((seed) => refusalsLeaveNoTrace(level, seed));
    expect(totals.reduce((sum, { refused }) => sum + refused, 0)).toBeGreaterThan(50);
  });
});
