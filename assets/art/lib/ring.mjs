/** The halo of endings, a ring still loading: open, never a disc, so that rays behind it make no rising sun. */
import { arc, circle } from './paths.mjs';
import { KEY, RED } from './inks.mjs';

const STEPS = 16;

/** A ring of blocks round bare paper; the share that is loaded is red, the rest is only outlined. */
export function loadingRing(scene, [x, y], r, loaded) {
  const wide = r * 0.15,
    pitch = (Math.PI * 2) / STEPS;
  scene.add(circle(x, y, r * 1.12), {});
  for (let i = 0; i < STEPS; i++) {
    const from = -Math.PI / 2 + i * pitch,
      block = arc(x, y, r, from + pitch * 0.12, from + pitch * 0.88);
    scene.stroke(block, KEY, wide, { cap: 'butt' });
    scene.stroke(block, i < loaded * STEPS ? RED : {}, wide * 0.66, { cap: 'butt' });
  }
}
