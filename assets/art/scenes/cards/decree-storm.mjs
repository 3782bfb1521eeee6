/** Storm of decrees: signed sheets whirl out of a folded cloud faster than anyone can read. */
import { pressCard } from '../../lib/card-press.mjs';
import { drawFigure, POSES } from '../../lib/figures.mjs';
import { foldSolid } from '../../lib/folded-hands.mjs';
import { litLens } from '../../lib/lens.mjs';
import { gougeField, hatch } from '../../lib/marks.mjs';
import { makeRandom } from '../../lib/noise.mjs';
import { line, poly, rect } from '../../lib/paths.mjs';
import { points } from '../../lib/points.mjs';
import { BLUE, KEY, OCHRE, RED } from '../../lib/inks.mjs';

export const render = () => pressCard('move-decree-storm', 644, draw);

function draw(s) {
  const air = points('-6,60 486,60 486,214 -6,214');
  s.add(hatch(air, { angle: -0.22, gap: 9, w: 3.2, seed: 4, brk: 0.5, taper: 0.2 }), BLUE);
  chamber(s);
  cloud(s);
  bolt(s, 'translate(128,128)');
  bolt(s, 'translate(356,126) scale(-.9,.9)');
  s.stroke(line([-6, 212], [486, 212]), {}, 8).add(rect(-6, 212, 492, 40), KEY);
  s.add(gougeField({ x: 0, y: 218, w: 480, h: 24, count: 26, seed: 6 }), {});
  sheets(s);
  drawFigure(
    s,
    62,
    234,
    88,
    {
      ...POSES.push,
      arms: [
        [150, 120],
        [40, 90],
      ],
    },
    { wear: 'brim', rimWidth: 0.045 },
  );
  drawFigure(s, 426, 236, 92, POSES.fall, { wear: 'cap', tone: RED, rimWidth: 0.045 });
  drawFigure(s, 140, 238, 80, { ...POSES.push, lean: 30 }, { wear: 'bun', skirt: true, rimWidth: 0.045 });
}

/** The storm itself, in facets, with one lens. */
function cloud(s) {
  foldSolid(
    s,
    [
      ['-20,-30 60,-30 96,58 22,84 -20,66', 0.2],
      ['60,-30 170,-30 150,72 96,58', 0.5],
      ['96,58 150,72 120,104 58,96 22,84', 0.14],
      ['170,-30 262,-30 240,104 150,72', 0.7],
      ['150,72 240,104 196,126 120,104', 0.3],
      ['262,-30 344,-30 336,66 240,104', 0.34],
      ['240,104 336,66 372,98 300,126 196,126', 0.12],
      ['344,-30 430,-30 404,52 336,66', 0.56],
      ['336,66 404,52 450,84 372,98', 0.24],
      ['430,-30 500,-30 500,60 450,84 404,52', 0.16],
    ],
    { scale: 1.2 },
  );
  litLens(s, 240, 60, 34);
}

function bolt(s, at) {
  s.within(at, () => {
    const shape = poly(points('8,-34 -26,26 -4,24 -22,84 30,8 6,10 26,-34'));
    s.stroke(shape, {}, 14).stroke(shape, KEY, 8).add(shape, OCHRE);
  });
}

/** A small seat of government, under it all. */
function chamber(s) {
  const roof = poly(points('190,164 240,140 290,164')),
    beam = rect(192, 164, 96, 8),
    base = rect(188, 204, 104, 12);
  s.stroke(roof + beam + base + rect(198, 170, 84, 36), {}, 9)
    .add(rect(198, 170, 84, 36), {})
    .add(roof + beam + base, KEY);
  for (let i = 0; i < 6; i++) s.add(rect(200 + i * 15, 172, 7, 32), KEY);
}

/** Sheets along two winds that cross; each is folded once and signed in red. */
function sheets(s) {
  const random = makeRandom(12),
    at = [];
  for (let i = 0; i < 11; i++) {
    const t = i / 10;
    at.push([20 + 440 * t, 130 + 70 * Math.sin(t * 5.4 + 0.4), 0.72 + 0.5 * Math.abs(Math.sin(t * 3.4))]);
  }
  at.push([330, 212, 1.35], [470, 128, 1.1], [200, 220, 0.9]);
  for (const [x, y, k] of at) {
    const turn = -30 + random() * 100,
      bend = 6 + random() * 8;
    s.within(`translate(${Math.round(x)},${Math.round(y)}) rotate(${Math.round(turn)}) scale(${k})`, () => {
      const flat = poly([
          [-16, -20],
          [16, -20],
          [16, 14],
          [-16, 14],
        ]),
        lip = [
          [-16, 14],
          [16, 14],
          [12, 14 + bend],
          [-20, 14 + bend],
        ];
      s.stroke(flat + poly(lip), {}, 8)
        .add(flat, {})
        .add(poly(lip), BLUE);
      s.add(hatch(lip, { gap: 3.4, w: 1.4, seed: 3 }), KEY, { over: true });
      s.stroke(flat, KEY, 3).stroke(poly(lip), KEY, 2.6);
      s.stroke(line([-10, -13], [10, -13]) + line([-10, -6], [5, -6]), KEY, 3, { cap: 'butt' });
      s.stroke('M-9,6Q-5,-3 -2,5Q2,-2 4,5L11,2', RED, 3);
    });
  }
}
