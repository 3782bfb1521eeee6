/** What must be read or pressed stands where it can be: inside its column, inside the page, in sight without scrolling. */
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import type { Browser, Locator } from 'playwright-core';
import { launch, open } from './helpers/browser';
import { fingers, type Hands, mouse } from './helpers/hands';
import { answerEvent, byId, tellOn, waitingFor } from './helpers/play';

jest.setTimeout(120_000);

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(async () => browser?.close());

/** Ends turn after turn, deciding nothing that can be left, until a current breaks with the front. */
async function neglect(hands: Hands): Promise<void> {
  for (let turn = 1; (await waitingFor(hands)) !== 'rupture'; turn += 1) {
    if (turn > 12) throw new Error('Nobody breaks with a front that neglects everybody');
    await answerEvent(hands);
    await hands.press(byId(hands, 'end-turn'));
    await hands.press(byId(hands, 'end-turn-confirm'));
    await tellOn(hands);
  }
}

test.each(['en', 'fr'] as const)('a current that has parted fits its column on a laptop (%s)', async (language) => {
  const { page, close } = await open(browser, { hash: '#/play/inauguration/new?seed=7', language, still: true });
  const hands = mouse(page);
  await neglect(hands);
  await hands.press(byId(hands, 'rupture-part'));
  const absent = page.locator('.current-absent');
  await absent.waitFor();
  const [row, tag, name] = await Promise.all(
    [absent, absent.locator('.tag'), absent.locator('.current-name')].map((it) => it.boundingBox()),
  );
  if (!row || !tag || !name) throw new Error('Nothing is drawn of it');
  expect(tag.x + tag.width).toBeLessThanOrEqual(row.x + row.width + 1);
  expect(await absent.locator('.tag').evaluate((it) => it.scrollWidth - it.clientWidth)).toBeLessThanOrEqual(1);
  // Beside its name or under it, never over it.
  expect(tag.x >= name.x + name.width || tag.y >= name.y + name.height - 1).toBe(true);
  await close();
});

test('the hint about a rupture lies in its sheet, where it can be read and put away', async () => {
  const { page, close } = await open(browser, { hash: '#/play/first-assembly/new?seed=7', still: true });
  const hands = mouse(page);
  await neglect(hands);
  const hint = page.getByTestId('rupture').getByTestId('hint');
  expect(await hint.isVisible()).toBe(true);
  // The three ways out are in sight with it: nothing is answered by scrolling.
  const { height } = page.viewportSize() ?? { height: 0 };
  const ways = await Promise.all((await page.locator('[data-testid^="rupture-"]').all()).map((it) => it.boundingBox()));
  expect(ways).toHaveLength(3);
  for (const way of ways) expect((way?.y ?? height) + (way?.height ?? 0)).toBeLessThan(height);
  await hint.getByRole('button').click();
  await hint.waitFor({ state: 'detached' });
  await close();
});

/** Right edges of what is drawn, but for what lies in a table that scrolls by itself. */
const edgesOf = (things: Locator): Promise<readonly number[]> =>
  things.evaluateAll((all) =>
    all
      .filter((it) => it.getClientRects().length > 0 && it.closest('.table-scroll') === null)
      .map((it) => Math.round(it.getBoundingClientRect().right)),
  );

test('on a phone every sheet and the telling keep their figures on the page, in French too', async () => {
  const { page, close } = await open(browser, {
    hash: '#/play/inauguration/new?seed=7',
    size: 'phone',
    touch: true,
    language: 'fr',
    still: true,
  });
  const hands = fingers(page);
  await byId(hands, 'end-turn').waitFor();
  await answerEvent(hands);
  await hands.press(byId(hands, 'end-turn'));
  await hands.press(byId(hands, 'end-turn-confirm'));
  await byId(hands, 'telling-on').waitFor();
  const told = await edgesOf(page.locator('.telling-lines .figure, .telling-lines .soft'));
  expect(told.length).toBeGreaterThan(5);
  expect(Math.max(...told)).toBeLessThanOrEqual(390);
  await tellOn(hands);
  const widest: Record<string, number> = {};
  for (const sheet of ['front', 'world', 'bloc', 'ledger'] as const) {
    await hands.press(byId(hands, `sheet-${sheet}`));
    await byId(hands, `sheet-${sheet}`).and(page.locator('[aria-expanded="true"]')).waitFor();
    const edges = await edgesOf(page.locator('.reference-sheet :is(.figure, .why-figure, select, .tag)'));
    expect(edges.length).toBeGreaterThan(2);
    widest[sheet] = Math.max(...edges);
  }
  expect(Object.entries(widest).filter(([, edge]) => edge > 390)).toEqual([]);
  await close();
});

test('on a laptop the page is as long as the window: nothing read aloud lengthens it', async () => {
  const { page, close } = await open(browser, { hash: '#/play/first-assembly/new?seed=7', still: true });
  const hands = mouse(page);
  for (const step of ['front-page', 'agenda'] as const) {
    if (step === 'agenda') {
      await answerEvent(hands);
      await hands.press(page.getByRole('tab', { name: /agenda/i }));
    }
    await page.locator('.sr-only').first().waitFor({ state: 'attached' });
    expect(await page.evaluate(() => document.documentElement.scrollHeight - window.innerHeight)).toBe(0);
  }
  await close();
});
