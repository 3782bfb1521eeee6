/** Pact of the small servers: a line is strung from roof to roof across the water, and each house hangs something on it. */
import { pressCard } from '../../lib/card-press.mjs';
import { POSES, drawFigure } from '../../lib/figures.mjs';
import { BLUE, KEY, OCHRE, RED } from '../../lib/inks.mjs';
import { gougeField } from '../../lib/marks.mjs';
import { raysSky } from '../../lib/motifs.mjs';
import { circle, line, poly, rect } from '../../lib/paths.mjs';
import { points } from '../../lib/points.mjs';

export const render = () => pressCard('initiative-internet-of-peoples', 630, draw);

function draw(s) {
  raysSky(s, [240, 196], 'o', 400);
  s.add(circle(240, 196, 58), {}).add(circle(240, 196, 48), OCHRE);
  s.stroke(line([-6, 196], [486, 196]), {}, 8).add(rect(-6, 196, 492, 52), BLUE);
  s.add(gougeField({ x: 150, y: 202, w: 190, h: 38, count: 30, seed: 6, length: [14, 44] }), {});
  for (const bank of ['-6,186 60,180 150,196 190,250 -6,250', '486,182 420,176 332,196 288,250 486,250'])
    s.stroke(poly(points(bank)), {}, 9).add(poly(points(bank)), RED);
  s.add(gougeField({ x: 0, y: 202, w: 120, h: 36, count: 12, seed: 2 }), {}).add(
    gougeField({ x: 370, y: 202, w: 100, h: 36, count: 12, seed: 3 }),
    {},
  );
  const houses = [
    [32, 204, 72, 122, KEY],
    [112, 214, 86, 160, RED],
    [368, 214, 86, 166, BLUE],
    [448, 204, 72, 118, KEY],
  ];
  const peaks = houses.map(([x, y, , h]) => [x, y - h]);
  strung(s, [-20, 50], peaks[0], 12, []);
  strung(s, peaks[0], peaks[1], 16, [[0.5, 0.62, OCHRE]]);
  strung(s, peaks[1], peaks[2], 30, [
    [0.15, 1, RED],
    [0.325, 1.15, OCHRE],
    [0.5, 1.25, KEY],
    [0.675, 1.15, BLUE],
    [0.85, 1, RED],
  ]);
  strung(s, peaks[2], peaks[3], 16, [[0.5, 0.62, OCHRE]]);
  strung(s, peaks[3], [500, 60], 10, []);
  for (const h of houses) home(s, ...h);
  drawFigure(
    s,
    190,
    238,
    92,
    {
      ...POSES.stand,
      arms: [
        [10, 20],
        [148, 166],
      ],
    },
    { wear: 'scarf', skirt: true, rimWidth: 0.05 },
  );
  drawFigure(
    s,
    292,
    238,
    92,
    {
      ...POSES.stand,
      arms: [
        [10, 20],
        [148, 166],
      ],
    },
    { wear: 'cap', face: -1, rimWidth: 0.05 },
  );
}

/** A sagging line and the small servers hung on it at [share, size, tone]. */
function strung(s, a, b, sag, hung) {
  const control = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2 + sag * 2],
    d = `M${a}Q${control} ${b}`;
  s.stroke(d, {}, 10).stroke(d, KEY, 4.4);
  for (const [t, k, tone] of hung) {
    const x = (1 - t) ** 2 * a[0] + 2 * t * (1 - t) * control[0] + t * t * b[0],
      y = (1 - t) ** 2 * a[1] + 2 * t * (1 - t) * control[1] + t * t * b[1];
    server(s, x, y, k, tone);
  }
}

/** A box with three lights, pegged to the line. */
function server(s, x, y, k, tone) {
  s.within(`translate(${Math.round(x)},${Math.round(y)}) scale(${k})`, () => {
    const box = rect(-17, 6, 34, 40);
    s.stroke(box, {}, 10).add(box, tone).stroke(box, KEY, 4.4);
    for (const dy of [14, 25, 36])
      s.add(rect(-11, dy - 2, 14, 4.4) + circle(9, dy, 2.8), tone === KEY || tone === BLUE || tone === RED ? {} : KEY);
    const pegs = rect(-11, -5, 5, 15) + rect(6, -5, 5, 15);
    s.stroke(pegs, {}, 5).add(pegs, KEY);
  });
}

function home(s, x, y, w, h, tone) {
  const shape = poly([
    [x - w / 2, y],
    [x - w / 2, y - h * 0.62],
    [x, y - h],
    [x + w / 2, y - h * 0.62],
    [x + w / 2, y],
  ]);
  s.stroke(shape, {}, 12).add(shape, tone).stroke(shape, KEY, 5);
  s.add(rect(x - 9, y - 32, 18, 32), tone === KEY ? OCHRE : KEY)
    .add(rect(x - 10, y - h * 0.66, 20, 17), tone === KEY ? {} : OCHRE)
    .stroke(rect(x - 10, y - h * 0.66, 20, 17), KEY, 3);
  s.stroke(circle(x, y - h, 6), {}, 6).add(circle(x, y - h, 6), KEY);
}
