/** Pins: a manifest of a study is taken as it was written, of either format; any other shape is told, and where it is wrong. */
import { describe, expect, test } from '@jest/globals';
import { parseManifest, type StudyManifest } from '../../../src/cli/study-manifest';
import { PLANS } from '../../../src/lab';

const run = { plan: PLANS['quick']!(100), budget: 100, seed: 7, games: 20 };
const names = { contradictions: ['a'], initiatives: ['b'], endings: [{ id: 'c', kind: 'victory' }] };
const common = { level: 'small', content: '01', rules: '02', names, turns: 4 };
const whole: StudyManifest = { format: 2, ...common, runs: [run] } as StudyManifest;

const told = (value: unknown) => parseManifest(JSON.stringify(value));

test('what was written is read', () => {
  expect(told(whole)).toEqual(whole);
});

test('the first format knew a single run', () => {
  expect(told({ format: 1, ...common, ...run })).toEqual(whole);
});

describe('any other shape is told', () => {
  test.each<readonly [string, unknown, RegExp]>([
    ['null', null, /^expected an object/],
    ['a list', [whole], /^expected an object/],
    ['no format', { ...whole, format: undefined }, /^format undefined, this version reads up to 2$/],
    ['a later format', { ...whole, format: 3 }, /^format 3, this version reads up to 2$/],
    ['no runs', { ...whole, runs: [] }, /^runs: /],
    ['runs of another kind', { ...whole, runs: 'all' }, /^runs: /],
    ['no plan', { ...whole, runs: [{ ...run, plan: undefined }] }, /^runs\[0\]\.plan: missing-key/],
    [
      'an arm of no difficulty',
      { ...whole, runs: [{ ...run, plan: { name: 'x', arms: [{ bot: 'random', difficulty: 'stewart' }] } }] },
      /^runs\[0\]\.plan: .*arms\[0\]: .*did you mean "steward"/,
    ],
    ['a seed that is none', { ...whole, runs: [{ ...run, seed: 'seven' }] }, /^runs\[0\]\.seed: /],
    ['names without endings', { ...whole, names: { ...names, endings: undefined } }, /^names\.endings: /],
  ])('%s', (_, value, words) => {
    expect(told(value)).toMatch(words);
  });
  test('and what is not JSON', () => {
    expect(parseManifest('{')).toBe('not JSON');
  });
});
