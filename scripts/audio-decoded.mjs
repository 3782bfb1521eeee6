// What Chromium makes of each file at the rate of the page's audio clock: how much it holds, and how loops meet in it.
import fs from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { PADDING } from '../assets/audio/lib/loop.mjs';
import { OUTPUT } from '../assets/audio/lib/output-folder.mjs';
import { AUDIO } from '../assets/audio/lib/sources.mjs';
import { CHROMIUM_FLAGS, ensureChromium } from './chromium.mjs';
import { root } from './ensure.mjs';

/** An address that only this browser answers. */
const HERE = 'http://sound.invalid/';
const STEMS = ['tension-low', 'tension-mid', 'tension-high'];
const THEMES = ['theme-left', 'theme-democratic', 'theme-capital'];

/** The page's own: a test holds the two together. */
const source = fs.readFileSync(path.join(root, 'src/audio/narrow-context.ts'), 'utf8');
const RATE = Number(/SAMPLE_RATE = ([\d_]+)/.exec(source)[1].replaceAll('_', ''));

const places = JSON.parse(fs.readFileSync(path.join(OUTPUT, 'effects.json'), 'utf8'));
const seconds = (name) => JSON.parse(fs.readFileSync(path.join(AUDIO, 'measures.json'), 'utf8'))[name].webm.seconds;

/** Where a file's loop begins and how long it is, in seconds; the effects' is the hum. Null for what sounds once. */
function loopIn(name) {
  if (name === 'effects') return places['server-hum'].slice(0, 2).map((milliseconds) => milliseconds / 1000);
  return name.startsWith('ending-') ? null : [PADDING, seconds(name) - 2 * PADDING];
}

export async function decodeAll(outputs) {
  const names = outputs.filter((file) => file.endsWith('.webm')).map((file) => path.basename(file, '.webm'));
  const browser = await chromium.launch({ executablePath: ensureChromium(), args: CHROMIUM_FLAGS });
  try {
    const page = await browser.newPage();
    await page.route(`${HERE}**`, (route) => {
      const file = path.join(OUTPUT, path.basename(new URL(route.request().url()).pathname));
      return file.endsWith('.webm')
        ? route.fulfill({ path: file })
        : route.fulfill({ contentType: 'text/html', body: '<!doctype html>' });
    });
    await page.goto(HERE);
    const files = {};
    for (const name of names) {
      files[name] = await page.evaluate(decode, { url: `${HERE}${name}.webm`, rate: RATE, loop: loopIn(name) });
    }
    const bytes = (list) => list.reduce((sum, name) => sum + files[name].channels * files[name].frames * 4, 0);
    const match = ['effects', ...STEMS];
    return {
      browser: `Chromium ${browser.version().split('.')[0]}`,
      rate: RATE,
      files,
      match: { stems: bytes(match), all: bytes([...match, ...THEMES]) },
    };
  } finally {
    await browser.close();
  }
}

/** Runs in the page. */
async function decode({ url, rate, loop }) {
  const answer = await fetch(url);
  const buffer = await new OfflineAudioContext(1, 1, rate).decodeAudioData(await answer.arrayBuffer());
  const channels = Array.from({ length: buffer.numberOfChannels }, (_, k) => buffer.getChannelData(k));
  const held = { channels: buffer.numberOfChannels, frames: buffer.length };
  if (loop === null) return held;
  const from = Math.round(loop[0] * rate);
  const to = from + Math.round(loop[1] * rate);
  const steps = channels[0].slice(from + 1, to).map((value, i) => Math.abs(value - channels[0][from + i]));
  steps.sort();
  const jump = Math.max(...channels.map((channel) => Math.abs(channel[from] - channel[to - 1])));
  const p99Step = steps[Math.floor((steps.length - 1) * 0.99)];
  return { ...held, seam: { jump: Number(jump.toFixed(5)), p99Step: Number(p99Step.toFixed(5)) } };
}
