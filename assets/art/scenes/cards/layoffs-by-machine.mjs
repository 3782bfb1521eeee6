/** Layoffs by machine: a folded press prints one figure in place of a row of desks, while the line goes up. */
import { pressCard } from '../../lib/card-press.mjs';
import { visor } from '../../lib/machine-parts.mjs';
import { drawFigure, POSES } from '../../lib/figures.mjs';
import { foldSolid } from '../../lib/folded-hands.mjs';
import { gougeField, hatch } from '../../lib/marks.mjs';
import { circle, line, poly, rect } from '../../lib/paths.mjs';
import { points } from '../../lib/points.mjs';
import { BLUE, KEY, OCHRE, RED } from '../../lib/inks.mjs';

export const render = () => pressCard('move-layoffs-by-machine', 651, draw);

function draw(s) {
  const wall = points('-6,-6 486,-6 486,206 -6,206');
  s.add(hatch(wall, { gap: 8, w: 2, w2: 3.6, seed: 8, taper: 0.02, brk: 0.15 }), BLUE);
  s.add(poly(points('-6,206 486,206 486,246 -6,246')), KEY).stroke(line([-6, 206], [486, 206]), {}, 7);
  s.add(gougeField({ x: 0, y: 214, w: 480, h: 26, count: 26, seed: 4 }), {});
  board(s);
  machine(s);
  for (const [i, [x, h, wear]] of [
    [206, 104, 'bun'],
    [146, 110, 'brim'],
    [88, 106, 'bare'],
    [28, 112, 'cap'],
  ].entries())
    drawFigure(
      s,
      x,
      226 + (i % 2) * 5,
      h,
      {
        ...POSES.walk,
        lean: 12,
        arms: [
          [34, 96],
          [26, 92],
        ],
      },
      {
        face: -1,
        wear,
        skirt: i === 0,
        tone: i === 2 ? RED : KEY,
        rimWidth: 0.04,
        hold: box,
      },
    );
}

/** The box one leaves with: a plant and a frame. */
function box(s, [, [x, y]]) {
  const crate = rect(x - 20, y - 8, 30, 22);
  s.stroke(
    line([x - 12, y - 8], [x - 12, y - 26]) +
      line([x - 12, y - 20], [x - 20, y - 27]) +
      line([x - 12, y - 18], [x - 4, y - 25]),
    {},
    9,
  );
  s.stroke(
    line([x - 12, y - 8], [x - 12, y - 26]) +
      line([x - 12, y - 20], [x - 20, y - 27]) +
      line([x - 12, y - 18], [x - 4, y - 25]),
    KEY,
    4,
  );
  s.stroke(crate, {}, 8).add(crate, OCHRE).stroke(crate, KEY, 4);
}

/** The share price, which has not waited for the machine. */
function board(s) {
  const frame = rect(26, 16, 216, 84);
  s.stroke(frame, {}, 16).stroke(frame, KEY, 10).add(frame, {});
  for (const y of [37, 58, 79]) s.stroke(line([32, y], [236, y]), { k: 0.35 }, 2);
  const rise = line([36, 86], [76, 76], [100, 82], [142, 58], [166, 64], [214, 30]);
  s.stroke(rise, RED, 9, { join: 'miter' }).add(poly(points('196,26 230,18 218,50')), RED);
}

/** A press as tall as the hall: its jaw comes down on the chairs. */
function machine(s) {
  foldSolid(s, [
    ['284,206 284,24 316,40 316,206', 0.95],
    ['316,206 316,40 330,48 330,206', 0.3],
    ['490,206 490,30 462,44 462,206', 0.2],
    ['276,-8 380,-8 380,66 276,48', 0.95],
    ['380,-8 496,-8 496,52 380,66', 0.34],
  ]);
  for (const x of [352, 426]) {
    s.stroke(rect(x - 7, 62, 14, 52), {}, 10)
      .add(rect(x - 7, 62, 14, 52), OCHRE)
      .stroke(rect(x - 7, 62, 14, 52), KEY, 5);
  }
  foldSolid(s, [
    ['338,100 446,100 440,126 344,126', 0.7],
    ['344,126 440,126 446,140 338,140', 0.16],
  ]);
  visor(s, 380, 26, 66);
  for (const [x, tilt] of [
    [362, -14],
    [420, 12],
  ])
    s.within(`translate(${x},200) rotate(${tilt})`, () => {
      const chair = line([-13, 0], [-13, -52]) + line([-13, -24], [15, -24]) + line([15, -24], [15, 0]);
      s.stroke(chair, {}, 15).stroke(chair, KEY, 8, { cap: 'butt' });
    });
  for (const [x, y, a] of [
    [338, 160, -0.5],
    [446, 160, 0.5],
    [391, 156, 1.57],
  ])
    s.stroke(line([x - 8 * Math.cos(a), y - 8 * Math.sin(a)], [x + 8 * Math.cos(a), y + 8 * Math.sin(a)]), KEY, 4.4);
  s.stroke(circle(298, 184, 7), {}, 5).add(circle(298, 184, 7), RED);
}
