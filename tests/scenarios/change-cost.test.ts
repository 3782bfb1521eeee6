/** Pins: changing the designation costs nine points of unity, unless a move has just made the new one burn. */
import { expect, test } from '@jest/globals';
import { intensity, kindled, type Match, playerView, UNITY } from '../../src/sim';
import { endTurn, expectDone, moved, now, scene } from '../helpers/scene';

const LABOUR = { kind: 'designate', contradiction: 'capital-labour' } as const;
const ECOLOGY = { kind: 'designate', contradiction: 'ecology-accumulation' } as const;

function held(): Match {
  const m = scene();
  expectDone(m, LABOUR);
  endTurn(m);
  m.s[intensity(0)] = 500;
  return m;
}
const costOf = (m: Match): number => {
  const from = now(m);
  expectDone(m, ECOLOGY);
  return moved(m, UNITY, 'designation-change', from);
};

test('the first designation is free, and so is naming the same again', () => {
  const m = scene();
  expectDone(m, LABOUR);
  endTurn(m);
  expectDone(m, LABOUR);
  expect(moved(m, UNITY, 'designation-change')).toBe(0);
});

test('a change costs nine points, told beforehand', () => {
  const m = held();
  expect(playerView(m).contradictions[4]).toMatchObject({ id: 'ecology-accumulation', changeCost: 90 });
  expect(costOf(m)).toBe(-90);
});

test('free when it burns fifteen points hotter and a move kindled it', () => {
  const m = held();
  m.s[intensity(4)] = 650;
  m.s[kindled(4)] = 1;
  expect(playerView(m).contradictions[4]).toMatchObject({ changeCost: 0 });
  expect(costOf(m)).toBe(0);
});

test.each([
  ['hotter, but no move did it', 650, 0],
  ['kindled, but not hot enough', 649, 60],
] as const)('not free when %s', (_, heat, kindling) => {
  const m = held();
  m.s[intensity(4)] = heat;
  m.s[kindled(4)] = kindling;
  expect(costOf(m)).toBe(-90);
});

test('what kindles is a move of the turn before, and only of that turn', () => {
  const m = scene({ moves: [{ contradiction: 4 }] });
  endTurn(m, [{ move: 'move-0', lord: 'lord-0' }]);
  expect(m.s[kindled(4)]).toBe(0);
  endTurn(m);
  expect(m.s[kindled(4)]).toBeGreaterThan(0);
  endTurn(m);
  expect(m.s[kindled(4)]).toBe(0);
});
