// The lock file: `node scripts/lock.mjs` completes it after a change of dependencies, `--check` says what is wrong.
// The registry leaves out some platforms' optional packages, and npm 11 then refuses the lock: they are added as stubs.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const file = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', 'package-lock.json');
const lock = JSON.parse(fs.readFileSync(file, 'utf8'));
const SYSTEMS = ['android', 'darwin', 'freebsd', 'linux', 'win32', 'openharmony', 'aix', 'sunos', 'netbsd', 'openbsd'];
const PROCESSORS = ['arm64', 'x64', 'ia32', 'ppc64', 's390x', 'riscv64', 'loong64', 'mips64el', 'arm', 'wasm32'];

/** Whether a package is in the lock, where Node would look for it from `folder`. */
function isLocked(folder, name) {
  for (let at = folder; ; at = at.slice(0, Math.max(0, at.lastIndexOf('node_modules/') - 1))) {
    if (lock.packages[`${at === '' ? '' : `${at}/`}node_modules/${name}`] !== undefined) return true;
    if (at === '') return false;
  }
}

const missing = Object.entries(lock.packages).flatMap(([folder, entry]) =>
  Object.entries(entry.optionalDependencies ?? {})
    .filter(([name]) => !isLocked(folder, name))
    .map(([name, version]) => ({ name, version, dev: entry.dev === true })),
);
const addressed = Object.values(lock.packages).filter((entry) => entry.resolved !== undefined);

if (process.argv.includes('--check')) {
  for (const { name, version } of missing)
    console.error(`package-lock.json: ${name}@${version} is missing: run node scripts/lock.mjs`);
  if (addressed.length > 0) console.error(`package-lock.json: ${addressed.length} entries hold a download address`);
  process.exit(missing.length + addressed.length > 0 ? 1 : 0);
}

for (const { name, version, dev } of missing) {
  const platform = name.split('/').pop();
  const os = SYSTEMS.find((system) => platform.includes(system));
  const cpu = PROCESSORS.find((processor) => platform.includes(processor));
  lock.packages[`node_modules/${name}`] = {
    version,
    ...(cpu === undefined ? {} : { cpu: [cpu] }),
    ...(dev ? { dev: true } : {}),
    optional: true,
    ...(os === undefined ? {} : { os: [os] }),
  };
}
for (const entry of addressed) delete entry.resolved;
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
fs.writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`completed ${missing.length} entries, dropped ${addressed.length} addresses`);
