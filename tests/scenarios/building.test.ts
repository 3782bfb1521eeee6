/** Pins: alternatives are built on free ground first, then by wresting grip at half rate; and building costs ecology. */
import { expect, test } from '@jest/globals';
import { alternative, ECOLOGY, EFFECT, grip, type Match, RENTIER_DRIFT, UNITY } from '../../src/sim';
import { carry, cellRow, moved, scene } from '../helpers/scene';

const build = (by: number, held: number, built: number, numbers: readonly (readonly [never, number])[] = []): Match => {
  const m = scene({
    initiatives: [
      { target: 'cell', theatres: [0], layers: [1], effects: [cellRow(EFFECT.build, alternative(0, 0), by)] },
    ],
    numbers: [[UNITY, 525], [grip(0, 1), held], [alternative(0, 1), built], ...numbers],
  });
  carry(m, 0, { theatre: 'theatre-0', layer: 'cloud' });
  return m;
};
const cell = (m: Match) => [m.s[grip(0, 1)], m.s[alternative(0, 1)]];

test('where there is room it takes the room', () => expect(cell(build(100, 500, 200))).toEqual([500, 300]));

test('past the room it wrests half of the rest from the lords', () => {
  expect(cell(build(200, 700, 200))).toEqual([650, 350]);
});

test('never more than they hold', () => expect(cell(build(900, 40, 900))).toEqual([0, 1000]));

test('two tenths built cost a tenth of a tenth of ecology, by the storey’s footprint', () => {
  expect(moved(build(200, 0, 0), ECOLOGY, 'build-footprint')).toBe(10);
});

test('undisciplined capital builds less of it (rentier drift past 40)', () => {
  expect(cell(build(100, 500, 200, [[RENTIER_DRIFT as never, 700]]))).toEqual([500, 270]);
});
