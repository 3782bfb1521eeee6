/** Lucrative public contracts: a contract unrolls from the house of government, and its coins roll down into a crown. */
import { pressCard } from '../../lib/card-press.mjs';
import { drawChamber } from '../../lib/chamber.mjs';
import { crownAt } from '../../lib/crown.mjs';
import { drawFigure, POSES } from '../../lib/figures.mjs';
import { drawFoldedPinch } from '../../lib/folded-hands.mjs';
import { BLUE, KEY, OCHRE, RED } from '../../lib/inks.mjs';
import { gougeField, hatch } from '../../lib/marks.mjs';
import { circle, ellipse, lerp, line, poly, rect } from '../../lib/paths.mjs';
import { points } from '../../lib/points.mjs';

/** The contract as a slide: its near edge from the door to the crown, and its far edge. */
const NEAR = points('136,158 200,150 268,166 352,202'),
  FAR = points('166,112 226,108 296,126 380,160');

export const render = () => pressCard('move-public-contracts', 655, draw);

function draw(s) {
  const wall = points('-6,-6 486,-6 486,212 -6,212');
  s.add(hatch(wall, { angle: 1.2, gap: 10, w: 2.6, seed: 5, taper: 0.03, brk: 0.2 }), BLUE);
  s.stroke(line([-6, 212], [486, 212]), {}, 8).add(rect(-6, 212, 492, 40), KEY);
  s.add(gougeField({ x: 0, y: 218, w: 480, h: 24, count: 26, seed: 4 }), {});
  const mound = poly(points('-10,250 -10,164 128,164 160,250'));
  s.stroke(mound, {}, 9).add(mound, KEY);
  s.within('translate(74,164) scale(1.08,1.3)', () => drawChamber(s));
  for (const [x, wear, tone] of [
    [206, 'scarf', KEY],
    [256, 'cap', RED],
  ])
    drawFigure(
      s,
      x,
      236,
      70,
      {
        ...POSES.stand,
        arms: [
          [60, 100],
          [64, 104],
        ],
      },
      { wear, tone, skirt: wear === 'scarf', rimWidth: 0.055, hold: bowl },
    );
  slide(s);
  for (const [t, r] of [
    [0.1, 10],
    [0.32, 11],
    [0.54, 12],
    [0.76, 13],
  ]) {
    const [x, y] = along(t);
    coin(s, x, y - 8, r);
  }
  for (const [x, y] of points('392,150 424,138 446,154 412,160')) coin(s, x, y, 14);
  crownAt(s, [420, 192], 0.5);
  s.within('translate(306,110) rotate(-26) scale(-.5,.5)', () => drawFoldedPinch(s));
  const pen = line([318, 82], [292, 156]);
  s.stroke(pen, {}, 15).stroke(pen, KEY, 9).stroke(pen, OCHRE, 4, { dash: '30 60' });
}

/** A point on the middle of the slide. */
function along(t) {
  const at = (edge) => lerp(edge[Math.floor(t * 3)], edge[Math.min(3, Math.floor(t * 3) + 1)], (t * 3) % 1);
  return lerp(at(FAR), at(NEAR), 0.4);
}

function slide(s) {
  const sheet = poly([...NEAR, ...FAR.toReversed()]),
    roll = ellipse(150, 134, 13, 27);
  s.stroke(sheet, {}, 13).add(sheet, {}).stroke(sheet, KEY, 5);
  for (const t of [0.2, 0.4, 0.62, 0.84])
    for (const [i, j] of [
      [0, 1],
      [1, 2],
      [2, 3],
    ]) {
      const from = lerp(FAR[i], NEAR[i], t),
        to = lerp(FAR[j], NEAR[j], t);
      s.stroke(line(lerp(from, to, 0.14), lerp(from, to, t > 0.8 && i === 2 ? 0.4 : 0.84)), KEY, 4, { cap: 'butt' });
    }
  s.stroke('M292,158q6,-14 10,-1q6,-11 9,2q5,-8 14,0', RED, 4.4);
  s.stroke(roll, {}, 9)
    .add(roll, {})
    .stroke(roll, KEY, 5)
    .stroke(ellipse(150, 134, 5, 14), KEY, 3);
}

function coin(s, x, y, r) {
  s.stroke(circle(x, y, r), {}, 8)
    .add(circle(x, y, r), OCHRE)
    .stroke(circle(x, y, r), KEY, 4)
    .stroke(circle(x, y, r * 0.5), KEY, 2.4);
}

/** An empty bowl, held up under the slide. */
function bowl(s, [, [x, y]]) {
  const d = `M${x - 8},${y - 8}L${x + 26},${y - 8}Q${x + 22},${y + 10} ${x + 9},${y + 10}Q${x - 4},${y + 10} ${x - 8},${y - 8}Z`;
  s.stroke(d, {}, 8).add(d, BLUE).stroke(d, KEY, 4);
}
