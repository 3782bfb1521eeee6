// Finds a Chromium for the real-browser tests: on the system, else Debian's package when root, else says what to do.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'];
const ELSEWHERE = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    .filter(Boolean)
    .map((folder) => path.join(folder, 'Google/Chrome/Application/chrome.exe')),
};

/** Flags under which a headless Chromium neither phones home nor needs a sandbox of its own. */
export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const works = (file) => {
  const run = spawnSync(file, ['--version'], { encoding: 'utf8', timeout: 20_000 });
  return run.status === 0 && /\d+\.\d+/.test(run.stdout ?? '');
};

function candidates() {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  const onPath = NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  return [process.env.CHROMIUM_PATH, ...onPath, ...(ELSEWHERE[process.platform] ?? [])].filter(Boolean);
}

const find = () => candidates().find((file) => fs.existsSync(file) && works(file));

const isDebianRoot = () =>
  process.getuid?.() === 0 &&
  fs.existsSync('/etc/os-release') &&
  /^ID=debian$/m.test(fs.readFileSync('/etc/os-release', 'utf8')); // Ubuntu's package is an empty stub

function installFromDebian() {
  console.log('Installing Chromium (Debian package)…');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit', env });
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], { stdio: 'inherit', env });
}

/** Path of a working Chromium. Throws an Error that says how to get one. */
export function ensureChromium() {
  const found = find();
  if (found !== undefined) return found;
  if (isDebianRoot()) installFromDebian();
  const installed = find();
  if (installed !== undefined) return installed;
  throw new Error(
    [
      'No Chromium was found for the browser tests.',
      '  Debian:    sudo apt-get install chromium',
      '  elsewhere: npx playwright-core install --with-deps chromium, then set CHROMIUM_PATH',
      '  without a browser: npm run check',
    ].join('\n'),
  );
}
