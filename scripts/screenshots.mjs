// `npm run screenshots`: every screen at three sizes into docs/images, from one game that is always the same. Words after
// `--` pick sizes and languages: `-- phone`, `-- laptop fr`. Pictures that no longer belong are removed on a full run.
import fs from 'node:fs';
import path from 'node:path';
import { ensureChromium } from './chromium.mjs';
import { ensureDependencies, root } from './ensure.mjs';
import { served } from './served.mjs';

ensureDependencies();
process.env.CHROMIUM_PATH = ensureChromium();
const { runnerImport } = await import('vite');
const { default: sharp } = await import('sharp');

const SIZES = ['laptop', 'desktop', 'phone'];
/** In French only what shows another length of words. */
const FRENCH = new Set(['title', 'front-page', 'assembly', 'agenda', 'rupture', 'ending']);
const IMAGES = path.join(root, 'docs/images');
/** Pages with a date on them must not differ from day to day. */
const NOW = new Date('2025-01-20T12:00:00');

/**
 * Sizes to keep and how closely, so that the whole folder stays near six megabytes: halftone is dear. A wide screen is
 * kept smaller than it is, since what it shows is how things are laid out.
 */
const KEPT = {
  laptop: { width: 1366, quality: 50 },
  desktop: { width: 1280, quality: 52 },
  phone: { width: 390, quality: 62 },
};

const asked = process.argv.slice(2);
const sizes = SIZES.filter((size) => asked.includes(size));
const languages = ['en', 'fr'].filter((language) => asked.includes(language));
const isFull = sizes.length + languages.length === 0;

const { address, stop } = await served();
process.env.BASE_URL = address;

/** The browser tests' own hands: what they can do is what is pictured. */
async function helper(name) {
  const file = path.join(root, 'tests/e2e/helpers', name);
  return (await runnerImport(file, { root, configFile: false, logLevel: 'error' })).module;
}
const { launch, open } = await helper('browser.ts');
const { fingers, mouse } = await helper('hands.ts');
const { tour } = await helper('tour.ts');

const taken = new Set();
const browser = await launch();
for (const language of languages.length > 0 ? languages : ['en', 'fr'])
  for (const size of sizes.length > 0 ? sizes : SIZES) {
    if (isFull && language === 'fr' && size === 'desktop') continue;
    const isPhone = size === 'phone';
    const { page, errors, close } = await open(browser, { size, language, touch: isPhone, still: true, now: NOW });
    await tour(isPhone ? fingers(page) : mouse(page), async (name) => {
      if (language === 'fr' && !FRENCH.has(name)) return;
      const file = `${name}-${size}${language === 'fr' ? '-fr' : ''}.webp`;
      await settled(page);
      const { width, quality } = KEPT[size];
      const picture = sharp(await page.screenshot()).resize({ width });
      await picture.webp({ quality, effort: 6 }).toFile(path.join(IMAGES, file));
      taken.add(file);
    });
    await close();
    if (errors.length > 0) throw new Error(`The page complained: ${errors.join('\n')}`);
    console.log(`${language} ${size}: ${taken.size} pictures so far`);
  }
await browser.close();
await stop();

if (isFull)
  for (const file of fs.readdirSync(IMAGES))
    if (file.endsWith('.webp') && !file.startsWith('contact-sheet-') && !taken.has(file))
      fs.rmSync(path.join(IMAGES, file));
const bytes = [...taken].reduce((sum, file) => sum + fs.statSync(path.join(IMAGES, file)).size, 0);
console.log(`${taken.size} pictures, ${(bytes / 1e6).toFixed(1)} MB`);

/** Type and pictures are in, and the drawn board has gone still. */
async function settled(page) {
  await page.evaluate(async () => {
    await document.fonts.ready;
    // Those in sight: what is lazy and farther down does not come, and is not in the picture.
    const images = [...document.images].filter((it) => {
      const { top, bottom, width } = it.getBoundingClientRect();
      return width > 0 && bottom > 0 && top < innerHeight;
    });
    // One that its sheet scrolls out of sight stands in the page's rectangle all the same, and is never fetched.
    const patience = new Promise((done) => setTimeout(done, 2000));
    await Promise.race([patience, Promise.all(images.map((it) => it.decode().catch(() => undefined)))]);
  });
  let last = null;
  for (let tries = 0; tries < 20; tries += 1) {
    const now = (await page.screenshot()).toString('base64');
    if (now === last) return;
    last = now;
    await page.waitForTimeout(150);
  }
}
