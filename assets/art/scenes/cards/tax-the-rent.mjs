/** Tax the rent: two workers saw a slice off the lords' coin. */
import { pressCard } from '../../lib/card-press.mjs';
import { drawCrown } from '../../lib/crown.mjs';
import { POSES, drawFigure, jointsOf } from '../../lib/figures.mjs';
import { BLUE, KEY, OCHRE, RED } from '../../lib/inks.mjs';
import { gouge, gougeField } from '../../lib/marks.mjs';
import { house, slantGround } from '../../lib/motifs.mjs';
import { circle, line, poly, rect } from '../../lib/paths.mjs';

const CUT = 128;

export const render = () => pressCard('initiative-tax-the-rent', 603, draw);

function draw(s) {
  s.add(rect(-6, -6, 492, 252), BLUE);
  s.add(gougeField({ x: 0, y: 0, w: 480, h: 200, count: 70, seed: 8, length: [16, 44] }), {});
  slantGround(s, 200, 196, RED);
  for (const [x, w] of [
    [24, 34],
    [62, 40],
    [420, 40],
    [458, 34],
  ])
    house(s, x, 210, w);
  s.within('translate(8,-9) rotate(3 240 112)', () => coin(s), s.clip(rect(0, -40, 480, CUT + 40)));
  s.within('', () => coin(s), s.clip(rect(0, CUT, 480, 240)));
  trestle(s);
  const left = jointsOf(92, 226, 150, POSES.saw, 1).hands[1],
    right = jointsOf(388, 226, 150, POSES.saw, -1).hands[1];
  blade(s, left, right);
  drawFigure(s, 92, 226, 150, POSES.saw, { wear: 'cap', rimWidth: 0.03 });
  drawFigure(s, 388, 226, 150, POSES.saw, { face: -1, wear: 'scarf', skirt: true, rimWidth: 0.03 });
}

function coin(s) {
  const [x, y, r] = [240, 112, 100],
    rim = [];
  for (let i = 0; i < 96; i++) {
    const a = (i / 96) * Math.PI * 2,
      reach = r * (i % 2 ? 1 : 0.965);
    rim.push([x + reach * Math.cos(a), y + reach * Math.sin(a)]);
  }
  s.stroke(poly(rim), {}, 14)
    .add(poly(rim), OCHRE)
    .stroke(poly(rim), KEY, 6)
    .stroke(circle(x, y, r * 0.8), KEY, 3.6);
  s.within(`translate(${x},${y + 152}) scale(.42)`, () => drawCrown(s));
  s.add(
    gouge(x - 40, y + 58, 60, 0.5, 3) + gouge(x - 20, y + 66, 50, 0.25, 2.6) + gouge(x + 34, y + 62, 54, -0.4, 3),
    KEY,
  );
}

function trestle(s) {
  const legs = line([184, 234], [206, 196]) + line([296, 234], [274, 196]) + line([176, 206], [304, 206]);
  s.stroke(legs, {}, 22).stroke(legs, KEY, 12, { cap: 'butt' });
}

/** The saw from hand to hand, teeth down, with the dust it makes. */
function blade(s, [x0, y0], [x1, y1]) {
  const teeth = [
      [x0, y0 - 7],
      [x1, y1 - 7],
      [x1, y1 + 3],
    ],
    count = 23;
  for (let i = 0; i <= count; i++) {
    const x = x1 + ((x0 - x1) * i) / count;
    teeth.push([x, y1 + 3], [x + (x0 - x1) / count / 2, y1 + 12]);
  }
  teeth.push([x0, y0 + 3]);
  s.stroke(poly(teeth), {}, 9).add(poly(teeth), KEY);
  s.stroke(line([x0 + 8, y0 - 2], [x1 - 8, y1 - 2]), {}, 2.6);
  for (const [x, y] of [
    [x0, y0],
    [x1, y1],
  ])
    s.stroke(line([x, y - 24], [x, y + 20]), {}, 17).stroke(line([x, y - 22], [x, y + 18]), RED, 9);
  for (const [dx, dy] of [
    [140, 34],
    [152, 48],
    [134, 58],
    [346, 34],
    [336, 50],
    [352, 60],
  ])
    s.stroke(circle(dx, y0 + dy, 3.4), {}, 4).add(circle(dx, y0 + dy, 3.4), OCHRE);
}
