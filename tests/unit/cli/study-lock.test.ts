/** Pins: a study's lock is in nobody's way once it is gone, and never stops the process that held it. */
import { afterEach, expect, jest, test } from '@jest/globals';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { refuseHeld, takeLock } from '../../../src/cli/study-lock';

const home = fs.mkdtempSync(path.join(os.tmpdir(), 'lock-'));
const file = path.join(home, 'games-0-of-1.lock');
afterEach(() => {
  jest.useRealTimers();
  fs.rmSync(file, { force: true });
});

test('is touched while it is held, and a lock removed meanwhile is left be', () => {
  jest.useFakeTimers();
  const unlock = takeLock(file);
  const longAgo = new Date(Date.now() - 3_600_000);
  fs.utimesSync(file, longAgo, longAgo);
  jest.advanceTimersByTime(6_000);
  expect(fs.statSync(file).mtimeMs).toBeGreaterThan(longAgo.getTime() + 3_000_000);
  fs.rmSync(file);
  expect(() => jest.advanceTimersByTime(6_000)).not.toThrow();
  unlock();
});

test.each(['', 'null', '{}', '{"pid":"1"}'])('a lock that reads %j is held by nobody', (text) => {
  fs.writeFileSync(file, text);
  expect(() => refuseHeld(file)).not.toThrow();
});
