/** Volume by kind and mute, heard at the page's own output: what is turned down is not in it, and off is silence. */
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { launch, open } from './helpers/browser';
import { listen } from './helpers/listen';

jest.setTimeout(120_000);

/** dBFS: clearly there, and clearly not. */
const HEARD = -60;
const SILENT = -110;

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(async () => browser?.close());

test('each kind by its own volume; off is silence whatever they are; a page in the background is silent', async () => {
  const { page, errors, close } = await open(browser, { hash: '#/settings', still: true });
  await page.evaluate(() =>
    localStorage.setItem('paper-leviathan:settings', JSON.stringify({ sound: 'on', effects: 0, music: 80 })),
  );
  const { asked, untilRounds, loudest } = await listen(page);
  const [effects, music] = [page.getByRole('slider', { name: 'Effects' }), page.getByRole('slider', { name: 'Music' })];
  const sound = page.getByRole('group', { name: 'Sound', exact: true });
  /** A press that does nothing but click. */
  const click = () => page.getByRole('radio', { name: /Large$/ }).click();

  await page.keyboard.press('Tab');
  await untilRounds(1);
  const loud = await loudest(2);
  expect(loud).toBeGreaterThan(HEARD);

  await music.fill('20');
  await loudest(1);
  const soft = await loudest(2);
  expect(soft).toBeGreaterThan(HEARD);
  expect(soft).toBeLessThan(loud - 6);

  await music.fill('0');
  await loudest(1.5);
  expect(await loudest(1)).toBeLessThan(SILENT);
  await click();
  expect(await loudest(1)).toBeLessThan(SILENT);

  await effects.fill('80');
  await loudest(1.5);
  await click();
  expect(await loudest(1)).toBeGreaterThan(HEARD);

  await sound.getByRole('radio', { name: 'Off' }).check();
  await loudest(1.5);
  expect(await loudest(1)).toBeLessThan(SILENT);
  const before = asked.length;
  await click();
  expect(await loudest(1)).toBeLessThan(SILENT);
  expect(asked).toHaveLength(before);
  expect(await effects.isDisabled()).toBe(true);

  await sound.getByRole('radio', { name: 'On' }).check();
  await music.fill('80');
  await loudest(2);
  expect(await loudest(2)).toBeGreaterThan(HEARD);

  const hide = (hidden: boolean) =>
    page.evaluate((value) => {
      Object.defineProperty(document, 'hidden', { value, configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
    }, hidden);
  await hide(true);
  await loudest(1.5);
  expect(await loudest(1)).toBeLessThan(SILENT);
  await hide(false);
  await loudest(1);
  expect(await loudest(1)).toBeGreaterThan(HEARD);
  expect(errors).toEqual([]);
  await close();
});
