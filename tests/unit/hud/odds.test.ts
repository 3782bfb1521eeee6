/** Pins: the odds said at the choice of a level are those that the balance page measured, to within what rounding allows. */
import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { ODDS } from '../../../src/hud/shell/odds';
import { DIFFICULTIES } from '../../../src/sim';

const ARMS = { strongest: 'planner~400', beginner: 'beginner' } as const;
const [, inauguration = ''] = readFileSync('docs/balance.md', 'utf8').split(/^## `inauguration`$/m);
const [, arms = ''] = inauguration.split(/^### Arms$/m);

/** Games in a hundred. */
const measuredIn = (arm: string): number => Number(new RegExp(`^\\| \`${arm}\` \\| ([\\d.]+) % `, 'm').exec(arms)?.[1]);

test.each(DIFFICULTIES)('%s', (difficulty) => {
  const { who, won, greedy } = ODDS[difficulty];
  const measured = measuredIn(`${ARMS[who]}/${difficulty}`);
  expect(measured).toBeGreaterThan(0);
  expect(Math.abs(measured - won)).toBeLessThanOrEqual(2.5);
  expect(won % 5).toBe(0);
  if (greedy > 0) expect(Math.abs(measuredIn(`greedy/${difficulty}`) - greedy)).toBeLessThanOrEqual(2.5);
});

test('the usual game is told by more than its best player', () => {
  expect(ODDS.steward.greedy).toBeGreaterThan(0);
});
