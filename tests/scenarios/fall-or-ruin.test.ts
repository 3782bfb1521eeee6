/** Pins: with two props down the Leviathan falls if the alternatives carry the load, and else the fall lands on people. */
import { expect, test } from '@jest/globals';
import {
  alternative,
  LOAD,
  LOAD_CARRIED,
  type Match,
  playerView,
  PROPS_COUNT,
  SOCIAL_BASE,
  VALUATION,
} from '../../src/sim';
import { endTurn, scene, sceneEnding } from '../helpers/scene';

function shaken(built: number, props: readonly number[]): Match {
  const m = scene({
    when: [
      [
        [PROPS_COUNT, 'atLeast', 2],
        [LOAD_CARRIED, 'is', 1],
      ],
      [
        [PROPS_COUNT, 'atLeast', 2],
        [LOAD_CARRIED, 'is', 0],
      ],
    ],
    endings: [
      sceneEnding('fallen', 'victory', 0),
      sceneEnding('ruin', 'defeat', 1),
      sceneEnding('stands', 'defeat', -1, false),
    ],
  });
  for (let t = 0; t < 2; t++) for (let l = 0; l < 6; l++) m.s[alternative(t, l)] = built;
  for (const prop of props) m.s[prop] = 100;
  endTurn(m);
  return m;
}

test.each([
  [400, [SOCIAL_BASE, VALUATION], 'fallen'],
  [200, [SOCIAL_BASE, VALUATION], 'ruin'],
  [400, [SOCIAL_BASE], null],
] as const)('alternatives at %i, props %j: %s', (built, props, ending) => {
  expect(playerView(shaken(built, props)).ending?.id ?? null).toBe(ending);
});

test('the load and what it must reach are there from the start', () => {
  const m = scene();
  expect(playerView(m).load).toEqual({ value: m.s[LOAD], needed: 370 });
});
