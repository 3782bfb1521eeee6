/** Pins: how hard a level is reaches the page's list as its file says it, and no game's content hash hangs on it. */
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { bundleLevel, slugsOf } from '../../../src/level';
import { levelsPlugin } from '../../../src/level/vite-plugin';
import { levelFolder } from '../../helpers/levels';
import { smallFolder } from '../../levels/small-level';

/** The small level with such a line, or none. */
const saying = (line: string) => {
  const folder = smallFolder();
  const file = folder.get('small/level.yaml') ?? '';
  return bundleLevel(new Map(folder).set('small/level.yaml', file.replace(/^turns:.*$/m, `$&\n${line}`)), 'small');
};

test('it is normal unless the file says otherwise', () => {
  expect(saying('').difficulty).toBe('normal');
  expect(saying('difficulty: easy').difficulty).toBe('easy');
  expect(saying('difficulty: hard').difficulty).toBe('hard');
});

test('it is none that nobody knows: the level does not check', () => {
  const { level, difficulty } = saying('difficulty: steward');
  expect(level).toBeNull();
  expect(difficulty).toBeNull();
});

test('the compiled level has nothing of it', () => {
  const folder = levelFolder();
  const slug = slugsOf(folder)[0]!;
  const file = folder.get(`${slug}/level.yaml`) ?? '';
  const hard = file.replace(/^difficulty:.*\n/m, '').replace(/^turns:.*$/m, '$&\ndifficulty: hard');
  const bundle = bundleLevel(new Map(folder).set(`${slug}/level.yaml`, hard), slug);
  expect(bundle.difficulty).toBe('hard');
  expect(bundle.level).not.toBeNull();
  expect(bundle.level).toEqual(bundleLevel(folder, slug).level);
});

test('the page’s list names it for each level', () => {
  const { load } = levelsPlugin(path.resolve('levels'));
  const list = String((load as (id: string) => string | null)('\0virtual:levels'));
  const folder = levelFolder();
  const listed = [...list.matchAll(/^ {2}difficulty: "(\w+)",$/gm)].map(([, it]) => it);
  expect(listed).toEqual(slugsOf(folder).map((slug) => bundleLevel(folder, slug).difficulty));
  expect(listed).toContain('easy');
});
