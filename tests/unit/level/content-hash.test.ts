/** Pins: equal content has an equal hash, whatever the order of its keys; any other content another. */
import { expect, test } from '@jest/globals';
import { contentHash } from '../../../src/level/hash';
import { madeLevel } from '../../helpers/made-level';

test('the order of keys does not count, the order of lists does', () => {
  expect(contentHash({ a: 1, b: { c: [1, 2], d: null } })).toBe(contentHash({ b: { d: null, c: [1, 2] }, a: 1 }));
  expect(contentHash([1, 2])).not.toBe(contentHash([2, 1]));
});

test('a level hashes the same each time, and any change of a number shows', () => {
  const level = madeLevel();
  expect(contentHash(level)).toBe(contentHash(JSON.parse(JSON.stringify(level))));
  expect(contentHash(level)).toMatch(/^[0-9a-f]{16}$/);
  const hashes = new Set(
    [0, 1, 2, 3].map((by) => contentHash({ ...level, turns: level.turns + by, effects: [...level.effects, by] })),
  );
  expect(hashes.size).toBe(4);
});
