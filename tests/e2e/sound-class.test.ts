/** A class's link: thirty machines in one room begin silent, and whoever wants sound there has it without changing home. */
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { launch, open } from './helpers/browser';
import { listen } from './helpers/listen';

jest.setTimeout(120_000);

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(async () => browser?.close());

test('the visit begins silent, says why, and may be heard by hand; another tab is as at home', async () => {
  const { page, errors, close } = await open(browser, { still: true });
  const home = JSON.stringify({ sound: 'on', effects: 30, music: 70 });
  await page.evaluate((kept) => localStorage.setItem('paper-leviathan:settings', kept), home);
  const { asked, untilRounds } = await listen(page);
  await page.goto(`${page.url().split('#')[0]}#/play/first-assembly/new?seed=7&class=1`);
  await page.locator('[data-testid^="choice-"]').first().click();
  await page.waitForURL(/#\/play\/first-assembly\/(?!new)/);

  await page.getByTestId('game-menu-button').click();
  await page.getByTestId('menu-settings').click();
  const sound = page.getByRole('group', { name: 'Sound', exact: true });
  await page.getByTestId('settings-sound-class').waitFor();
  expect(await sound.getByRole('radio', { name: 'Off' }).isChecked()).toBe(true);
  await page.waitForLoadState('networkidle');
  expect(asked).toEqual([]);

  // A reload of the match is the same visit.
  await page.reload();
  await page.locator('[data-testid^="choice-"], [data-testid="end-turn"]').first().waitFor();
  await page.keyboard.press('Tab');
  await page.waitForLoadState('networkidle');
  expect(asked).toEqual([]);

  await page.getByTestId('game-menu-button').click();
  await page.getByTestId('menu-settings').click();
  await sound.getByRole('radio', { name: 'On' }).check();
  await untilRounds(3, 60.25);
  expect(await page.evaluate(() => localStorage.getItem('paper-leviathan:settings'))).toBe(home);

  const tab = await page.context().newPage();
  await tab.goto(`${page.url().split('#')[0]}#/settings`);
  await tab.getByTestId('settings-form').waitFor();
  expect(await tab.getByTestId('settings-sound-class').count()).toBe(0);
  expect(
    await tab.getByRole('group', { name: 'Sound', exact: true }).getByRole('radio', { name: 'On' }).isChecked(),
  ).toBe(true);
  expect(await tab.getByRole('slider', { name: 'Music' }).inputValue()).toBe('70');
  expect(errors).toEqual([]);
  await close();
});
