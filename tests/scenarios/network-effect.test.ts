/** Pins: dependence feeds on its own use where there is room, less where institutions are strong and free. */
import { expect, test } from '@jest/globals';
import {
  alternative,
  DEREGULATION,
  grip,
  independence,
  INSTITUTIONS,
  type Match,
  POPULAR_CONTROL,
  PUBLIC_CAPACITY,
  strength,
} from '../../src/sim';
import { counterweight } from '../../src/sim/grip';
import { endTurn, moved, scene, type SceneOptions } from '../helpers/scene';

/** One cell as told, with institutions as strong and free as told in theatre 0. */
function cell(held: number, built: number, institutions = 0, over: SceneOptions = {}): Match {
  const m = scene({
    ...over,
    numbers: [[grip(0, 1), held], [alternative(0, 1), built], ...(over.numbers ?? [])],
  });
  for (let i = 0; i < INSTITUTIONS.length; i++) {
    m.s[strength(0, i)] = institutions;
    m.s[independence(0, i)] = institutions;
  }
  return m;
}
function grown(m: Match): number {
  endTurn(m);
  return moved(m, grip(0, 1), 'network-effect');
}

test('by use and by room: most where half is taken, nothing where all is, or none', () => {
  const [half, fifth] = [grown(cell(500, 0)), grown(cell(200, 0))];
  expect(fifth).toBeGreaterThan(0);
  expect(half).toBeGreaterThan(fifth);
  expect([grown(cell(500, 500)), grown(cell(0, 300))]).toEqual([0, 0]);
});

test('held back by strong and free institutions, in their own theatre', () => {
  const m = cell(500, 0, 800);
  expect(counterweight(m, 0)).toBeGreaterThan(50);
  expect(counterweight(cell(500, 0, 0), 0)).toBe(0);
  const growth = grown(m);
  const back = moved(m, grip(0, 1), 'counterweight');
  expect(back).toBeLessThan(0);
  expect(growth + back).toBeGreaterThan(0);
});

const { layers, theatres, assumptions } = scene().level;
test.each([
  ['the storey’s network', { layers: layers.map((it) => ({ ...it, network: 50 })) }],
  ['the lords’ reach in the theatre', { theatres: theatres.map((it) => ({ ...it, reach: 50 })) }],
  ['the assumption', { assumptions: { ...assumptions, networkEffect: 50 } }],
])('scaled by %s', (_, over) => {
  expect(grown(cell(500, 0, 0, over))).toBe(Math.trunc(grown(cell(500, 0)) / 2));
});

test('alternatives grow too, the more there are capacity and people to carry them', () => {
  const growth = (tended: number): number => {
    const m = cell(0, 500, 0, {
      numbers: [
        [PUBLIC_CAPACITY, tended],
        [POPULAR_CONTROL, tended],
      ],
    });
    endTurn(m);
    return moved(m, alternative(0, 1), 'room-taken');
  };
  expect(growth(0)).toBeGreaterThan(0);
  expect(growth(500)).toBeGreaterThan(growth(0));
});

test('deregulated, institutions hold back less', () => {
  const held = (dereg: number) => counterweight(cell(500, 100, 700, { numbers: [[DEREGULATION, dereg]] }), 0);
  expect(held(800)).toBeLessThan(held(400));
  expect(held(100)).toBeGreaterThan(held(400));
});
