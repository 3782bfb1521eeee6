/** Pins: dependence feeds on its own use where there is room, less where institutions are strong and free. */
import { expect, test } from '@jest/globals';
import {
  alternative,
  grip,
  independence,
  INSTITUTIONS,
  type Match,
  POPULAR_CONTROL,
  PUBLIC_CAPACITY,
  strength,
} from '../../src/sim';
import { counterweight } from '../../src/sim/grip';
import { endTurn, moved, scene } from '../helpers/scene';

const cell = (held: number, built: number) => ({
  numbers: [
    [grip(0, 1), held],
    [alternative(0, 1), built],
  ] as const,
});
function institutions(m: Match, theatre: number, power: number, freedom: number): Match {
  for (let i = 0; i < INSTITUTIONS.length; i++) {
    m.s[strength(theatre, i)] = power;
    m.s[independence(theatre, i)] = freedom;
  }
  return m;
}
const grown = (m: Match): readonly [number, number] => {
  endTurn(m);
  return [moved(m, grip(0, 1), 'network-effect'), moved(m, grip(0, 1), 'counterweight')];
};

test('by use and by room: most where half is taken, nothing where all is', () => {
  expect(grown(institutions(scene(cell(500, 0)), 0, 0, 0))).toEqual([16, 0]);
  expect(grown(institutions(scene(cell(200, 0)), 0, 0, 0))).toEqual([10, 0]);
  expect(grown(institutions(scene(cell(500, 500)), 0, 0, 0))).toEqual([0, 0]);
  expect(grown(institutions(scene(cell(0, 300)), 0, 0, 0))).toEqual([0, 0]);
});

test('held back by strong and free institutions, in their own theatre', () => {
  const m = institutions(scene(cell(500, 0)), 0, 800, 750);
  expect([counterweight(m, 0), counterweight(m, 1)]).toEqual([60, 42]);
  expect(grown(m)).toEqual([16, -9]);
});

test.each([
  ['the storey’s network', { layers: scene().level.layers.map((it) => ({ ...it, network: 50 })) }],
  ['the lords’ reach in the theatre', { theatres: scene().level.theatres.map((it) => ({ ...it, reach: 50 })) }],
  ['the assumption', { assumptions: { ...scene().level.assumptions, networkEffect: 50 } }],
])('scaled by %s', (_, over) => {
  expect(grown(institutions(scene({ ...cell(500, 0), ...over }), 0, 0, 0))).toEqual([8, 0]);
});

test('alternatives grow too, where there is capacity and people to carry them', () => {
  const growth = (capacity: number, control: number): number => {
    const m = scene({ numbers: [...cell(0, 500).numbers, [PUBLIC_CAPACITY, capacity], [POPULAR_CONTROL, control]] });
    endTurn(m);
    return moved(m, alternative(0, 1), 'room-taken');
  };
  expect(growth(0, 0)).toBe(15);
  expect(growth(500, 500)).toBe(40);
});
