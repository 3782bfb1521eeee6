/** The front's red shears, and the receipt they cut. */
import { makeRandom } from './noise.mjs';
import { circle, lerp, line, poly } from './paths.mjs';

/** One blade of the front's red shears, from the pivot; side is -1 or 1. */
function drawBlade(scene, [px, py], angle, length, width, side) {
  const q = (a, b) => [
    px + a * Math.cos(angle) - b * Math.sin(angle) * side,
    py + a * Math.sin(angle) + b * Math.cos(angle) * side,
  ];
  const d = poly([
    q(-18, width * 0.55),
    q(length * 0.2, width * 0.62),
    q(length * 0.7, width * 0.42),
    q(length, 0),
    q(length * 0.5, -width * 0.3),
    q(-6, -width * 0.42),
  ]);
  scene
    .cut(d, { r: 1 }, 9)
    .stroke(d, { k: 1 }, 3)
    .stroke(line(q(6, -width * 0.05), q(length * 0.9, width * 0.05)), {}, 2.2);
}

function drawHandle(scene, [px, py], angle, length, width, side) {
  const q = (a, b) => [
    px + a * Math.cos(angle) - b * Math.sin(angle) * side,
    py + a * Math.sin(angle) + b * Math.cos(angle) * side,
  ];
  const shank = poly([
      q(10, width * 0.5),
      q(-length * 0.55, width * 0.55),
      q(-length * 0.7, -width * 0.2),
      q(10, -width * 0.45),
    ]),
    loop = circle(...q(-length, width * 0.35), 27);
  scene
    .stroke(shank, {}, 9)
    .stroke(loop, {}, 22)
    .add(shank, { r: 1 })
    .stroke(shank, { k: 1 }, 3)
    .stroke(loop, { k: 1 }, 15)
    .stroke(loop, { r: 1 }, 9);
}

/** Open shears at a pivot: one blade goes behind what is cut (back), the other over it (front). */
export function drawShears(scene, pivot, angle, part, open = 0.25, size = 1) {
  if (part === 'back') return drawBlade(scene, pivot, angle - open, 190 * size, 40 * size, -1);
  drawHandle(scene, pivot, angle - 0.62, 78 * size, 26 * size, -1);
  drawBlade(scene, pivot, angle + open, 190 * size, 40 * size, 1);
  drawHandle(scene, pivot, angle + 0.62, 78 * size, 26 * size, 1);
  scene.cut(circle(...pivot, 9), {}, 4).stroke(circle(...pivot, 9), { k: 1 }, 3);
}

/** A strip of receipt between two edges [[left, right], [left, right]], with printed lines but no word. */
export function drawStrip(scene, [a, b], [c, d], seed = 5) {
  const strip = poly([a, b, d, c]);
  scene.stroke(strip, { k: 1 }, 10).add(strip, {});
  const random = makeRandom(seed),
    long = Math.hypot(c[0] - a[0], c[1] - a[1]),
    across = Math.hypot(b[0] - a[0], b[1] - a[1]),
    thick = across * 0.07;
  const row = (pos, from, to, tone, width = thick) => {
    const left = lerp(a, c, pos / long),
      right = lerp(b, d, pos / long);
    scene.stroke(line(lerp(left, right, from), lerp(left, right, to)), tone, width, { cap: 'butt' });
  };
  // Things and their prices; after every fourth a line, and a total twice as thick.
  for (let pos = across * 0.3, i = 1; pos < long - across * 0.16; pos += across * 0.2, i++) {
    if (i % 5) {
      row(pos, 0.12, 0.3 + 0.26 * random(), { k: 1 });
      row(pos, 0.8 - 0.1 * random(), 0.9, { k: 1 });
      continue;
    }
    row(pos - across * 0.06, 0.12, 0.9, { k: 1 }, thick * 0.4);
    pos += across * 0.08;
    row(pos, 0.56, 0.9, { r: 1 }, thick * 2);
    pos += across * 0.14;
  }
}
