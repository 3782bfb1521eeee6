/** A search of our own: a lighthouse built on books sweeps the sea of pages, and looks at no one on the shore. */
import { pressCard } from '../../lib/card-press.mjs';
import { drawFigure, POSES } from '../../lib/figures.mjs';
import { gouge, gougeField } from '../../lib/marks.mjs';
import { circle, line, poly, rect } from '../../lib/paths.mjs';
import { points } from '../../lib/points.mjs';
import { BLUE, KEY, OCHRE, RED } from '../../lib/inks.mjs';

export const render = () => pressCard('initiative-sovereign-search', 623, draw);

function draw(s) {
  s.add(rect(-6, -6, 492, 252), KEY);
  s.add(gougeField({ x: 130, y: 0, w: 350, h: 130, count: 40, seed: 4, length: [2, 5], width: [0.8, 1.5] }), {});
  s.add(poly(points('112,48 490,4 490,150')), {}).add(poly(points('112,48 490,4 490,150')), OCHRE);
  s.add(gougeField({ x: 250, y: 36, w: 220, h: 66, count: 16, seed: 9, tilt: 0.06 }), {});
  sea(s);
  books(s);
  tower(s);
  drawFigure(
    s,
    192,
    212,
    66,
    {
      ...POSES.stand,
      arms: [
        [10, 20],
        [104, 120],
      ],
    },
    { wear: 'scarf', skirt: true, tone: RED, rimWidth: 0.06 },
  );
  drawFigure(s, 222, 214, 58, POSES.stand, { wear: 'cap', rimWidth: 0.06 });
}

/** Pages for waves; what lies in the beam is lit. */
function sea(s) {
  s.stroke(line([-6, 138], [486, 138]), {}, 6).add(rect(-6, 138, 492, 110), BLUE);
  s.add(gougeField({ x: 180, y: 146, w: 300, h: 90, count: 44, seed: 2, length: [14, 40] }), {});
  for (const [x, y, k, turn, lit] of [
    [300, 146, 0.7, 14, 1],
    [352, 160, 0.9, -12, 1],
    [420, 152, 0.85, 18, 1],
    [462, 180, 1.1, -8, 0],
    [388, 198, 1.2, 10, 0],
    [296, 192, 1, -14, 0],
    [330, 228, 1.35, 8, 0],
    [444, 232, 1.4, -12, 0],
  ])
    s.within(`translate(${x},${y}) rotate(${turn}) scale(${k})`, () => {
      const page = 'M-20,-22L14,-22L20,-15L20,14Q10,7 0,14Q-10,21 -20,14Z';
      s.stroke(page, {}, lit ? 9 : 7)
        .add(page, lit ? {} : KEY)
        .stroke(page, KEY, 4);
      const lines = line([-12, -12], [8, -12]) + line([-12, -3], [12, -3]) + line([-12, 6], [4, 6]);
      s.stroke(lines, lit ? KEY : {}, 3, { cap: 'butt' });
    });
}

/** The rock is a pile of books. */
function books(s) {
  for (const [x, y, w, tone] of [
    [-12, 214, 270, RED],
    [6, 190, 214, KEY],
    [24, 168, 168, BLUE],
  ]) {
    const cover = rect(x, y, w, 28);
    s.stroke(cover, {}, 10).add(cover, tone).stroke(cover, KEY, 5);
    s.add(rect(x + w - 40, y + 7, 40, 14), {}).stroke(
      line([x + w - 38, y + 12], [x + w, y + 12]) + line([x + w - 38, y + 17], [x + w, y + 17]),
      KEY,
      2,
    );
    s.add(rect(x + 34, y + 2, 7, 24) + rect(x + 48, y + 2, 4, 24), tone === KEY ? OCHRE : {});
  }
}

function tower(s) {
  const shaft = points('70,172 82,74 142,74 154,172');
  s.stroke(poly(shaft), {}, 14).add(poly(shaft), {}).stroke(poly(shaft), KEY, 6);
  for (const [a, b] of [
    [0.14, 0.4],
    [0.64, 0.9],
  ]) {
    const x = (t) => 12 * (1 - t),
      band = poly([
        [70 + 12 - x(a), 74 + 98 * a],
        [154 - 12 + x(a), 74 + 98 * a],
        [154 - 12 + x(b), 74 + 98 * b],
        [70 + 12 - x(b), 74 + 98 * b],
      ]);
    s.within('', () => s.add(rect(60, 74 + 98 * a, 110, 98 * (b - a)), RED), s.clip(poly(shaft)));
    s.stroke(band, KEY, 0.1);
  }
  s.stroke(poly(shaft), KEY, 5);
  const gallery = rect(72, 66, 80, 12),
    lamp = rect(90, 30, 44, 36),
    roof = poly(points('82,32 112,4 142,32'));
  s.stroke(gallery + lamp + roof, {}, 12)
    .add(lamp, OCHRE)
    .stroke(lamp, KEY, 5)
    .add(gallery, KEY)
    .add(roof, KEY);
  s.stroke(line([112, 30], [112, 66]), KEY, 4).add(circle(112, 2, 6), KEY);
  s.add(gouge(100, 126, 30, 1.6, 2.4), KEY).add('M104,172L104,150A8,9 0 0 1 120,150L120,172Z', KEY);
}
