// `npm run bench:page`: how long a player waits on a slow machine — a processor slowed four times — for the title, for the
// board after a level is chosen, and for the first change after a turn is ended; then how long the page's processor was at
// work for it, unslowed, which what else runs on the machine does not lengthen. `-- --slow N --runs N` to ask otherwise.
import { parseArgs } from 'node:util';
import { CHROMIUM_FLAGS, ensureChromium } from './chromium.mjs';
import { ensureDependencies } from './ensure.mjs';
import { busyBetween, record } from './frame-trace.mjs';
import { served } from './served.mjs';

ensureDependencies();
const { values } = parseArgs({
  options: { slow: { type: 'string', default: '4' }, runs: { type: 'string', default: '5' } },
});
const slow = Number(values.slow);
const runs = Number(values.runs);
const executablePath = ensureChromium();
const { chromium } = await import('playwright-core');

const { address, stop } = await served();

/** Runs in the page from its first moment: notes when things that were waited for have been drawn. */
function watch() {
  const seen = new Map();
  const wanted = {
    title: '[data-testid="menu-play"]',
    desk: '[data-testid="end-turn"]',
    board: '.board-stage[data-board="shown"]',
    telling: '.telling .told',
  };
  const look = () => {
    for (const [name, selector] of Object.entries(wanted))
      if (!seen.has(name) && document.querySelector(selector) !== null) {
        seen.set(name, null);
        // A task that the next frame leaves behind: by then it is on the screen and not only in the document.
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => {
            seen.set(name, performance.now());
            performance.mark(`drawn ${name}`);
          };
          port2.postMessage(null);
        });
      }
  };
  new MutationObserver(look).observe(document, { subtree: true, childList: true, attributes: true });
  const pressed = (event) => performance.mark(`pressed ${event.target.closest('[data-testid]')?.dataset.testid}`);
  addEventListener('click', pressed, true);
  // The browser's own account: from a hand's click to the next picture on the screen, in steps of 8 ms.
  const clicks = [];
  new PerformanceObserver((list) => clicks.push(...list.getEntries())).observe({
    type: 'event',
    durationThreshold: 16,
  });
  window.bench = {
    at: (name) => seen.get(name) ?? null,
    since: (name, start) => seen.get(name) - start,
    lastClick: () => clicks.findLast(({ name }) => name === 'click') ?? null,
  };
}

/**
 * `reads`: the player looks at the levels until the page has fetched ahead; else chooses one as soon as it is there. `traced`:
 * processor time is told instead.
 */
async function measure(browser, { reads, traced = false }) {
  const page = await (await browser.newContext({ viewport: { width: 1366, height: 768 } })).newPage();
  await page.addInitScript(watch);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: traced ? 1 : slow });
  const drawn = (name) =>
    page.waitForFunction((it) => window.bench.at(it) !== null, name, { polling: 20, timeout: 120_000 });
  /** Presses as a hand does; gives the moment, by the page's clock, and how long the next picture took. */
  const press = async (id) => {
    const before = await page.evaluate(() => window.bench.lastClick()?.startTime ?? -1);
    await page.getByTestId(id).click();
    const click = await page.waitForFunction((since) => {
      const last = window.bench.lastClick();
      return last !== null && last.startTime > since && { start: last.startTime, duration: last.duration };
    }, before);
    return click.jsonValue();
  };
  const since = (name, { start }) => page.evaluate(([it, from]) => window.bench.since(it, from), [name, start]);

  await page.goto(`${address}#/`);
  await drawn('title');
  const title = await page.evaluate(() => window.bench.at('title'));
  await page.goto(`${address}#/levels`);
  await page.getByTestId('new-inauguration').waitFor();
  if (reads) {
    await page.waitForFunction(() =>
      performance
        .getEntriesByType('resource')
        .some(({ name, responseEnd }) => /\/board-[^/]*\.js$/.test(name) && responseEnd > 0),
    );
    await page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
  }
  const stop = traced ? await record(browser) : null;
  const chosen = await press('new-inauguration');
  await drawn('desk');
  await drawn('board');
  const [desk, board] = [await since('desk', chosen), await since('board', chosen)];
  await page.locator('[data-testid^="choice-"]:not([aria-disabled])').first().click();
  if (traced) await page.waitForTimeout(1500); // Not what the answer before it left to do.
  const asked = await press('end-turn');
  const ended = await press('end-turn-confirm');
  await drawn('telling');
  if (stop !== null) {
    const events = await stop();
    await page.context().close();
    return {
      board: busyBetween(events, 'pressed new-inauguration', 'drawn board'),
      turn: busyBetween(events, 'pressed end-turn-confirm', 'drawn telling'),
    };
  }
  await page.context().close();
  return { title, desk, board, question: asked.duration, turn: ended.duration };
}

const LINES = [
  ['title', 'page opened → title drawn', null],
  ['desk', 'level chosen → desk drawn', null],
  ['board', 'level chosen → board drawn', 2000],
  ['hastyBoard', 'the same, chosen before the menu is idle', null],
  ['question', '(a press that only asks: the floor)', null],
  ['turn', 'turn ended → first change drawn', 100],
];
const browser = await chromium.launch({ executablePath, args: CHROMIUM_FLAGS });
const results = [];
const busy = [];
await measure(browser, { reads: true }); // What the first run warms, the disk's cache, is not the game's.
for (let run = 0; run < runs; run += 1) {
  const hasty = await measure(browser, { reads: false });
  results.push({ ...(await measure(browser, { reads: true })), hastyBoard: hasty.board });
  busy.push(await measure(browser, { reads: true, traced: true }));
}
await browser.close();
await stop();

const tell = (text, all, aim) => {
  const times = all.sort((a, b) => a - b);
  const [best, median, worst] = [times[0], times[Math.floor(times.length / 2)], times.at(-1)].map(Math.round);
  console.log(
    `  ${text.padEnd(41)} ${String(median).padStart(5)} (${best} to ${worst})${aim === null ? '' : `, aim ${aim}`}`,
  );
};
console.log(`Processor slowed ${slow} times, ${runs} runs, milliseconds: median (best to worst)`);
for (const [key, text, aim] of LINES)
  tell(
    text,
    results.map((it) => it[key]),
    aim,
  );
console.log('Processor not slowed, milliseconds that the page’s main thread was at work');
for (const [key, text] of LINES.filter(([key]) => key === 'board' || key === 'turn'))
  tell(
    text,
    busy.map((it) => it[key]),
    null,
  );
