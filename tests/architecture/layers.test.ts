/** The house stands as drawn: every import goes the right way, and the rules touch nothing but themselves. */
import { describe, expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { readFolder, readModule } from './imports';
import { ARROWS, cycleProblems, layerProblems, PACKAGES } from './layers';
import { purityProblems } from './purity';

const root = path.resolve(import.meta.dirname, '../..');
const modules = readFolder(root, 'src');

describe('the tree', () => {
  test('every module of src that git lists has been read', () => {
    const { stdout } = spawnSync('git', ['ls-files', 'src'], { cwd: root, encoding: 'utf8' });
    const listed = stdout.split('\n').filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'));
    const read = new Set(modules.map(({ file }) => file));
    expect(listed.filter((file) => !read.has(file))).toEqual([]);
    expect(modules.length).toBeGreaterThan(60);
  });
  test('imports follow the arrows', () => expect(modules.flatMap(layerProblems)).toEqual([]));
  test('no modules import each other in a circle', () => expect(cycleProblems(modules)).toEqual([]));
  test('the rules are pure', () => {
    const rules = modules.filter(({ file }) => file.startsWith('src/sim/'));
    expect(rules.length).toBeGreaterThan(40);
    expect(rules.flatMap(purityProblems)).toEqual([]);
  });
});

describe('each rule catches its violation', () => {
  const inLayer = (layer: string, source: string) => readModule(`src/${layer}/wrong.ts`, source);

  test.each(
    Object.keys(ARROWS).flatMap((layer) =>
      Object.keys(ARROWS)
        .filter((other) => other !== layer && !ARROWS[layer]!.includes(other))
        .map((other) => [layer, other] as const),
    ),
  )('%s may not import %s, even a type', (layer, other) => {
    expect(layerProblems(inLayer(layer, `import type { X } from '../${other}';`))).toHaveLength(1);
    expect(layerProblems(inLayer(layer, `export * from '../${other}/index';`))).toHaveLength(1);
    expect(layerProblems(inLayer(layer, `const x = import('../${other}');`))).toHaveLength(1);
  });
  test('a layer is entered by its door', () => {
    expect(layerProblems(inLayer('bots', `import { x } from '../sim/rng';`))).toHaveLength(1);
    expect(layerProblems(inLayer('bots', `import { x } from '../sim';`))).toEqual([]);
  });
  test.each([
    `const x = require('../hud');`,
    `const x = new Worker(new URL('../hud/index.ts', import.meta.url));`,
    `const x = import.meta.glob('../hud/*.ts');`,
    `const x = import.meta.glob(['../hud/*.ts']);`,
    `let x: import('../hud').X;`,
  ])('nor by a side door: %s', (source) => {
    expect(layerProblems(inLayer('sim', source))).not.toEqual([]);
  });

  const packages = [...new Set(Object.values(PACKAGES).flat())].map((name) => name.replace(/([/:])$/, '$1x'));
  test.each(Object.keys(ARROWS).flatMap((layer) => [...packages, 'left-pad'].map((name) => [layer, name] as const)))(
    '%s and the package %s',
    (layer, name) => {
      const isAllowed = (PACKAGES[layer] ?? []).some((it) => (/[/:]$/.test(it) ? name.startsWith(it) : name === it));
      expect(layerProblems(inLayer(layer, `import x from '${name}';`))).toHaveLength(isAllowed ? 0 : 1);
      expect(isAllowed && layer === 'sim').toBe(false);
    },
  );
  test('every layer but the rules is closed to some package, the rules to all', () => {
    expect(packages.length).toBeGreaterThan(10);
    expect(PACKAGES['sim']).toBeUndefined();
  });
  test('nothing outside src may be imported, nor from a layer nobody has drawn', () => {
    expect(layerProblems(inLayer('sim', `import x from '../../tests/helpers/scene';`))).toHaveLength(1);
    expect(layerProblems(inLayer('cellar', `import x from '../sim';`))).toHaveLength(1);
    expect(layerProblems(inLayer('sim', `import x from '../cellar';`))).toHaveLength(1);
  });

  test.each([
    'Math.random()',
    'Math.sqrt(2)',
    `Math['random']()`,
    'const { random } = Math',
    'const M = Math; M.random()',
    '2 ** 3',
    'let x = 2; x **= 2',
    'let x = 2; x /= 2',
    'const half = (n: number) => n / 2',
    'const x = Math.max(1 / 3, 2)',
    'const third = 0.3',
    'Date.now()',
    'new Date()',
    'const now = Date',
    'performance.now()',
    'setTimeout(() => 1)',
    'Intl.NumberFormat',
    'console.log(1)',
    'crypto.getRandomValues(new Uint8Array(1))',
    'globalThis.x = 1',
    'window.x = 1',
    'document.title',
    'process.env',
    'navigator.language',
    'localStorage.x',
    'fetch("x")',
    'eval("1")',
    'new Function("return 1")',
    'new Float64Array(2)',
    'parseFloat("1")',
    'const wait = async () => 1',
    'new Error("x").stack',
    '"a".localeCompare("b")',
    '(1).toLocaleString()',
    '"a".toLocaleUpperCase()',
  ])('the rules may not say %s', (source) => {
    expect(purityProblems(inLayer('sim', source))).not.toEqual([]);
  });
  test.each([
    '(Math.imul(2, 3) / 100) | 0',
    'Math.trunc(7 / 2) + Math.floor((7 * 3) / 2)',
    'Math.max(1, 2)',
    '[3, 1].sort((a, b) => a - b)',
  ])('they may say %s', (source) => {
    expect(purityProblems(inLayer('sim', source))).toEqual([]);
  });
  test('circles are found', () => {
    const a = readModule('src/sim/a.ts', `import type { B } from './b';`);
    const b = readModule('src/sim/b.ts', `import type { A } from './a';`);
    expect(cycleProblems([a, b])).toHaveLength(1);
  });
});
