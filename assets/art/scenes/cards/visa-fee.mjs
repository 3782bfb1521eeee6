/** A toll on visas: as at a fair, one must be so tall to get in, and what is measured is a pile of coins. */
import { pressCard } from '../../lib/card-press.mjs';
import { crownAt } from '../../lib/crown.mjs';
import { drawFigure, POSES } from '../../lib/figures.mjs';
import { foldSolid } from '../../lib/folded-hands.mjs';
import { BLUE, KEY, OCHRE, RED } from '../../lib/inks.mjs';
import { gougeField, hatch } from '../../lib/marks.mjs';
import { circle, line, poly, rect } from '../../lib/paths.mjs';
import { points } from '../../lib/points.mjs';

export const render = () => pressCard('move-visa-fee', 665, draw);

function draw(s) {
  s.add(rect(-6, -6, 492, 210), BLUE);
  s.add(
    hatch(points('-6,-6 486,-6 486,200 -6,200'), { angle: 1.57, gap: 10, w: 2, seed: 6, brk: 0.3, taper: 0.05 }),
    KEY,
    { over: true },
  );
  s.stroke(line([-6, 206], [486, 206]), {}, 8).add(rect(-6, 206, 492, 46), KEY);
  s.add(gougeField({ x: 0, y: 214, w: 480, h: 30, count: 28, seed: 5 }), {});
  gate(s);
  gauge(s);
  pile(s, 348, 204, 22, 14);
  pile(s, 292, 230, 16, 3);
  drawFigure(
    s,
    240,
    234,
    122,
    {
      ...POSES.stand,
      lean: 2,
      arms: [
        [8, 14],
        [74, 150],
      ],
    },
    { wear: 'scarf', skirt: true, tone: RED, rimWidth: 0.038, hold: (c, [, near]) => passport(c, near) },
  );
  drawFigure(s, 158, 234, 112, POSES.walk, {
    face: -1,
    wear: 'cap',
    rimWidth: 0.04,
    hold: (c, [, near]) => toolbox(c, near),
  });
  drawFigure(s, 92, 232, 108, POSES.walk, { face: -1, wear: 'bun', skirt: true, rimWidth: 0.04 });
  drawFigure(s, 30, 234, 114, POSES.walk, {
    face: -1,
    wear: 'brim',
    rimWidth: 0.04,
    hold: (c, [, near]) => toolbox(c, near),
  });
}

/** The way in: an arch of folded card with its bar down, crowned. */
function gate(s) {
  foldSolid(s, [
    ['394,52 426,44 426,214 394,214', 0.96],
    ['426,44 440,52 440,214 426,214', 0.3],
    ['462,52 490,44 490,214 462,214', 0.66],
    ['384,28 490,14 490,56 384,64', 0.96],
  ]);
  s.add(rect(440, 60, 22, 150), { k: 1, b: 1 });
  for (const y of [96, 132, 168]) {
    const bar = line([436, y], [490, y]);
    s.stroke(bar, {}, 17, { cap: 'butt' })
      .stroke(bar, KEY, 12, { cap: 'butt' })
      .stroke(bar, RED, 6, { dash: '12 10', cap: 'butt' });
  }
  crownAt(s, [440, 14], 0.24, -7);
}

/** The measuring post and the arm that says how high the pile must be. */
function gauge(s) {
  const post = rect(374, 18, 10, 188),
    arm = poly(points('312,22 376,22 376,40 312,40 298,31'));
  s.stroke(post, {}, 9).add(post, {}).stroke(post, KEY, 4);
  for (let y = 34; y < 200; y += 14) s.add(rect(374, y, y % 28 ? 5 : 8, 3), KEY);
  s.stroke(arm, {}, 10).add(arm, RED).stroke(arm, KEY, 5);
}

/** Coins, one on another; (x, y) is the middle of the foot. */
function pile(s, x, y, r, n) {
  for (let i = 0; i < n; i++) {
    const dx = x + (i % 3) - 1,
      cy = y - i * r * 0.5,
      d = `M${dx - r},${cy - r * 0.4}L${dx - r},${cy}A${r},${r * 0.32} 0 0 0 ${dx + r},${cy}L${dx + r},${cy - r * 0.4}A${r},${r * 0.32} 0 0 0 ${dx - r},${cy - r * 0.4}Z`,
      top = `M${dx - r},${cy - r * 0.4}A${r},${r * 0.32} 0 1 1 ${dx + r},${cy - r * 0.4}A${r},${r * 0.32} 0 1 1 ${dx - r},${cy - r * 0.4}Z`;
    s.stroke(d + top, {}, 8)
      .add(d, OCHRE)
      .stroke(d, KEY, 3)
      .add(top, OCHRE)
      .stroke(top, KEY, 2.6);
  }
}

function passport(s, [x, y]) {
  s.within(`translate(${x + 4},${y - 12}) rotate(8)`, () => {
    const cover = rect(-13, -18, 26, 34);
    s.stroke(cover, {}, 8)
      .add(cover, OCHRE)
      .stroke(cover, KEY, 4)
      .stroke(circle(0, -4, 6), KEY, 2.6)
      .stroke(line([-6, 9], [6, 9]), KEY, 2.6);
  });
}

/** What an engineer takes home again. */
function toolbox(s, [x, y]) {
  const box = rect(x - 21, y + 10, 42, 26),
    grip = line([x - 9, y + 10], [x - 8, y], [x + 8, y], [x + 9, y + 10]),
    spanner = line([x + 12, y + 8], [x + 18, y - 12]);
  s.stroke(spanner, {}, 9)
    .stroke(spanner, KEY, 5)
    .stroke(circle(x + 19, y - 15, 4), KEY, 4);
  s.stroke(box, {}, 9).stroke(grip, KEY, 3.6).add(box, OCHRE).stroke(box, KEY, 4.4);
  s.add(rect(x - 21, y + 18, 42, 4), KEY);
}
