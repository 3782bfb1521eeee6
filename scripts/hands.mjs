// The hands of the tests in the browser, and the browser, for scripts that play the page.
import path from 'node:path';
import { root } from './ensure.mjs';

/** Once what the project needs is installed. */
export async function takeHands() {
  const { runnerImport } = await import('vite');
  const { chromium } = await import('playwright-core');
  const { module: hands } = await runnerImport(path.join(root, 'tests/e2e/helpers/hands.ts'));
  const { module: play } = await runnerImport(path.join(root, 'tests/e2e/helpers/play.ts'));
  return { chromium, hands, play };
}
