/** Storm of decrees: a whirlwind folded of signed sheets has lifted the roof off the house of laws. */
import { pressCard } from '../../lib/card-press.mjs';
import { drawFigure, POSES } from '../../lib/figures.mjs';
import { foldSolid } from '../../lib/folded-hands.mjs';
import { BLUE, KEY, OCHRE, RED } from '../../lib/inks.mjs';
import { gougeField, hatch } from '../../lib/marks.mjs';
import { lerp, line, poly, rect } from '../../lib/paths.mjs';
import { points } from '../../lib/points.mjs';

export const render = () => pressCard('move-decree-storm', 644, draw);

function draw(s) {
  const air = points('-6,-6 486,-6 486,214 -6,214');
  s.add(rect(-6, -6, 492, 222), OCHRE);
  s.add(hatch(air, { angle: -0.2, gap: 11, w: 3, seed: 4, brk: 0.5, taper: 0.2 }), KEY);
  s.stroke(line([-6, 212], [486, 212]), {}, 8).add(rect(-6, 212, 492, 40), KEY);
  s.add(gougeField({ x: 0, y: 218, w: 480, h: 24, count: 26, seed: 6 }), {});
  house(s);
  for (const [x, y, k, turn] of [
    [64, 60, 1.3, -24],
    [420, 84, 1.45, 30],
    [366, 160, 1.1, -14],
    [120, 132, 1.05, 40],
    [454, 26, 1, -40],
    [24, 124, 0.9, 12],
  ])
    sheet(s, x, y, k, turn);
  whirl(s);
  drawFigure(
    s,
    58,
    234,
    96,
    {
      ...POSES.push,
      arms: [
        [150, 120],
        [60, 110],
      ],
    },
    { wear: 'brim', rimWidth: 0.045 },
  );
  drawFigure(s, 122, 238, 82, { ...POSES.push, lean: 30 }, { wear: 'bun', skirt: true, tone: RED, rimWidth: 0.045 });
  drawFigure(s, 424, 236, 94, POSES.fall, { wear: 'cap', rimWidth: 0.045 });
}

/** Seven turns of one ribbon, wide above, a point below: lit turns are printed and signed. */
function whirl(s) {
  const turns = [
    [222, -22, 190],
    [250, 12, 158],
    [226, 44, 124],
    [252, 74, 94],
    [232, 102, 66],
    [248, 128, 42],
    [240, 150, 20],
  ];
  for (const [i, [x, y, w]] of turns.entries()) {
    const tilt = i % 2 ? 9 : -9,
      deep = 31 - i * 2,
      [nx, , nw] = turns[i + 1] ?? [240, 176, 4],
      [a, b] = [
        [x - w, y - tilt],
        [x + w, y + tilt],
      ],
      [d, c] = [
        [lerp([x - w], [nx - nw], 0.62)[0], y + deep - tilt],
        [lerp([x + w], [nx + nw], 0.62)[0], y + deep + tilt],
      ];
    if (i % 2 === 0) {
      foldSolid(s, [[[a, b, c, d], 0.98]], { halo: 9, edge: 6 });
      print(s, a, b, c, d, i);
    } else foldSolid(s, [[[a, b, c, d], i % 4 === 1 ? 0.34 : 0.16]], { halo: 9, edge: 6 });
  }
}

/** Lines of law across a turn, and a signature at its end. */
function print(s, a, b, c, d, i) {
  for (const t of [0.3, 0.55, 0.8]) {
    const from = lerp(a, d, t),
      to = lerp(b, c, t);
    for (let u = 0.08; u < 0.7; u += 0.16)
      s.stroke(line(lerp(from, to, u), lerp(from, to, u + 0.12)), KEY, 4 - i * 0.3, { cap: 'butt' });
  }
  if (i > 4) return;
  const [x, y] = lerp(lerp(a, d, 0.5), lerp(b, c, 0.5), 0.76),
    k = 1 - i * 0.14;
  s.stroke(
    `M${x},${y + 6 * k}q${6 * k},${-16 * k} ${10 * k},${-2 * k}q${6 * k},${-12 * k} ${9 * k},0q${6 * k},${-9 * k} ${14 * k},${-3 * k}`,
    RED,
    4.4 * k,
  );
}

/** Columns still stand under the point of the storm; the gable is in the air. */
function house(s) {
  const base = rect(186, 204, 108, 12),
    beam = rect(192, 164, 96, 9),
    cella = rect(198, 170, 84, 36);
  s.stroke(base + beam + cella, {}, 10)
    .add(cella, {})
    .add(base + beam, KEY);
  for (let i = 0; i < 6; i++) s.add(rect(200 + i * 15, 172, 8, 32), KEY);
  s.within('translate(318,140) rotate(28)', () => {
    const gable = poly(points('-52,16 0,-14 52,16'));
    s.stroke(gable, {}, 12)
      .add(gable, KEY)
      .stroke(poly(points('-28,10 0,-6 28,10')), {}, 3);
  });
}

/** A decree in the wind: folded once, printed, signed. */
function sheet(s, x, y, k, turn) {
  s.within(`translate(${x},${y}) rotate(${turn}) scale(${k})`, () => {
    const flat = poly(points('-16,-20 16,-20 16,14 -16,14')),
      lip = points('-16,14 16,14 12,25 -20,25');
    s.stroke(flat + poly(lip), {}, 8)
      .add(flat, {})
      .add(poly(lip), BLUE);
    s.add(hatch(lip, { gap: 3.4, w: 1.4, seed: 3 }), KEY, { over: true });
    s.stroke(flat, KEY, 3).stroke(poly(lip), KEY, 2.6);
    s.stroke(line([-10, -13], [10, -13]) + line([-10, -6], [5, -6]), KEY, 3, { cap: 'butt' });
    s.stroke('M-9,6Q-5,-3 -2,5Q2,-2 4,5L11,2', RED, 3);
  });
}
