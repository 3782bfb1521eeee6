// `npm run bench:frames`: what the stage costs while a busy turn is told — script per frame, style and layout,
// pictures sent to the graphics card — then ten games opened and closed, with heap and textures after each.
// The turn's frames are written to docs/measures: each as a row, and all of them drawn. After `--`: `--games N`, `--slow N`
// (a processor slowed so many times) and `--size WxH`, which write nothing.
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { CHROMIUM_FLAGS, ensureChromium } from './chromium.mjs';
import { ensureDependencies, root } from './ensure.mjs';
import { drawFrames } from './frame-chart.mjs';
import { framesOf, record } from './frame-trace.mjs';
import { served } from './served.mjs';

ensureDependencies();
const { values } = parseArgs({
  options: {
    games: { type: 'string', default: '10' },
    slow: { type: 'string', default: '1' },
    size: { type: 'string', default: '1366x768' },
  },
});
const [width, height] = values.size.split('x').map(Number);
const isUsual = values.slow === '1' && values.size === '1366x768';
const executablePath = ensureChromium();
const { chromium } = await import('playwright-core');

// The stage alone, on a made-up match whose end of turn moves everything at once.
const configFile = path.join(root, 'tests/e2e/board-page/vite.config.ts');
process.env.VITE_CONFIG_NATIVE_IGNORE_WARNING = 'true';
const { address, stop } = await served(configFile);

/**
 * Runs in the page from its first moment: times each frame's script, and counts what goes to the graphics card. Drawing
 * itself is left out (`draws: false`) where only software draws, whose queue would be counted as our script.
 */
function watch({ draws }) {
  const contexts = new Map();
  const bench = {
    frames: [],
    uploads: [],
    /** Textures that live on the graphics card: those of a lost context are gone with it. */
    textures() {
      for (const gl of contexts.keys()) if (gl.isContextLost()) contexts.delete(gl);
      return [...contexts.values()].reduce((sum, count) => sum + count, 0);
    },
  };
  window.bench = bench;
  const count = (gl, by) => contexts.set(gl, (contexts.get(gl) ?? 0) + by);
  const request = window.requestAnimationFrame.bind(window);
  window.requestAnimationFrame = (callback) =>
    request((time) => {
      const start = performance.now();
      callback(time);
      const script = performance.now() - start;
      const last = bench.frames.at(-1);
      // What is called for the same picture is one frame.
      if (last?.at === time) last.script += script;
      else bench.frames.push({ at: time, script });
    });
  const gl = WebGLRenderingContext.prototype;
  for (const [name, by] of [
    ['createTexture', 1],
    ['deleteTexture', -1],
  ]) {
    const original = gl[name];
    gl[name] = function (...given) {
      count(this, by);
      return original.apply(this, given);
    };
  }
  for (const name of ['texImage2D', 'texSubImage2D']) {
    const original = gl[name];
    gl[name] = function (...given) {
      const source = given.at(-1);
      const start = performance.now();
      const result = original.apply(this, given);
      if (source?.width > 0)
        bench.uploads.push({ pixels: source.width * source.height, took: performance.now() - start });
      return result;
    };
  }
  if (!draws) for (const name of ['drawElements', 'drawArrays', 'clear']) gl[name] = () => {};
}

const percentile = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
const ms = (value) => `${value.toFixed(2)} ms`.padStart(9);

async function open(browser, draws) {
  const context = await browser.newContext({ viewport: { width, height } });
  const page = await context.newPage();
  await page.addInitScript(watch, { draws });
  await page.goto(address);
  await page.waitForFunction(() => document.documentElement.dataset.ready !== undefined, null, { timeout: 60_000 });
  const error = await page.evaluate(() => window.stage.error);
  if (error !== null) throw new Error(error);
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable');
  await session.send('Emulation.setCPUThrottlingRate', { rate: Number(values.slow) });
  const metrics = async () =>
    Object.fromEntries((await session.send('Performance.getMetrics')).metrics.map(({ name, value }) => [name, value]));
  return { page, session, metrics, close: () => context.close() };
}

async function busyTurn(browser) {
  const { page, metrics, close } = await open(browser, false);
  const beats = await page.evaluate(() => window.stage.beats());
  await page.waitForFunction(() => window.bench.frames.length > 3);
  const stop = await record(browser);
  const before = await metrics();
  await page.evaluate(() => {
    window.bench.frames.length = 0;
    window.bench.uploads.length = 0;
    performance.mark('turn ended');
    window.stage.endTurn();
  });
  await page.waitForFunction(() => document.querySelector('.stage-labels-playing') === null, null, {
    timeout: 60_000,
    // Not at every frame, which it would lengthen.
    polling: 100,
  });
  const after = await metrics();
  const traced = framesOf(await stop(), 'turn ended');
  const { frames, uploads } = await page.evaluate(() => ({ ...window.bench, textures: null }));
  await close();
  const sorted = frames.map(({ script }) => script).sort((a, b) => a - b);
  console.log(`\nA busy turn told at ${values.size}, processor slowed ${values.slow} times: ${frames.length} frames`);
  for (const [name, share] of [
    ['p50', 0.5],
    ['p95', 0.95],
    ['p99', 0.99],
  ])
    console.log(`  script of a frame, ${name}   ${ms(percentile(sorted, share))}`);
  console.log(`  script of a frame, worst ${ms(sorted.at(-1) ?? 0)}   (a frame at 60 a second lasts 16.67 ms)`);
  for (const [name, key] of [
    ['style', 'RecalcStyleDuration'],
    ['layout', 'LayoutDuration'],
  ])
    console.log(
      `  ${name} a frame, mean${' '.repeat(8 - name.length)}${ms(((after[key] - before[key]) * 1000) / frames.length)}`,
    );
  const largest = Math.max(0, ...uploads.map(({ pixels }) => pixels));
  const longest = Math.max(0, ...uploads.map(({ took }) => took));
  console.log(
    `  pictures sent to the graphics card: ${uploads.length}, the largest ${largest} pixels, the longest ${ms(longest).trim()}`,
  );
  const busy = traced.map(({ script, page: rest }) => script + rest).sort((a, b) => a - b);
  console.log(
    '  the same, processor time alone (what others took of the machine left out), all of the page’s main thread:',
  );
  for (const [name, share] of [
    ['p50', 0.5],
    ['p95', 0.95],
    ['p99', 0.99],
    ['worst', 1],
  ])
    console.log(`  a frame, ${name.padEnd(5)}            ${ms(percentile(busy, share))}`);
  if (isUsual) keep(traced, beats);
}

/** Writes the frames down, for docs/performance.md. */
function keep(frames, beats) {
  const folder = path.join(root, 'docs', 'measures');
  fs.mkdirSync(folder, { recursive: true });
  const rows = frames.map((it) => [it.at, it.script, it.page].map((value) => value.toFixed(2)).join(','));
  fs.writeFileSync(
    path.join(folder, 'busy-turn.csv'),
    ['at (ms),script (ms),style layout and paint (ms)', ...rows, ''].join('\n'),
  );
  const title = `A busy turn told: ${frames.length} frames, milliseconds of processor time of the page's main thread`;
  fs.writeFileSync(path.join(folder, 'busy-turn.svg'), drawFrames({ frames, beats, title }));
  console.log('  written to docs/measures/busy-turn.csv and busy-turn.svg');
}

async function manyGames(browser) {
  const { page, session, close } = await open(browser, true);
  console.log(`\n${values.games} games opened, one turn of each told, and closed`);
  console.log('  game    heap, MB   textures while it stands, and once closed   nodes');
  for (let game = 0; game <= Number(values.games); game += 1) {
    const standing = await page.evaluate(async () => {
      window.stage.endTurn();
      await new Promise((done) => setTimeout(done, 200));
      window.stage.handle.skip();
      const textures = window.bench.textures();
      window.stage.handle.destroy();
      window.bench.frames.length = 0;
      window.bench.uploads.length = 0;
      return textures;
    });
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    const left = await page.evaluate(() => ({
      textures: window.bench.textures(),
      nodes: document.querySelectorAll('*').length,
    }));
    const row = [game, (usedSize / 1e6).toFixed(2), standing, left.textures, left.nodes];
    console.log(row.map((cell, index) => String(cell).padStart([6, 12, 27, 20, 8][index])).join(''));
    await page.evaluate(async () => {
      window.stage.handle = await window.stage.mount();
    });
  }
  await close();
}

const browser = await chromium.launch({ executablePath, args: [...CHROMIUM_FLAGS, '--enable-precise-memory-info'] });
await busyTurn(browser);
await manyGames(browser);
await browser.close();
await stop();
