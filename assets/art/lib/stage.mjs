/** Settings round the giant: sky, halo, ridge of towers and houses, red square. */
import { gouge, gougeField, hatch } from './marks.mjs';
import { makeRandom } from './noise.mjs';
import { arc, circle, lerp, poly, rays, rect } from './paths.mjs';

/** Ochre rays on paper. Never red: red rays round a red sun are the Rising Sun flag. */
export function drawSky(scene, [cx, cy], reach = 1050, tones = [0.95, 0.72, 0.36, 0.14], plate = 'o') {
  const fade = scene.radial(cx, cy, reach, [
    [0, tones[0]],
    [0.25, tones[1]],
    [0.6, tones[2]],
    [1, tones[3]],
  ]);
  scene.add(rays([cx, cy], 44, reach * 1.5), { [plate]: fade });
}

/** The halo of the title: a ring that loads and never has, its blocks paler the longer ago they came. No disc: no rising sun. */
export function drawHalo(scene, [cx, cy], s = 1) {
  const blocks = 14,
    pitch = (Math.PI * 2) / blocks;
  scene.add(circle(cx, cy, 330 * s), {});
  for (let i = 0; i < blocks; i++) {
    const from = -Math.PI * 0.22 - i * pitch,
      block = arc(cx, cy, 286 * s, from - pitch * 0.84, from);
    scene
      .stroke(block, { k: 1 }, 64 * s, { cap: 'butt' })
      .stroke(block, { r: 1 - (i / blocks) * 0.92 }, 54 * s, { cap: 'butt' });
  }
}

/** A wavy horizon as points from edge to edge. */
export function ridgeLine(width, base, amplitude, seed) {
  const random = makeRandom(seed),
    points = [];
  for (let x = -20; x <= width + 40; x += 40)
    points.push([
      x,
      base +
        amplitude * Math.sin(x / 310 + seed) +
        amplitude * 0.5 * Math.sin(x / 130 + seed * 2) +
        (random() - 0.5) * 5,
    ]);
  return points;
}

export function heightAt(ridge, x) {
  const i = Math.max(
    1,
    ridge.findIndex((p) => p[0] >= x),
  );
  return lerp(ridge[i - 1], ridge[i], (x - ridge[i - 1][0]) / (ridge[i][0] - ridge[i - 1][0]))[1];
}

/** Blue engraved hill. */
export function drawRidge(scene, ridge) {
  const ground = [[-20, scene.h], ...ridge, [scene.w + 40, scene.h]];
  scene.stroke(poly(ridge, false), {}, 12).add(poly(ground), { b: 1 });
  scene
    .add(hatch(ground, { angle: 0.03, gap: 8, w: 3.2, seed: 12, brk: 0.4, taper: 0.05 }), { k: 1 }, { over: true })
    .stroke(poly(ridge, false), { k: 1 }, 4);
}

/** A data hall with lit racks. */
export function drawHall(scene, ridge, x, w, h, bays, seed = 1) {
  const random = makeRandom(seed),
    y = heightAt(ridge, x + w / 2) + 6;
  scene.cut(rect(x, y - h, w, h + 12), { k: 1 }, 6);
  for (let i = 0; i < bays; i++) {
    for (let j = 0; j < 3; j++)
      scene.add(
        rect(x + 6 + (i * (w - 8)) / bays, y - h + 8 + j * 10, (w - 8) / bays - 4, 4),
        j === 1 && random() < 0.3 ? { r: 1 } : random() < 0.85 ? {} : { o: 1 },
      );
    scene.add(rect(x + 2 + (i * w) / bays, y - h - 7, (w / bays) * 0.55, 7), { k: 1 });
  }
}

/** A cooling tower. */
export function drawCooling(scene, ridge, x, h) {
  const y = heightAt(ridge, x) + 6;
  scene.cut(
    `M${x - 20},${y}Q${x - 10},${y - h * 0.5} ${x - 14},${y - h}L${x + 14},${y - h}Q${x + 10},${y - h * 0.5} ${x + 20},${y}Z`,
    { k: 1 },
    6,
  );
  scene.add(gouge(x - 6, y - h * 0.5, h * 0.7, 1.57, 2.4) + gouge(x - 1, y - h * 0.45, h * 0.5, 1.57, 1.8), {});
}

/** Small houses, some with a light on. */
export function drawHouses(scene, ridge, from, count, seed = 42) {
  const random = makeRandom(seed);
  for (let i = 0; i < count; i++) {
    const x = from + i * 27,
      y = heightAt(ridge, x) + 6,
      h = 16 + 8 * random();
    scene.cut(
      poly([
        [x - 13, y],
        [x - 13, y - h],
        [x, y - h - 12],
        [x + 13, y - h],
        [x + 13, y],
      ]),
      { k: 1 },
      4,
    );
    scene.add(rect(x - 6, y - h + 3, 4, 5) + rect(x + 3, y - h + 3, 4, 5), random() < 0.4 ? { o: 1 } : {});
  }
}

/** The square where the front stands: red, gouged. */
export function drawSquare(scene, base, tone = { r: 1 }) {
  const edge = ridgeLine(scene.w, base, 8, 8);
  scene.stroke(poly(edge, false), {}, 10).add(poly([[-20, scene.h + 20], ...edge, [scene.w + 40, scene.h + 20]]), tone);
  scene.add(
    gougeField({
      x: 0,
      y: base - 8,
      w: scene.w,
      h: scene.h - base + 8,
      count: Math.round(scene.w * 0.26),
      seed: 77,
      length: [10, 36],
      width: [1, 2.4],
    }),
    {},
  );
}
