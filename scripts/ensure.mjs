// Makes sure node_modules matches package-lock.json. Only Node's built-ins here: on a fresh machine nothing else exists.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

// Vite bundles its configuration, as we want it to; without this it prints some 400 lines about the day it no longer will.
process.env.VITE_CONFIG_NATIVE_IGNORE_WARNING ??= 'true';

/** Ends with a message instead of a stack trace. */
export function die(message) {
  console.error(`\n${message}\n`);
  process.exit(1);
}

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  const isRecent = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22;
  if (!isRecent) die(`Node ${process.versions.node} is too old: this game needs Node 20.19+, 22.12+ or newer.`);
}

/** Runs npm the way this process was started, so that it works without npm on the PATH. */
function npm(args) {
  const cli = process.env.npm_execpath;
  const env = { ...process.env };
  delete env.NODE_ENV; // 'production' would leave out what builds and tests need
  const options = { cwd: root, stdio: 'inherit', env };
  const viaNode = cli !== undefined && /\.c?js$/.test(cli);
  const run = viaNode
    ? spawnSync(process.execPath, [cli, ...args], options)
    : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
  return run.status;
}

/** Installs what is missing; quick when nothing is. */
export function ensureDependencies() {
  checkNode();
  const lock = fs.readFileSync(path.join(root, 'package-lock.json'));
  const stamp = path.join(root, 'node_modules', '.installed');
  const machine = `${process.platform} ${process.arch} ${process.versions.modules}`;
  const wanted = createHash('sha256').update(lock).update(machine).digest('hex');
  if (fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === wanted) return;
  console.log('Installing dependencies…');
  const flags = ['--include=dev', '--no-audit', '--no-fund', '--prefer-offline'];
  // npm 11 may refuse a lock without every platform's optional packages; `install --no-save` honours it all the same.
  const installed = npm(['ci', ...flags]) === 0 || npm(['install', '--no-save', ...flags]) === 0;
  if (!installed) die('The dependencies could not be installed (see above). Is the network reachable?');
  fs.writeFileSync(stamp, wanted);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) ensureDependencies();
