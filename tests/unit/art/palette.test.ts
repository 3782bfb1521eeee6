/** The check of the inks passes, has checked something, and sees an ink that will not do. */
import { expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../../..');
const run = (...args: string[]) =>
  spawnSync(process.execPath, ['scripts/palette.mjs', ...args], { cwd: root, encoding: 'utf8' });

test('what is read stands out by day and by night, and inks stay apart for the colour-blind', () => {
  const { status, stdout, stderr } = run();
  expect(stderr).toBe('');
  expect(status).toBe(0);
  expect(Number(/(\d+) pairs/.exec(stdout)?.[1])).toBeGreaterThanOrEqual(56);
});

test.each([
  ['red=#1e5b80', /red and petrol are 0 apart/],
  ['red=#1e5b80', /in the press, the interface, the board/],
  ['text-soft=#b9b1a0', /day: text-soft on ground is/],
])('%s is refused', (ink, why) => {
  const { status, stderr } = run('--try', ink);
  expect(status).toBe(1);
  expect(stderr).toMatch(why);
});
