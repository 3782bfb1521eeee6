import { expect, test } from '@jest/globals';
import { type Constituent, leaderOf, themeLevels } from '../../../src/audio/leader';

const constituent = (id: Constituent, share: number, ...absences: number[]) => ({
  id,
  share,
  currents: absences.map((absence) => ({ absence })),
});

test('the greatest share leads, as long as somebody of it is here', () => {
  const [left, capital] = [constituent('left', 300, 0, 99), constituent('capital', 300, 0)];
  expect(leaderOf({ constituents: [left, constituent('democratic', 400, 2, 0), capital] })).toBe('democratic');
  expect(
    leaderOf({ constituents: [constituent('left', 310, 0), constituent('democratic', 400, 2, 99), capital] }),
  ).toBe('left');
});

test('nobody leads while two share the lead, or when everybody is gone', () => {
  expect(leaderOf({ constituents: [constituent('left', 400, 0), constituent('capital', 400, 0)] })).toBeNull();
  expect(leaderOf({ constituents: [constituent('left', 400, 99)] })).toBeNull();
});

test('a theme in front silences the one below it', () => {
  expect(themeLevels(null, null)).toEqual({});
  expect(themeLevels('left', null).left).toBeGreaterThan(0);
  expect(themeLevels('left', null).left).toBeLessThan(themeLevels('left', 'left').left!);
  expect(themeLevels('left', 'capital').left).toBe(0);
  expect(themeLevels('left', 'capital').capital).toBe(themeLevels(null, 'capital').capital);
});
