/**
 * What a first visit costs: all that goes over the wire until the first decision stands, sound apart, which waits for the
 * player's first press. Weighed by the same program as `npm run bench:load`, on the page that is served.
 */
import { execFileSync } from 'node:child_process';
import { beforeAll, describe, expect, jest, test } from '@jest/globals';
import { baseUrl } from './helpers/browser';

jest.setTimeout(180_000);

/** Bytes: what a school's line brings in a few seconds. */
const BUDGET = 1_500_000;

interface File {
  readonly name: string;
  readonly stage: 'title' | 'ahead' | 'game';
  readonly bytes: number;
}
interface Screen {
  /** Pixels a CSS pixel. */
  readonly ratio: number;
  readonly files: readonly File[];
}

let screens: readonly Screen[] = [];
beforeAll(() => {
  const said = execFileSync(process.execPath, ['scripts/first-load.mjs', '--address', baseUrl(), '--json'], {
    encoding: 'utf8',
  });
  screens = JSON.parse(said) as readonly Screen[];
});

const filesOf = (ratio: number): readonly File[] => screens.find((it) => it.ratio === ratio)?.files ?? [];
const sum = (files: readonly File[]): number => files.reduce((bytes, it) => bytes + it.bytes, 0);
const isTitle = ({ name }: File): boolean => name.startsWith('/art/title');

describe('until the first decision stands', () => {
  test.each([1, 2])('every part is weighed, on a screen of %d pixels a CSS pixel', (ratio) => {
    const files = filesOf(ratio);
    for (const part of [
      /^\/$/,
      /index-.*\.js$/,
      /board-.*\.js$/,
      /worker-.*\.js$/,
      /\.woff2$/,
      /title.*\.webp$/,
      /map\.webp$/,
      /current-.*\.webp$/,
    ])
      expect(files.filter(({ name, bytes }) => part.test(name) && bytes > 500)).not.toEqual([]);
    expect(new Set(files.map(({ stage }) => stage))).toEqual(new Set(['title', 'ahead', 'game']));
    expect(files.filter(({ name }) => name.startsWith('/audio/'))).toEqual([]);
  });

  test('an ordinary screen has fetched no more than the budget', () => {
    expect(sum(filesOf(1))).toBeLessThanOrEqual(BUDGET);
  });

  test('a fine screen has fetched no more either, its larger title picture apart, nor the finer map', () => {
    const files = filesOf(2);
    expect(sum(files.filter((it) => !isTitle(it)))).toBeLessThanOrEqual(BUDGET);
    expect(files.filter(({ name }) => name === '/art/map@2x.webp')).toEqual([]);
  });
});
