/** Pins: the lords' rent becomes people's hardship, theatre by theatre; public capacity relieves it. */
import { expect, test } from '@jest/globals';
import { ECOLOGY, grip, hardship, type Match, POPULAR_CONTROL, PUBLIC_CAPACITY } from '../../src/sim';
import { endTurn, moved, scene } from '../helpers/scene';

function held(theatre0: number, theatre1: number): Match {
  const m = scene();
  for (let l = 0; l < 6; l++) {
    m.s[grip(0, l)] = theatre0;
    m.s[grip(1, l)] = theatre1;
  }
  for (const [field, value] of [
    [PUBLIC_CAPACITY, 0],
    [POPULAR_CONTROL, 0],
  ] as const)
    m.s[field] = value;
  return m;
}

test('grip past 45 raises it, grip under 45 lets it fall, each in its theatre', () => {
  const m = held(880, 200);
  endTurn(m);
  expect(moved(m, hardship(0), 'rent')).toBeGreaterThan(30);
  expect(moved(m, hardship(1), 'rent')).toBeLessThan(-10);
});

test('public capacity relieves it, an exhausted nature adds to it', () => {
  const m = held(450, 450);
  m.s[PUBLIC_CAPACITY] = 400;
  m.s[ECOLOGY] = 800;
  endTurn(m);
  expect(moved(m, hardship(0), 'relief')).toBe(-5);
  const parched = held(450, 450);
  parched.s[ECOLOGY] = 800;
  const green = held(450, 450);
  endTurn(parched);
  endTurn(green);
  expect(moved(parched, hardship(0), 'rent') - moved(green, hardship(0), 'rent')).toBe(10);
});

test('past 55 what can be done is done: a point less', () => {
  const m = held(450, 450);
  m.s[hardship(0)] = 700;
  endTurn(m);
  expect(moved(m, hardship(0), 'relief')).toBe(-10);
  expect(moved(m, hardship(1), 'relief')).toBe(0);
});
