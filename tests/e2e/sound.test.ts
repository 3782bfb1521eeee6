/**
 * Sound in a real browser: nothing before the first press, stems begun in one instant and going round at their loop's
 * bounds, nothing fetched while sound is off, and a game that does not miss its sound when the files are not there.
 */
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { launch, open } from './helpers/browser';

jest.setTimeout(90_000);

interface Started {
  /** The clock when it was asked for, the time it was given on it, and how far into the file. */
  readonly at: number;
  readonly when: number;
  readonly offset: number;
  readonly loop: readonly [number, number] | null;
  readonly seconds: number;
}

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(async () => browser?.close());

/** Writes down every sound that is begun, and what is asked for. */
async function listen(page: Page) {
  const asked: string[] = [];
  page.on('request', (request) => {
    const file = /\/audio\/(.+)$/.exec(request.url())?.[1];
    if (file !== undefined) asked.push(file);
  });
  await page.addInitScript(() => {
    const started: Started[] = [];
    Object.assign(globalThis, { started });
    const { start } = AudioBufferSourceNode.prototype;
    AudioBufferSourceNode.prototype.start = function (...args) {
      const seconds = this.buffer?.duration ?? 0;
      started.push({
        at: this.context.currentTime,
        when: args[0] ?? 0,
        offset: args[1] ?? 0,
        loop: this.loop ? [this.loopStart, this.loopEnd] : null,
        seconds,
      });
      return start.apply(this, args);
    };
  });
  await page.reload();
  asked.length = 0;
  const rounds = () =>
    page.evaluate(() => (globalThis as unknown as { started: Started[] }).started.filter(({ loop }) => loop !== null));
  return { asked, rounds };
}

test('nothing is fetched before the first press; then the title’s theme, then three stems in one instant', async () => {
  const { page, errors, close } = await open(browser, { still: true });
  const { asked, rounds } = await listen(page);
  await page.getByTestId('menu-play').waitFor();
  await page.waitForLoadState('networkidle');
  expect(asked).toEqual([]);

  await page.keyboard.press('Tab');
  await page.waitForFunction(() => (globalThis as unknown as { started: Started[] }).started.some(({ loop }) => loop));
  expect((await rounds())[0]!.loop).toEqual([0.25, 40.25]);
  expect(asked.filter((file) => file.startsWith('tension'))).toEqual([]);

  await page.goto(`${page.url().split('#')[0]}#/play/first-assembly/new?seed=7`);
  await page.waitForFunction(
    () =>
      (globalThis as unknown as { started: Started[] }).started.filter(({ loop }) => loop?.[1] === 60.25).length >= 3,
  );
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
  const { asked, rounds } = await listen(page);
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
  await page.waitForFunction(() => (globalThis as unknown as { started: Started[] }).started.some(({ loop }) => loop));
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
