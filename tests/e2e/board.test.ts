/**
 * The stage in a real browser, on a made-up session: it draws, follows changes, answers hands and keys, lets go of
 * everything, and outlives a lost graphics context. No test depends on how fast frames come.
 */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { parseMap } from '../../src/board/map-data';
import { openStage, type Served, serveStage } from './board-page/serve';

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

describe('the stage', () => {
  test('draws the whole board and writes its numbers, without a complaint', async () => {
    const { page, errors } = await openStage(served);
    expect(await plateText(page, 'Europe')).toBe('Europe5519');
    expect(await page.locator('.stage-label-plate').count()).toBe(6);
    expect(await page.locator('.stage-label-move').allTextContents()).toEqual([
      'Open the agencies’ data120 %',
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
    expect(await plateText(page, 'Europe')).toBe('Europe5519');
    await page.locator('.stage-view').press('Escape');
    expect(await page.locator('.stage-labels-playing').count()).toBe(0);
    expect(await plateText(page, 'Europe')).toBe('Europe4331');
    expect(await page.locator('.stage-label-prop[data-look="strain-3"]').textContent()).toBe('Valuation18');
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test('plays a finished turn to its end by itself', async () => {
    const { page } = await openStage(served);
    await page.evaluate(() => (window as unknown as StageWindow).stage.endTurn());
    await page.waitForFunction(() => document.querySelector('.stage-labels-playing') === null, null, {
      timeout: 30_000,
    });
    expect(await plateText(page, 'Europe')).toBe('Europe4331');
    await page.context().close();
  });

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
    const press = async (x: number, y: number): Promise<unknown> => {
      const at = worldToPage(x, y);
      await page.mouse.click(at.x, at.y);
      // Past the time in which a second press would make a double one.
      await page.waitForTimeout(400);
      return page.evaluate(() => (window as unknown as StageWindow).stage.picked.splice(0));
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
    await page.waitForTimeout(100);
    const wheeled = await transform(page);
    expect(wheeled).not.toBe(start);
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
    await page.evaluate(async () => {
      const lose = document.querySelector('canvas')?.getContext('webgl')?.getExtension('WEBGL_lose_context');
      if (!lose) throw new Error('This browser cannot lose a context');
      lose.loseContext();
      await new Promise((resolve) => setTimeout(resolve, 200));
      lose.restoreContext();
    });
    await page.waitForTimeout(800);
    expect(Math.abs((await inked(page)) - before)).toBeLessThan(0.02);
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
