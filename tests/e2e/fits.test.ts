/** What must be read or pressed stands where it can be: inside its column, inside the page, in sight without scrolling. */
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import type { Browser, Locator, Page } from 'playwright-core';
import { launch, open } from './helpers/browser';
import { fingers, type Hands, mouse } from './helpers/hands';
import { answerEvent, byId, openStep, pressEndTurn, tellOn, waitingFor } from './helpers/play';

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
    await pressEndTurn(hands);
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
  await hint.getByRole('button', { name: 'Put the note away' }).click();
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
  await pressEndTurn(hands);
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

/** Boxes of what is written on the board, and of the board itself, once it stands. */
async function written(page: Page, kind: string) {
  await page.locator('.board-stage[data-board="shown"]').waitFor();
  await page.locator('.stage-label-plate').first().waitFor({ state: 'attached' });
  return page.evaluate((wanted) => {
    const rect = (it: Element | null) => {
      const { left, right, top, bottom } = it?.getBoundingClientRect() ?? new DOMRect();
      return { left, right, top, bottom };
    };
    const boxes = [...document.querySelectorAll(`.stage-label-${wanted} .stage-label-box`)].filter(
      (it) => it.getClientRects().length > 0,
    );
    return {
      stage: rect(document.querySelector('.stage-view')),
      boxes: boxes.map(rect),
      named: boxes.filter((it) => (it.querySelector('.stage-label-text')?.getClientRects().length ?? 0) > 0).length,
    };
  }, kind);
}

test.each([
  ['first-assembly', 'en', 1],
  ['first-assembly', 'fr', 1],
  ['inauguration', 'en', 6],
  ['inauguration', 'fr', 6],
] as const)('the map of %s opens on a laptop with every theatre named, whole (%s)', async (level, language, count) => {
  const { page, close } = await open(browser, { hash: `#/play/${level}/new?seed=7`, language, still: true });
  const { stage, boxes, named } = await written(page, 'plate');
  expect([boxes.length, named]).toEqual([count, count]);
  for (const box of boxes) {
    expect(box.left).toBeGreaterThanOrEqual(stage.left);
    expect(box.right).toBeLessThanOrEqual(stage.right);
    expect(box.top).toBeGreaterThanOrEqual(stage.top);
    expect(box.bottom).toBeLessThanOrEqual(stage.bottom);
  }
  await close();
});

test.each([
  ['first-assembly', 'laptop'],
  ['inauguration', 'desktop'],
] as const)('moves named over a tower of %s do not cover each other', async (level, size) => {
  const { page, close } = await open(browser, {
    hash: `#/play/${level}/new?seed=7`,
    language: 'fr',
    size,
    still: true,
  });
  const { boxes } = await written(page, 'move');
  expect(boxes.length).toBeGreaterThanOrEqual(2);
  const over = boxes.filter((a, at) =>
    boxes.some(
      (b, other) =>
        other > at && a.left < b.right && b.left < a.right && a.top < b.bottom - 0.5 && b.top < a.bottom - 0.5,
    ),
  );
  expect(over).toEqual([]);
  await close();
});

test.each(['en', 'fr'] as const)('what an act is aimed at is written whole on a laptop (%s)', async (language) => {
  const { page, close } = await open(browser, { hash: '#/play/inauguration/new?seed=7', language, still: true });
  const hands = mouse(page);
  await answerEvent(hands);
  await openStep(hands, 'agenda');
  let looked = 0;
  for (const card of await page.locator('.card:not(.card-refused)').all()) {
    await hands.press(card);
    for (const words of await page.locator('.select-words').all()) {
      looked += 1;
      const [cut, under] = await words.evaluate((it) => [
        it.scrollWidth - it.clientWidth,
        it.clientHeight - it.scrollHeight,
      ]);
      expect(cut).toBeLessThanOrEqual(1);
      expect(under).toBeGreaterThanOrEqual(-1);
    }
    await hands.press(card);
  }
  expect(looked).toBeGreaterThan(4);
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

test.each(['laptop', 'phone'] as const)('counsel that was asked for is in sight (%s)', async (size) => {
  const { page, close } = await open(browser, {
    hash: '#/play/inauguration/new?seed=7',
    size,
    touch: size === 'phone',
    still: true,
  });
  const hands = size === 'phone' ? fingers(page) : mouse(page);
  await answerEvent(hands);
  await openStep(hands, 'assembly');
  await hands.press(byId(hands, 'ask-counsel'));
  const first = page.locator('.counsel-voice .counsel-advice').first();
  await first.waitFor();
  // Its heading is whole under whatever stands at the head: tabs on a laptop, the numbers and the bar on a phone.
  const over = size === 'phone' ? page.locator('.reference') : page.locator('.steps .tabs-bar');
  const [title, head] = [await boxOf(page.locator('#counsel-title')), await boxOf(over)];
  expect(title.y - head.bottom).toBeGreaterThanOrEqual(4);
  const { height } = page.viewportSize() ?? { height: 0 };
  const box = await first.boundingBox();
  // Above the bar at the foot, not under it.
  const bar = await page.locator('.turn-bar').boundingBox();
  expect(box?.y ?? -1).toBeGreaterThan(0);
  expect((box?.y ?? height) + (box?.height ?? 0)).toBeLessThan(bar?.y ?? 0);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('counsel-title');
  await close();
});

/** The inauguration on a phone, its news answered, at the agenda with the map unrolled. */
async function atTheMap() {
  const opened = await open(browser, {
    hash: '#/play/inauguration/new?seed=7',
    size: 'phone',
    touch: true,
    language: 'fr',
    still: true,
  });
  const hands = fingers(opened.page);
  await answerEvent(hands);
  await openStep(hands, 'agenda');
  await hands.press(opened.page.locator('.reference-map'));
  await opened.page.locator('.stage-narrow .stage-controls').waitFor();
  return { ...opened, hands };
}
const boxOf = async (thing: Locator) => {
  const box = await thing.boundingBox();
  if (box === null) throw new Error(`Nothing is drawn of ${thing}`);
  return { ...box, right: box.x + box.width, bottom: box.y + box.height };
};

test('on a phone what an act has brought to light is read whole above the steps, and put away', async () => {
  const { page, hands, close } = await atTheMap();
  await hands.press(byId(hands, 'standing-investigate'));
  await hands.press(byId(hands, 'carry'));
  const found = byId(hands, 'found');
  await found.waitFor();
  const words = found.locator('p');
  expect((await words.textContent())?.length).toBeGreaterThan(10);
  const [box, steps] = [await boxOf(words), await boxOf(page.locator('.steps .tabs-bar'))];
  expect(box.bottom).toBeLessThanOrEqual(steps.y);
  const [ink, ground] = await words.evaluate((it) => [
    getComputedStyle(it).color,
    getComputedStyle(it.parentElement!).backgroundColor,
  ]);
  expect(ink).not.toBe(ground);
  // While the next act is aimed it does not lie over the button that does it, and comes back after.
  await hands.press(byId(hands, 'standing-conciliate'));
  await byId(hands, 'carry').waitFor();
  expect(await found.isVisible()).toBe(false);
  await hands.press(byId(hands, 'standing-conciliate'));
  await byId(hands, 'carry').waitFor({ state: 'detached' });
  await hands.press(found.getByRole('button'));
  await found.waitFor({ state: 'detached' });
  await close();
});

test('on a phone the buttons of the map lie off its picture, each as large as a finger', async () => {
  const { page, close } = await atTheMap();
  const picture = await boxOf(page.locator('.stage-view'));
  const buttons = await Promise.all((await page.locator('.stage-button').all()).map(boxOf));
  expect(buttons).toHaveLength(5);
  for (const button of buttons) {
    expect(button.y).toBeGreaterThanOrEqual(picture.bottom);
    expect([button.width, button.height]).toEqual([44, 44]);
    expect(button.right).toBeLessThanOrEqual(390);
  }
  await close();
});

test('an act is aimed with the map in sight: on a phone above its slip, on a laptop above an open sheet too', async () => {
  const phone = await atTheMap();
  await phone.hands.press(phone.page.locator('.card:not(.card-refused)').last());
  const [map, slip] = [await boxOf(phone.page.locator('.stage-view')), await boxOf(phone.page.locator('#proof-slip'))];
  const bar = await boxOf(phone.page.locator('.reference'));
  expect(map.bottom - bar.bottom).toBeGreaterThan(200);
  expect(slip.y).toBeGreaterThanOrEqual(map.bottom);
  expect(slip.height).toBeGreaterThan(200);
  // Nor do they meet with the page at its head, where the level's name takes a line more.
  await phone.page.evaluate(() => window.scrollTo(0, 0));
  const [whole, below] = [await boxOf(phone.page.locator('.stage')), await boxOf(phone.page.locator('#proof-slip'))];
  expect(below.y).toBeGreaterThanOrEqual(whole.bottom - 1);
  await phone.close();

  const { page, close } = await open(browser, { hash: '#/play/inauguration/new?seed=7', still: true });
  const hands = mouse(page);
  await answerEvent(hands);
  await openStep(hands, 'agenda');
  await hands.press(byId(hands, 'sheet-front'));
  const before = await boxOf(page.locator('.game-board'));
  await hands.press(page.locator('.card:not(.card-refused)').first());
  await byId(hands, 'carry').waitFor();
  const after = await boxOf(page.locator('.game-board'));
  expect(after.height).toBeGreaterThan(200);
  expect(after).toEqual(before);
  await close();
});

test('what must be answered first is a head from edge to edge, over nothing that shows above it', async () => {
  const { page, close } = await open(browser, { hash: '#/play/inauguration/new?seed=7', still: true });
  await openStep(mouse(page), 'agenda');
  const scroller = page.locator('.steps .tabs-sheet');
  await scroller.evaluate((it) => it.scrollTo(0, 150));
  const [bar, sheet] = [await boxOf(page.locator('.answer-first')), await boxOf(scroller)];
  expect(await scroller.evaluate((it) => it.scrollTop)).toBe(150);
  expect(Math.abs(bar.y - sheet.y)).toBeLessThanOrEqual(1);
  expect(Math.abs(bar.x - sheet.x)).toBeLessThanOrEqual(1);
  await close();
});

test.each(['en', 'fr'] as const)(
  'on a phone what is at stake stays in sight, each figure whole (%s)',
  async (language) => {
    const { page, close } = await open(browser, {
      hash: '#/play/inauguration/new?seed=7',
      size: 'phone',
      touch: true,
      language,
      still: true,
    });
    const hands = fingers(page);
    await answerEvent(hands);
    await pressEndTurn(hands);
    await tellOn(hands);
    await byId(hands, 'end-turn').waitFor();
    await openStep(hands, 'agenda');
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    const gauges = await Promise.all((await page.locator('.headline-gauge').all()).map(boxOf));
    expect(gauges).toHaveLength(6);
    const bar = await boxOf(page.locator('.reference'));
    for (const gauge of gauges) {
      expect(gauge.y).toBeGreaterThanOrEqual(0);
      expect(gauge.bottom).toBeLessThanOrEqual(bar.y + 1);
      expect(gauge.height).toBeGreaterThanOrEqual(44);
    }
    // Some have moved, and that stands beside the figure, on its line.
    const cut = await page.locator('.headline-figure').evaluateAll((all) =>
      all.map((figure) => {
        const box = figure.getBoundingClientRect();
        const parts = [...figure.children].map((it) => it.getBoundingClientRect());
        return {
          parts: parts.length,
          out: parts.filter((it) => it.right > box.right + 1 || it.top > box.bottom - 4).length,
        };
      }),
    );
    expect(cut.filter(({ parts }) => parts > 0).length).toBeGreaterThan(2);
    expect(cut.filter(({ out }) => out > 0)).toEqual([]);
    const names = await page
      .locator('.headline-name')
      .evaluateAll((all) => all.map((it) => it.scrollWidth - it.clientWidth));
    expect(Math.max(...names)).toBeLessThanOrEqual(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    await close();
  },
);

test.each(['laptop', 'phone'] as const)(
  'a forecast that goes on below says so until its end is read (%s)',
  async (size) => {
    const { page, close } = await open(browser, {
      hash: '#/play/inauguration/new?seed=7',
      size,
      touch: size === 'phone',
      language: 'fr',
      still: true,
    });
    const hands = size === 'phone' ? fingers(page) : mouse(page);
    await answerEvent(hands);
    await openStep(hands, 'agenda');
    await hands.press(page.locator('.card:not(.card-refused)').first());
    const [slip, more] = [page.locator('#proof-slip'), byId(hands, 'more-below')];
    await byId(hands, 'carry').waitFor();
    const isMore = () => slip.evaluate((it) => it.scrollHeight - it.clientHeight - it.scrollTop > 12);
    expect(await isMore()).toBe(true);
    for (let pages = 0; (await more.count()) > 0; pages += 1) {
      expect(pages).toBeLessThan(12);
      const [sign, sheet] = [await boxOf(more), await boxOf(slip)];
      expect(sign.bottom).toBeLessThanOrEqual(sheet.bottom);
      await hands.press(more);
      await page.waitForTimeout(100);
    }
    expect(await isMore()).toBe(false);
    // What it is carried by has not gone out of reach meanwhile.
    const [carry, sheet] = [await boxOf(byId(hands, 'carry')), await boxOf(slip)];
    expect(carry.y).toBeGreaterThanOrEqual(sheet.y);
    expect(carry.bottom).toBeLessThanOrEqual(sheet.bottom);
    await close();
  },
);

test('zoomed to twice its size a laptop leaves a forecast room beside the button, above the bars', async () => {
  const { page, close } = await open(browser, {
    hash: '#/play/first-assembly/new?seed=7',
    language: 'fr',
    still: true,
    context: { viewport: { width: 683, height: 384 } },
  });
  const hands = mouse(page);
  await answerEvent(hands);
  await openStep(hands, 'agenda');
  await hands.press(page.locator('.card:not(.card-refused)').first());
  const carry = await boxOf(byId(hands, 'carry'));
  const [told, slip] = [await boxOf(page.locator('.slip-forecast')), await boxOf(page.locator('#proof-slip'))];
  const bars = await boxOf(page.locator('.steps .tabs-bar'));
  expect(carry.y).toBeGreaterThanOrEqual(slip.y);
  expect(carry.bottom).toBeLessThanOrEqual(bars.y);
  expect(carry.x).toBeGreaterThanOrEqual(told.right);
  expect(Math.min(told.bottom, bars.y) - told.y).toBeGreaterThan(90);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(683);
  await close();
});
