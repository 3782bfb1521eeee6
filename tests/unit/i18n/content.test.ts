/** Pins: a text in the language in use, else in English, else in any there is, else its key: never a blank. */
import { beforeEach, expect, test } from '@jest/globals';
import { content, contentIn, contentOr, list, locale, number, setContent } from '../../../src/i18n';

beforeEach(() => {
  locale.value = 'fr';
  setContent({ en: { a: 'A', b: 'B' }, fr: { a: 'À' }, de: { c: 'C' } });
});

test('the language in use, then the fallback, then whichever is there, then the key', () => {
  expect(['a', 'b', 'c', 'd'].map(content)).toEqual(['À', 'B', 'C', 'd']);
  locale.value = 'en';
  expect(content('a')).toBe('A');
});

test('null where a text may be left out', () => {
  expect([contentOr('a'), contentOr('d')]).toEqual(['À', null]);
  expect(contentIn({ en: { x: 'X' } }, 'x')).toBe('X');
});

test.each([
  ['en', 534, { scale: 10 }, '53'],
  ['en', 534, { scale: 10, digits: 1 }, '53.4'],
  ['fr', 534, { scale: 10, digits: 1 }, '53,4'],
  ['en', -5, { signed: true }, '−5'],
  ['en', 5, { signed: true }, '+5'],
  ['en', 0, { signed: true }, '0'],
  ['en', -4, { scale: 10 }, '0'],
  ['fr', 1234, {}, '1\u00a0234'],
] as const)('%s: %d %j is %s', (language, value, style, text) => {
  locale.value = language;
  expect(number(value, style)).toBe(text);
});

test('lists as each language writes them', () => {
  locale.value = 'en';
  expect(list(['a', 'b', 'c'])).toBe('a, b, and c');
  locale.value = 'fr';
  expect(list(['a', 'b', 'c'])).toBe('a, b et c');
  expect(list([])).toBe('');
});
