/** Pins: privatised platforms wear the mediations away; popular control rebuilds them. */
import { expect, test } from '@jest/globals';
import { grip, LAYERS, MEDIATIONS, POPULAR_CONTROL } from '../../src/sim';
import { endTurn, moved, scene } from '../helpers/scene';

const PLATFORMS = LAYERS.indexOf('platforms');

test.each([
  ['held and uncontrolled', 800, 0, -10],
  ['free and uncontrolled', 300, 0, 0],
  ['free and controlled', 300, 500, 5],
] as const)('%s', (_, held, control, by) => {
  const m = scene({ numbers: [[POPULAR_CONTROL, control], ...[0, 1].map((t) => [grip(t, PLATFORMS), held] as const)] });
  endTurn(m);
  // what the turn itself adds to grip or takes from control moves it by a tenth at most
  expect(Math.abs(moved(m, MEDIATIONS, 'mediations-wear') - by)).toBeLessThanOrEqual(1);
});
