// `npm run bench:games`: whole games played one after the other in one page, by its own buttons: what each leaves behind —
// heap, nodes, pictures on the graphics card, drawing contexts, decoded sound — and tasks that held the page for more than 50 ms. After
// `--`: `--games N`, `--level ID`, `--address URL` for a page that is served already.
import { parseArgs } from 'node:util';
import { CHROMIUM_FLAGS, ensureChromium } from './chromium.mjs';
import { ensureDependencies } from './ensure.mjs';
import { takeHands } from './hands.mjs';
import { served } from './served.mjs';

ensureDependencies();
const { values } = parseArgs({
  options: {
    games: { type: 'string', default: '10' },
    level: { type: 'string', default: 'first-assembly' },
    address: { type: 'string' },
  },
});
const executablePath = ensureChromium();
const { chromium, hands, play } = await takeHands();

/** Runs in the page from its first moment: counts what lives outside the heap, and notes tasks that hold the page. */
function watch() {
  const textures = new Map();
  const sounds = new Set();
  const contexts = new Set();
  const tasks = [];
  const gl = WebGLRenderingContext.prototype;
  for (const [name, by] of [
    ['createTexture', 1],
    ['deleteTexture', -1],
  ]) {
    const original = gl[name];
    gl[name] = function (...given) {
      textures.set(this, (textures.get(this) ?? 0) + by);
      return original.apply(this, given);
    };
  }
  const decode = BaseAudioContext.prototype.decodeAudioData;
  BaseAudioContext.prototype.decodeAudioData = function (data, done, failed) {
    contexts.add(new WeakRef(this));
    const keep = (buffer) => {
      sounds.add(new WeakRef(buffer));
      return buffer;
    };
    return decode.call(this, data, done && ((buffer) => done(keep(buffer))), failed).then(keep);
  };
  new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
    type: 'longtask',
  });
  const alive = (set) => [...new Set([...set].map((it) => it.deref()).filter(Boolean))];
  window.bench = {
    left() {
      for (const it of textures.keys()) if (it.isContextLost()) textures.delete(it);
      const buffers = alive(sounds);
      return {
        stages: textures.size,
        textures: [...textures.values()].reduce((sum, count) => sum + count, 0),
        sounds: buffers.length,
        soundBytes: buffers.reduce((sum, it) => sum + it.length * it.numberOfChannels * 4, 0),
        nodes: document.querySelectorAll('*').length,
        tasks: tasks.splice(0),
      };
    },
  };
}

const own = values.address === undefined ? await served() : null;
const address = own?.address ?? values.address;
const browser = await chromium.launch({ executablePath, args: CHROMIUM_FLAGS });
const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'en-GB' });
const page = await context.newPage();
page.setDefaultTimeout(60_000);
await page.addInitScript(watch);
const session = await context.newCDPSession(page);
const player = hands.mouse(page);

/** Kept games are forgotten: a list that grows is not memory that leaks. */
async function leave() {
  await page.getByTestId('ending-title').click();
  await page.getByTestId('menu-play').waitFor();
  await page.evaluate(() => localStorage.clear());
  await page.waitForTimeout(2500);
}

async function weigh(game, turns) {
  for (let sweep = 0; sweep < 2; sweep += 1) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const left = await page.evaluate(() => window.bench.left());
  const worst = Math.max(0, ...left.tasks);
  const row = [
    game,
    turns,
    (usedSize / 1e6).toFixed(1),
    left.nodes,
    left.stages,
    left.textures,
    left.sounds,
    (left.soundBytes / 1e6).toFixed(1),
    left.tasks.length,
    worst.toFixed(0),
  ];
  console.log(`| ${row.join(' | ')} |`);
}

console.log(`${values.games} whole games of ${values.level} in one page, weighed at the title after each`);
const HEAD = [
  'game',
  'turns',
  'heap, MB',
  'nodes',
  'stages',
  'textures',
  'sounds decoded',
  'of MB',
  'tasks over 50 ms',
  'the longest, ms',
];
console.log(`| ${HEAD.join(' | ')} |\n|${HEAD.map(() => '---').join('|')}|`);
await page.goto(`${address}#/`);
await page.getByTestId('menu-play').waitFor();
await page.waitForTimeout(2500);
await weigh('title', 0);
for (let game = 1; game <= Number(values.games); game += 1) {
  await page.evaluate(([level, seed]) => (location.hash = `#/play/${level}/new?seed=${seed}`), [values.level, game]);
  await page.locator('.board-stage[data-board="shown"]').waitFor();
  const { turns } = await play.playToEnding(player);
  await leave();
  await weigh(game, turns);
}
await browser.close();
await own?.stop();
