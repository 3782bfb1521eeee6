// What Chromium makes of each file at the rate of the page's audio clock: how much it holds, and how loops meet in it.
import fs from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { PADDING } from '../assets/audio/lib/loop.mjs';
import { OUTPUT } from '../assets/audio/lib/output-folder.mjs';
import { CHROMIUM_FLAGS, ensureChromium } from './chromium.mjs';
import { root } from './ensure.mjs';

/** An address that only this browser answers. */
const HERE = 'http://sound.invalid/';
const STEMS = ['tension-low', 'tension-mid', 'tension-high'];
const THEMES = ['theme-left', 'theme-democratic', 'theme-capital'];

/** The page's own: a test holds the two together. */
const source = fs.readFileSync(path.join(root, 'src/audio/narrow-context.ts'), 'utf8');
const RATE = Number(/SAMPLE_RATE = ([\d_]+)/.exec(source)[1].replaceAll('_', ''));

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
      files[name] = await page.evaluate(decode, { url: `${HERE}${name}.webm`, rate: RATE, padding: PADDING });
      if (!/^(menu|tension|theme)/.test(name)) delete files[name].seam;
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
async function decode({ url, rate, padding }) {
  const answer = await fetch(url);
  const buffer = await new OfflineAudioContext(1, 1, rate).decodeAudioData(await answer.arrayBuffer());
  const channels = Array.from({ length: buffer.numberOfChannels }, (_, k) => buffer.getChannelData(k));
  const from = padding * rate;
  // Loops last whole seconds; what a decoder leaves off stands in the margins.
  const to = from + Math.round(buffer.duration - 2 * padding) * rate;
  const steps = channels[0].slice(from + 1, to).map((value, i) => Math.abs(value - channels[0][from + i]));
  steps.sort();
  const jump = Math.max(...channels.map((channel) => Math.abs(channel[from] - channel[to - 1])));
  const digits = (value) => Number(value.toFixed(5));
  return {
    channels: buffer.numberOfChannels,
    frames: buffer.length,
    seam: { jump: digits(jump), p99Step: digits(steps[Math.floor((steps.length - 1) * 0.99)]) },
  };
}
