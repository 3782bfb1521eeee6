/** Pins: the far right feeds on hardship and on a fragmented conversation, and starves on popular control. */
import { expect, test } from '@jest/globals';
import { FAR_RIGHT, grip, hardship, LAYERS, POPULAR_CONTROL } from '../../src/sim';
import { endTurn, moved, scene } from '../helpers/scene';

const PLATFORMS = LAYERS.indexOf('platforms');

test.each([
  [500, 20],
  [260, -10],
] as const)('hardship at %i: an eighth of what it is past 34', (suffered, by) => {
  const m = scene({ numbers: [0, 1].map((t) => [hardship(t), suffered] as const) });
  endTurn(m);
  expect(moved(m, FAR_RIGHT, 'far-right-hardship')).toBe(by);
});

test.each([
  [510, 10],
  [300, 0],
] as const)('platforms held at %i: %i tenths of it', (held, by) => {
  const m = scene({ numbers: [0, 1].map((t) => [grip(t, PLATFORMS), held] as const) });
  endTurn(m);
  expect(moved(m, FAR_RIGHT, 'far-right-fragmentation')).toBe(by);
});

test.each([
  [400, -10],
  [250, 0],
] as const)('popular control at %i: %i', (control, by) => {
  const m = scene({ numbers: [[POPULAR_CONTROL, control]] });
  endTurn(m);
  expect(moved(m, FAR_RIGHT, 'far-right-control')).toBe(by);
});
