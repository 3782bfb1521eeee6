/** Builds the stage's page as the game is built, and serves it from a process of its own until told to stop. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { FLAGS } from '../helpers/browser';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const VITE = path.join(ROOT, 'node_modules/vite/bin/vite.js');
const CONFIG = path.join(ROOT, 'tests/e2e/board-page/vite.config.ts');

export interface Served {
  readonly address: string;
  readonly browser: Browser;
  stop(): Promise<void>;
}

export async function serveStage(): Promise<Served> {
  const folder = mkdtempSync(path.join(tmpdir(), 'stage-page-'));
  execFileSync(
    process.execPath,
    [VITE, 'build', '--config', CONFIG, '--outDir', folder, '--emptyOutDir', '--logLevel', 'error'],
    { cwd: ROOT },
  );
  const server = spawn(
    process.execPath,
    [VITE, 'preview', '--config', CONFIG, '--outDir', folder, '--host', '127.0.0.1', '--port', '0'],
    // Without colours, which would come between the address and its port.
    { cwd: ROOT, env: { ...process.env, NO_COLOR: '1' } },
  );
  const address = await addressOf(server);
  const executablePath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';
  if (!existsSync(executablePath)) throw new Error(`No browser at ${executablePath}: set CHROMIUM_PATH`);
  const browser = await chromium.launch({ executablePath, args: FLAGS });
  return {
    address,
    browser,
    async stop() {
      await browser.close();
      server.kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function addressOf(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    server.stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const port = /127\.0\.0\.1:(\d+)/.exec(said)?.[1];
      if (port !== undefined) resolve(`http://127.0.0.1:${port}/`);
    });
    server.on('exit', () => reject(new Error(`The page's server ended: ${said}`)));
  });
}

/** Opens the page and waits for the stage; `errors` fills with what the page complained of. */
export async function openStage(
  served: Served,
  query = '',
  size = { width: 1366, height: 768 },
): Promise<{ page: Page; errors: string[] }> {
  const context = await served.browser.newContext({ viewport: size });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.goto(`${served.address}${query}`);
  await page.waitForFunction(() => document.documentElement.dataset['ready'] !== undefined, null, { timeout: 30_000 });
  return { page, errors };
}
