// `npm test`: everything, from nothing. Ends with a line `N passed, N failed` counted by Jest.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ensureChromium } from './chromium.mjs';
import { die, ensureDependencies, root } from './ensure.mjs';
import { inspect, JEST } from './run.mjs';

const passed = process.argv.slice(2);
ensureDependencies();
let chromium;
try {
  chromium = ensureChromium();
} catch (error) {
  die(error.message);
}
inspect();

const { build, preview } = await import('vite');
await build({ root, logLevel: 'warn' });
const server = await preview({ root, logLevel: 'silent', preview: { host: '127.0.0.1', port: 0 } });
const env = { ...process.env, CHROMIUM_PATH: chromium, BASE_URL: server.resolvedUrls.local[0] };
const results = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'jest-')), 'results.json');

// spawn, not spawnSync: the preview server lives in this process
const jest = spawn(process.execPath, [...JEST, '--json', `--outputFile=${results}`, ...passed], {
  cwd: root,
  stdio: ['ignore', 'ignore', 'inherit'],
  env,
});
const [code] = await once(jest, 'exit');
await server.close();

const {
  numPassedTests = 0,
  numFailedTests = 0,
  numRuntimeErrorTestSuites = 0,
} = fs.existsSync(results) ? JSON.parse(fs.readFileSync(results, 'utf8')) : {};
console.log(`${numPassedTests} passed, ${numFailedTests + numRuntimeErrorTestSuites} failed`);
if (numPassedTests === 0) die('No test ran.');
process.exit(code ?? 1);
