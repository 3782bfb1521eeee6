/** Pins: the lords' rent becomes people's hardship, theatre by theatre; public capacity relieves it. */
import { expect, test } from '@jest/globals';
import { ECOLOGY, grip, hardship, type Match, PUBLIC_CAPACITY } from '../../src/sim';
import { endTurn, moved, scene } from '../helpers/scene';

function held(theatre0: number, theatre1: number, capacity = 0, ecology = 400): Match {
  const m = scene();
  for (let l = 0; l < 6; l++) {
    m.s[grip(0, l)] = theatre0;
    m.s[grip(1, l)] = theatre1;
  }
  m.s[PUBLIC_CAPACITY] = capacity;
  m.s[ECOLOGY] = ecology;
  endTurn(m);
  return m;
}

test('a theatre firmly held pays, one that is free is eased', () => {
  const m = held(880, 200);
  expect(moved(m, hardship(0), 'rent')).toBeGreaterThan(10);
  expect(moved(m, hardship(1), 'rent')).toBeLessThan(-10);
});

test('public capacity relieves it', () => {
  expect(moved(held(450, 450, 900), hardship(0), 'relief')).toBeLessThan(moved(held(450, 450), hardship(0), 'relief'));
});

test('an exhausted nature adds to it', () => {
  const [parched, green] = [900, 100].map((ecology) => moved(held(450, 450, 0, ecology), hardship(0), 'rent'));
  expect(parched! - green!).toBeGreaterThan(0);
});
