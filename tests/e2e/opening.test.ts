/** How one comes in: the title answers before anything heavy is asked for, and nothing is asked of anybody else. */
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { baseUrl, launch, listen, open } from './helpers/browser';

jest.setTimeout(120_000);

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(async () => browser?.close());

describe('the title', () => {
  test('answers while what draws the board has not even been asked for', async () => {
    const context = await browser.newContext({ locale: 'en-GB' });
    const page = await context.newPage();
    const errors = listen(page);
    // An idle page is what the game waits for: this one is never idle.
    await page.addInitScript(() => {
      window.requestIdleCallback = () => 0;
    });
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(baseUrl());
    await page.locator('label[lang="fr"]').click();
    await page.getByText('Ce qui fut plié peut être déplié').waitFor();
    expect(asked.filter((path) => /board-|game-|play-pages|phaser|inauguration-|first-assembly-/.test(path))).toEqual(
      [],
    );
    expect(asked.filter((path) => path.endsWith('.js')).length).toBeGreaterThan(0);

    await page.getByTestId('menu-play').click();
    await page.getByTestId('end-turn').waitFor();
    await page.locator('.board-stage[data-board="shown"]').waitFor();
    expect(asked.some((path) => /board-.*\.js$/.test(path))).toBe(true);
    expect(errors).toEqual([]);
    await context.close();
  });

  test('once idle, fetches ahead what a game will need', async () => {
    const { page, errors, close } = await open(browser, {});
    await page.waitForFunction(() =>
      performance.getEntriesByType('resource').some(({ name }) => /\/board-[^/]*\.js$/.test(name)),
    );
    expect(errors).toEqual([]);
    await close();
  });

  test('and the game after it ask nothing of any other host', async () => {
    const context = await browser.newContext({ locale: 'fr-FR' });
    const page = await context.newPage();
    const hosts = new Set<string>();
    page.on('request', (request) => {
      const { protocol, host } = new URL(request.url());
      if (protocol.startsWith('http')) hosts.add(host);
    });
    await page.goto(`${baseUrl()}#/play/inauguration/new?seed=7`);
    await page.locator('.board-stage[data-board="shown"]').waitFor();
    expect([...hosts]).toEqual([new URL(baseUrl()).host]);
    expect(await context.cookies()).toEqual([]);
    await context.close();
  });

  test('says that a part has not arrived, and tries again', async () => {
    const context = await browser.newContext({ locale: 'en-GB' });
    const page = await context.newPage();
    await page.addInitScript(() => {
      window.requestIdleCallback = () => 0;
    });
    await context.route('**/play-pages-*.js', (route) => route.abort());
    await page.goto(baseUrl());
    await page.getByTestId('menu-play').click();
    await page.getByTestId('problem-page').waitFor();
    await context.unroute('**/play-pages-*.js');
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByTestId('end-turn').waitFor();
    await context.close();
  });
});

describe('the first decision', () => {
  test.each([
    ['first-assembly', 'en'],
    ['first-assembly', 'fr'],
    ['inauguration', 'en'],
    ['inauguration', 'fr'],
  ] as const)('of %s (%s) is in sight on a laptop without scrolling, under its story', async (level, language) => {
    const { page, close } = await open(browser, { hash: `#/play/${level}/new?seed=7`, language });
    const bar = await page.locator('.turn-bar').boundingBox();
    const headline = await page.locator('.headline').boundingBox();
    const buttons = await Promise.all(
      (await page.locator('[data-testid^="choice-"]').all()).map((it) => it.boundingBox()),
    );
    expect(buttons.length).toBeGreaterThanOrEqual(2);
    for (const button of buttons) {
      expect(button?.y).toBeGreaterThan(headline?.y ?? Number.NaN);
      expect((button?.y ?? Number.NaN) + (button?.height ?? Number.NaN)).toBeLessThanOrEqual(bar?.y ?? Number.NaN);
    }
    await close();
  });

  test('of the guided level is in sight with all that each answer would do, on a laptop', async () => {
    const { page, close } = await open(browser, { hash: '#/play/first-assembly/new?seed=7' });
    const bar = await page.locator('.turn-bar').boundingBox();
    const answers = page.locator('.story-choice');
    const ends = await answers.evaluateAll((all) => all.map((it) => it.getBoundingClientRect().bottom));
    expect(ends).toHaveLength(3);
    expect(Math.max(...ends)).toBeLessThanOrEqual(bar?.y ?? Number.NaN);
    await close();
  });

  test.each([
    [1280, 720],
    [1440, 900],
  ])('is so in a window of %d × %d too', async (width, height) => {
    const { page, close } = await open(browser, {
      hash: '#/play/inauguration/new?seed=7',
      language: 'fr',
      context: { viewport: { width, height } },
    });
    const bar = await page.locator('.turn-bar').boundingBox();
    const ends = await page
      .locator('[data-testid^="choice-"]')
      .evaluateAll((all) => all.map((it) => it.getBoundingClientRect().bottom));
    expect(ends).toHaveLength(3);
    expect(Math.max(...ends)).toBeLessThanOrEqual(bar?.y ?? Number.NaN);
    await close();
  });

  test.each([
    ['first-assembly', 'en'],
    ['first-assembly', 'fr'],
    ['inauguration', 'en'],
    ['inauguration', 'fr'],
  ] as const)('of %s (%s) is in sight on a phone too, under the goal', async (level, language) => {
    const { page, close } = await open(browser, {
      hash: `#/play/${level}/new?seed=7`,
      language,
      size: 'phone',
      touch: true,
    });
    await page.locator('[data-testid^="choice-"]').first().waitFor();
    const foot = await page.locator('.steps .tabs-bar').boundingBox();
    const goal = await page.getByTestId('goal').boundingBox();
    const answer = await page.locator('[data-testid^="choice-"]').first().boundingBox();
    const says = await page.locator('.story-choice > .soft').first().boundingBox();
    if (!foot || !goal || !answer || !says) throw new Error('Nothing is asked');
    expect(goal.y + goal.height).toBeLessThanOrEqual(answer.y);
    // The whole button, and the sentence that says what it means.
    expect(Math.max(answer.y + answer.height, says.y + says.height)).toBeLessThanOrEqual(foot.y);
    await close();
  });

  test('the opening of an act is folded to a line under the goal, and is read on; its button covers nothing', async () => {
    const { page, close } = await open(browser, { hash: '#/play/inauguration/new?seed=7' });
    const text = page.locator('.act-opens-text');
    const goal = page.getByTestId('goal');
    const button = page.getByTestId('read-on');
    await goal.waitFor();
    const folded = (await text.boundingBox())?.height ?? Number.NaN;
    await button.click();
    expect((await text.boundingBox())?.height).toBeGreaterThan(folded * 3);
    expect(await button.getAttribute('aria-expanded')).toBe('true');
    const [over, under] = await Promise.all([button.boundingBox(), goal.boundingBox()]);
    expect((over?.y ?? Number.NaN) + (over?.height ?? Number.NaN)).toBeLessThanOrEqual(under?.y ?? Number.NaN);
    await close();
  });
});
