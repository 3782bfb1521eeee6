/** Pins: alternatives are built on free ground first, then by wresting grip at half rate; and building costs ecology. */
import { expect, test } from '@jest/globals';
import { alternative, ECOLOGY, EFFECT, type Field, grip, type Match, RENTIER_DRIFT } from '../../src/sim';
import { carry, cellRow, fullForce, moved, scene } from '../helpers/scene';
import { tunable } from '../helpers/tunable';

function build(by: number, held: number, built: number, numbers: readonly (readonly [Field, number])[] = []): Match {
  const effects = [cellRow(EFFECT.build, alternative(0, 0), by)];
  const m = scene({
    initiatives: [{ target: 'cell', theatres: [0], layers: [1], effects }],
    numbers: [[grip(0, 1), held], [alternative(0, 1), built], ...numbers],
  });
  carry(fullForce(m), 0, { theatre: 'theatre-0', layer: 'cloud' });
  return m;
}
const cell = (m: Match) => [m.s[grip(0, 1)], m.s[alternative(0, 1)]];

test('where there is room it takes the room', () => expect(cell(build(100, 500, 200))).toEqual([500, 300]));

test('past the room it wrests half of the rest from the lords', () => {
  expect(cell(build(200, 700, 200))).toEqual([650, 350]);
});

test('never more than they hold', () => expect(cell(build(900, 40, 900))).toEqual([0, 1000]));

test('it costs ecology, by the storey’s footprint', () => {
  const cost = moved(build(200, 0, 0), ECOLOGY, 'build-footprint');
  expect(cost).toBe(Math.trunc(200 / tunable('build', 'BUILT_PER_ECOLOGY')));
  expect(cost).toBeGreaterThan(0);
});

test('undisciplined capital builds less of it', () => {
  const slack = tunable('build', 'RENTIER_SLACK');
  expect(cell(build(100, 500, 200, [[RENTIER_DRIFT, slack]]))).toEqual([500, 300]);
  expect(cell(build(100, 500, 200, [[RENTIER_DRIFT, slack + 300]]))).toEqual([500, 270]);
});
