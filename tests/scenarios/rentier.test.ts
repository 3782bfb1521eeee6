/** Pins: capital that leads without discipline turns rentier, and what is subsidised then carries nothing. */
import { expect, test } from '@jest/globals';
import { LOAD, POPULAR_CONTROL, RENTIER_DRIFT, share } from '../../src/sim';
import { endTurn, moved, scene } from '../helpers/scene';
import { tunable } from '../helpers/tunable';

test('the more capital leads, the faster; not while it does not', () => {
  const grown = (capital: number): number => {
    const m = scene({
      numbers: [
        [share(0), (1000 - capital) / 2],
        [share(1), (1000 - capital) / 2],
        [share(2), capital],
      ],
    });
    endTurn(m);
    return moved(m, RENTIER_DRIFT, 'rentier-grows');
  };
  expect(grown(240)).toBe(0);
  expect(grown(400)).toBeGreaterThan(0);
  expect(grown(600)).toBeGreaterThan(grown(400));
});

test('popular control checks it', () => {
  const m = scene({
    numbers: [
      [RENTIER_DRIFT, 500],
      [POPULAR_CONTROL, 800],
    ],
  });
  endTurn(m);
  expect(moved(m, RENTIER_DRIFT, 'disease-checked')).toBeLessThan(0);
});

test('some is tolerated; past that it is taken off the load', () => {
  const load = (drift: number) => scene({ numbers: [[RENTIER_DRIFT, drift]] }).s[LOAD]!;
  const tolerated = tunable('settle', 'DISEASE_TOLERATED');
  expect(load(tolerated)).toBe(load(0));
  expect(load(600)).toBeLessThan(load(tolerated));
  expect(load(700)).toBeLessThan(load(600));
});
