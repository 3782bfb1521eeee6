/** Folded paper: how a facet of the lords is lit and engraved. Points may be [x, y] or, for lighting, [x, y, z]. */
import { hatch } from './marks.mjs';
import { poly } from './paths.mjs';

const normalise = (v) => {
  const length = Math.hypot(...v) || 1;
  return v.map((x) => x / length);
};

/** The lamp of the workshop: from the left, above, in front. */
const LIGHT = normalise([-0.52, -0.62, 0.58]);

/** How much light a triangle in space receives, 0 to 1. */
export function lightOn([a, b, c]) {
  const u = b.map((v, i) => v - a[i]),
    w = c.map((v, i) => v - a[i]);
  let n = normalise([u[1] * w[2] - u[2] * w[1], u[2] * w[0] - u[0] * w[2], u[0] * w[1] - u[1] * w[0]]);
  if (n[2] < 0) n = n.map((x) => -x);
  return Math.max(0, n[0] * LIGHT[0] + n[1] * LIGHT[1] + n[2] * LIGHT[2]);
}

/** Direction of the longest edge: engravers hatch along the fold. */
export function grainOf(points) {
  let longest = 0,
    angle = 0;
  points.forEach((a, i) => {
    const b = points[(i + 1) % points.length],
      length = Math.hypot(b[0] - a[0], b[1] - a[1]);
    if (length > longest) {
      longest = length;
      angle = Math.atan2(b[1] - a[1], b[0] - a[0]);
    }
  });
  return angle;
}

/**
 * One facet: flat tone, hatching along its longest edge, crease line. light is 0 (black) to 1 (bare paper).
 * scale is the size of the engraver's hand; plain keeps the paper white whatever the light.
 */
export function facet(scene, points, light, { scale = 1, plain = false, edge = 1.6 } = {}) {
  const d = poly(points),
    dark = light < 0.2,
    angle = grainOf(points);
  const seed = Math.round(Math.abs(points[0][0] * 3 + points[1][1] * 7 + points[2][0])) + 1;
  if (dark) {
    scene.add(d, { k: 1, b: 1 });
    scene.add(hatch(points, { angle, gap: 9 * scale, w: 1.5 * scale, seed, taper: 0.35, brk: 0.3 }), {});
  } else {
    scene.add(d, !plain && light < 0.72 ? { b: 1 } : {});
    if (light < 0.86) {
      const shade = (0.86 - light) / 0.66,
        gap = (8.6 - 2.4 * shade) * scale,
        w = gap * (0.1 + 0.62 * shade);
      scene.add(
        hatch(points, { angle, gap, w: w * 0.9, w2: w * 1.1, seed, taper: 0.12, brk: 0.12 }),
        { k: 1 },
        { over: true },
      );
    }
  }
  scene.stroke(d, dark ? {} : { k: 1 }, edge * scale);
}
