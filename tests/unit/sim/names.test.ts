/** Pins: every number of a level has one path, the path leads back to it, and nothing else is a path. */
import { expect, test } from '@jest/globals';
import {
  type Field,
  fieldOf,
  LAYOUT,
  namesOf,
  NUMBERS_END,
  numberAt,
  pathOf,
  prepareLevel,
  UNITY,
} from '../../../src/sim';
import { newMatch } from '../../../src/sim/setup';
import { madeLevel } from '../../helpers/made-level';

const level = prepareLevel(madeLevel());
const names = namesOf(level);

test('there and back, for each number that the level gives a name', () => {
  const seen = new Set<string>();
  for (let field = 0; field < NUMBERS_END; field++) {
    const path = pathOf(names, field as Field);
    expect(seen.has(path)).toBe(false);
    seen.add(path);
    const back = fieldOf(names, path);
    if (back !== null) expect(back).toBe(field);
    else expect(path).toMatch(/\.\d+(\.|$)/);
  }
  expect(seen.size).toBe(NUMBERS_END);
  expect([...seen].filter((path) => fieldOf(names, path) !== null).length).toBeGreaterThan(250);
});

test.each([
  '',
  'unit',
  'Unity',
  'unity.x',
  'grip',
  'grip.theatre-0',
  'grip.theatre-0.cloud.x',
  'grip.cloud.theatre-0',
  'track.unity',
  'resource.legitimacy',
  'hardship.theatre-0.cloud',
  'commitment.nobody',
  'turn',
  'rng.0',
  'affinity.current-0.capital-labour',
  '__proto__',
  'constructor',
])('%s names no number', (path) => {
  expect(fieldOf(names, path)).toBeNull();
  expect(numberAt(newMatch(level, { seed: 1 }).s, names, path)).toBeNull();
});

test('a number by its path', () => {
  const { s } = newMatch(level, { seed: 1 });
  expect(numberAt(s, names, 'unity')).toEqual({ value: s[UNITY], field: UNITY });
});

test('bookkeeping has no path', () => {
  expect(() => pathOf(names, NUMBERS_END as Field)).toThrow(RangeError);
  const last = LAYOUT.at(-1)!;
  expect(() => pathOf(names, last.base as Field)).toThrow(RangeError);
});
