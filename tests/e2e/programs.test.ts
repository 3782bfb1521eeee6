/**
 * What programs do in a real browser: the strongest Leviathan thinks in its worker while the page stays free, counsel
 * comes when it is asked for, and the end shows the plan that was hidden and a turn thought over.
 */
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { launch, open } from './helpers/browser';
import { mouse } from './helpers/hands';
import { recordInPlay } from './helpers/kept';
import { playToEnding } from './helpers/play';

jest.setTimeout(180_000);

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(async () => browser?.close());

describe('programs on the page', () => {
  test('the sovereign is played to the end: its plan revealed, a turn thought over', async () => {
    const { page, errors, close } = await open(browser, {
      hash: '#/play/first-assembly/new?seed=7&difficulty=sovereign',
      still: true,
    });
    const { turns } = await playToEnding(mouse(page), { carry: 2 });
    const record = await recordInPlay(page);
    expect(record.difficulty).toBe('sovereign');
    expect(record.intentions).toHaveLength(turns);
    expect(record.forfeits).toBeUndefined();
    expect(await page.getByTestId('plan-reveal').locator('li').count()).toBeGreaterThan(0);
    await page.getByTestId('hindsight-ask').click();
    await page.getByTestId('hindsight-sides').waitFor();
    expect(errors).toEqual([]);
    await close();
  });

  test('counsel is asked for in the assembly; the page answers while it is thought out', async () => {
    const { page, errors, close } = await open(browser, { hash: '#/play/inauguration/new?seed=7' });
    await page.getByTestId('end-turn').waitFor();
    await page.getByRole('tab', { name: /Assembly/ }).click();
    await page.getByTestId('ask-counsel').click();
    // Frames go on being drawn while the worker thinks.
    const frames = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let count = 0;
          const next = (): void => {
            count += 1;
            if (count < 12) requestAnimationFrame(next);
          };
          requestAnimationFrame(next);
          setTimeout(() => resolve(count), 2000);
        }),
    );
    expect(frames).toBe(12);
    for (const who of ['left', 'democratic', 'capital']) await page.getByTestId(`counsel-${who}`).waitFor();
    expect(errors).toEqual([]);
    await close();
  });

  test('where no worker can be had, the same Leviathan thinks in the page', async () => {
    const { page, errors, close } = await open(browser);
    await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'Worker'));
    await page.goto(`${page.url().replace(/#.*/, '')}#/play/first-assembly/new?seed=7&difficulty=steward`);
    await page.reload();
    await page.getByTestId('end-turn').waitFor();
    const here = (await recordInPlay(page)).commands[0];
    const other = await open(browser, { hash: '#/play/first-assembly/new?seed=7&difficulty=steward' });
    await other.page.getByTestId('end-turn').waitFor();
    expect((await recordInPlay(other.page)).commands[0]).toEqual(here);
    expect(errors).toEqual([]);
    await close();
    await other.close();
  });
});
