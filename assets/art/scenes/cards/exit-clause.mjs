/** Right of exit: a door is cut in the contract, and one walks out through it. */
import { pressCard } from '../../lib/card-press.mjs';
import { drawFigure, POSES } from '../../lib/figures.mjs';
import { gougeField, hatch } from '../../lib/marks.mjs';
import { circle, line, poly, rays, rect } from '../../lib/paths.mjs';
import { points } from '../../lib/points.mjs';
import { drawShears } from '../../lib/shears.mjs';
import { BLUE, KEY, OCHRE, RED } from '../../lib/inks.mjs';

export const render = () => pressCard('initiative-exit-clause', 602, draw);

function draw(s) {
  s.add(rect(-6, -6, 492, 252), BLUE).add(
    gougeField({ x: 0, y: 0, w: 480, h: 200, count: 40, seed: 6, length: [14, 36] }),
    {},
  );
  s.add(rect(-6, 200, 492, 46), RED);
  sheet(s);
  doorway(s);
  s.add(gougeField({ x: 0, y: 206, w: 150, h: 32, count: 12, seed: 7 }), {});
  s.add(gougeField({ x: 350, y: 206, w: 130, h: 32, count: 12, seed: 9 }), {});
  drawFigure(s, 252, 206, 84, POSES.walk, { wear: 'scarf', skirt: true, rim: OCHRE, rimWidth: 0.02 });
  drawFigure(s, 88, 232, 128, POSES.walk, { wear: 'cap', hold: (c, [, hand]) => suitcase(c, hand, 40) });
  drawFigure(s, 152, 230, 118, POSES.walk, { wear: 'bun', skirt: true, tone: KEY });
  drawFigure(s, 396, 232, 126, POSES.walk, { face: -1, wear: 'brim', hold: (c, [, hand]) => suitcase(c, hand, 40) });
  drawFigure(s, 452, 228, 112, POSES.walk, { face: -1, wear: 'bare' });
}

function sheet(s) {
  const page = points('122,-10 392,-10 400,206 112,206');
  s.stroke(poly(page), KEY, 12).add(poly(page), {});
  for (let y = 14, i = 0; y < 62; y += 15, i++)
    s.stroke(line([142, y], [[340, 368, 262, 300][i % 4], y]), KEY, 7, { cap: 'butt' });
  for (let y = 74, i = 0; y < 180; y += 15, i++) {
    s.stroke(line([140, y], [178 - (i % 3) * 12, y]), KEY, 7, { cap: 'butt' });
    s.stroke(line([318, y], [376 - ((i * 2) % 3) * 20, y]), KEY, 7, { cap: 'butt' });
  }
  s.add(circle(362, 178, 21), {})
    .stroke(circle(362, 178, 18), RED, 6)
    .add(circle(362, 178, 7), RED);
}

/** The hole, the light behind it, the flap that was cut and the shears that cut it. */
function doorway(s) {
  const hole = points('218,76 298,76 298,210 218,210'),
    way = points('218,206 298,206 366,250 150,250');
  s.add(poly(way), {}).add(poly(way), OCHRE);
  s.within(
    '',
    () => {
      s.add(poly(hole), {}).add(rays([258, 190], 28, 190), OCHRE);
      s.add(circle(258, 190, 46), OCHRE);
    },
    s.clip(poly(hole)),
  );
  s.stroke(poly(hole), KEY, 6, { join: 'miter' });
  const flap = points('218,76 184,62 184,224 218,208');
  s.stroke(poly(flap), {}, 9).add(poly(flap), {});
  s.add(hatch(flap, { angle: 1.57, gap: 7, w: 2, w2: 3.4, seed: 5 }), KEY, { over: true }).stroke(poly(flap), KEY, 5);
  s.add(circle(193, 146, 5.5), RED);
  s.stroke(line([218, 66], [302, 66]), {}, 12).stroke(line([226, 66], [302, 66]), RED, 5, {
    dash: '11 8',
    cap: 'butt',
  });
  s.within('translate(334,66) scale(.34)', () => {
    for (const part of ['back', 'front']) drawShears(s, [0, 0], Math.PI, part, 0.2, 0.9);
  });
}

function suitcase(s, [x, y], w) {
  const box = rect(x - w / 2, y + 7, w, w * 0.68);
  s.stroke(box, {}, 8)
    .stroke(line([x - 8, y + 8], [x - 6, y], [x + 6, y], [x + 8, y + 8]), KEY, 3.4)
    .add(box, RED)
    .stroke(box, KEY, 4)
    .stroke(line([x - w / 2, y + 7 + w * 0.24], [x + w / 2, y + 7 + w * 0.24]), {}, 2.4);
}
