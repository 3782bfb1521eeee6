/**
 * The guided level, from the title to its ending: by clicking, by keys alone, and with fingers on a phone. Whoever
 * comes by one of the three meets the same game.
 */
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { launch, open } from './helpers/browser';
import { fingers, keys, mouse } from './helpers/hands';
import { recordInPlay } from './helpers/kept';
import { answerEvent, playToEnding } from './helpers/play';

jest.setTimeout(180_000);
const GAME = '#/play/first-assembly/new?seed=3';
/** The season in which that game ends when the first two proposals that can be are carried each time. */
const LAST = 6;

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(async () => browser?.close());

describe('First assembly', () => {
  test.each([
    ['of the mouse', mouse],
    ['of a key', keys],
  ] as const)('the first decision is two presses %s from the title', async (_, handsOf) => {
    const { page, errors, close } = await open(browser);
    const hands = handsOf(page);
    let presses = 0;
    const counted = {
      ...hands,
      press: async (target: Parameters<typeof hands.press>[0]) => {
        presses += 1;
        await hands.press(target);
      },
    };
    await counted.press(page.getByTestId('menu-play'));
    await page.getByTestId('end-turn').waitFor();
    await answerEvent(counted);
    expect((await recordInPlay(page)).commands.at(-1)).toMatchObject({ kind: 'choose' });
    expect(presses).toBe(2);
    expect(errors).toEqual([]);
    await close();
  });

  test('is played to its ending by clicking: hints, promises, a rupture survived, and “what if?”', async () => {
    const { page, errors, close } = await open(browser, { hash: GAME });
    const hints = new Set<string>();
    const played = await playToEnding(mouse(page), {
      carry: 2,
      onWaiting: async (waiting) => {
        if (waiting === 'desk') hints.add((await page.getByTestId('hint').textContent()) ?? '');
      },
    });
    expect(played.turns).toBe(LAST);
    expect(played.promises).toBeGreaterThan(0);
    expect(played.ruptures).toBeGreaterThan(0);
    expect(played.carried).toBeGreaterThanOrEqual(5);
    expect(hints.size).toBeGreaterThan(3);
    const finished = await recordInPlay(page);
    expect(finished.digests.at(-1)?.ending).not.toBeNull();

    // The end asks “what if?”: the third turn is there again, with what was decided before it.
    await page.getByTestId('play-from-3').click();
    await page.getByTestId('end-turn').or(page.getByTestId('rupture')).first().waitFor();
    const branch = await recordInPlay(page);
    expect(branch.hashes).toEqual(finished.hashes.slice(0, 2));
    expect(branch.seed).toBe(finished.seed);
    expect(errors).toEqual([]);
    await close();
  });

  test('is played to its ending by keys alone, and the focus never falls off the page', async () => {
    const { page, errors, close } = await open(browser, { hash: GAME });
    const hands = keys(page);
    const lost: string[] = [];
    const watched = {
      ...hands,
      press: async (target: Parameters<typeof hands.press>[0]) => {
        await hands.press(target);
        // Two frames: what the press changed has been drawn, and has put the focus where it wants it.
        const isLost = await page.evaluate(
          () =>
            new Promise((done) =>
              requestAnimationFrame(() => requestAnimationFrame(() => done(document.activeElement === document.body))),
            ),
        );
        if (isLost) lost.push(String(target));
      },
    };
    const played = await playToEnding(watched, { carry: 2 });
    expect(played.turns).toBe(LAST);
    expect(lost).toEqual([]);
    expect(
      await page
        .getByTestId('ending-page')
        .getByRole('heading', { level: 1 })
        .evaluate((it) => it === document.activeElement),
    ).toBe(true);
    expect(errors).toEqual([]);
    await close();
  });

  test('is played to its ending with fingers on a phone, and nothing runs off its edge', async () => {
    const { page, errors, close } = await open(browser, { hash: GAME, size: 'phone', touch: true });
    const wide = new Set<number>();
    const played = await playToEnding(fingers(page), {
      carry: 2,
      onWaiting: async () => void wide.add(await page.evaluate(() => document.documentElement.scrollWidth)),
    });
    expect(played.turns).toBe(LAST);
    expect(played.carried).toBeGreaterThanOrEqual(5);
    expect([...wide]).toEqual([390]);
    expect(errors).toEqual([]);
    await close();
  });
});
