/** The one red lens of every lord, and how it looks: lit, glaring while its lord plots, cracked, or out. */
import { circle, line, poly } from './paths.mjs';

export function litLens(scene, x, y, r) {
  scene.cut(circle(x, y, r), { k: 1 }, r * 0.35).stroke(circle(x, y, r * 0.82), {}, r * 0.1);
  scene
    .add(circle(x, y, r * 0.62), { r: 1 })
    .add(circle(x, y, r * 0.3), { k: 1, r: 1 })
    .add(circle(x - r * 0.2, y - r * 0.24, r * 0.14), {});
}

/** Wide open, in a burst of ochre: never of red, which on white would be a flag. */
export function glaringLens(scene, x, y, r) {
  const R = r * 1.06,
    burst = [];
  for (let i = 0; i < 24; i++) {
    const a = (i / 24) * Math.PI * 2 + 0.13,
      reach = R * (i % 2 ? 1.2 : i % 4 ? 1.46 : 1.74);
    burst.push([x + reach * Math.cos(a), y + reach * Math.sin(a)]);
  }
  scene.stroke(poly(burst), {}, 20).stroke(poly(burst), { k: 1 }, 9).add(poly(burst), { o: 1 });
  litLens(scene, x, y, R);
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
