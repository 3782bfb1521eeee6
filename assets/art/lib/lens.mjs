/** The one red lens of every lord, and how it looks: lit, narrowed while its lord plots, cracked, or out. */
import { circle, line, poly } from './paths.mjs';

export function litLens(scene, x, y, r) {
  scene.cut(circle(x, y, r), { k: 1 }, r * 0.35).stroke(circle(x, y, r * 0.82), {}, r * 0.1);
  scene
    .add(circle(x, y, r * 0.62), { r: 1 })
    .add(circle(x, y, r * 0.3), { k: 1, r: 1 })
    .add(circle(x - r * 0.2, y - r * 0.24, r * 0.14), {});
}

/** Narrowed: a slanting lid comes down on it, as on somebody who has had an idea. */
export function scowlingLens(scene, x, y, r) {
  const R = r * 1.12;
  litLens(scene, x, y, R);
  const lid = poly([
    [x - R * 1.5, y - R * 0.86],
    [x + R * 1.36, y - R * 0.02],
    [x + R * 1.3, y - R * 0.9],
    [x - R * 0.7, y - R * 1.46],
  ]);
  scene.stroke(lid, {}, R * 0.3).add(lid, { k: 1 });
}

/** Half shut under a lid, its glass split. */
export function crackedLens(scene, x, y, r) {
  litLens(scene, x, y, r);
  const lid = `M${x - r * 0.82},${y - r * 0.06}A${r * 0.82},${r * 0.82} 0 0 1 ${x + r * 0.82},${y - r * 0.06}Z`;
  scene.add(lid, { k: 1 }).stroke(line([x - r * 0.82, y - r * 0.06], [x + r * 0.82, y - r * 0.06]), {}, r * 0.12);
  const split = line(
    [x - r * 0.5, y - r * 1.05],
    [x - r * 0.1, y - r * 0.3],
    [x - r * 0.32, y + r * 0.1],
    [x + r * 0.3, y + r * 1.1],
  );
  scene.stroke(split, {}, r * 0.2, { join: 'miter', cap: 'butt' });
}

/** Out: an empty ring, crossed. */
export function deadLens(scene, x, y, r) {
  scene.cut(circle(x, y, r), { k: 1 }, r * 0.35).stroke(circle(x, y, r * 0.8), {}, r * 0.1);
  for (const s of [-1, 1])
    scene.stroke(line([x - r * 0.4, y - r * 0.4 * s], [x + r * 0.4, y + r * 0.4 * s]), {}, r * 0.2, { cap: 'butt' });
}
