/** Swell the bill: receipts rise like a great wave over a small boat of customers who cannot leave. */
import { pressCard } from '../../lib/card-press.mjs';
import { drawFigure, POSES } from '../../lib/figures.mjs';
import { gouge, hatch } from '../../lib/marks.mjs';
import { circle, lerp, line, poly } from '../../lib/paths.mjs';
import { points } from '../../lib/points.mjs';
import { BLUE, KEY, OCHRE, RED } from '../../lib/inks.mjs';

export const render = () => pressCard('move-swell-the-bill', 647, draw);

function draw(s) {
  const sky = points('-6,-6 486,-6 486,190 -6,190');
  s.add(hatch(sky, { gap: 9, w: 1.6, seed: 3, taper: 0.03, brk: 0.2 }), BLUE);
  s.add(circle(396, 62, 38), {}).add(circle(396, 62, 32), OCHRE);
  swell(s, points('-10,176 60,150 150,196 250,150 340,192 430,160 490,180 490,250 -10,250'), BLUE, 11);
  wave(s);
  boat(s);
  swell(s, points('-10,214 70,200 150,226 236,208 320,232 410,214 490,228 490,250 -10,250'), { k: 1, b: 1 }, 13);
}

/** A band of folded sea. */
function swell(s, shape, tone, seed) {
  s.stroke(poly(shape), {}, 10).add(poly(shape), tone);
  s.add(hatch(shape, { angle: 0.06, gap: 8, w: 2.6, seed, brk: 0.3, taper: 0.2 }), tone === BLUE ? KEY : {}, {
    over: tone === BLUE,
  });
  s.stroke(poly(shape), KEY, 3);
}

/** Ribbons of receipt that climb on the left and curl over the right, folded at each bend. */
function wave(s) {
  const ribbons = [
    ['-60,236 -20,128 44,52 132,10 226,14 286,62', '30,236 52,150 96,92 150,62 208,66 252,98'],
    ['-20,250 24,170 80,112 150,86 208,98 240,132', '60,250 86,196 118,156 158,136 194,142 216,164'],
    ['20,256 70,206 116,172 160,160 196,170 214,194', '90,256 112,226 138,202 162,194 180,200 194,214'],
  ].map((pair) => pair.map(points));
  for (const [r, [outer, inner]] of ribbons.entries()) {
    s.stroke(poly([...outer, ...inner.toReversed()]), {}, 16).stroke(poly([...outer, ...inner.toReversed()]), KEY, 9);
    for (let i = 0; i + 1 < outer.length; i++) fold(s, [outer[i], outer[i + 1], inner[i + 1], inner[i]], i, r);
    foam(s, outer.at(-1), inner.at(-1), r);
  }
}

/** One stretch of ribbon between two folds: lit, or shaded; printed across like a bill. */
function fold(s, [a, b, c, d], i, r) {
  const quad = [a, b, c, d],
    shade = i % 2 === 1;
  s.add(poly(quad), shade ? BLUE : {});
  if (shade) {
    const angle = Math.atan2(b[1] - a[1], b[0] - a[0]);
    s.add(hatch(quad, { angle, gap: 6, w: 2.4, seed: i + r + 2 }), KEY, { over: true });
  } else
    for (const t of [0.16, 0.36, 0.56, 0.76]) {
      const from = lerp(a, b, t),
        to = lerp(d, c, t);
      s.stroke(line(lerp(from, to, 0.14), lerp(from, to, t < 0.5 ? 0.58 : 0.46)), KEY, 4.4, { cap: 'butt' });
      s.stroke(line(lerp(from, to, 0.72), lerp(from, to, 0.88)), t === 0.56 ? RED : KEY, 4.4, { cap: 'butt' });
    }
  s.stroke(poly(quad), KEY, 3);
}

/** The torn end of a bill is the crest's foam: teeth of paper, and coins for spray. */
function foam(s, from, to, r) {
  const teeth = [from],
    out = [22 - r * 4, 26 - r * 4];
  for (let i = 0; i < 5; i++) {
    const p = lerp(from, to, (i + 0.5) / 5);
    teeth.push([p[0] + out[0], p[1] + out[1] + (i % 2) * 5], lerp(from, to, (i + 1) / 5));
  }
  s.stroke(poly(teeth), {}, 9).stroke(poly(teeth), KEY, 6).add(poly(teeth), {});
}

/** The boat, its customers, and the spray of coins. */
function boat(s) {
  for (const [x, y, k] of [
    [322, 96, 9],
    [300, 128, 7],
    [346, 118, 6],
    [272, 168, 7],
  ])
    s.stroke(circle(x, y, k), {}, 7)
      .add(circle(x, y, k), OCHRE)
      .stroke(circle(x, y, k), KEY, 3.4);
  s.push('rotate(9 350 200)');
  drawFigure(s, 318, 200, 66, POSES.cheer, { wear: 'bun', rimWidth: 0.05, tone: RED });
  drawFigure(s, 352, 200, 62, POSES.fall, { wear: 'cap', face: -1, rimWidth: 0.05 });
  drawFigure(s, 388, 202, 62, POSES.lift, { wear: 'brim', face: -1, rimWidth: 0.05 });
  const hull = poly(points('272,182 434,182 448,172 418,222 292,222'));
  s.stroke(hull, {}, 12).add(hull, RED).stroke(hull, KEY, 5);
  s.add(gouge(350, 198, 110, 0, 2.6) + gouge(356, 209, 80, 0, 2.2), {});
  s.pop();
}
