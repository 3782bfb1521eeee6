// `npm test`: everything, from nothing. Ends with a line `N passed, N failed` counted by Jest. What comes after `--` goes to
// Jest: `npm test -- walkthrough`.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ensureChromium } from './chromium.mjs';
import { die, ensureDependencies, root } from './ensure.mjs';
import { inspect, JEST } from './run.mjs';

const given = process.argv.slice(2);
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
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'jest-'));

/**
 * Runs the tests of some projects. spawn, not spawnSync: the preview server lives in this process. Patterns may be asked
 * for that only the other run holds tests of.
 */
async function run(projects, workers) {
  const file = path.join(folder, `${projects.join('-')}.json`);
  const asked = ['--json', `--outputFile=${file}`, '--passWithNoTests', `--maxWorkers=${workers}`, ...given];
  const jest = spawn(process.execPath, [...JEST, ...asked, '--selectProjects', ...projects], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    env,
  });
  const [code] = await once(jest, 'exit');
  const told = fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) : {};
  const { numPassedTests = 0, numFailedTests = 0, numRuntimeErrorTestSuites = 0 } = told;
  return { code: code ?? 1, passed: numPassedTests, failed: numFailedTests + numRuntimeErrorTestSuites };
}

// A browser waits much: while one is played in, the other tests take every core but its own, since what is timed in a page
// should not wait for them. More than one browser at a time, where there are few cores, only makes each of them wait longer.
const cores = os.availableParallelism();
const runs = await Promise.all([run(['e2e'], Math.max(1, cores >> 2)), run(['unit', 'dom'], Math.max(1, cores - 1))]);
await server.close();

const sum = (key) => runs.reduce((total, it) => total + it[key], 0);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
if (sum('passed') === 0) die('No test ran.');
process.exit(Math.max(...runs.map(({ code }) => code)));
