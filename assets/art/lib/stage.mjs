/** Settings round the giant: sky, halo, ridge of towers and houses, red ground, crowd, and the endless receipt. */
import { gouge, gougeField, hatch } from './marks.mjs';
import { makeRandom } from './noise.mjs';
import { arc, circle, lerp, line, poly, rays, rect } from './paths.mjs';
import { drawPerson, flag, placard, SIGNS } from './people.mjs';
import { drawBlade, drawHandle } from './regalia.mjs';

/** Ochre rays on paper. Never red: red rays round a red sun are the Rising Sun flag. */
export function drawSky(scene, [cx, cy], reach = 1050, tones = [0.95, 0.72, 0.36, 0.14], plate = 'o') {
  const fade = scene.radial(cx, cy, reach, [[0, tones[0]], [0.25, tones[1]], [0.6, tones[2]], [1, tones[3]]]);
  scene.add(rays([cx, cy], 44, reach * 1.5), { [plate]: fade });
}

/** The halo is a buffering ring, three quarters loaded. */
export function drawHalo(scene, [cx, cy], s = 1, loaded = 0.81) {
  const a0 = -Math.PI * 0.22, a1 = a0 + Math.PI * 2 * loaded;
  scene.add(circle(cx, cy, 322 * s), {}).add(circle(cx, cy, 262 * s), { r: 1 });
  scene.stroke(arc(cx, cy, 293 * s, a1, a0 + Math.PI * 2), { r: 0.34 }, 26 * s, { cap: 'butt' }).stroke(arc(cx, cy, 293 * s, a0, a1), { r: 1 }, 26 * s, { cap: 'butt' });
  const [x, y] = [cx + 293 * s * Math.cos(a0), cy + 293 * s * Math.sin(a0)];
  scene.cut(circle(x, y, 18 * s), { r: 1 }, 10 * s);
}

/** A wavy horizon as points from edge to edge. */
export function ridgeLine(width, base, amplitude, seed) {
  const random = makeRandom(seed), points = [];
  for (let x = -20; x <= width + 40; x += 40) points.push([x, base + amplitude * Math.sin(x / 310 + seed) + amplitude * 0.5 * Math.sin(x / 130 + seed * 2) + (random() - 0.5) * 5]);
  return points;
}

export function heightAt(ridge, x) {
  const i = Math.max(1, ridge.findIndex((p) => p[0] >= x));
  return lerp(ridge[i - 1], ridge[i], (x - ridge[i - 1][0]) / (ridge[i][0] - ridge[i - 1][0]))[1];
}

/** Blue engraved hill. */
export function drawRidge(scene, ridge) {
  const ground = [[-20, scene.h], ...ridge, [scene.w + 40, scene.h]];
  scene.stroke(poly(ridge, false), {}, 12).add(poly(ground), { b: 1 });
  scene.add(hatch(ground, { angle: 0.03, gap: 8, w: 3.2, seed: 12, brk: 0.4, taper: 0.05 }), { k: 1 }, { over: true }).stroke(poly(ridge, false), { k: 1 }, 4);
}

/** A data hall with lit racks. */
export function drawHall(scene, ridge, x, w, h, bays, seed = 1) {
  const random = makeRandom(seed), y = heightAt(ridge, x + w / 2) + 6;
  scene.cut(rect(x, y - h, w, h + 12), { k: 1 }, 6);
  for (let i = 0; i < bays; i++) {
    for (let j = 0; j < 3; j++) scene.add(rect(x + 6 + (i * (w - 8)) / bays, y - h + 8 + j * 10, (w - 8) / bays - 4, 4), j === 1 && random() < 0.3 ? { r: 1 } : random() < 0.85 ? {} : { o: 1 });
    scene.add(rect(x + 2 + (i * w) / bays, y - h - 7, (w / bays) * 0.55, 7), { k: 1 });
  }
}

/** A cooling tower. */
export function drawCooling(scene, ridge, x, h) {
  const y = heightAt(ridge, x) + 6;
  scene.cut(`M${x - 20},${y}Q${x - 10},${y - h * 0.5} ${x - 14},${y - h}L${x + 14},${y - h}Q${x + 10},${y - h * 0.5} ${x + 20},${y}Z`, { k: 1 }, 6);
  scene.add(gouge(x - 6, y - h * 0.5, h * 0.7, 1.57, 2.4) + gouge(x - 1, y - h * 0.45, h * 0.5, 1.57, 1.8), {});
}

/** Small houses, some with a light on. */
export function drawHouses(scene, ridge, from, count, seed = 42) {
  const random = makeRandom(seed);
  for (let i = 0; i < count; i++) {
    const x = from + i * 27, y = heightAt(ridge, x) + 6, h = 16 + 8 * random();
    scene.cut(poly([[x - 13, y], [x - 13, y - h], [x, y - h - 12], [x + 13, y - h], [x + 13, y]]), { k: 1 }, 4);
    scene.add(rect(x - 6, y - h + 3, 4, 5) + rect(x + 3, y - h + 3, 4, 5), random() < 0.4 ? { o: 1 } : {});
  }
}

/** The square where the front stands: red, gouged. */
export function drawSquare(scene, base, tone = { r: 1 }) {
  const edge = ridgeLine(scene.w, base, 8, 8);
  scene.stroke(poly(edge, false), {}, 10).add(poly([[-20, scene.h + 20], ...edge, [scene.w + 40, scene.h + 20]]), tone);
  scene.add(gougeField({ x: 0, y: base - 8, w: scene.w, h: scene.h - base + 8, count: Math.round(scene.w * 0.26), seed: 77, length: [10, 36], width: [1, 2.4] }), {});
}

/**
 * A crowd in three depths; the rear rows carry the three colours of the front, the first is key black.
 * base is the y of the rear row; gap leaves a hole { x, width } in the nearer rows (for shears); pull hauls in a range;
 * banners 0 to 1 is the share of the planned flags and placards; between(scene) is drawn just before the first row.
 */
export function drawCrowd(scene, { width = scene.w, base, gap = null, pull = null, banners = 1, between = null, colours = true, seed = 9 }) {
  const random = makeRandom(seed), people = [];
  const row = (index, count, step, jitter, y, spread, h, tall) => {
    for (let i = 0; i < count; i++) people.push({ x: -14 + i * step + (random() - 0.5) * jitter, y: base + y + random() * spread, h: h + random() * tall, seed: 200 * (index + 1) + i, row: index });
  };
  row(0, Math.ceil(width / 18.6) + 2, 18.6, 10, 0, 10, 36, 6);
  row(1, Math.ceil(width / 32) + 2, 32, 14, 44, 8, 56, 8);
  row(2, Math.ceil(width / 81) + 1, 81, 26, 114, 0, 100, 10);
  const kept = people.filter((p) => !gap || p.row === 0 || Math.abs(p.x - gap.x) > gap.width * (p.row === 2 ? 1 : 0.75)).sort((a, b) => a.y - b.y);
  const carried = planBanners(kept, width, banners);
  let opened = false;
  for (const person of kept) {
    if (person.row === 2 && !opened) { opened = true; between?.(scene); }
    const wave = random(), hue = random(), carry = carried.get(person);
    const tone = person.row === 2 || !colours || hue < 0.5 ? { k: 1 } : hue < 0.74 ? { r: 1 } : hue < 0.9 ? { b: 1 } : { o: 1 };
    const hauls = pull && person.row === 1 && person.x > pull[0] && person.x < pull[1];
    const free = banners === 0 ? 'none' : wave < 0.16 ? 'both' : wave < 0.3 ? 'right' : wave < 0.42 ? 'left' : 'none';
    drawPerson(scene, person.x, person.y, person.h, {
      seed: person.seed, tone, carry, arm: carry ? 'right' : hauls ? 'pull' : free,
      rim: person.row === 2 ? { r: 1 } : {}, rimWidth: [0.045, 0.03, 0.02][person.row],
    });
  }
}

/** Flags of the three constituents and placards with signs, spread over the two rear rows. */
function planBanners(people, width, share) {
  const plan = [
    [1, 0.04, flag({ r: 1 }, 1.5, 0.95)], [0, 0.09, flag({ b: 1 }, 1.1, 0.7)], [1, 0.13, placard({ o: 1 }, SIGNS.exclaim)], [1, 0.21, flag({ r: 1 }, 1.35, 0.85)],
    [0, 0.26, flag({ r: 1 }, 1.1, 0.7)], [1, 0.3, placard({}, SIGNS.no)], [0, 0.35, flag({ o: 1 }, 1, 0.65)], [0, 0.63, flag({ b: 1 }, 1, 0.65)],
    [1, 0.72, placard({ o: 1 }, SIGNS.equal)], [0, 0.76, flag({ o: 1 }, 1, 0.65)], [1, 0.8, flag({ r: 1 }, 1.2, 0.8)], [0, 0.86, flag({ b: 1 }, 1, 0.65)],
    [1, 0.9, flag({ r: 1 }, 1.4, 0.9)], [1, 0.96, placard({}, SIGNS.stop)],
  ];
  const carried = new Map();
  for (const [row, at, carry] of plan.slice(0, Math.round(plan.length * share))) {
    const nearest = people.filter((p) => p.row === row).sort((a, b) => Math.abs(a.x - at * width) - Math.abs(b.x - at * width))[0];
    if (nearest) carried.set(nearest, carry);
  }
  return carried;
}

/** A strip of receipt between two edges [[left, right], [left, right]], with printed lines but no word. */
export function drawStrip(scene, [a, b], [c, d], seed = 5) {
  const strip = poly([a, b, d, c]);
  scene.stroke(strip, { k: 1 }, 10).add(strip, {});
  const random = makeRandom(seed), long = Math.hypot(c[0] - a[0], c[1] - a[1]), across = Math.hypot(b[0] - a[0], b[1] - a[1]);
  for (let pos = across * 0.25, i = 0; pos < long - 8; pos += across * 0.17, i++) {
    const from = lerp(a, c, pos / long), to = lerp(b, d, pos / long), thick = across * 0.065;
    scene.stroke(line(lerp(from, to, 0.12), lerp(from, to, 0.3 + 0.36 * random())), { k: 1 }, thick, { cap: 'butt' });
    scene.stroke(line(lerp(from, to, 0.76), lerp(from, to, 0.9)), i % 4 === 2 ? { r: 1 } : { k: 1 }, thick, { cap: 'butt' });
  }
}

/** Open shears at a pivot: one blade goes behind what is cut (back), the other over it (front). */
export function drawShears(scene, pivot, angle, part, open = 0.25, size = 1) {
  if (part === 'back') return drawBlade(scene, pivot, angle - open, 190 * size, 40 * size, -1);
  drawHandle(scene, pivot, angle - 0.62, 78 * size, 26 * size, -1);
  drawBlade(scene, pivot, angle + open, 190 * size, 40 * size, 1);
  drawHandle(scene, pivot, angle + 0.62, 78 * size, 26 * size, 1);
  scene.cut(circle(...pivot, 9), {}, 4).stroke(circle(...pivot, 9), { k: 1 }, 3);
}

/** Printed frame of a poster. */
export function drawFrame(scene, m = 18, width = 4) {
  const { w, h } = scene;
  scene.add(rect(0, 0, w, h) + `M${m},${m}L${m},${h - m}L${w - m},${h - m}L${w - m},${m}Z`, {}, { rule: 'evenodd' }).stroke(rect(m, m, w - 2 * m, h - 2 * m), { k: 1 }, width);
}
