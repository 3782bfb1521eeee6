/** Motifs shared by the illustrations of initiatives and contradictions, beyond the giant's own. */
import { gouge, gougeField, hatch } from './marks.mjs';
import { circle, line, poly, rays, rect, roundRect } from './paths.mjs';
import { drawPerson } from './people.mjs';

/** Sky of a plate: paper with fading rays in one ink round a centre. */
export function raysSky(scene, [cx, cy], plate, reach = 460) {
  scene.add(rect(0, 0, scene.w, scene.h), {});
  scene.add(rays([cx, cy], 24, reach * 1.6), {
    [plate]: scene.radial(cx, cy, reach, [
      [0, 0.85],
      [1, 0.25],
    ]),
  });
}

/** Gouged ground along a slanted edge, from y0 on the left to y1 on the right. */
export function slantGround(scene, y0, y1, tone, seed = 3) {
  const { w, h } = scene;
  scene.stroke(line([-10, y0], [w + 10, y1]), {}, 9).add(
    poly([
      [-10, y0],
      [w + 10, y1],
      [w + 10, h + 10],
      [-10, h + 10],
    ]),
    tone,
  );
  scene.add(
    gougeField({
      x: 0,
      y: Math.max(y0, y1) - 4,
      w,
      h: h - Math.min(y0, y1),
      count: 34,
      seed,
      length: [12, 34],
      width: [1.2, 2.6],
    }),
    {},
  );
}

/** A row of people from behind across [x0, x1]; tones cycle. */
export function peopleRow(scene, { x0, x1, y, h, step, seed = 5, tones = [{ k: 1 }], arms = ['none'], carries = {} }) {
  for (let x = x0, i = 0; x <= x1; x += step, i++) {
    const carry = carries[i] ?? null;
    drawPerson(scene, x, y, h, {
      seed: seed + i * 3,
      tone: tones[i % tones.length],
      arm: carry ? 'right' : arms[i % arms.length],
      carry,
    });
  }
}

/** A house with a lit door. */
export function house(scene, x, y, w, tone = { k: 1 }) {
  const h = w * 0.72,
    shape = poly([
      [x - w / 2, y],
      [x - w / 2, y - h],
      [x, y - h - w * 0.45],
      [x + w / 2, y - h],
      [x + w / 2, y],
    ]);
  scene.cut(shape, tone, 9).add(rect(x - w * 0.11, y - h * 0.62, w * 0.22, h * 0.62), { o: 1 });
  scene.add(
    rect(x - w * 0.36, y - h * 0.8, w * 0.16, w * 0.16) + rect(x + w * 0.2, y - h * 0.8, w * 0.16, w * 0.16),
    {},
  );
}

/** A rack of servers standing like a keep. */
export function rackTower(scene, x, y, w, h) {
  scene.cut(rect(x, y - h, w, h), { k: 1 }, 12);
  for (let i = 0; i < 5; i += 2) scene.cut(rect(x + (i * w) / 5, y - h - w * 0.14, w / 5, w * 0.16), { k: 1 }, 6);
  scene.add(rect(x + 3, y - h, w - 6, 6), { k: 1 });
  for (let row = 0, ry = y - h + 14; ry < y - 10; ry += 17, row++) {
    scene
      .add(roundRect(x + 9, ry, w - 18, 10, 2), {})
      .add(circle(x + w - 18, ry + 5, 2.6), row % 3 === 1 ? { r: 1 } : { k: 1 });
    scene.add(rect(x + 14, ry + 4, w * 0.42, 2.4), { k: 1 });
  }
}

/** A smoking cooling tower. */
export function coolingTower(scene, x, y, h) {
  for (const [dx, dy, r] of [
    [-6, -h - 26, 22],
    [18, -h - 48, 28],
    [-18, -h - 62, 24],
  ])
    scene.cut(circle(x + dx, y + dy, r), { k: 0.42 }, 5);
  const w = h * 0.36;
  scene.cut(
    `M${x - w},${y}Q${x - w * 0.5},${y - h * 0.5} ${x - w * 0.66},${y - h}L${x + w * 0.66},${y - h}Q${x + w * 0.5},${y - h * 0.5} ${x + w},${y}Z`,
    { k: 1 },
    9,
  );
  scene.add(
    gouge(x - w * 0.34, y - h * 0.5, h * 0.7, 1.57, 3.4) + gouge(x - w * 0.1, y - h * 0.45, h * 0.5, 1.57, 2.6),
    {},
  );
}

/** A leafy tree, cut in one block. */
export function tree(scene, x, y, s, tone = { k: 1 }) {
  const crown = [
      [-26, -62, 28],
      [24, -66, 30],
      [0, -92, 32],
      [-4, -56, 26],
    ].map(([dx, dy, r]) => circle(x + dx * s, y + dy * s, r * s)),
    trunk = poly([
      [x - 6 * s, y],
      [x - 4 * s, y - 60 * s],
      [x + 4 * s, y - 60 * s],
      [x + 7 * s, y],
    ]);
  for (const d of [...crown, trunk]) scene.stroke(d, {}, 10);
  for (const d of [...crown, trunk]) scene.add(d, tone);
  for (const [dx, dy, a] of [
    [-20, -66, 1.2],
    [-30, -52, 1.3],
    [14, -90, 1.1],
    [26, -62, 1.4],
    [2, -70, 1.57],
  ])
    scene.add(gouge(x + dx * s, y + dy * s, 22 * s, a, 2.2 * s), {});
}

/** Half of a plate torn off along a jagged line from (x0, 0) to (x1, h): the lords' half on the left, engraved. */
export function tornHalf(scene, x0, x1) {
  const { h } = scene,
    edge = [];
  for (let i = 0; i <= 12; i++)
    edge.push([x0 + ((x1 - x0) * i) / 12 + (i % 2 ? 9 : -9) * (0.6 + ((i * 7) % 5) / 8), (h * i) / 12]);
  const half = [[-10, -10], [x0, -10], ...edge, [x1, h + 10], [-10, h + 10]];
  scene
    .add(poly(half), { b: 1 })
    .add(hatch(half, { angle: -0.35, gap: 8, w: 2.2, seed: 6, brk: 0.3, taper: 0.05 }), { k: 1 }, { over: true });
  return {
    clip: () => scene.clip(poly(half)),
    tear: () => scene.stroke(poly(edge, false), { k: 1 }, 13).stroke(poly(edge, false), {}, 8),
  };
}

/** A flight of steps climbing to the right. */
export function steps(scene, x, y, w, h, count, tone = { k: 1 }) {
  const points = [[x, y]];
  for (let i = 0; i < count; i++)
    points.push(
      [x + (i * w) / count, y - ((i + 1) * h) / count],
      [x + ((i + 1) * w) / count, y - ((i + 1) * h) / count],
    );
  points.push([x + w, y]);
  scene.cut(poly(points), tone, 10);
  for (let i = 1; i < count; i++)
    scene.add(gouge(x + ((i + 0.5) * w) / count, y - (i * h) / count / 2 - 4, ((i + 0.6) * h) / count, 1.57, 2.2), {});
}

/** Black ink frame of a plate. */
export const plateFrame = (scene) => scene.stroke(rect(0, 0, scene.w, scene.h), { k: 1 }, 8, { join: 'miter' });
