/** The camera: never off the map, steady under the pointer, home from anywhere. */
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Camera, NEAREST } from '../../../src/board/camera';
import { WORLD } from '../../../src/board/world';

const viewports = fc.record({
  width: fc.integer({ min: 200, max: 3000 }),
  height: fc.integer({ min: 200, max: 2000 }),
});
const moves = fc.array(
  fc.oneof(
    fc.record({
      kind: fc.constant('pan' as const),
      a: fc.integer({ min: -900, max: 900 }),
      b: fc.integer({ min: -900, max: 900 }),
    }),
    fc.record({
      kind: fc.constant('zoom' as const),
      a: fc.integer({ min: 20, max: 400 }),
      b: fc.integer({ min: 0, max: 2000 }),
    }),
    fc.record({
      kind: fc.constant('resize' as const),
      a: fc.integer({ min: 200, max: 3000 }),
      b: fc.integer({ min: 200, max: 2000 }),
    }),
  ),
);

test('whatever is done, the map fills the screen or lies whole within it', () => {
  fc.assert(
    fc.property(viewports, moves, (viewport, done) => {
      const camera = new Camera();
      camera.setViewport(viewport.width, viewport.height);
      for (const { kind, a, b } of done) {
        if (kind === 'pan') camera.pan(a, b);
        else if (kind === 'zoom') camera.zoomAt(a / 100, b, b / 2);
        else camera.setViewport(a, b);
      }
      const { width, height } = camera.viewport;
      const [left, right] = [camera.screenX(0), camera.screenX(WORLD.width)];
      const [top, bottom] = [camera.screenY(0), camera.screenY(WORLD.height)];
      const fits = (from: number, to: number, size: number): boolean =>
        (from <= 0.01 && to >= size - 0.01) || (from >= -0.01 && to <= size + 0.01);
      expect(fits(left, right, width)).toBe(true);
      expect(fits(top, bottom, height)).toBe(true);
      expect(camera.zoom).toBeLessThanOrEqual(Math.max(NEAREST, camera.farthest));
    }),
  );
});

test('zooming keeps the point under the pointer where it is, away from the edges', () => {
  const camera = new Camera();
  camera.setViewport(1600, 900);
  camera.zoomAt(2, 800, 450);
  const [x, y] = [camera.worldX(900), camera.worldY(500)];
  camera.zoomAt(1.3, 900, 500);
  expect(camera.worldX(900)).toBeCloseTo(x);
  expect(camera.worldY(500)).toBeCloseTo(y);
});

test('a journey ends where it was going, and home is the whole map', () => {
  const camera = new Camera();
  camera.setViewport(1366, 768);
  camera.frame({ x: 400, y: 380, width: 280, height: 260 }, false);
  for (let i = 0; i < 100 && camera.step(16); i += 1);
  expect(camera.x).toBe(540);
  // The whole box is on the screen, with more room below it, where names hang, than above.
  const above = camera.screenY(380);
  const below = camera.viewport.height - camera.screenY(640);
  expect(above).toBeGreaterThan(0);
  expect(below).toBeGreaterThan(above);
  expect(camera.moving).toBe(false);
  camera.home(true);
  expect(camera.zoom).toBeCloseTo(camera.farthest);
  expect(camera.screenX(WORLD.width / 2)).toBeCloseTo(683);
});
