/** Where nothing can be drawn the game is whole: the panels say the board in words, and a match goes to its ending. */
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { launch, open } from './helpers/browser';
import { mouse } from './helpers/hands';
import { recordInPlay } from './helpers/kept';
import { openStep, playToEnding } from './helpers/play';

jest.setTimeout(120_000);

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(async () => browser?.close());

test('without WebGL the world is told in words and the match is played to its ending', async () => {
  const { page, errors, close } = await open(browser, {
    hash: '#/play/first-assembly/new?seed=26',
    webgl: false,
    still: true,
  });
  await page.locator('.board-stage[data-board="absent"]').waitFor();
  expect(await page.locator('.board-stage').textContent()).toContain('The drawn board cannot be shown here');
  expect(await page.locator('canvas').count()).toBe(0);

  // The sheet that takes the board's place: every layer of the one theatre, with grip and alternative.
  const world = page.getByRole('region', { name: 'World' }).getByRole('table').first();
  await world.waitFor();
  const row = world.getByRole('row', { name: /Europe/ });
  expect(await row.getByRole('button', { name: /^Grip · Europe · .*: \d+\. Why\?$/ }).count()).toBe(3);
  expect(await row.getByRole('button', { name: /^Alternatives · Europe · .*: \d+\. Why\?$/ }).count()).toBe(3);

  // An act is aimed by its fields alone.
  const hands = mouse(page);
  await hands.press(page.locator('[data-testid^="choice-"]').first());
  await openStep(hands, 'agenda');
  const aimed = page.locator('.card:not(.card-refused)', { hasText: 'Building' }).first();
  await hands.press(aimed);
  const layer = page.getByTestId('target-layer');
  const other = await layer.locator('option').last().getAttribute('value');
  await layer.selectOption(other);
  expect(await layer.inputValue()).toBe(other);

  const { turns } = await playToEnding(hands);
  const { digests } = await recordInPlay(page);
  expect(digests).toHaveLength(turns);
  expect(digests.at(-1)?.ending).not.toBeNull();
  expect(errors).toEqual([]);
  await close();
});
