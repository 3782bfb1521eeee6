// `npm run bench:mind`: how long the Leviathan's move is thought about in each of the first turns, at the strongest level:
// processor time of the worker's own thread, which what else runs on the machine does not lengthen. A browser slows the
// page's thread on demand but not a worker's: what a slow machine takes is the worker's own time, multiplied. After `--`:
// `--turns N`, `--runs N`, `--slow N`, `--level ID`, `--difficulty ID`, `--address URL` for a page that is served already.
import { parseArgs } from 'node:util';
import { CHROMIUM_FLAGS, ensureChromium } from './chromium.mjs';
import { ensureDependencies } from './ensure.mjs';
import { record, workerBusyBetween } from './frame-trace.mjs';
import { takeHands } from './hands.mjs';
import { served } from './served.mjs';

ensureDependencies();
const { values } = parseArgs({
  options: {
    turns: { type: 'string', default: '6' },
    runs: { type: 'string', default: '3' },
    slow: { type: 'string', default: '4' },
    level: { type: 'string', default: 'inauguration' },
    difficulty: { type: 'string', default: 'sovereign' },
    address: { type: 'string' },
  },
});
const [turns, runs, slow] = [values.turns, values.runs, values.slow].map(Number);
const executablePath = ensureChromium();
const { chromium, hands, play } = await takeHands();

/** Runs in the page from its first moment: marks when a plan is asked for and when it comes. */
function watch() {
  const Plain = Worker;
  let count = 0;
  window.bench = { answered: 0, isWarming: false };
  window.Worker = class extends Plain {
    constructor(...given) {
      super(...given);
      const asked = new Map();
      const { postMessage } = this;
      this.postMessage = (word, ...rest) => {
        if (word?.kind === 'question' && word.question.kind === 'plan') {
          count += 1;
          asked.set(word.id, count);
          performance.mark(`asked ${count}`);
        }
        if (word?.kind === 'warm') window.bench.isWarming = true;
        return postMessage.call(this, word, ...rest);
      };
      this.addEventListener('message', ({ data }) => {
        if (!asked.has(data.id)) return;
        performance.mark(`answered ${asked.get(data.id)}`);
        window.bench.answered = asked.get(data.id);
      });
    }
  };
}

/** Milliseconds that a player reads, at least: several times what the worker takes to learn meanwhile. */
const LEARNS = 6000;

const own = values.address === undefined ? await served() : null;
const address = own?.address ?? values.address;
const browser = await chromium.launch({ executablePath, args: CHROMIUM_FLAGS });

/**
 * Milliseconds of the worker for each of the first turns' plans of one match. `reads`: the player looks at the first page
 * until the worker has learnt what it learns ahead; else ends every turn as soon as it can be.
 */
async function measure(seed, reads) {
  const context = await browser.newContext({
    viewport: { width: 1366, height: 768 },
    locale: 'en-GB',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(120_000);
  await page.addInitScript(watch);
  const stop = await record(browser);
  await page.goto(`${address}#/play/${values.level}/new?seed=${seed}&difficulty=${values.difficulty}`);
  const player = hands.mouse(page);
  for (let turn = 1; turn <= turns; turn += 1) {
    await page.waitForFunction((nth) => window.bench.answered >= nth, turn);
    if (turn === turns) break;
    if (turn === 1 && reads) {
      await page.waitForFunction(() => window.bench.isWarming);
      await page.waitForTimeout(LEARNS);
    }
    while ((await play.waitingFor(player)) !== 'desk') await play.answerRupture(player);
    await play.answerEvent(player);
    await play.endTurn(player);
  }
  const events = await stop();
  await context.close();
  return Array.from({ length: turns }, (_, at) => workerBusyBetween(events, `asked ${at + 1}`, `answered ${at + 1}`));
}

const [hasty, reading] = [[], []];
for (let run = 0; run < runs; run += 1) {
  hasty.push(await measure(7 + run, false));
  reading.push(await measure(7 + run, true));
}
await browser.close();
await own?.stop();

console.log(
  `${values.level}, ${values.difficulty}: milliseconds of the worker's thread until a turn's plan, and × ${slow}; ${runs} matches, median (best to worst)`,
);
console.log(`         ${'who reads the first page'.padEnd(34)}who ends every turn at once`);
const tell = (all, at) => {
  const times = all.map((it) => it[at]).sort((a, b) => a - b);
  const [best, median, worst] = [times[0], times[Math.floor(times.length / 2)], times.at(-1)].map(Math.round);
  return `${String(median).padStart(5)} (${best} to ${worst}), ${median * slow}`.padEnd(34);
};
for (let at = 0; at < turns; at += 1) console.log(`  turn ${at + 1} ${tell(reading, at)}${tell(hasty, at)}`);
