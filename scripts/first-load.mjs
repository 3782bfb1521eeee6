// `npm run bench:load`: what goes over the wire before the title stands, before a game is chosen and before its first
// decision, file by file, on an ordinary screen and on a fine one. Sound is not among it: it is fetched after the player's
// first press, when nothing else is awaited. `-- --address URL` weighs a page that is served already, `-- --json` for programs.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import zlib from 'node:zlib';
import { CHROMIUM_FLAGS, ensureChromium } from './chromium.mjs';
import { ensureDependencies, root } from './ensure.mjs';

ensureDependencies();
const { values } = parseArgs({
  options: { address: { type: 'string' }, json: { type: 'boolean', default: false } },
});
const executablePath = ensureChromium();
const { build, preview } = await import('vite');
const { chromium } = await import('playwright-core');

/** Text travels compressed, as any web server sends it; pictures and letters are compressed already. */
const isText = (name) => /\.(html|js|css|json|svg)$|\/$/.test(name);
const isSound = (name) => /^\/audio\/|\/(audio|howler-player)-/.test(name);

async function served() {
  const outDir = fs.mkdtempSync(path.join(os.tmpdir(), 'first-load-'));
  await build({ root, logLevel: 'error', build: { outDir, emptyOutDir: true } });
  const server = await preview({
    root,
    logLevel: 'silent',
    build: { outDir },
    preview: { host: '127.0.0.1', port: 0 },
  });
  return {
    address: server.resolvedUrls.local[0],
    async stop() {
      await server.close();
      fs.rmSync(outDir, { recursive: true, force: true });
    },
  };
}

/** Each file once, in the order of its coming, with its bytes and the stage of the way at which it came. */
async function weigh(browser, address, ratio) {
  const context = await browser.newContext({
    viewport: { width: 1366, height: 768 },
    deviceScaleFactor: ratio,
    locale: 'en-GB',
  });
  const page = await context.newPage();
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
  await page.getByTestId('menu-play').click();
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
else for (const { ratio, files } of screens) tell(ratio, files);

function tell(ratio, files) {
  const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`.padStart(10);
  console.log(`\nA screen of ${ratio} pixel${ratio === 1 ? '' : 's'} a CSS pixel`);
  let sum = 0;
  for (const [stage, words] of [
    ['title', 'before the title stands'],
    ['ahead', 'fetched ahead while it does'],
    ['game', 'once a game is chosen'],
  ]) {
    console.log(`  ${words}`);
    for (const { name, bytes } of files.filter((it) => it.stage === stage).sort((a, b) => b.bytes - a.bytes)) {
      sum += bytes;
      console.log(`  ${kB(bytes)}  ${name}`);
    }
    console.log(`  ${kB(sum)}  so far`);
  }
}
