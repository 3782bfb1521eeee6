/** What a match's sound takes of the browser's memory: the buffers it has really decoded are those docs/sound.md counts. */
import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { launch, open } from './helpers/browser';
import { type Held, listen } from './helpers/listen';

jest.setTimeout(90_000);

interface Decoded {
  readonly rate: number;
  readonly files: Readonly<Record<string, { readonly channels: number; readonly frames: number }>>;
  readonly match: { readonly stems: number; readonly all: number };
}
const decoded = JSON.parse(
  fs.readFileSync(path.resolve(import.meta.dirname, '../../assets/audio/decoded.json'), 'utf8'),
) as Decoded;

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(async () => browser?.close());

/** Which file was decoded: no two are as long in as many channels, save the themes, which are alike. */
const fileOf = ({ channels, frames }: Held): string | undefined =>
  Object.entries(decoded.files).find(
    ([, it]) => it.channels === channels && Math.abs(it.frames - frames) < decoded.rate / 100,
  )?.[0];

test('a match holds the effects and three stems at the slower clock, and no more than was counted', async () => {
  const { page, errors, close } = await open(browser, { hash: '#/play/first-assembly/new?seed=7', still: true });
  const { held, untilRounds } = await listen(page);
  await page.keyboard.press('Tab');
  await untilRounds(3, 60.25);
  const buffers = await held();
  for (const { rate } of buffers) expect(rate).toBe(decoded.rate);
  const names = buffers.map(fileOf);
  expect(names).not.toContain(undefined);
  const bytes = buffers.reduce((sum, { channels, frames }) => sum + channels * frames * 4, 0);
  const menu = decoded.files['menu']!;
  const isMenu = names.includes('menu') ? menu.channels * menu.frames * 4 : 0;
  expect(names.filter((name) => name === 'effects')).toHaveLength(1);
  expect(bytes - isMenu).toBeGreaterThan(decoded.match.stems * 0.99);
  expect(bytes - isMenu).toBeLessThan(decoded.match.all * 1.01);
  expect(errors).toEqual([]);
  await close();
});
