/** The house stands as drawn: every import goes the right way, and the rules touch nothing but themselves. */
import { describe, expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { readFolder, readModule } from './imports';
import { ARROWS, cycleProblems, layerProblems, purityProblems } from './layers';

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
    ['sim', 'zod'],
    ['hud', 'phaser'],
    ['board', 'preact'],
    ['session', 'node:fs'],
    ['hud', 'howler'],
  ])('%s may not import %s', (layer, name) => {
    expect(layerProblems(inLayer(layer, `import x from '${name}';`))).toHaveLength(1);
  });
  test.each([
    'Math.random()',
    'Math.sqrt(2)',
    '2 ** 3',
    'Date.now()',
    'new Date()',
    'performance.now()',
    'Intl.NumberFormat',
    'console.log(1)',
    '"a".localeCompare("b")',
    'let x = 2; x **= 2',
  ])('the rules may not say %s', (source) => {
    expect(purityProblems(inLayer('sim', source))).not.toEqual([]);
  });
  test('circles are found', () => {
    const a = readModule('src/sim/a.ts', `import type { B } from './b';`);
    const b = readModule('src/sim/b.ts', `import type { A } from './a';`);
    expect(cycleProblems([a, b])).toHaveLength(1);
  });
});
