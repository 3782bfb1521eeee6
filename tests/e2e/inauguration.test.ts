/**
 * The full game played in the page and judged elsewhere: the file that the ending page hands over is run again by the
 * command line, which has never seen the page, and comes to the same hash on every turn.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { launch, open } from './helpers/browser';
import { mouse } from './helpers/hands';
import { recordInPlay } from './helpers/kept';
import { playToEnding } from './helpers/play';

jest.setTimeout(240_000);

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(async () => browser?.close());

const leviathan = (...args: string[]): string =>
  execFileSync(process.execPath, ['scripts/leviathan.mjs', ...args], { encoding: 'utf8' });

test('a game of Inauguration verifies from its exported file, and comes back from it', async () => {
  const { page, errors, close } = await open(browser, { hash: '#/play/inauguration/new?seed=20250122', still: true });
  const played = await playToEnding(mouse(page), { carry: 2 });
  expect(played.turns).toBeGreaterThanOrEqual(6);
  const ending = await page.getByTestId('ending-page').getAttribute('data-ending');
  const kept = await recordInPlay(page);

  const [download] = await Promise.all([page.waitForEvent('download'), page.getByTestId('ending-download').click()]);
  const file = await download.path();
  const exported = JSON.parse(readFileSync(file, 'utf8')) as typeof kept;
  expect(exported.hashes).toHaveLength(played.turns);
  expect(exported.hashes).toEqual(kept.hashes);
  expect(exported.digests.at(-1)?.ending).toBe(ending);

  const verdict = leviathan('replay', 'verify', file);
  expect(verdict).toContain(`same: ${played.turns} turns, to the end, state ${exported.hashes.at(-1)}`);
  const view = JSON.parse(leviathan('replay', 'show', file, '--turn', '2', '--json')) as { readonly turn: number };
  expect(view.turn).toBe(2);
  expect(errors).toEqual([]);

  // Another browser, which has never seen the game, takes it in from the file.
  const other = await open(browser, { hash: '#/games' });
  await other.page.getByTestId('import-file').setInputFiles(file);
  await other.page.getByTestId('theatre').waitFor();
  expect((await recordInPlay(other.page)).hashes).toEqual(exported.hashes);
  expect(other.errors).toEqual([]);
  await other.close();
  // Last: the file goes with the browser that made it.
  await close();
});
