// Runs the project's tools one after another, each announced, stopping at the first that fails.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { root } from './ensure.mjs';

/** A binary of node_modules, as a script for this very Node where it is one. */
export const bin = (...parts) => path.join(root, 'node_modules', ...parts);

/** Runs one step; exits with its code when it fails. */
export function step(name, command, args, env = process.env) {
  const start = Date.now();
  const run = spawnSync(command, args, { cwd: root, stdio: 'inherit', env });
  const seconds = ((Date.now() - start) / 1000).toFixed(1);
  if (run.status !== 0) {
    console.error(`\n✗ ${name} (${seconds} s)\n`);
    process.exit(run.status ?? 1);
  }
  console.log(`✓ ${name} (${seconds} s)`);
}

export const JEST = [
  '--experimental-vm-modules',
  '--disable-warning=ExperimentalWarning',
  bin('jest', 'bin', 'jest.js'),
];

/** Format, lint, types, dead code: what needs no test runner. */
export function inspect() {
  step('lock file', process.execPath, ['scripts/lock.mjs', '--check']);
  step('art manifest', process.execPath, ['scripts/art.mjs', '--check']);
  step('palette', process.execPath, ['scripts/palette.mjs']);
  step('licences', process.execPath, ['scripts/licences.mjs', '--check']);
  step('sound manifest', process.execPath, ['scripts/audio.mjs', '--check']);
  step('format and lint', process.execPath, [bin('@biomejs', 'biome', 'bin', 'biome'), 'ci', '--error-on-warnings']);
  step('types', process.execPath, [bin('typescript', 'bin', 'tsc'), '-p', 'tsconfig.json']);
  step('types of the rules, without DOM or Node', process.execPath, [
    bin('typescript', 'bin', 'tsc'),
    '-p',
    'src/sim/tsconfig.json',
  ]);
  step('dead code', process.execPath, [bin('knip', 'bin', 'knip.js')]);
}
