/** Pins: the political hold is a product with two handles, state capture and the bloc's cohesion. */
import { expect, test } from '@jest/globals';
import { COHESION, type Field, fissure, found, POLITICAL_HOLD, STATE_CAPTURE } from '../../src/sim';
import { endTurn, moved, scene } from '../helpers/scene';

test.each([
  [700, 700, 490],
  [700, 350, 245],
  [1000, 1000, 1000],
  [0, 900, 0],
] as const)('capture %i × cohesion %i = hold %i', (capture, cohesion, hold) => {
  const m = scene({
    numbers: [
      [STATE_CAPTURE, capture],
      [COHESION, cohesion],
    ],
  });
  expect(m.s[POLITICAL_HOLD]).toBe(hold);
});

test('capture creeps', () => {
  const m = scene();
  endTurn(m);
  expect(moved(m, STATE_CAPTURE, 'capture-creep')).toBeGreaterThan(0);
});

const strained = (...numbers: readonly (readonly [Field, number])[]): number => {
  const m = scene({ numbers });
  endTurn(m);
  return moved(m, COHESION, 'cohesion-strain');
};

test('agreed on the target, not on the goal: cohesion falls once the state is taken', () => {
  expect(strained([STATE_CAPTURE, 600])).toBe(0);
  expect(strained([STATE_CAPTURE, 950])).toBeLessThan(0);
});

test('and where a fissure gapes, if it has been found', () => {
  expect(strained([found(0), 1], [fissure(0), 900])).toBeLessThan(0);
  expect(strained([found(0), 0], [fissure(0), 900])).toBe(0);
  expect(strained([found(0), 1], [fissure(0), 100])).toBe(0);
});
