/**
 * The stage in a real browser, on a made-up session: it draws, follows changes, answers hands and keys, lets go of
 * everything, and outlives a lost graphics context. No test depends on how fast frames come.
 */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { parseMap } from '../../src/board/map-data';
import { openStage, type Served, serveStage } from './board-page/serve';

/** The stage's place beside the desk on a laptop: the whole map is small there, and the camera has to come nearer. */
const SMALL = { width: 656, height: 360 };

type StageWindow = { stage: typeof import('./board-page/page').stage };

// A software renderer on a busy machine takes seconds to a first picture.
jest.setTimeout(60_000);

let served: Served;
beforeAll(async () => {
  served = await serveStage();
}, 120_000);
afterAll(async () => served?.stop());

/** Where a world point of the map is on the page; the camera shows the whole map in the middle. */
function worldToPage(x: number, y: number, size = { width: 1366, height: 768 }): { x: number; y: number } {
  const zoom = Math.min(size.width / 1600, size.height / 900);
  return { x: (x - 800) * zoom + size.width / 2, y: (y - 450) * zoom + size.height / 2 };
}
/** Feet of the towers, from the map that the page itself reads. */
function towers(): Record<'europe' | 'africa', { x: number; y: number }> {
  const map = parseMap(JSON.parse(readFileSync('assets/public/art/map.json', 'utf8')));
  const [europe, africa] = [map?.theatres['europe'], map?.theatres['africa']];
  if (europe === undefined || africa === undefined) throw new Error('The map has lost a theatre');
  return { europe: europe.tower, africa: africa.tower };
}
const plateText = (page: Page, name: string): Promise<string | null> =>
  page.locator('.stage-label-plate', { hasText: name }).textContent();
const transform = (page: Page): Promise<string> =>
  page
    .locator('.stage-label-plate')
    .first()
    .evaluate((element) => element.style.transform);
/** Share of the picture's pixels that differ from its commonest colour: near 0 for an empty canvas. */
async function inked(page: Page): Promise<number> {
  const picture = (await page.locator('.stage-view').screenshot()).toString('base64');
  return page.evaluate(async (base64) => {
    const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${base64}`)).blob());
    const canvas = new OffscreenCanvas(image.width, image.height);
    const pen = canvas.getContext('2d');
    if (pen === null) throw new Error('no canvas');
    pen.drawImage(image, 0, 0);
    const { data } = pen.getImageData(0, 0, image.width, image.height);
    const counts = new Map<number, number>();
    for (let at = 0; at < data.length; at += 4) {
      const colour = (((data[at] ?? 0) >> 4) << 8) | (((data[at + 1] ?? 0) >> 4) << 4) | ((data[at + 2] ?? 0) >> 4);
      counts.set(colour, (counts.get(colour) ?? 0) + 1);
    }
    return 1 - Math.max(...counts.values()) / (data.length / 4);
  }, picture);
}

/** Every word on the stage that can be read now: what it says, and where its box is on the page. */
interface Word {
  readonly says: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}
async function words(page: Page): Promise<Word[]> {
  // A face still on its way is stood in for by a broader one.
  await page.evaluate(() => document.fonts.ready);
  // What has just been written is placed with the next picture.
  await nextPicture(page);
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.stage-label')].flatMap((label) => {
      const box = label.querySelector('.stage-label-box')?.getBoundingClientRect();
      if (label.hidden || box === undefined || box.width === 0) return [];
      const { left, right, top, bottom } = box;
      return [{ says: label.textContent ?? '', left, right, top, bottom }];
    }),
  );
}
const nextPicture = (page: Page): Promise<unknown> =>
  page.evaluate(() => new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next))));
const told = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => document.querySelector('.stage-labels-playing') === null);
const endTurn = (page: Page): Promise<void> => page.evaluate(() => (window as unknown as StageWindow).stage.endTurn());
/** Waits until the camera shows something else than `before`. */
const movedFrom = (page: Page, before: string): Promise<unknown> =>
  page.waitForFunction(
    (old) => document.querySelector<HTMLElement>('.stage-label-plate')?.style.transform !== old,
    before,
  );
/** Waits until the camera shows what it showed `before`. */
const backAt = (page: Page, before: string): Promise<unknown> =>
  page.waitForFunction(
    (old) => document.querySelector<HTMLElement>('.stage-label-plate')?.style.transform === old,
    before,
  );

/** As a driver does: the context goes, and comes back. */
const loseAndRestore = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const canvas = document.querySelector('canvas');
    const lose = canvas?.getContext('webgl')?.getExtension('WEBGL_lose_context');
    if (!canvas || !lose) throw new Error('This browser cannot lose a context');
    const heard = (kind: string) => new Promise((resolve) => canvas.addEventListener(kind, resolve, { once: true }));
    const lost = heard('webglcontextlost');
    lose.loseContext();
    await lost;
    // Only once the event is over may it be asked for again.
    await new Promise((next) => setTimeout(next));
    const restored = heard('webglcontextrestored');
    lose.restoreContext();
    await restored;
  });
/** Waits until the picture holds as much ink as it did; fails by the test's own time when it never does. */
async function inkedAgain(page: Page, before: number): Promise<void> {
  while (Math.abs((await inked(page)) - before) >= 0.02);
}

describe('the stage', () => {
  test('draws the whole board and writes its numbers, without a complaint', async () => {
    const { page, errors } = await openStage(served);
    expect(await plateText(page, 'Europe')).toBe('Europe5519');
    expect(await page.locator('.stage-label-plate').count()).toBe(6);
    expect(await page.locator('.stage-label-move').allTextContents()).toEqual([
      'Open the agencies’ data120%',
      'Decree storm',
      'Something is whispered',
    ]);
    expect(await page.locator('.stage-notice').isVisible()).toBe(false);
    expect(await inked(page)).toBeGreaterThan(0.3);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test('draws by hand what did not load, and says so once', async () => {
    const { page } = await openStage(served, '?artless');
    expect(await page.locator('.stage-notice').textContent()).toContain('drawn by hand');
    expect(await inked(page)).toBeGreaterThan(0.3);
    await page.context().close();
  });

  test('tells a finished turn and settles on the new numbers; a key cuts it short', async () => {
    const { page, errors } = await openStage(served);
    await page.evaluate(() => (window as unknown as StageWindow).stage.endTurn());
    expect(await page.locator('.stage-labels-playing').count()).toBe(1);
    await page.locator('.stage-view').press('Escape');
    expect(await page.locator('.stage-labels-playing').count()).toBe(0);
    expect(await plateText(page, 'Europe')).toBe('Europe4331');
    expect(await page.locator('.stage-label-prop[data-look="strain-3"]').textContent()).toBe('Valuation18');
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test('plays a finished turn to its end by itself', async () => {
    const { page } = await openStage(served);
    await endTurn(page);
    // Its words stand at its end from the first moment on, as the page's do.
    expect([await plateText(page, 'Europe'), await plateText(page, 'Africa')]).toEqual(['Europe4331', 'Africa689']);
    expect(await page.locator('.stage-labels-playing').count()).toBe(1);
    await told(page);
    expect(await plateText(page, 'Africa')).toBe('Africa689');
    await page.context().close();
  });

  test('prints what moved on a receipt, and takes it away', async () => {
    const { page } = await openStage(served);
    await endTurn(page);
    const first = page.locator('.stage-receipt-paper li').first();
    await first.waitFor();
    expect(await first.textContent()).toBe('Unity−1436');
    expect(await page.locator('.stage-receipt-paper li').count()).toBe(8);
    await told(page);
    await first.waitFor({ state: 'detached' });
    await page.context().close();
  });

  test('a receipt beside the desk leaves China, the buttons and every name whole', async () => {
    const { page } = await openStage(served, '?reduced', SMALL);
    await endTurn(page);
    await page.locator('.stage-receipt-paper li').first().waitFor();
    await page.evaluate(() => document.fonts.ready);
    const [china, buttons, paper] = await Promise.all(
      [
        page.locator('.stage-label-plate', { hasText: 'China' }).locator('.stage-label-box'),
        page.locator('.stage-controls'),
        page.locator('.stage-receipt-paper'),
      ].map(async (it) => (await it.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 }),
    );
    expect(paper!.height).toBeGreaterThan(30);
    expect(paper!.x).toBeGreaterThan(china!.x + china!.width / 2);
    expect(paper!.y + paper!.height).toBeLessThanOrEqual(buttons!.y);
    const cut = await page
      .locator('.stage-receipt-name')
      .evaluateAll((all) => all.filter((it) => it.scrollWidth > it.clientWidth + 1).map((it) => it.textContent));
    expect(cut).toEqual([]);
    await page.context().close();
  });

  test('a press on it, or whoever holds it, cuts a telling short', async () => {
    const { page } = await openStage(served);
    await endTurn(page);
    await page.mouse.click(700, 700);
    expect(await page.locator('.stage-labels-playing').count()).toBe(0);
    await page.evaluate(() => {
      const { stage } = window as unknown as StageWindow;
      stage.endTurn();
      stage.handle?.skip();
    });
    expect(await page.locator('.stage-labels-playing').count()).toBe(0);
    await page.context().close();
  });

  test('what comes while a turn is told is told after it; cut short, both stand at their end', async () => {
    const { page } = await openStage(served);
    const endAndPlan = (): Promise<void> =>
      page.evaluate(() => {
        const { stage } = window as unknown as StageWindow;
        stage.endTurn();
        const [, second] = stage.session.view().rumours;
        if (second === undefined) throw new Error('No second rumour');
        stage.session.change({ phase: 'front', rumours: [{ ...second, number: 1, move: 'surprise' }] });
      });
    await endAndPlan();
    expect(await page.locator('.stage-labels-playing').count()).toBe(1);
    expect(await plateText(page, 'Europe')).toBe('Europe4331');
    const moves = page.locator('.stage-label-move');
    await page.waitForFunction(() =>
      document.querySelector('.stage-label-move')?.textContent?.startsWith('A surprise'),
    );
    await told(page);
    expect(await moves.allTextContents()).toEqual(['A surprise60%']);
    expect(await plateText(page, 'Europe')).toBe('Europe4331');
    await page.reload();
    await page.waitForFunction(() => document.documentElement.dataset['ready'] !== undefined);
    await endAndPlan();
    await page.locator('.stage-view').press('Escape');
    expect(await page.locator('.stage-labels-playing').count()).toBe(0);
    expect(await moves.allTextContents()).toEqual(['A surprise60%']);
    await page.context().close();
  });

  test('the camera goes where it happens and comes back', async () => {
    const { page } = await openStage(served, '', SMALL);
    const home = await transform(page);
    await endTurn(page);
    await movedFrom(page, home);
    expect(await page.locator('.stage-labels-playing').count()).toBe(1);
    await told(page);
    await backAt(page, home);
    await page.context().close();
  });

  test('a player who takes the camera during a telling keeps it', async () => {
    const { page } = await openStage(served, '', SMALL);
    const home = await transform(page);
    await endTurn(page);
    await movedFrom(page, home);
    await page.mouse.move(300, 180);
    await page.mouse.wheel(0, -600);
    // The wheel's own event is heard before the next picture; from there on nothing but the player moves the camera.
    await nextPicture(page);
    const held = await transform(page);
    expect(await page.locator('.stage-labels-playing').count()).toBe(1);
    await told(page);
    await nextPicture(page);
    expect(await transform(page)).toBe(held);
    await page.context().close();
  });

  test.each([SMALL, { width: 920, height: 518 }, { width: 1366, height: 768 }, { width: 1920, height: 1080 }])(
    'no word lies on another or is cut by the frame, at $width × $height',
    async (size) => {
      const { page } = await openStage(served, '?reduced', size);
      const before = await words(page);
      await endTurn(page);
      const after = await words(page);
      // Several at once, where there is least room: below the lords' court.
      await page.evaluate(() => {
        const { session } = (window as unknown as StageWindow).stage;
        const [one] = session.view().rumours;
        if (one === undefined) throw new Error('No rumour');
        const aim = (number: number, theatre: string | null, layer: 'money' | null) => ({
          ...one,
          number,
          theatre,
          layer,
        });
        const rumours = [
          aim(1, 'united-states', null),
          aim(2, 'united-states', null),
          aim(3, 'united-states', 'money'),
          aim(4, 'africa', null),
          aim(5, null, null),
          aim(6, null, null),
        ];
        session.change({ rumours });
      });
      for (const shown of [before, after, await words(page)]) {
        expect(shown.length).toBeGreaterThanOrEqual(6);
        for (const [index, a] of shown.entries()) {
          const cut = a.left < -1 || a.top < -1 || a.right > size.width + 1 || a.bottom > size.height + 1;
          expect([a.says, cut]).toEqual([a.says, false]);
          const on = shown
            .slice(index + 1)
            .filter(
              (b) =>
                Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
                Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1,
            );
          expect([a.says, on.map(({ says }) => says)]).toEqual([a.says, []]);
        }
      }
      await page.context().close();
    },
  );

  test.each([SMALL, { width: 1366, height: 768 }])(
    'a level of one theatre shows its moves and the giant whole, at $width × $height',
    async (size) => {
      const { page } = await openStage(served, '?reduced&one', size);
      const shown = await words(page);
      for (const says of ['Europe5519', 'Open the agencies’ data120%', 'Social base57', 'Valuation31']) {
        const word = shown.find((it) => it.says === says);
        if (word === undefined) throw new Error(`${says} is not shown among ${shown.map((it) => it.says).join(', ')}`);
        expect(word.top).toBeGreaterThanOrEqual(0);
        expect(word.bottom).toBeLessThanOrEqual(size.height);
        expect(word.left).toBeGreaterThanOrEqual(0);
        expect(word.right).toBeLessThanOrEqual(size.width);
      }
      await page.context().close();
    },
  );

  test('cuts where motion is to be reduced', async () => {
    const { page } = await openStage(served, '?reduced');
    const text = await page.evaluate(() => {
      (window as unknown as StageWindow).stage.endTurn();
      return [...document.querySelectorAll('.stage-label-plate')].map((plate) => plate.textContent);
    });
    expect(text).toContain('Europe4331');
    await page.context().close();
  });

  test('reports what is pressed: a storey, a plate, a land; and only legal targets while one is looked for', async () => {
    const { page } = await openStage(served);
    const picked = (): Promise<unknown> =>
      page.evaluate(() => (window as unknown as StageWindow).stage.picked.splice(0));
    const sea = worldToPage(1000, 840);
    const press = async (x: number, y: number): Promise<unknown> => {
      const at = worldToPage(x, y);
      // A press far off between two, so that no two near each other make a double one.
      await page.mouse.click(sea.x, sea.y);
      expect(await picked()).toEqual([]);
      await page.mouse.click(at.x, at.y);
      return picked();
    };
    const { europe, africa } = towers();
    expect(await press(europe.x, europe.y - 10)).toEqual([{ theatre: 'europe', layer: 'matter' }]);
    expect(await press(europe.x, europe.y - 34)).toEqual([{ theatre: 'europe', layer: 'cloud' }]);
    expect(await press(europe.x, europe.y + 16)).toEqual([{ theatre: 'europe' }]);
    expect(await press(740, 700)).toEqual([{ theatre: 'africa' }]);
    expect(await press(930, 820)).toEqual([]);
    await page.evaluate(() =>
      (window as unknown as StageWindow).stage.handle?.setTargeting({ theatres: ['africa'], layers: ['cloud'] }),
    );
    expect(await press(europe.x, europe.y - 34)).toEqual([]);
    expect(await press(africa.x, africa.y - 34)).toEqual([{ theatre: 'africa', layer: 'cloud' }]);
    expect(await press(africa.x, africa.y - 10)).toEqual([]);
    await page.context().close();
  });

  test('names what the pointer is on, and nothing over what is being told', async () => {
    const { page } = await openStage(served);
    const hint = page.locator('.stage-hint');
    expect(await hint.isVisible()).toBe(false);
    const { europe } = towers();
    const over = async (x: number, y: number): Promise<string | null> => {
      const at = worldToPage(x, y);
      await page.mouse.move(at.x, at.y);
      return (await hint.isVisible()) ? hint.textContent() : null;
    };
    expect(await over(europe.x - 50, europe.y + 56)).toBe('Parliament · free');
    expect(await over(68, 64)).toBe('Lord of the feed · War chest · 6');
    expect(await over(1000, 780)).toBeNull();
    await over(68, 64);
    await endTurn(page);
    expect(await hint.isVisible()).toBe(false);
    await page.context().close();
  });

  test('moves by keys, wheel, drag and buttons, and never leaves the map', async () => {
    const { page } = await openStage(served, '?reduced');
    const start = await transform(page);
    const view = page.locator('.stage-view');
    await view.press('+');
    const near = await transform(page);
    expect(near).not.toBe(start);
    await view.press('ArrowRight');
    expect(await transform(page)).not.toBe(near);
    await view.press('Home');
    expect(await transform(page)).toBe(start);
    // Farther than the whole map there is nothing.
    await view.press('-');
    expect(await transform(page)).toBe(start);
    await page.mouse.move(400, 300);
    await page.mouse.wheel(0, -400);
    await movedFrom(page, start);
    const wheeled = await transform(page);
    await page.mouse.down();
    await page.mouse.move(300, 260, { steps: 4 });
    await page.mouse.up();
    expect(await transform(page)).not.toBe(wheeled);
    await page.getByRole('button', { name: 'Whole map' }).click();
    expect(await transform(page)).toBe(start);
    await page.context().close();
  });

  test('keeps its shape when its place changes size', async () => {
    const { page } = await openStage(served, '?reduced');
    for (const size of [
      { width: 900, height: 700 },
      { width: 1366, height: 420 },
      { width: 1100, height: 768 },
    ]) {
      await page.setViewportSize(size);
      // What is drawn, what is shown of it, and the place it stands in: one size.
      await page.waitForFunction(({ width, height }) => {
        const canvas = document.querySelector('canvas');
        const sizes = canvas && [canvas.width, canvas.clientWidth, canvas.height, canvas.clientHeight];
        return sizes?.join() === [width, width, height, height].join();
      }, size);
    }
    await page.context().close();
  });

  test('on a phone opens on one theatre and walks from one to the next', async () => {
    const { page } = await openStage(served, '?reduced', { width: 390, height: 844 });
    const middle = (name: string): Promise<number> =>
      page
        .locator('.stage-label-plate', { hasText: name })
        .evaluate((plate) => Number(/translate\(([-\d.]+)px/.exec(plate.style.transform)?.[1]));
    expect(await middle('United States')).toBeGreaterThan(80);
    expect(await middle('United States')).toBeLessThan(310);
    await page.getByRole('button', { name: 'Next place' }).click();
    expect(await middle('Europe')).toBeGreaterThan(80);
    expect(await middle('Europe')).toBeLessThan(310);
    await page.context().close();
  });

  test('comes back with its pictures after the graphics context was lost', async () => {
    const { page } = await openStage(served);
    const before = await inked(page);
    await loseAndRestore(page);
    await inkedAgain(page, before);
    // What changes afterwards is drawn too, on textures that were made anew.
    await endTurn(page);
    await told(page);
    expect(await inked(page)).toBeGreaterThan(0.3);
    await page.context().close();
  });

  test('a context lost while a turn is told ends the telling no worse', async () => {
    const { page, errors } = await openStage(served);
    await endTurn(page);
    await loseAndRestore(page);
    await told(page);
    expect(await plateText(page, 'Europe')).toBe('Europe4331');
    const { page: sound } = await openStage(served);
    await endTurn(sound);
    await told(sound);
    await inkedAgain(page, await inked(sound));
    expect(errors).toEqual([]);
    await sound.context().close();
    await page.context().close();
  });

  test('lets go of everything, ten times over', async () => {
    const { page, errors } = await openStage(served, '?reduced');
    const session = await page.context().newCDPSession(page);
    const heap = async (): Promise<number> => {
      await session.send('HeapProfiler.collectGarbage');
      return (await session.send('Runtime.getHeapUsage')).usedSize;
    };
    const cycle = (): Promise<{ canvases: number; listeners: number; nodes: number }> =>
      page.evaluate(async () => {
        const { stage } = window as unknown as StageWindow;
        stage.handle?.destroy();
        const left = {
          canvases: document.querySelectorAll('canvas').length,
          listeners: stage.session.listeners(),
          nodes: document.querySelectorAll('.stage').length,
        };
        stage.handle = await stage.mount();
        return left;
      });
    for (let i = 0; i < 3; i += 1) await cycle();
    const before = await heap();
    for (let i = 0; i < 10; i += 1) expect(await cycle()).toEqual({ canvases: 0, listeners: 0, nodes: 0 });
    expect((await heap()) - before).toBeLessThan(3_000_000);
    expect(errors).toEqual([]);
    await page.context().close();
  }, 120_000);

  test('refuses clearly where there is no WebGL, and leaves nothing behind', async () => {
    const context = await served.browser.newContext();
    const page = await context.newPage();
    await page.addInitScript(() => {
      const getContext = HTMLCanvasElement.prototype.getContext;
      HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
        return kind.startsWith('webgl') ? null : Reflect.apply(getContext, this, [kind, ...rest]);
      } as typeof getContext;
    });
    await page.goto(served.address);
    await page.waitForFunction(() => document.documentElement.dataset['ready'] === 'no');
    expect(await page.evaluate(() => (window as unknown as StageWindow).stage.error)).toContain('BoardUnavailable');
    expect(await page.locator('.stage').count()).toBe(0);
    await context.close();
  });
});
