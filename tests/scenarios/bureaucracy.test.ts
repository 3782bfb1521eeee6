/** Pins: capacity that popular control does not outrun is captured by its bureaucracy, and carries no load; control is the cure. */
import { expect, test } from '@jest/globals';
import { BUREAUCRATIC_CAPTURE, LOAD, type Match, POPULAR_CONTROL, PUBLIC_CAPACITY } from '../../src/sim';
import { endTurn, moved, scene } from '../helpers/scene';
import { tunable } from '../helpers/tunable';

const stocks = (capacity: number, control: number): Match =>
  scene({
    numbers: [
      [PUBLIC_CAPACITY, capacity],
      [POPULAR_CONTROL, control],
      [BUREAUCRATIC_CAPTURE, 500],
    ],
  });

test('the further capacity runs ahead of control, the faster', () => {
  const grown = (capacity: number, control: number): number => {
    const m = stocks(capacity, control);
    endTurn(m);
    return moved(m, BUREAUCRATIC_CAPTURE, 'bureaucracy-grows');
  };
  const enough = 420 + tunable('stocks', 'MARGIN');
  expect([grown(400, enough), grown(100, enough)]).toEqual([0, 0]);
  expect(grown(400, 400)).toBeGreaterThan(0);
  expect(grown(400, 100)).toBeGreaterThan(0);
  expect(grown(800, 100)).toBeGreaterThan(grown(400, 100));
});

test('much control checks it, little does not', () => {
  const checked = (control: number): number => {
    const m = stocks(0, control);
    endTurn(m);
    return moved(m, BUREAUCRATIC_CAPTURE, 'disease-checked');
  };
  expect(checked(100)).toBe(0);
  expect(checked(600)).toBeLessThan(0);
  expect(checked(900)).toBeLessThan(checked(600));
});

test('capacity that outruns control carries no load', () => {
  const load = (capacity: number) => stocks(capacity, 300).s[LOAD]!;
  expect(load(300)).toBeGreaterThan(load(0));
  expect(load(1000)).toBe(load(600));
});

test('some capture is tolerated; past that it stifles what there is', () => {
  const load = (captured: number) => scene({ numbers: [[BUREAUCRATIC_CAPTURE, captured]] }).s[LOAD]!;
  expect(load(tunable('settle', 'DISEASE_TOLERATED'))).toBe(load(0));
  expect(load(600)).toBeLessThan(load(tunable('settle', 'DISEASE_TOLERATED')));
  expect(load(700)).toBeLessThan(load(600));
});
