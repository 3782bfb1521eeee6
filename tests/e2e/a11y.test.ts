/**
 * Every screen for everybody: axe finds nothing on any of them, on day paper and in night print; at twice the size
 * nothing runs off; and who asks for no movement gets none.
 */
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { audit } from './helpers/axe';
import { launch, open } from './helpers/browser';
import { mouse } from './helpers/hands';
import { tour } from './helpers/tour';

jest.setTimeout(240_000);

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(async () => browser?.close());

/** Every screen of the tour, so that one that is left out is noticed. */
const SCREENS = 26;

describe('every screen', () => {
  test.each([
    ['on day paper', 'en', false],
    ['in night print, in French', 'fr', true],
  ] as const)('%s has no fault that axe can find', async (_, language, night) => {
    const { page, errors, close } = await open(browser, { language, night, still: true });
    const faults: string[] = [];
    let screens = 0;
    await tour(mouse(page), async (name) => {
      const found = await audit(page);
      expect(found.passes).toBeGreaterThan(10);
      faults.push(...found.faults.map((fault) => `${name}: ${fault}`));
      screens += 1;
    });
    expect(faults).toEqual([]);
    expect(screens).toBe(SCREENS);
    expect(errors).toEqual([]);
    await close();
  });

  test('fits a page zoomed to twice its size, in French', async () => {
    // What a 1366 × 768 window has left at 200 %.
    const { page, errors, close } = await open(browser, {
      language: 'fr',
      still: true,
      context: { viewport: { width: 683, height: 384 }, deviceScaleFactor: 2 },
    });
    const wide: string[] = [];
    let screens = 0;
    await tour(mouse(page), async (name) => {
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      if (width > 683) wide.push(`${name}: ${width}`);
      screens += 1;
    });
    expect(wide).toEqual([]);
    expect(screens).toBe(SCREENS);
    expect(errors).toEqual([]);
    await close();
  });

  test('stands still for who asks: nothing on it moves, and a turn is told whole at once', async () => {
    const { page, close } = await open(browser, { hash: '#/play/first-assembly/new?seed=7', still: true });
    await page.getByTestId('choice-the-union').click();
    await page.getByTestId('end-turn').click();
    await page.getByTestId('end-turn-confirm').click();
    await page.getByTestId('telling-on').waitFor();
    expect(await page.getByTestId('telling-skip').count()).toBe(0);
    const moving = await page.evaluate(
      () => document.getAnimations().filter((it) => Number(it.effect?.getComputedTiming().duration ?? 0) > 50).length,
    );
    expect(moving).toBe(0);
    await close();
  });
});
