/** Pins: the odds said at the choice of a level are those that the balance page measured, to within what rounding allows. */
import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { ODDS } from '../../../src/hud/shell/odds';
import { DIFFICULTIES } from '../../../src/sim';

const ARMS = { strongest: 'planner~400', beginner: 'beginner' } as const;
const [, inauguration = ''] = readFileSync('docs/balance.md', 'utf8').split(/^## `inauguration`$/m);
const [, arms = ''] = inauguration.split(/^### Arms$/m);

test.each(DIFFICULTIES)('%s', (difficulty) => {
  const { who, won } = ODDS[difficulty];
  const measured = new RegExp(`^\\| \`${ARMS[who]}/${difficulty}\` \\| ([\\d.]+) % `, 'm').exec(arms)?.[1];
  expect(Number(measured)).toBeGreaterThan(0);
  expect(Math.abs(Number(measured) - won)).toBeLessThanOrEqual(2.5);
  expect(won % 5).toBe(0);
});
