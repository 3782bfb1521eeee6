// `npm run bench:load`: what goes over the wire before the title stands, before a game is chosen and before its first
// decision, file by file, on an ordinary screen and on a fine one. Sound is not among it: it is fetched after the player's
// first press, when nothing else is awaited. `-- --address URL` weighs a page that is served already, `-- --json` for programs.
import { parseArgs } from 'node:util';
import zlib from 'node:zlib';
import { CHROMIUM_FLAGS, ensureChromium } from './chromium.mjs';
import { ensureDependencies } from './ensure.mjs';
import { served } from './served.mjs';

ensureDependencies();
const { values } = parseArgs({
  options: { address: { type: 'string' }, json: { type: 'boolean', default: false } },
});
const executablePath = ensureChromium();
const { chromium } = await import('playwright-core');

/** Text travels compressed, as any web server sends it; pictures and letters are compressed already. */
const isText = (name) => /\.(html|js|css|json|svg)$|\/$/.test(name);
/** Bytes below which a file has no row of its own. */
const SMALL = 3000;
const isSound = (name) => /^\/audio\/|\/(audio|howler-player)-/.test(name);

/** Each file once, in the order of its coming, with its bytes and the stage of the way at which it came. */
async function weigh(browser, address, ratio) {
  const context = await browser.newContext({
    viewport: { width: 1366, height: 768 },
    deviceScaleFactor: ratio,
    locale: 'en-GB',
  });
  const page = await context.newPage();
  // Bytes are told and not times: a busy machine is no reason to fail.
  page.setDefaultTimeout(120_000);
  // Nothing is fetched ahead until it is asked for: the title alone is weighed first.
  await page.addInitScript(() => {
    const idle = window.requestIdleCallback.bind(window);
    const waiting = [];
    window.requestIdleCallback = (run) => waiting.push(run);
    window.letIdle = () => {
      window.requestIdleCallback = idle;
      for (const run of waiting) idle(run);
    };
  });
  const files = new Map();
  let stage = 'title';
  page.on('requestfinished', (request) => {
    const { pathname, protocol } = new URL(request.url());
    if (protocol.startsWith('http') && !files.has(pathname)) files.set(pathname, stage);
  });
  /** All pictures in sight have come, and nothing more is on its way. */
  const still = async () => {
    await page.waitForFunction(() => [...document.images].every((it) => it.complete || it.loading === 'lazy'));
    await page.waitForLoadState('networkidle');
  };
  await page.goto(`${address}#/`);
  await page.getByTestId('menu-play').waitFor();
  await still();
  stage = 'ahead';
  await page.evaluate(() => window.letIdle());
  await page.waitForFunction(() =>
    performance.getEntriesByType('resource').some(({ name }) => /\/art\/theatre-[^/]*$/.test(name)),
  );
  await still();
  stage = 'game';
  // The game that the title offers a newcomer, from a seed: each has pictures of its own.
  await page.evaluate(() => (location.hash = '#/play/first-assembly/new?seed=7'));
  await page.locator('.board-stage[data-board="shown"]').waitFor();
  await page.locator('[data-testid^="choice-"]').first().waitFor();
  await still();
  const weighed = [];
  for (const [name, at] of files) {
    if (isSound(name)) continue;
    // Asked for once more: the browser does not tell the bytes of what the page took as a picture at once.
    const body = Buffer.from(await (await fetch(new URL(name, address))).arrayBuffer());
    weighed.push({ name, stage: at, bytes: isText(name) ? zlib.gzipSync(body).length : body.length });
  }
  await context.close();
  return weighed;
}

const own = values.address === undefined ? await served() : null;
const browser = await chromium.launch({ executablePath, args: CHROMIUM_FLAGS });
const screens = [];
for (const ratio of [1, 2]) screens.push({ ratio, files: await weigh(browser, own?.address ?? values.address, ratio) });
await browser.close();
await own?.stop();

if (values.json) console.log(JSON.stringify(screens));
else console.log(table(screens));

/** Both screens side by side, files of a stage by size; names without what tells builds and screens apart. */
function table(all) {
  const plain = (name) =>
    name === '/'
      ? 'index.html'
      : name
          .slice(1)
          .replace(/^(assets\/.*)-[\w-]{8}(\.\w+)$/, '$1$2')
          .replace('@2x', '');
  const kB = (bytes) => (bytes === 0 ? '' : (bytes / 1000).toFixed(1));
  const lines = ['| kilobytes on the way | ordinary screen | fine screen |', '|---|---:|---:|'];
  const sums = [0, 0];
  for (const [stage, words] of [
    ['title', 'the title stands'],
    ['ahead', 'and what is fetched ahead while it does'],
    ['game', 'the first decision stands'],
  ]) {
    const rows = new Map();
    for (const [screen, { files }] of all.entries())
      for (const { name, bytes } of files.filter((it) => it.stage === stage)) {
        const of = bytes < SMALL ? 'what is smaller than three each' : plain(name);
        const row = rows.get(of) ?? [0, 0];
        row[screen] += bytes;
        sums[screen] += bytes;
        rows.set(of, row);
      }
    for (const [of, row] of [...rows].sort(([, a], [, b]) => Math.max(...b) - Math.max(...a)))
      lines.push(`| ${of} | ${row.map(kB).join(' | ')} |`);
    lines.push(`| **${words}** | ${sums.map((it) => `**${kB(it)}**`).join(' | ')} |`);
  }
  return lines.join('\n');
}
