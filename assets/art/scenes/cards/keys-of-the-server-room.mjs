/** Keys of the server room: those who work there carry in the key. */
import { pressCard } from '../../lib/card-press.mjs';
import { drawFigure, POSES } from '../../lib/figures.mjs';
import { gouge, gougeField, hatch } from '../../lib/marks.mjs';
import { circle, line, poly, rect, roundRect } from '../../lib/paths.mjs';
import { points } from '../../lib/points.mjs';
import { BLUE, KEY, OCHRE, RED } from '../../lib/inks.mjs';

export const render = () => pressCard('initiative-keys-of-the-server-room', 614, draw);

function draw(s) {
  s.add(rect(-6, -6, 492, 252), BLUE);
  s.add(gougeField({ x: 0, y: 0, w: 330, h: 190, count: 44, seed: 6, length: [14, 40] }), {});
  s.stroke(line([-6, 204], [486, 204]), {}, 8).add(rect(-6, 204, 492, 44), KEY);
  s.add(gougeField({ x: 0, y: 212, w: 480, h: 28, count: 28, seed: 4 }), {});
  door(s);
  key(s);
  for (const [x, h, wear, tone] of [
    [52, 104, 'scarf', KEY],
    [118, 110, 'cap', RED],
    [184, 106, 'helmet', KEY],
    [250, 110, 'bun', KEY],
  ])
    drawFigure(
      s,
      x,
      230 + (x % 3),
      h,
      {
        ...POSES.stride,
        arms: [
          [150, 178],
          [160, 184],
        ],
      },
      { wear, tone, skirt: wear === 'scarf', rimWidth: 0.038 },
    );
}

/** Bow on the left, bit on the right, long as a beam. */
function key(s) {
  s.push('rotate(-3 180 110)');
  const shaft = rect(96, 96, 222, 20),
    bit = poly(points('262,114 262,150 276,150 276,134 288,134 288,150 304,150 304,114')),
    bow = circle(62, 106, 44);
  s.stroke(shaft + bit, {}, 15)
    .stroke(bow, {}, 34)
    .stroke(bow, KEY, 26)
    .stroke(bow, OCHRE, 16);
  s.stroke(shaft + bit, KEY, 10)
    .add(shaft + bit, OCHRE)
    .add(rect(98, 88, 14, 36), OCHRE)
    .stroke(rect(98, 88, 14, 36), KEY, 4.4);
  s.add(gouge(200, 104, 150, 0, 3) + gouge(180, 110, 80, 0, 2), KEY);
  s.pop();
}

/** A rack as tall as a house, its lock lit from inside. */
function door(s) {
  const face = rect(344, 14, 150, 192);
  s.stroke(face, {}, 16)
    .add(face, KEY)
    .stroke(rect(354, 24, 140, 182), {}, 3);
  for (const y of [34, 56, 164, 184]) {
    s.add(roundRect(364, y, 130, 13, 4), {}).add(rect(372, y + 5, 66, 4), KEY);
    s.add(circle(458, y + 6.5, 4), y % 3 ? RED : OCHRE).stroke(circle(458, y + 6.5, 4), KEY, 2);
  }
  const plate = circle(414, 118, 36),
    hole = 'M414,100A12,12 0 0 1 421,122L427,142L401,142L407,122A12,12 0 0 1 414,100Z';
  s.add(plate, {})
    .stroke(plate, KEY, 3)
    .add(circle(414, 118, 30), OCHRE);
  s.add(hatch(points('396,132 440,118 436,140 410,148'), { angle: 0.3, gap: 6, w: 2, seed: 4 }), KEY, { over: true });
  s.stroke(hole, {}, 7).add(hole, KEY);
}
