/** The same games give the same links in Node and in a browser, letter for letter, and come back the same in both. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { bundleLevel, readLevelFolder } from '../../src/level';
import { launch } from './helpers/browser';
import { trips } from './replay-page/trips';

jest.setTimeout(180_000);
const VITE = path.resolve('node_modules/vite/bin/vite.js');
const CONFIG = path.resolve('tests/e2e/replay-page/vite.config.ts');
const GAMES = 200;

let folder = '';
let browser: Browser;
let server: ChildProcess;
let address = '';

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'replay-page-'));
  execFileSync(process.execPath, [
    ...[VITE, 'build', '--config', CONFIG],
    ...['--outDir', folder, '--emptyOutDir', '--logLevel', 'error'],
  ]);
  server = spawn(
    process.execPath,
    [VITE, 'preview', '--config', CONFIG, '--outDir', folder, '--host', '127.0.0.1', '--port', '0'],
    { env: { ...process.env, NO_COLOR: '1' } },
  );
  address = await new Promise<string>((resolve, reject) => {
    let said = '';
    server.stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const port = /127\.0\.0\.1:(\d+)/.exec(said)?.[1];
      if (port !== undefined) resolve(`http://127.0.0.1:${port}/`);
    });
    server.on('exit', () => reject(new Error(`The page's server ended: ${said}`)));
  });
  browser = await launch();
});
afterAll(async () => {
  await browser?.close();
  server?.kill();
  if (folder !== '') rmSync(folder, { recursive: true, force: true });
});

test.each(['inauguration', 'first-assembly'])('games of %s, here and there', async (slug) => {
  const { level } = bundleLevel(readLevelFolder('levels'), slug);
  const here = trips(level!, GAMES);
  const page = await browser.newPage();
  await page.goto(address);
  await page.waitForFunction(() => window.trips !== undefined);
  const there = await page.evaluate(([name, games]) => window.trips!(name, games), [slug, GAMES] as const);
  expect(there).toEqual(here);
  expect(here.filter(({ isSame }) => isSame)).toHaveLength(GAMES);
  expect(new Set(here.map(({ hash }) => hash)).size).toBe(GAMES);
  await page.close();
});
