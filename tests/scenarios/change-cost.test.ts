/** Pins: changing the designation costs unity, unless a move has just made the new one burn hotter than the old. */
import { expect, test } from '@jest/globals';
import { intensity, kindled, type Match, playerView, UNITY } from '../../src/sim';
import { endTurn, expectDone, moved, now, scene } from '../helpers/scene';
import { tunable } from '../helpers/tunable';

const COST = tunable('designation', 'CHANGE_COST');
const BURNS = tunable('designation', 'BURNS');
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

test('a change costs unity, told beforehand', () => {
  const m = held();
  expect(COST).toBeGreaterThan(0);
  expect(playerView(m).contradictions[4]).toMatchObject({ id: 'ecology-accumulation', changeCost: COST });
  expect(costOf(m)).toBe(-COST);
});

test('free when it burns so much hotter and a move kindled it', () => {
  const m = held();
  m.s[intensity(4)] = 500 + BURNS;
  m.s[kindled(4)] = 1;
  expect(playerView(m).contradictions[4]).toMatchObject({ changeCost: 0 });
  expect(costOf(m)).toBe(0);
});

test.each([
  ['hotter, but no move did it', BURNS, 0],
  ['kindled, but not hot enough', BURNS - 1, 60],
] as const)('not free when %s', (_, hotter, kindling) => {
  const m = held();
  m.s[intensity(4)] = 500 + hotter;
  m.s[kindled(4)] = kindling;
  expect(costOf(m)).toBe(-COST);
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
