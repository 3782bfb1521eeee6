/** What is decided stays decided: over a reload at any moment, beside an undo, in another language, in a second tab. */
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { launch, listen, open } from './helpers/browser';
import { mouse } from './helpers/hands';
import { recordInPlay } from './helpers/kept';
import { answerEvent, carryOne, designate, endTurn, openStep } from './helpers/play';

jest.setTimeout(120_000);
const GAME = '#/play/first-assembly/new?seed=4';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(async () => browser?.close());

/** What the header says: names, figures, purse. */
const header = (page: Page): Promise<string> => page.locator('.game-header').innerHTML();

describe('a match under way', () => {
  test('is the same after a reload in the middle of a turn', async () => {
    const { page, errors, close } = await open(browser, { hash: GAME });
    const hands = mouse(page);
    await page.getByTestId('end-turn').waitFor();
    await answerEvent(hands);
    await designate(hands);
    await endTurn(hands);
    await answerEvent(hands);
    expect(await carryOne(hands)).toBe(true);
    const [before, said, address] = [await recordInPlay(page), await header(page), page.url()];

    await page.reload();
    await page.getByTestId('end-turn').waitFor();
    expect(page.url()).toBe(address);
    expect(await recordInPlay(page)).toEqual(before);
    expect(await header(page)).toBe(said);
    await openStep(hands, 'agenda');
    expect(await page.locator('.card-carried').count()).toBe(1);

    // And from the title, which offers it first.
    await page.goto(new URL('#/', address).href);
    await page.getByTestId('menu-continue').click();
    await page.getByTestId('end-turn').waitFor();
    expect(page.url()).toBe(address);
    expect(errors).toEqual([]);
    await close();
  });

  test('takes back what was decided this turn, decision by decision, and nothing of the turn before', async () => {
    const { page, errors, close } = await open(browser, { hash: GAME });
    const hands = mouse(page);
    await page.getByTestId('end-turn').waitFor();
    const start = { record: await recordInPlay(page), said: await header(page) };
    await answerEvent(hands);
    await designate(hands);
    expect(await carryOne(hands)).toBe(true);
    const made = (await recordInPlay(page)).commands.length - start.record.commands.length;
    expect(made).toBe(3);
    for (let left = made; left > 0; left -= 1) {
      await page.getByTestId('undo').click();
      expect((await recordInPlay(page)).commands).toHaveLength(start.record.commands.length + left - 1);
    }
    expect(await recordInPlay(page)).toEqual(start.record);
    expect(await header(page)).toBe(start.said);
    expect(await page.getByTestId('undo').getAttribute('aria-disabled')).toBe('true');

    await answerEvent(hands);
    await endTurn(hands);
    expect(await page.getByTestId('undo').getAttribute('aria-disabled')).toBe('true');
    expect(errors).toEqual([]);
    await close();
  });

  test('goes on in another language, at the same place', async () => {
    const { page, errors, close } = await open(browser, { hash: GAME });
    const hands = mouse(page);
    await page.getByTestId('end-turn').waitFor();
    await answerEvent(hands);
    await openStep(hands, 'agenda');
    const before = await recordInPlay(page);
    await page.getByTestId('game-menu-button').click();
    await page.getByTestId('menu-settings').click();
    await page.getByTestId('game-menu').locator('label[lang="fr"]').click();
    await page.keyboard.press('Escape');
    await page.locator('[data-tab="agenda"]', { hasText: 'Ordre du jour' }).waitFor();
    // The level's own texts come over the network, after the words of the page.
    await page.getByRole('heading', { name: 'Forces de gauche' }).first().waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('fr');
    expect(await page.locator('[data-tab="agenda"]').getAttribute('aria-selected')).toBe('true');
    expect(await recordInPlay(page)).toEqual(before);
    expect(await carryOne(hands)).toBe(true);

    await page.reload();
    await page.locator('[data-tab="agenda"]', { hasText: 'Ordre du jour' }).waitFor();
    expect(errors).toEqual([]);
    await close();
  });

  test('played on in a second tab is not written over by the first, which says so', async () => {
    const { page, errors, close } = await open(browser, { hash: GAME });
    await page.getByTestId('end-turn').waitFor();
    const second = await page.context().newPage();
    const secondErrors = listen(second);
    await second.goto(page.url());
    await second.getByTestId('end-turn').waitFor();
    await answerEvent(mouse(second));
    const there = await recordInPlay(second);

    await page.bringToFront();
    await answerEvent(mouse(page));
    await page.getByTestId('save-problem').waitFor();
    expect(await recordInPlay(page)).toEqual(there);
    expect([...errors, ...secondErrors]).toEqual([]);
    await close();
  });
});
