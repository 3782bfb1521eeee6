/**
 * Pictures decorate and never decide: they come late and from this host only, move nothing when they come, and a game
 * without any of them is told once and played on.
 */
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { launch, open, type Size } from './helpers/browser';
import { mouse } from './helpers/hands';
import { answerEvent, carryOne, endTurn, openStep } from './helpers/play';

jest.setTimeout(120_000);

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(async () => browser?.close());

const START = '#/play/inauguration/new?seed=7';

/** Height of each card and whether its words are clear of its picture, read off the page. */
const cardsOf = (page: Page) =>
  page.locator('[data-testid^="card-"]').evaluateAll((cards) =>
    cards.map((card) => {
      const box = (selector: string) => card.querySelector(selector)!.getBoundingClientRect();
      const picture = box('.card-picture');
      const words = ['.card-speaker > span', '.card-name', '.card-argument', '.card-foot'].map((selector) => {
        const range = document.createRange();
        range.selectNodeContents(card.querySelector(selector)!);
        return [...range.getClientRects()];
      });
      const isClear = words
        .flat()
        .every(
          (rect) =>
            rect.bottom <= picture.top + 1 ||
            rect.top >= picture.bottom - 1 ||
            rect.right <= picture.left + 1 ||
            rect.left >= picture.right - 1,
        );
      return { height: card.getBoundingClientRect().height, picture: picture.height, isClear };
    }),
  );

describe.each<[Size]>([['laptop'], ['desktop'], ['phone']])('on a %s', (size) => {
  test('every proposal has its picture, beside its words, and nothing moves when it comes', async () => {
    // The narrowest page in the longer language.
    const language = size === 'phone' ? 'fr' : 'en';
    const { page, errors, close } = await open(browser, { size, language, still: true, touch: size === 'phone' });
    // Held back until the cards have been measured without them.
    let letGo = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    await page.route(/\/art\/(motifs|grounds)\/|\/art\/scene-/, async (route) => {
      await held;
      await route.continue().catch(() => undefined);
    });
    await page.goto(page.url().split('#')[0] + START);
    await page.getByTestId('end-turn').waitFor();
    await answerEvent(mouse(page));
    await openStep(mouse(page), 'agenda');
    await page.locator('[data-testid^="card-"]').first().waitFor();
    const before = await cardsOf(page);
    expect(before.length).toBeGreaterThanOrEqual(6);
    letGo();
    const first = page.locator('[data-testid^="card-"]').first();
    await expectLoaded(page, first.locator('.card-picture img'));
    const after = await cardsOf(page);
    expect(after.map(({ height }) => height)).toEqual(before.map(({ height }) => height));
    expect(after.filter(({ isClear }) => !isClear)).toEqual([]);
    for (const { picture } of after) expect(picture).toBeGreaterThanOrEqual(40);
    expect(await page.getByTestId('lost-art').textContent()).toBe('');
    expect(errors).toEqual([]);
    await close();
  });
});

test('without any picture each leaves a stand-in, one notice is given, and a turn is played', async () => {
  const { page, close } = await open(browser, { still: true });
  const broken: string[] = [];
  page.on('pageerror', (error) => broken.push(String(error)));
  const refused: string[] = [];
  await page.route(/\/art\/.*\.webp$/, async (route) => {
    refused.push(route.request().url());
    await route.abort();
  });
  await page.goto(page.url().split('#')[0] + START);
  const hands = mouse(page);
  await page.getByTestId('end-turn').waitFor();
  const notice = page.getByTestId('lost-art').locator('span');
  await notice.waitFor();
  expect(await notice.count()).toBe(1);
  await answerEvent(hands);
  expect(await carryOne(hands)).toBe(true);
  const cards = page.locator('[data-testid^="card-"]');
  await cards.first().scrollIntoViewIfNeeded();
  await page.locator('.card-picture.illustration-lost').first().waitFor();
  expect(await page.locator('.card-stamp.art-lost').count()).toBeGreaterThan(0);
  await endTurn(hands);
  await page.getByTestId('end-turn').waitFor();
  await notice.waitFor({ state: 'detached' });
  // Said once: what is lost from now on is not said again.
  await openStep(hands, 'agenda');
  await page.locator('.card-picture.illustration-lost').first().waitFor();
  expect(await notice.count()).toBe(0);
  expect(refused.length).toBeGreaterThan(10);
  expect(broken).toEqual([]);
  await close();
});

/** Waits until these images have come. */
async function expectLoaded(page: Page, images: ReturnType<Page['locator']>): Promise<void> {
  const handles = await images.elementHandles();
  expect(handles.length).toBeGreaterThan(0);
  for (const handle of handles)
    await page.waitForFunction(
      (image) => (image as HTMLImageElement).complete && (image as HTMLImageElement).naturalWidth > 0,
      handle,
    );
}
