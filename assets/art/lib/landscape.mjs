/** What a landscape of the stack is made of: masts, pylons, cranes, ships, sails of panels, hills. Works, never monuments. */
import { gougeField, hatch } from './marks.mjs';
import { makeRandom } from './noise.mjs';
import { circle, line, poly, rays, rect } from './paths.mjs';
import { KEY, OCHRE } from './inks.mjs';

/** What air is drawn with: one theatre has rays, the others a screen, ruled lines, rain or flat ink. */
const AIR = {
  rays: (scene, [x, y]) =>
    scene.add(rays([x, y], 28, 700), {
      o: scene.radial(x, y, 360, [
        [0, 0.8],
        [1, 0.2],
      ]),
    }),
  screen: (scene) =>
    scene.add(rect(-6, -6, scene.w + 12, scene.h + 12), {
      o: scene.linear(0, 0, 0, scene.h * 0.8, [
        [0, 0.12],
        [1, 0.9],
      ]),
    }),
  ruled: (scene) =>
    scene.add(hatch(sheet(scene), { gap: 8, w: 1.6, w2: 4, seed: 5, taper: 0.02, brk: 0.15 }), { b: 1 }),
  rain: (scene) =>
    scene.add(hatch(sheet(scene), { angle: 1.25, gap: 11, w: 2.6, seed: 7, brk: 0.7, taper: 0.3 }), { b: 1 }),
  flat: (scene) =>
    scene
      .add(rect(-6, -6, scene.w + 12, scene.h + 12), OCHRE)
      .add(gougeField({ x: 0, y: 0, w: scene.w, h: scene.h, count: 60, seed: 4, length: [10, 30] }), {}),
  night: (scene) =>
    scene
      .add(rect(-6, -6, scene.w + 12, scene.h + 12), { k: 1, b: 1 })
      .add(
        gougeField({ x: 0, y: 0, w: scene.w, h: scene.h * 0.7, count: 60, seed: 6, length: [2, 5], width: [0.8, 1.4] }),
        {},
      ),
};
const sheet = ({ w, h }) => [
  [-6, -6],
  [w + 6, -6],
  [w + 6, h + 6],
  [-6, h + 6],
];

/** The sky of a landscape: its air, and a low disc of ochre at a point unless disc is 0. */
export function sky(scene, [x, y], { air = 'screen', disc = 26 } = {}) {
  scene.add(rect(0, 0, scene.w, scene.h), {});
  AIR[air](scene, [x, y]);
  if (disc) scene.cut(circle(x, y, disc), OCHRE, 8).stroke(circle(x, y, disc), KEY, 2.6);
}

/** Ground from an edge down, gouged like lino. */
export function ground(scene, edge, tone, seed = 3, count = 40) {
  const { w, h } = scene,
    top = Math.min(...edge.map((p) => p[1]));
  scene.stroke(line(...edge), {}, 7).add(poly([...edge, [w + 10, h + 10], [-10, h + 10]]), tone);
  scene.add(gougeField({ x: 0, y: top + 6, w, h: h - top, count, seed, length: [7, 20], width: [0.7, 1.5] }), {});
}

/** Water: blue, with short paper waves. */
export function water(scene, y, seed = 5) {
  const { w, h } = scene,
    random = makeRandom(seed);
  scene.stroke(line([-10, y], [w + 10, y]), {}, 6).add(rect(-10, y, w + 20, h - y + 10), { b: 1 });
  for (let i = 0; i < 42; i++) {
    const x = random() * w,
      at = y + 6 + random() * (h - y);
    scene.stroke(`M${x},${at}q6,-5 12,0q6,5 12,0`, {}, 1.6);
  }
}

/** Engraved heights, lit from the left; points are tops and dips, between which the rock breaks. */
export function heights(scene, points, base) {
  const random = makeRandom(Math.round(points[1][0]) + 7),
    crest = points.flatMap((p, i) => {
      const q = points[i + 1];
      if (!q) return [p];
      const rise = Math.abs(q[1] - p[1]);
      return [
        p,
        ...[0.3, 0.62].map((t) => [
          p[0] + (q[0] - p[0]) * (t + 0.1 * (random() - 0.5)),
          p[1] + (q[1] - p[1]) * (t + (q[1] < p[1] ? -0.16 : 0.16)) + rise * 0.12 * (random() - 0.5),
        ]),
      ];
    });
  const outline = [[points[0][0], base], ...crest, [points.at(-1)[0], base]];
  scene.stroke(poly(outline), {}, 8).add(poly(outline), {});
  for (let i = 0; i + 1 < crest.length; i++) {
    const [a, b] = [crest[i], crest[i + 1]];
    if (b[1] <= a[1]) continue;
    const face = [a, b, [b[0] + 5, base], [a[0] + (b[0] - a[0]) * 0.4, base]];
    scene
      .add(poly(face), { b: 1 })
      .add(hatch(face, { angle: 1.1, gap: 5, w: 2, seed: i + 2, taper: 0.2 }), KEY, { over: true });
  }
  scene.stroke(line(...crest), KEY, 3);
}

/** A radio mast; waves go out of it. */
export function mast(scene, x, y, h) {
  const w = h * 0.14;
  scene
    .stroke(line([x - w, y], [x, y - h], [x + w, y]), {}, 8)
    .stroke(line([x - w, y], [x, y - h], [x + w, y]), KEY, 3);
  for (let i = 1; i < 6; i++) {
    const u = (w * i) / 6,
      at = y - h + (h * i) / 6;
    scene.stroke(line([x - u, at], [x + u, at]), KEY, 1.8);
  }
  for (const s of [-1, 1])
    for (const r of [9, 16])
      scene.stroke(
        `M${x + s * r * 0.8},${y - h - r * 0.6}Q${x + s * r * 1.25},${y - h} ${x + s * r * 0.8},${y - h + r * 0.6}`,
        KEY,
        2.2,
      );
}

/** Pylons from left to right and the lines they carry. */
export function powerLine(scene, feet, h) {
  const arm = h * 0.26;
  for (let i = 0; i + 1 < feet.length; i++)
    for (const s of [-1, 1]) {
      const [a, b] = [feet[i], feet[i + 1]];
      scene.stroke(
        `M${a[0] + s * arm},${a[1] - h * 0.8}Q${(a[0] + b[0]) / 2 + s * arm},${(a[1] + b[1]) / 2 - h * 0.6} ${b[0] + s * arm},${b[1] - h * 0.8}`,
        KEY,
        1.5,
      );
    }
  for (const [x, y] of feet) {
    const frame =
      line([x - h * 0.15, y], [x, y - h], [x + h * 0.15, y]) + line([x - arm, y - h * 0.8], [x + arm, y - h * 0.8]);
    scene.stroke(frame, {}, 6).stroke(frame, KEY, 2.6);
  }
}

/** A wind turbine. */
export function turbine(scene, x, y, h, turn = 0) {
  const top = [x, y - h];
  scene.stroke(line([x, y], top), {}, 7).stroke(line([x, y], top), KEY, 3);
  for (let i = 0; i < 3; i++) {
    const a = turn + (i * Math.PI * 2) / 3,
      tip = [x + Math.cos(a) * h * 0.52, y - h + Math.sin(a) * h * 0.52],
      side = [x + Math.cos(a + 0.2) * h * 0.2, y - h + Math.sin(a + 0.2) * h * 0.2];
    scene.cut(poly([top, side, tip]), KEY, 4);
  }
  scene.cut(circle(...top, 3.4), KEY, 3);
}

/** A quay crane reaching to the right, or to the left. */
export function quayCrane(scene, x, y, h, side = 1) {
  const frame =
    line([x - 12, y], [x - 12, y - h]) +
    line([x + 14, y], [x + 14, y - h * 0.72]) +
    line([x - 26 * side, y - h * 0.72], [x + 62 * side, y - h * 0.72]) +
    line([x - 12, y - h], [x + 50 * side, y - h * 0.72]);
  scene.stroke(frame, {}, 10).stroke(frame, KEY, 4.4);
  scene.stroke(line([x + 44 * side, y - h * 0.72], [x + 44 * side, y - h * 0.44]), KEY, 2);
  scene
    .cut(rect(x + 44 * side - 9, y - h * 0.44, 18, 10), { r: 1 }, 4)
    .stroke(rect(x + 44 * side - 9, y - h * 0.44, 18, 10), KEY, 2);
}

/** A cargo ship under its boxes. */
export function ship(scene, x, y, s) {
  scene.within(`translate(${x},${y}) scale(${s})`, () => {
    const hull = poly([
      [-56, -12],
      [58, -12],
      [46, 10],
      [-46, 10],
    ]);
    scene.cut(hull, KEY, 6);
    for (let i = 0; i < 5; i++)
      for (let j = 0; j < (i === 1 || i === 3 ? 3 : 2); j++) {
        const box = rect(-26 + i * 16, -22 - j * 9, 15, 8);
        scene.cut(box, [{ r: 1 }, OCHRE, { b: 1 }][(i + j) % 3], 3).stroke(box, KEY, 1.6);
      }
    scene
      .cut(rect(-52, -36, 18, 25), {}, 4)
      .stroke(rect(-52, -36, 18, 25), KEY, 2.4)
      .add(rect(-49, -32, 12, 4), KEY);
  });
}

/** Tilted panels in a row. */
export function panels(scene, x, y, count, step, tone = { b: 1 }) {
  for (let i = 0; i < count; i++) {
    const at = x + i * step,
      face = [
        [at, y],
        [at + step * 0.8, y],
        [at + step * 0.98, y - step * 0.5],
        [at + step * 0.2, y - step * 0.5],
      ];
    scene.cut(poly(face), tone, 4).stroke(poly(face), KEY, 2);
    scene.stroke(line([at + step * 0.1, y - step * 0.25], [at + step * 0.88, y - step * 0.25]), {}, 1.4);
    scene.stroke(line([at + step * 0.45, y], [at + step * 0.6, y - step * 0.5]), {}, 1.4);
  }
}

/** A low hall without windows, its fans on the roof: where the cloud is kept. (x, y) is its left foot. */
export function dataHall(scene, x, y, w, h, tone = KEY) {
  scene.cut(rect(x, y - h, w, h), tone, 6).stroke(rect(x, y - h, w, h), KEY, 2.4);
  for (let at = x + 6; at < x + w - 12; at += 16) scene.cut(rect(at, y - h - 6, 10, 6), KEY, 3);
  for (let at = x + 7; at < x + w - 6; at += 9) scene.add(rect(at, y - h + 7, 3, h - 14), {});
}

/** Small houses stepping up a slope, windows lit here and there. */
export function hillside(scene, from, to, rows, size, seed = 4) {
  const random = makeRandom(seed),
    tones = [{ r: 1 }, {}, OCHRE, { b: 1 }, KEY];
  for (let row = rows - 1; row >= 0; row--) {
    const t = row / Math.max(1, rows - 1),
      x0 = from[0] + (to[0] - from[0]) * t * 0.8,
      y = from[1] + (to[1] - from[1]) * t;
    for (let x = x0 + (row % 2) * size * 0.5; x < to[0]; x += size * 1.04) {
      const h = size * (0.7 + random() * 0.4),
        box = rect(x, y - h, size * 0.92, h);
      scene.cut(box, tones[Math.floor(random() * tones.length)], 4).stroke(box, KEY, 2.2);
      scene.add(
        rect(x + size * 0.18, y - h * 0.72, size * 0.18, h * 0.3) +
          rect(x + size * 0.56, y - h * 0.72, size * 0.18, h * 0.3),
        KEY,
      );
    }
  }
}
