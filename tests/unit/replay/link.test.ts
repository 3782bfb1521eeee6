/** Links: a record goes in and the same record comes out; whatever else comes in is told, soon, and never thrown. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isDeepStrictEqual } from 'node:util';
import { botRandom } from '../../../src/bots';
import { bundleLevel, readLevelFolder, slugsOf } from '../../../src/level';
import {
  formatLink,
  formatRecord,
  LINK_GENERATIONS,
  LINK_WORDS,
  type MatchRecord,
  MOST_LINK_CHARACTERS,
  parseLink,
  parseRecord,
  verifyRecord,
  type WordKind,
} from '../../../src/replay';
import { type Level, prepareLevel } from '../../../src/sim';
import { anyRecord, longRecord, playedRecord } from './records';

const folder = readLevelFolder('levels');
const levels: readonly Level[] = slugsOf(folder).flatMap((slug) => {
  const { level } = bundleLevel(folder, slug);
  return level === null ? [] : [prepareLevel(level)];
});
const inauguration = levels.find(({ id }) => id === 'inauguration')!;
/** The longest of twenty: at random a game soon ends, and much is tried on every letter of this one. */
const record = Array.from({ length: 20 }, (_, seed) => playedRecord(inauguration, seed)).reduce((longest, next) =>
  formatLink(next).length > formatLink(longest).length ? next : longest,
);
const link = formatLink(record);

describe('round trips', () => {
  test('games of every level, through link and file, with equal hashes', () => {
    const EACH = 60;
    let games = 0;
    for (const level of levels)
      for (let seed = 1; seed <= EACH; seed++) {
        const played = playedRecord(level, seed);
        const back = [parseLink(formatLink(played)), parseRecord(formatRecord(played))];
        if (back.every((it) => isDeepStrictEqual(it, { ok: true, value: played }))) games++;
      }
    expect(games).toBe(levels.length * EACH);
    expect(games).toBeGreaterThanOrEqual(EACH * 2);
  });
  test('what came out of a link plays to the same end', () => {
    for (let seed = 1; seed <= 10; seed++) {
      const played = playedRecord(inauguration, seed);
      const back = parseLink(formatLink(played));
      expect(back.ok && verifyRecord(inauguration, back.value)).toMatchObject({
        kind: 'same',
        isOver: true,
        hash: played.hashes.at(-1),
      });
    }
  });
  test('any record the format allows', () => {
    fc.assert(
      fc.property(anyRecord, (any) => {
        const given = JSON.parse(JSON.stringify(any)) as MatchRecord;
        expect(parseRecord(formatRecord(given))).toEqual({ ok: true, value: given });
        expect(parseLink(formatLink(given))).toEqual({ ok: true, value: given });
      }),
      { numRuns: 1_000 },
    );
  });
  test('a record of keys beside the known ones keeps them', () => {
    const study = { name: 'Leçon du 3 mai', notes: [{ at: 2, kind: 'question', text: 'Et vous ?' }], turning: null };
    const noted = { ...record, study } as MatchRecord;
    expect(parseLink(formatLink(noted))).toEqual({ ok: true, value: noted });
  });
});

describe('sizes', () => {
  test('sixteen turns of inauguration fit in 1.5 kB', () => {
    const sizes: number[] = [];
    for (let seed = 1; sizes.length < 20 && seed < 120; seed++) {
      const played = longRecord(inauguration, seed);
      if (played.hashes.length === inauguration.turns) sizes.push(formatLink(played).length);
    }
    expect(sizes.length).toBe(20);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(1500);
  });
});

describe('words', () => {
  test('every generation names as many words as there are, the last one all', () => {
    const kinds = Object.keys(LINK_WORDS) as WordKind[];
    expect(kinds.length).toBeGreaterThan(10);
    for (const kind of kinds) {
      const sizes = LINK_GENERATIONS.map((generation) => generation[kind]);
      expect([...sizes].sort((a, b) => a - b)).toEqual(sizes);
      expect(sizes.at(-1)).toBe(LINK_WORDS[kind].length);
      expect(new Set(LINK_WORDS[kind]).size).toBe(LINK_WORDS[kind].length);
    }
  });
});

/** A problem found within a second, whatever was given. */
function problemOf(text: string): string | null {
  const start = process.cpuUsage().user;
  const outcome = parseLink(text);
  expect(process.cpuUsage().user - start).toBeLessThan(1_000_000);
  return outcome.ok ? null : outcome.problem.code;
}

describe('a link that is', () => {
  test.each([
    ['empty', '', 'not-a-link'],
    ['something else', 'https://example.org/#1.abc', 'not-a-link'],
    ['a bare number', '1.', 'not-a-link'],
    ['from the future', `2.${link.slice(2)}`, 'from-the-future'],
    ['a letter short', link.slice(0, -1), 'damaged'],
    ['cut in half', link.slice(0, link.length / 2), 'damaged'],
    ['doubled', link + link.slice(2), 'damaged'],
    ['nothing but a check', '1.AAAAAA', 'damaged'],
    ['a letter that no link has', `${link}!`, 'not-a-link'],
    ['a gigabyte by its own account', `1.${'_'.repeat(MOST_LINK_CHARACTERS - 2)}`, 'damaged'],
    ['too long', `1.${'A'.repeat(MOST_LINK_CHARACTERS)}`, 'too-large'],
  ])('%s is refused', (_, text, code) => expect(problemOf(text)).toBe(code));

  test('changed by one letter is refused, whichever letter', () => {
    let tried = 0;
    for (let at = 2; at < link.length; at += 2) {
      const other = link[at] === 'A' ? 'B' : 'A';
      expect(problemOf(link.slice(0, at) + other + link.slice(at + 1))).toBe('damaged');
      tried++;
    }
    expect(tried).toBeGreaterThan(200);
  });
});

describe('fuzz', () => {
  const RUNS = 10_000;
  test('random letters never throw', () => {
    const random = botRandom(3);
    const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.1';
    const codes = new Set<string | null>();
    for (let run = 0; run < RUNS; run++) {
      let text = '1.';
      for (let n = random(200); n > 0; n--) text += letters[random(letters.length)];
      codes.add(problemOf(text));
    }
    expect([...codes].sort()).toEqual(['damaged', 'not-a-link']);
  });
});
