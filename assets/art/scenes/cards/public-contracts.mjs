/** Lucrative public contracts: the state is shaken like a money-box over an open crown. */
import { pressCard } from '../../lib/card-press.mjs';
import { drawChamber } from '../../lib/chamber.mjs';
import { crownAt } from '../../lib/crown.mjs';
import { drawFigure, POSES } from '../../lib/figures.mjs';
import { drawFoldedFist } from '../../lib/folded-hands.mjs';
import { gougeField, hatch } from '../../lib/marks.mjs';
import { circle, line, rect } from '../../lib/paths.mjs';
import { points } from '../../lib/points.mjs';
import { BLUE, KEY, OCHRE, RED } from '../../lib/inks.mjs';

export const render = () => pressCard('move-public-contracts', 655, draw);

function draw(s) {
  const wall = points('-6,-6 486,-6 486,206 -6,206');
  s.add(hatch(wall, { angle: 1.2, gap: 10, w: 2.6, seed: 5, taper: 0.03, brk: 0.2 }), BLUE);
  s.stroke(line([-6, 206], [486, 206]), {}, 8).add(rect(-6, 206, 492, 40), KEY);
  s.add(gougeField({ x: 0, y: 214, w: 480, h: 26, count: 26, seed: 4 }), {});
  s.within('translate(250,24) rotate(168) scale(.92)', () => drawChamber(s));
  s.within('translate(246,56) rotate(-6) scale(.66)', drawFoldedFist);
  shake(s);
  crownAt(s, [250, 191], 0.48);
  for (const [x, y, k] of [
    [280, 122, 9],
    [246, 138, 10],
    [216, 128, 8],
    [272, 154, 10],
    [228, 158, 9],
    [300, 146, 8],
  ])
    s.stroke(circle(x, y, k), {}, 7)
      .add(circle(x, y, k), OCHRE)
      .stroke(circle(x, y, k), KEY, 3.6)
      .stroke(circle(x, y, k * 0.45), KEY, 2);
  for (const [x, y, h, wear, face, tone] of [
    [50, 230, 100, 'scarf', 1, KEY],
    [112, 234, 108, 'cap', 1, RED],
    [388, 234, 106, 'bun', -1, KEY],
    [444, 230, 100, 'brim', -1, KEY],
  ])
    drawFigure(
      s,
      x,
      y,
      h,
      {
        ...POSES.stand,
        arms: [
          [30, 84],
          [40, 96],
        ],
      },
      { wear, face, tone, skirt: wear !== 'cap', rimWidth: 0.04 },
    );
}

/** Lines of movement on both sides of what is shaken. */
function shake(s) {
  for (const side of [-1, 1])
    for (const [r, w] of [
      [0, 6],
      [20, 4.4],
    ]) {
      const x = 250 + side * (104 + r),
        d = `M${x - side * 6},${44 - r * 0.3}Q${x + side * 12},84 ${x - side * 8},${122 + r * 0.3}`;
      s.stroke(d, {}, w + 8).stroke(d, KEY, w);
    }
}
