/** Hunt the critics: a searchlight finds one notebook in the dark, and the crowd is shown where to point. */
import { pressCard } from '../../lib/card-press.mjs';
import { floodlight } from '../../lib/machine-parts.mjs';
import { crownAt } from '../../lib/crown.mjs';
import { drawFigure, POSES } from '../../lib/figures.mjs';
import { foldSolid } from '../../lib/folded-hands.mjs';
import { gouge, gougeField } from '../../lib/marks.mjs';
import { circle, ellipse, limb, line, poly, rect } from '../../lib/paths.mjs';
import { points } from '../../lib/points.mjs';
import { BLUE, KEY, OCHRE, RED } from '../../lib/inks.mjs';

export const render = () => pressCard('move-hunt-the-critics', 660, draw);

function draw(s) {
  s.add(rect(-6, -6, 492, 252), { k: 1, b: 1 });
  s.add(gougeField({ x: 0, y: 0, w: 480, h: 230, count: 70, seed: 3, length: [4, 16], width: [0.7, 1.4] }), {});
  const beam = points('372,66 392,106 216,250 30,196 100,150');
  s.add(poly(beam), {}).add(poly(beam), OCHRE);
  const pool = ellipse(126, 208, 110, 30);
  s.add(pool, {});
  for (const r of [1, 0.72]) s.stroke(ellipse(126, 208, 110 * r, 30 * r), RED, 4.4);
  s.stroke(line([126, 172], [126, 244]) + line([8, 208], [244, 208]), RED, 3);
  s.within('translate(0,14)', tower);
  for (let i = 0; i < 6; i++) accuser(s, 262 + i * 46, 214 + (i % 2) * 12, 1 - i * 0.02, i);
  drawFigure(
    s,
    126,
    222,
    128,
    {
      ...POSES.stand,
      lean: -3,
      arms: [
        [30, 96],
        [44, 100],
      ],
    },
    { wear: 'scarf', skirt: true, tone: RED, rimWidth: 0.03, hold: notebook },
  );
}

function notebook(s, [, [x, y]]) {
  s.within(`translate(${x + 6},${y - 6}) rotate(-10)`, () => {
    const page = rect(-13, -17, 28, 34);
    s.stroke(page, {}, 8).add(page, {}).stroke(page, KEY, 4.4);
    s.stroke(line([-6, -8], [9, -8]) + line([-6, 0], [9, 0]) + line([-6, 8], [3, 8]), KEY, 3, { cap: 'butt' });
    s.stroke(line([14, 14], [30, -10]), {}, 8).stroke(line([14, 14], [30, -10]), KEY, 4);
  });
}

/** Lattice legs, a folded lamp-house, the lens for a lamp, the crown on the roof. */
function tower(s) {
  const legs =
    line([372, 96], [350, 214]) +
    line([440, 96], [462, 214]) +
    line([366, 126], [446, 160]) +
    line([446, 126], [360, 162]) +
    line([358, 166], [454, 202]);
  s.stroke(legs, {}, 11).stroke(legs, KEY, 6).stroke(legs, {}, 2);
  foldSolid(s, [
    ['354,44 400,34 400,104 366,98', 0.95],
    ['400,34 464,42 460,98 400,104', 0.34],
    ['354,44 384,18 446,20 464,42 400,34', 0.66],
  ]);
  floodlight(s, 376, 70, 21, 27);
  crownAt(s, [412, 6], 0.26, 3);
}

/** From behind the light: a head, and a bent arm with a finger out. Never a straight arm: that would be a salute. */
function accuser(s, x, y, k, i) {
  const parts = [
    circle(x, y - 44 * k, 14 * k),
    limb(x, y - 22 * k, 15 * k, x + 2, y + 34, 21 * k),
    limb(x - 8 * k, y - 12 * k, 8 * k, x - 27 * k, y + 8, 6.6 * k),
    limb(x - 27 * k, y + 8, 6.4 * k, x - 47 * k, y - 10 - (i % 3) * 3, 5 * k),
    limb(x - 47 * k, y - 10 - (i % 3) * 3, 3.4 * k, x - 63 * k, y - 17 - (i % 3) * 4, 2.4 * k),
  ];
  for (const d of parts) s.stroke(d, {}, 8);
  for (const d of parts) s.add(d, i % 3 === 1 ? BLUE : KEY);
  s.add(gouge(x + 4, y - 6, 26, 1.5, 2), {});
}
