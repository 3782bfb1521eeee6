/** Mineral concession: a crowned digger eats the mountain; the school it promised stands on the edge. */
import { pressCard } from '../../lib/card-press.mjs';
import { crownAt } from '../../lib/crown.mjs';
import { drawFigure, POSES } from '../../lib/figures.mjs';
import { foldSolid } from '../../lib/folded-hands.mjs';
import { gougeField, hatch } from '../../lib/marks.mjs';
import { circle, line, poly, rect } from '../../lib/paths.mjs';
import { points } from '../../lib/points.mjs';
import { BLUE, KEY, OCHRE, RED } from '../../lib/inks.mjs';

export const render = () => pressCard('move-mineral-concession', 669, draw);

function draw(s) {
  s.add(rect(-6, -6, 492, 200), {
    o: s.linear(0, 0, 0, 190, [
      [0, 0.12],
      [1, 0.7],
    ]),
  });
  mountain(s);
  s.stroke(line([-6, 206], [230, 206]), {}, 8).add(poly(points('-6,206 486,206 486,250 -6,250')), KEY);
  s.add(gougeField({ x: 0, y: 212, w: 480, h: 30, count: 30, seed: 5 }), {});
  digger(s);
  school(s);
  drawFigure(
    s,
    462,
    78,
    44,
    {
      ...POSES.stand,
      arms: [
        [10, 20],
        [120, 150],
      ],
    },
    { face: -1, wear: 'bun', skirt: true, tone: RED, rimWidth: 0.07 },
  );
  for (const [x, y, k, tone] of [
    [236, 150, 9, OCHRE],
    [262, 172, 7, BLUE],
    [222, 180, 8, {}],
    [286, 194, 9, OCHRE],
    [248, 200, 7, {}],
  ]) {
    const gem = poly([
      [x - k, y],
      [x - k * 0.4, y - k],
      [x + k * 0.6, y - k * 0.9],
      [x + k, y + k * 0.1],
      [x, y + k],
    ]);
    s.stroke(gem, {}, 7).add(gem, tone).stroke(gem, KEY, 3.4);
  }
}

/** What is left of it: benches cut like stairs, seams of three stones, the top about to come down. */
function mountain(s) {
  const whole = points('486,206 236,206 262,170 246,164 286,128 272,120 324,88 314,78 378,76 486,80');
  s.stroke(poly(whole), {}, 10).add(poly(whole), BLUE);
  s.add(hatch(whole, { angle: 0.24, gap: 8, w: 3, seed: 6, brk: 0.25, taper: 0.06 }), KEY, { over: true });
  s.stroke(poly(whole), KEY, 4);
  for (const [x, y, r, tone] of [
    [332, 118, 9, OCHRE],
    [372, 136, 11, {}],
    [420, 122, 9, OCHRE],
    [310, 164, 10, {}],
    [362, 180, 12, OCHRE],
    [428, 170, 11, {}],
    [460, 140, 8, OCHRE],
  ]) {
    const gem = poly([
      [x - r, y],
      [x - r * 0.3, y - r],
      [x + r * 0.8, y - r * 0.6],
      [x + r, y + r * 0.4],
      [x, y + r],
    ]);
    s.stroke(gem, KEY, 5)
      .add(gem, tone)
      .stroke(line([x - r * 0.3, y - r], [x + r * 0.1, y], [x, y + r]), KEY, 2.4);
  }
}

/** A school for the lease, flat-roofed under its clock, at the edge. */
function school(s) {
  const walls = rect(366, 40, 72, 40),
    roof = rect(360, 32, 84, 11),
    clock = rect(388, 14, 28, 24);
  s.stroke(walls + roof + clock, {}, 9);
  for (const part of [clock, walls, roof]) s.add(part, RED).stroke(part, KEY, 4);
  s.add(circle(402, 25, 8), {}).stroke(line([402, 20], [402, 25], [406, 27]), KEY, 2.4);
  s.add(rect(395, 56, 14, 24), OCHRE).stroke(rect(395, 56, 14, 24), KEY, 3);
  for (const x of [374, 416]) s.add(rect(x, 52, 14, 14), {}).stroke(rect(x, 52, 14, 14), KEY, 3);
  s.stroke(line([372, 84], [358, 96], [368, 104], [354, 120]), {}, 5, { join: 'miter' });
}

/** Tracks, cab, two booms, a bucket with teeth. */
function digger(s) {
  const track = 'M24,206A22,22 0 0 1 24,162L150,162A22,22 0 0 1 150,206Z';
  s.stroke(track, {}, 14).add(track, KEY);
  for (const x of [28, 60, 90, 120, 148]) s.add(circle(x, 184, 11), {}).add(circle(x, 184, 5), KEY);
  foldSolid(s, [
    ['20,154 20,112 84,104 84,154', 0.3],
    ['84,154 84,64 142,64 156,104 156,154', 0.95],
    ['84,64 98,50 148,50 142,64', 0.6],
    ['142,64 148,50 168,102 168,150 156,154 156,104', 0.2],
  ]);
  const pane = poly(points('96,74 134,74 146,106 96,106'));
  s.add(pane, BLUE).stroke(pane, KEY, 4.4);
  s.add(poly(points('102,80 116,80 108,102 102,102')), {});
  crownAt(s, [122, 30], 0.25);
  foldSolid(s, [
    ['150,120 162,138 232,52 222,32', 0.95],
    ['162,138 174,138 240,60 232,52', 0.3],
  ]);
  foldSolid(s, [
    ['218,34 240,26 296,92 280,100', 0.62],
    ['240,26 248,34 302,88 296,92', 0.16],
  ]);
  foldSolid(s, [
    ['268,92 306,82 318,112 300,138 262,128', 0.95],
    ['262,128 300,138 280,150 258,146', 0.34],
  ]);
  for (const [x, y] of points('264,144 276,150 288,146')) {
    const tooth = poly([
      [x - 5, y - 4],
      [x + 7, y - 2],
      [x - 6, y + 14],
    ]);
    s.stroke(tooth, {}, 5).add(tooth, KEY);
  }
  s.stroke(circle(230, 42, 9), {}, 5)
    .add(circle(230, 42, 9), OCHRE)
    .stroke(circle(230, 42, 9), KEY, 4);
}
