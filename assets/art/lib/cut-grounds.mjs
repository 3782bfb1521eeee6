/** Backings of the front, cut in lino; ink is the plate of the camp that speaks. Each fills its scene from edge to edge. */
import { gouge, gougeField } from './marks.mjs';
import { house, raysSky, slantGround } from './motifs.mjs';
import { makeRandom } from './noise.mjs';
import { circle, line, poly, rays, rect } from './paths.mjs';
import { points } from './points.mjs';
import { KEY } from './inks.mjs';

const PAPER = {};

/** Never red rays on white (see the taboo list in README.md): red stands on ochre rays. */
const rayInk = { r: 'o', b: 'o', o: 'b' };

export const CUT_GROUNDS = {
  /** A day that begins: rays over gouged ground. */
  rays(s, ink) {
    raysSky(s, [s.w * 0.62, s.h * 0.52], rayInk[ink], 330);
    slantGround(s, s.h * 0.8, s.h * 0.72, { [ink]: 1 });
  },
  /** One flat ink; how it is gouged tells the camp where the ink cannot: out from the middle, in rows, or in pits. */
  lino(s, ink) {
    s.add(rect(0, 0, s.w, s.h), { [ink]: 1 });
    const random = makeRandom(40 + ink.charCodeAt(0)),
      cx = s.w * 0.5,
      cy = s.h * 0.56;
    let cuts = '';
    for (let i = 0; i < 150; i++) {
      const a = random() * Math.PI * 2,
        r = 74 + random() * 190,
        x = cx + r * Math.cos(a) * 1.3,
        y = cy + r * Math.sin(a),
        long = 12 + random() * 26,
        wide = 1.2 + random() * 1.9;
      if (ink === 'b') cuts += gouge(x, Math.round(y / 14) * 14, long * 1.5, 0, wide);
      else if (ink === 'o') cuts += circle(x, y, wide * 1.7);
      else cuts += gouge(x, y, long, Math.atan2(y - cy, x - cx), wide);
    }
    s.add(cuts, PAPER);
  },
  /** Halftone that thins out from a corner. */
  dots(s, ink) {
    s.add(rect(0, 0, s.w, s.h), { [ink]: s.radial(0, s.h, s.w * 1.05, points('0,0.95 0.35,0.6 1,0.1')) });
    s.stroke(line([-10, s.h * 0.86], [s.w + 10, s.h * 0.82]), PAPER, 9);
    s.add(
      poly([
        [-10, s.h * 0.86],
        [s.w + 10, s.h * 0.82],
        [s.w + 10, s.h + 10],
        [-10, s.h + 10],
      ]),
      KEY,
    );
    s.add(
      gougeField({ x: 0, y: s.h * 0.84, w: s.w, h: s.h * 0.16, count: 20, seed: 4, length: [14, 40], width: [1, 2.2] }),
      PAPER,
    );
  },
  /** Paper of accounts. */
  ruled(s, ink) {
    s.add(rect(0, 0, s.w, s.h), PAPER);
    for (let y = 22; y < s.h; y += 19)
      s.stroke(line([-5, y + 2], [s.w + 5, y - 3]), ink === 'b' ? { k: 0.55 } : { b: 0.75 }, 2.6);
    s.add(
      poly([
        [-5, -5],
        [s.w * 0.2, -5],
        [s.w * 0.17, s.h + 5],
        [-5, s.h + 5],
      ]),
      { [ink]: 1 },
    );
    s.stroke(line([s.w * 0.225, -5], [s.w * 0.195, s.h + 5]), { [ink]: 1 }, 4);
    for (let i = 0; i < 5; i++) s.cut(circle(s.w * 0.09, 22 + i * 40, 8), PAPER, 0);
    s.add(
      poly([
        [s.w + 5, s.h * 0.4],
        [s.w + 5, s.h + 5],
        [s.w * 0.72, s.h + 5],
      ]),
      { [ink]: 0.5 },
    );
  },
  /** A wall that was there before the racks. */
  brick(s, ink) {
    s.add(rect(0, 0, s.w, s.h), { [ink]: 1 });
    const random = makeRandom(7);
    for (let row = 0; row < 8; row++) {
      const y = row * 27 - 6;
      s.stroke(line([-5, y], [s.w + 5, y + 2]), PAPER, 4.5);
      for (let x = (row % 2) * 30 - 20; x < s.w + 30; x += 60) {
        s.stroke(line([x, y], [x - 1, y + 27]), PAPER, 4.5);
        if (random() < 0.3) s.add(rect(x + 3, y + 3, 54, 21), KEY);
        if (random() < 0.5) s.add(gouge(x + 30, y + 12 + random() * 6, 22 + random() * 18, 0, 1.8), PAPER);
      }
    }
  },
  /** Roofs against a flat sky. */
  roofs(s, ink) {
    s.add(rect(0, 0, s.w, s.h), { [ink]: 1 });
    s.add(rays([s.w * 0.4, s.h * 1.1], 30, s.w), { [ink]: 1, k: 0.16 });
    s.add(
      gougeField({ x: 0, y: 8, w: s.w, h: s.h * 0.5, count: 26, seed: 12, length: [20, 60], width: [1, 2] }),
      PAPER,
    );
    for (let i = 0; i < 9; i++) house(s, 14 + i * 47, s.h + 6, 46 + ((i * 5) % 3) * 13);
  },
};
