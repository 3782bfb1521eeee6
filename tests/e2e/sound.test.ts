/**
 * Sound in a real browser: nothing before the first press, stems begun in one instant and going round at their loop's
 * bounds, nothing fetched while sound is off, and a game that does not miss its sound when the files are not there.
 */
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { launch, open } from './helpers/browser';
import { listen } from './helpers/listen';

jest.setTimeout(90_000);

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(async () => browser?.close());

test('nothing is fetched before the first press; then the title’s theme, then three stems in one instant', async () => {
  const { page, errors, close } = await open(browser, { still: true });
  const { asked, rounds, untilRounds } = await listen(page);
  await page.getByTestId('menu-play').waitFor();
  await page.waitForLoadState('networkidle');
  expect(asked).toEqual([]);

  await page.keyboard.press('Tab');
  await untilRounds(1);
  expect((await rounds())[0]!.loop).toEqual([0.25, 40.25]);
  expect(asked.filter((file) => file.startsWith('tension'))).toEqual([]);

  await page.goto(`${page.url().split('#')[0]}#/play/first-assembly/new?seed=7`);
  await untilRounds(3, 60.25);
  const stems = (await rounds()).filter(({ loop }) => loop?.[1] === 60.25);
  expect(stems).toHaveLength(3);
  const [first] = stems;
  for (const { at, when, offset, seconds } of stems) {
    expect(when).toBeGreaterThan(at);
    // In microseconds: a sample is 21 of them.
    expect(Math.round((offset - when) * 1e6)).toBe(Math.round((first!.offset - first!.when) * 1e6));
    expect(seconds).toBeGreaterThanOrEqual(60.45);
  }
  expect(errors).toEqual([]);
  await close();
});

test('off, nothing is fetched; on again, it is heard; captions are written either way', async () => {
  const { page, errors, close } = await open(browser, { hash: '#/settings', still: true });
  const { asked, rounds, untilRounds } = await listen(page);
  await page.evaluate(() =>
    localStorage.setItem('paper-leviathan:settings', JSON.stringify({ sound: 'off', captions: 'on' })),
  );
  await page.reload();
  const sound = page.getByRole('group', { name: 'Sound', exact: true });
  await page.getByTestId('settings-form').click();
  await page.waitForLoadState('networkidle');
  expect(asked).toEqual([]);

  await page.goto(`${page.url().split('#')[0]}#/play/first-assembly/new?seed=7`);
  await page.getByTestId('caption-line').getByText('[Music').waitFor();
  expect(asked).toEqual([]);

  await page.goto(`${page.url().split('#')[0]}#/settings`);
  await sound.getByRole('radio', { name: 'On' }).check();
  await untilRounds(1);
  expect(await rounds()).toHaveLength(1);
  expect(errors).toEqual([]);
  await close();
});

test('files that do not come are silence, and the game goes on', async () => {
  const { page, close } = await open(browser, { still: true });
  const broken: string[] = [];
  page.on('pageerror', (error) => broken.push(String(error)));
  await page.route('**/audio/*', (route) => route.fulfill({ status: 404, body: 'not here' }));
  const { asked, rounds } = await listen(page);
  const firstAsked = page.waitForRequest(/\/audio\//);
  await page.getByTestId('menu-play').click();
  await page.goto(`${page.url().split('#')[0]}#/play/first-assembly/new?seed=7`);
  await page.locator('[data-testid^="choice-"]').first().waitFor();
  await page.locator('[data-testid^="choice-"]').first().click();
  await firstAsked;
  expect(asked.length).toBeGreaterThan(0);
  expect(await rounds()).toEqual([]);
  expect(broken).toEqual([]);
  await close();
});
