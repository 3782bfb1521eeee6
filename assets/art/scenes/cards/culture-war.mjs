/** Culture war: two folded hands pull apart a chain of paper people, who were holding hands. */
import { pressCard } from '../../lib/card-press.mjs';
import { drawFoldedPinch } from '../../lib/folded-hands.mjs';
import { BLUE, KEY, OCHRE, RED } from '../../lib/inks.mjs';
import { gouge, gougeField, hatch } from '../../lib/marks.mjs';
import { circle, line, poly, rect } from '../../lib/paths.mjs';
import { points } from '../../lib/points.mjs';

export const render = () => pressCard('move-culture-war', 641, draw);

function draw(s) {
  s.add(rect(-6, -6, 492, 252), OCHRE);
  s.add(
    hatch(points('-6,-6 486,-6 486,206 -6,206'), { angle: 1.57, gap: 12, w: 3, seed: 5, taper: 0.04, brk: 0.3 }),
    KEY,
  );
  chasm(s);
  for (const side of [-1, 1]) s.within(`translate(240,0) scale(${side},1)`, () => half(s, side));
  for (const side of [-1, 1])
    s.within(`translate(${240 + side * 168},118) scale(${-side},1) rotate(4) scale(.66)`, drawFoldedPinch);
}

/** The ground opens. */
function chasm(s) {
  const left = points('-6,206 150,206 206,214 226,246 -6,246'),
    right = points('486,206 330,206 276,212 254,246 486,246');
  s.add(rect(-6, 206, 492, 40), KEY);
  for (const [side, tone] of [
    [left, BLUE],
    [right, RED],
  ])
    s.stroke(poly(side), {}, 7).add(poly(side), tone).stroke(poly(side), KEY, 3);
  s.add(hatch(left, { angle: 0.04, gap: 7, w: 2.2, seed: 8, brk: 0.3 }), KEY, { over: true });
}

/** Half of the four people, from the tear outwards, drawn towards positive x. */
function half(s, side) {
  s.within('translate(5,-14) rotate(9 0 70) scale(1.1)', () => {
    const parts = [];
    for (const x of [40, 112]) parts.push(...doll(x, 112));
    parts.push(poly(points('6,92 14,98 4,106 16,112 6,122 14,130 24,134 24,90')));
    for (const d of parts) s.stroke(d, {}, 13);
    for (const d of parts) s.stroke(d, KEY, 7);
    for (const d of parts) s.add(d, side < 0 ? BLUE : RED);
    for (const x of [40, 112]) {
      s.add(gouge(x - 7, 124, 34, 1.5, 2) + gouge(x + 3, 130, 30, 1.55, 1.8) + gouge(x - 5, 62, 16, 1.4, 1.6), {});
      if (side > 0) s.add(gougeField({ x: x - 20, y: 104, w: 34, h: 84, count: 7, seed: x, length: [6, 14] }), {});
    }
    s.stroke(line([76, 98], [76, 128]), KEY, 2.2, { dash: '4 4', cap: 'butt' });
  });
}

/** One paper person, as children cut them: every one the same, arms out to the next. */
const doll = (x, y) => [
  circle(x, y - 46, 17),
  poly([
    [x - 36, y - 12],
    [x + 36, y - 12],
    [x + 36, y + 14],
    [x + 15, y + 12],
    [x + 25, y + 92],
    [x + 5, y + 92],
    [x, y + 54],
    [x - 5, y + 92],
    [x - 25, y + 92],
    [x - 15, y + 12],
    [x - 36, y + 14],
  ]),
  rect(x - 7, y - 34, 14, 26),
];
