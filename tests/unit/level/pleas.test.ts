/** Pins: no plea counts seasons: the day of a demand is told by its turn, and on the last turns it comes sooner. */
import fs from 'node:fs';
import { expect, test } from '@jest/globals';

test.each([
  ['en', /\b(two|three|four) (seasons|turns)|season after next/i],
  ['fr', /\b(deux|trois|quatre) (saisons|tours)|prochaine saison/i],
])('in %s', (language, counted) => {
  const text = fs.readFileSync(`levels/library/front/text.${language}.yaml`, 'utf8');
  const pleas = text.split('\n').filter((line) => line.trim().startsWith('plea:'));
  expect(pleas.length).toBeGreaterThanOrEqual(15);
  for (const plea of pleas) expect(plea).not.toMatch(counted);
});
