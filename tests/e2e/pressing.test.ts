/**
 * A press is a press: pointer moved there, button down, button up, as a hand does it. Nothing that opens on the way may
 * move what is being pressed, on a wide page or in a narrow window with a mouse.
 */
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { Browser, Locator, Page } from 'playwright-core';
import { launch, open } from './helpers/browser';
import { mouse } from './helpers/hands';
import { answerEvent, byId, openStep, pressEndTurn } from './helpers/play';

jest.setTimeout(120_000);

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(async () => browser?.close());

/** Slow enough for whatever opens under the pointer to have opened, and to be in the way. */
const PAUSE = 60;

/** Comes from elsewhere, stops on it, presses, and lets go in the same place. */
async function pressSlowly(page: Page, target: Locator): Promise<void> {
  await page.mouse.move(2, 2);
  await target.evaluate((it) => it.scrollIntoView({ block: 'center' }));
  const box = await target.boundingBox();
  if (box === null) throw new Error(`Not on the page: ${target}`);
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.waitForTimeout(PAUSE);
  await page.mouse.down();
  await page.waitForTimeout(PAUSE);
  await page.mouse.up();
}

describe('every card of the agenda takes the first press', () => {
  test.each([
    [1366, 768],
    [900, 700],
    [390, 844],
  ])('in a window of %d × %d', async (width, height) => {
    const { page, errors, close } = await open(browser, {
      hash: '#/play/inauguration/new?seed=7',
      context: { viewport: { width, height } },
    });
    const hands = mouse(page);
    await byId(hands, 'end-turn').waitFor();
    await answerEvent(hands);
    await openStep(hands, 'agenda');
    const cards = await page.locator('.card').all();
    expect(cards.length).toBeGreaterThanOrEqual(9);
    const lost: string[] = [];
    for (const card of cards) {
      await pressSlowly(page, card);
      if ((await card.getAttribute('aria-pressed')) !== 'true')
        lost.push((await card.getAttribute('data-testid')) ?? '');
      else await page.getByRole('button', { name: 'Put it back' }).click();
    }
    expect(lost).toEqual([]);
    expect(errors).toEqual([]);
    await close();
  });
});

test.each([
  [1366, 768],
  [390, 844],
])('while a turn is told, its button keeps its place (%d × %d)', async (width, height) => {
  const { page, close } = await open(browser, {
    hash: '#/play/inauguration/new?seed=7',
    context: { viewport: { width, height } },
  });
  const hands = mouse(page);
  await byId(hands, 'end-turn').waitFor();
  await answerEvent(hands);
  await pressEndTurn(hands);
  const skip = byId(hands, 'telling-skip');
  await skip.waitFor();
  // Looked at in the page, at every picture: asked from outside, a busy machine misses most of them.
  const seen = await skip.evaluate(
    (button) =>
      new Promise<{ places: number; counts: number }>((resolve) => {
        const places = new Set<number>();
        const counts = new Set<number>();
        const look = (): void => {
          // Told to its end, the same button leads on, under another name.
          if (!button.isConnected || !button.matches('[data-testid="telling-skip"]')) {
            resolve({ places: places.size, counts: counts.size });
            return;
          }
          places.add(Math.round(button.getBoundingClientRect().y));
          counts.add(document.querySelectorAll('.telling-lines > *').length);
          requestAnimationFrame(look);
        };
        look();
      }),
  );
  expect(seen.counts).toBeGreaterThan(3);
  expect(seen.places).toBe(1);
  await close();
});
