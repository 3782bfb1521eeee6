/** Pins: an act strikes with the front's unity and its constituent's commitment, against habit and what was learnt of it. */
import { expect, test } from '@jest/globals';
import { commitment, EFFECT, forceOf, learning, type Match, SOCIAL_BASE, UNITY, weariness } from '../../src/sim';
import { carry, row, scene } from '../helpers/scene';

const change = (touch: (m: Match) => void): number => {
  const m = scene();
  const before = forceOf(m, 0);
  touch(m);
  return forceOf(m, 0) - before;
};

test('58 + 0.8 × unity, at ordinary commitment', () => {
  const m = scene({ numbers: [[UNITY, 550]] });
  expect(forceOf(m, 0)).toBe(58 + 44);
});

test('half a percent for each point of the constituent’s mean commitment', () => {
  const committed = (currents: readonly number[]) => (m: Match) => {
    for (const c of currents) m.s[commitment(c)] = 700;
  };
  expect(change(committed([0, 1, 2]))).toBe(10);
  expect(change(committed([3, 4, 5]))).toBe(0);
});

test('five less for each point of weariness of its contradiction, four for each learnt of its lever', () => {
  expect(change((m) => (m.s[weariness(0)] = 4))).toBe(-20);
  expect(change((m) => (m.s[learning(0)] = 4))).toBe(-16);
  expect(change((m) => (m.s[learning(1)] = 4))).toBe(0);
});

test('never under 25', () => {
  const m = scene({
    numbers: [
      [UNITY, 0],
      [weariness(0), 12],
      [learning(0), 12],
    ],
  });
  expect(forceOf(m, 0)).toBe(25);
});

test('the force scales what the act does, and nothing of what it does fixedly', () => {
  const m = scene({
    initiatives: [{ effects: [row(EFFECT.add, SOCIAL_BASE, -100), row(EFFECT.addFixed, UNITY, -7)] }],
    numbers: [
      [UNITY, 800],
      [SOCIAL_BASE, 570],
    ],
  });
  const force = forceOf(m, 0);
  expect(force).toBe(122);
  carry(m, 0);
  expect([m.s[SOCIAL_BASE], m.s[UNITY]]).toEqual([570 - 122, 793]);
});
