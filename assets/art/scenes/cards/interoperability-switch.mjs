/** Interoperability order: two crews push a plug into a socket that was never meant to fit it. */
import { pressCard } from '../../lib/card-press.mjs';
import { drawFigure, POSES } from '../../lib/figures.mjs';
import { gouge, gougeField, hatch } from '../../lib/marks.mjs';
import { line, poly, rays, rect } from '../../lib/paths.mjs';
import { points } from '../../lib/points.mjs';
import { BLUE, KEY, OCHRE, RED } from '../../lib/inks.mjs';

export const render = () => pressCard('initiative-interoperability-switch', 626, draw);

function draw(s) {
  s.add(rect(-6, -6, 246, 252), RED).add(rect(240, -6, 246, 252), BLUE);
  s.add(gougeField({ x: 0, y: 0, w: 200, h: 200, count: 30, seed: 4, length: [14, 38] }), {});
  s.add(hatch(points('270,-6 486,-6 486,206 270,206'), { angle: -0.3, gap: 10, w: 2, seed: 6, brk: 0.4 }), KEY, {
    over: true,
  });
  s.within(
    '',
    () => s.add(rect(170, -6, 140, 220), {}).add(rays([240, 98], 28, 150), OCHRE),
    s.clip(poly(points('240,-6 290,-6 264,60 300,98 264,140 290,214 190,214 216,140 180,98 216,60 190,-6'))),
  );
  s.stroke(line([-6, 206], [486, 206]), {}, 8).add(rect(-6, 206, 492, 42), KEY);
  s.add(gougeField({ x: 0, y: 214, w: 480, h: 26, count: 26, seed: 2 }), {});
  plug(s);
  socket(s);
  for (const [x, h, wear] of [
    [74, 112, 'cap'],
    [28, 116, 'scarf'],
  ])
    drawFigure(s, x, 230, h, POSES.push, { wear, skirt: wear === 'scarf', rimWidth: 0.036 });
  for (const [x, h, wear] of [
    [406, 112, 'bun'],
    [454, 116, 'helmet'],
  ])
    drawFigure(s, x, 230, h, POSES.push, { face: -1, wear, skirt: wear === 'bun', rimWidth: 0.036 });
}

/** Lino, with two prongs. */
function plug(s) {
  const body = poly(points('66,64 150,56 176,72 176,128 150,144 66,136')),
    pins = rect(176, 78, 46, 13) + rect(176, 110, 46, 13),
    cord = 'M66,100C30,92 10,60 -12,66';
  s.stroke(cord, {}, 25)
    .stroke(cord, KEY, 16)
    .stroke(body + pins, {}, 16)
    .add(pins, KEY)
    .add(body, OCHRE)
    .stroke(body, KEY, 6);
  s.add(gouge(112, 74, 66, -0.08, 3) + gouge(108, 128, 66, 0.08, 3), KEY).add(
    rect(84, 86, 12, 28) + rect(104, 86, 12, 28),
    KEY,
  );
}

/** Folded once, now cut to measure: the new holes are square, the old ones round. */
function socket(s) {
  const body = poly(points('262,46 402,56 402,144 262,154')),
    flange = rect(246, 40, 22, 120),
    cord = 'M402,100C440,92 460,60 492,66';
  s.stroke(cord, {}, 25)
    .stroke(cord, KEY, 16)
    .stroke(body + flange, {}, 16)
    .add(body, {})
    .stroke(body, KEY, 6);
  s.add(hatch(points('268,104 402,100 402,144 268,152'), { angle: 0, gap: 7, w: 3, seed: 3 }), KEY);
  s.add(flange, KEY).add(rect(249, 75, 17, 19) + rect(249, 107, 17, 19), {});
}
