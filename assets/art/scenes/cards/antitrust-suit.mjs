/** Antitrust suit: the big fish is opened, and the small ones it swallowed come out. */
import { pressCard } from '../../lib/card-press.mjs';
import { crownAt } from '../../lib/crown.mjs';
import { POSES, drawFigure } from '../../lib/figures.mjs';
import { foldSolid } from '../../lib/folded-hands.mjs';
import { BLUE, KEY, OCHRE, RED } from '../../lib/inks.mjs';
import { litLens } from '../../lib/lens.mjs';
import { gouge, gougeField } from '../../lib/marks.mjs';
import { circle, line, poly, rect } from '../../lib/paths.mjs';
import { points } from '../../lib/points.mjs';

export const render = () => pressCard('initiative-antitrust-suit', 613, draw);

function draw(s) {
  s.add(rect(-6, -6, 492, 252), OCHRE);
  s.add(gougeField({ x: 0, y: 4, w: 480, h: 180, count: 46, seed: 5, length: [12, 36] }), {});
  s.stroke(line([-6, 196], [486, 190]), {}, 9).add(poly(points('-6,196 486,190 486,246 -6,246')), RED);
  s.add(gougeField({ x: 0, y: 204, w: 480, h: 36, count: 28, seed: 3 }), {});
  s.within('translate(26,26) scale(.9)', () => {
    fish(s);
    belly(s);
  });
  for (const [x, y, k, turn, tone] of [
    [172, 178, 1.1, 40, RED],
    [214, 204, 1.3, 12, KEY],
    [128, 212, 1.25, -10, BLUE],
    [268, 186, 1.05, 62, OCHRE],
    [286, 222, 1.35, -6, RED],
    [60, 226, 1.05, 14, OCHRE],
    [196, 232, 0.95, -14, {}],
  ])
    fry(s, x, y, k, turn, tone);
  drawFigure(
    s,
    404,
    234,
    148,
    {
      ...POSES.saw,
      arms: [
        [50, 84],
        [62, 98],
      ],
    },
    { face: -1, wear: 'brim', skirt: true, rimWidth: 0.03, behind: knife },
  );
}

/** Head to the left, crowned; body in facets; tail up. */
function fish(s) {
  foldSolid(s, [
    ['334,88 420,30 408,92', 0.95],
    ['334,88 408,92 424,150', 0.3],
    ['14,104 70,48 104,104', 0.95],
    ['14,104 104,104 70,156 34,128', 0.5],
    ['70,48 150,22 190,58 104,104', 0.66],
    ['104,104 190,58 250,96', 0.95],
    ['150,22 240,34 270,62 190,58', 0.4],
    ['190,58 270,62 342,88 250,96', 0.62],
    ['104,104 250,96 236,150 150,166 70,156', 0.34],
    ['250,96 342,88 300,130 236,150', 0.16],
    ['150,22 196,-2 240,34', 0.9],
  ]);
  s.stroke(line([14, 112], [52, 118]), {}, 5);
  litLens(s, 72, 92, 22);
  crownAt(s, [67, 31], 0.34, -20);
}

/** The slit, red inside. */
function belly(s) {
  const slit = poly(points('112,146 176,118 262,112 312,122 264,150 190,168'));
  s.stroke(slit, {}, 9).add(slit, RED).stroke(slit, KEY, 5);
  for (const t of [0.2, 0.4, 0.6, 0.8]) s.add(gouge(130 + 160 * t, 142 - 10 * t, 26, 1.2, 2.4), {});
}

/** A small fish, whole. */
function fry(s, x, y, k, turn, tone) {
  s.within(`translate(${x},${y}) rotate(${turn}) scale(${k})`, () => {
    const d = 'M-20,0C-12,-13 6,-12 14,-2L26,-11L24,10L14,3C6,13 -12,12 -20,0Z';
    s.stroke(d, {}, 10).add(d, tone).stroke(d, KEY, 4);
    s.add(circle(-11, -2, 2.6), tone === KEY ? {} : KEY).add(gouge(2, 0, 13, 1.57, 1.6), tone === KEY ? {} : KEY);
  });
}

/** A cook's knife as long as an arm, its handle ochre, in both hands. */
function knife(s, [, [x, y]]) {
  const bladeAt = poly([
      [x + 2, y - 10],
      [x - 70, y - 12],
      [x - 102, y - 2],
      [x - 70, y + 12],
      [x + 2, y + 10],
    ]),
    grip = rect(x - 2, y - 8, 38, 16);
  s.stroke(bladeAt + grip, {}, 11)
    .add(bladeAt, KEY)
    .stroke(bladeAt, KEY, 5)
    .add(grip, OCHRE)
    .stroke(grip, KEY, 4.4);
  s.add(gouge(x - 44, y + 5, 76, 0, 3), {});
}
