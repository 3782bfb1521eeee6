/** Loyalty screening: clerks pass one by one under a gate that reads them; who does not please falls through. */
import { pressCard } from '../../lib/card-press.mjs';
import { visor } from '../../lib/machine-parts.mjs';
import { crownAt } from '../../lib/crown.mjs';
import { drawFigure, POSES } from '../../lib/figures.mjs';
import { foldSolid } from '../../lib/folded-hands.mjs';
import { hatch } from '../../lib/marks.mjs';
import { circle, line, poly, rect } from '../../lib/paths.mjs';
import { points } from '../../lib/points.mjs';
import { BLUE, KEY, OCHRE, RED } from '../../lib/inks.mjs';

export const render = () => pressCard('move-loyalty-screening', 643, draw);

function draw(s) {
  const wall = points('-6,-6 486,-6 486,200 -6,200');
  s.add(hatch(wall, { gap: 7, w: 1.6, w2: 3.4, seed: 8, taper: 0.02, brk: 0.15 }), BLUE);
  s.add(rect(-6, 196, 492, 50), KEY).stroke(line([-6, 196], [486, 196]), {}, 7);
  s.add(rect(-6, 204, 330, 6) + rect(400, 204, 90, 6), {});
  for (let x = 6; x < 480; x += 22) if (x < 318 || x > 404) s.add(circle(x, 224, 7), {}).add(circle(x, 224, 3), KEY);
  for (const [i, wear] of ['bun', 'brim'].entries())
    drawFigure(s, 34 + i * 72, 198, 116, POSES.stand, { wear, skirt: i === 0, rimWidth: 0.04, hold: folder });
  beam(s);
  drawFigure(s, 240, 198, 98, POSES.stand, { wear: 'cap', tone: RED, rimWidth: 0.04, hold: folder });
  gate(s);
  trap(s);
  drawFigure(s, 434, 198, 112, POSES.bow, { wear: 'brim', tone: BLUE, rimWidth: 0.04 });
  seal(s, 432, 58);
}

/** What a clerk carries to the gate. */
function folder(s, [[x, y]]) {
  const file = rect(x - 6, y - 16, 18, 24);
  s.stroke(file, {}, 7).add(file, OCHRE).stroke(file, KEY, 3);
}

function beam(s) {
  const light = points('240,84 322,196 158,196');
  s.add(poly(light), {}).add(poly(light), {
    r: s.linear(0, 62, 0, 200, [
      [0, 0.9],
      [1, 0.35],
    ]),
  });
}

/** The gate: two posts, a lintel that reads, a crown. */
function gate(s) {
  foldSolid(s, [
    ['150,80 172,88 172,204 146,204', 0.95],
    ['172,88 186,96 186,204 172,204', 0.4],
    ['308,88 330,80 334,204 308,204', 0.3],
    ['294,96 308,88 308,204 294,204', 0.66],
    ['136,50 240,58 240,104 136,90', 0.95],
    ['240,58 344,50 344,90 240,104', 0.36],
    ['136,50 170,38 310,38 344,50 240,58', 0.7],
  ]);
  crownAt(s, [240, 32], 0.3);
  visor(s, 240, 80, 92);
}

/** The flap in the floor, and who fell. */
function trap(s) {
  s.add(poly(points('336,194 402,194 412,250 326,250')), {}).add(poly(points('340,196 398,196 406,250 332,250')), {
    b: 1,
    k: 1,
  });
  const flap = points('398,196 404,190 424,240 414,246');
  foldSolid(s, [[flap, 0.8]], { halo: 8, edge: 5 });
  drawFigure(s, 366, 262, 96, POSES.cheer, { wear: 'bun', tone: KEY, rimWidth: 0.05 });
  for (const [x, y, turn] of [
    [344, 160, -18],
    [388, 152, 22],
    [366, 130, 6],
  ])
    s.within(`translate(${x},${y}) rotate(${turn})`, () => {
      s.stroke(rect(-8, -11, 16, 22), {}, 6)
        .add(rect(-8, -11, 16, 22), {})
        .stroke(rect(-8, -11, 16, 22), KEY, 3);
      s.stroke(line([-4, -4], [4, -4]) + line([-4, 2], [4, 2]), KEY, 2);
    });
}

/** The mark of those who passed. */
function seal(s, x, y) {
  s.stroke(circle(x, y, 25), {}, 9)
    .add(circle(x, y, 25), OCHRE)
    .stroke(circle(x, y, 25), KEY, 5);
  s.stroke(line([x - 12, y], [x - 3, y + 10], [x + 13, y - 10]), KEY, 7, { cap: 'butt', join: 'miter' });
}
