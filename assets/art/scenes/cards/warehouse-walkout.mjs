/** Warehouse walkout: the belt stands still, and everyone walks out into the light. */
import { pressCard } from '../../lib/card-press.mjs';
import { drawFigure, POSES } from '../../lib/figures.mjs';
import { gougeField } from '../../lib/marks.mjs';
import { circle, line, poly, rays, rect } from '../../lib/paths.mjs';
import { flag } from '../../lib/people.mjs';
import { points } from '../../lib/points.mjs';
import { BLUE, KEY, OCHRE, RED } from '../../lib/inks.mjs';

export const render = () => pressCard('initiative-warehouse-walkout', 606, draw);

function draw(s) {
  s.add(rect(-6, -6, 492, 252), KEY);
  s.add(gougeField({ x: 0, y: 14, w: 300, h: 110, count: 44, seed: 3, length: [10, 34], width: [0.8, 1.6] }), {});
  s.stroke(line([-6, 22], [310, 44]) + line([-6, 34], [310, 52]), {}, 3);
  for (const [x, y, k] of [
    [40, 28, 1.1],
    [140, 34, 0.95],
    [232, 42, 0.8],
  ])
    lamp(s, x, y, k);
  gate(s);
  const belt = 146;
  for (const [x, w, h, tone] of [
    [-12, 50, 44, OCHRE],
    [48, 38, 32, RED],
    [96, 54, 54, OCHRE],
    [160, 36, 28, BLUE],
    [206, 46, 42, OCHRE],
  ])
    parcel(s, x, belt - 4, w, h, tone);
  s.stroke(rect(-10, belt, 280, 17), {}, 7).add(rect(-10, belt, 280, 17), KEY);
  for (let x = 4; x < 270; x += 19) s.add(circle(x, belt + 8.5, 5.2), {}).add(circle(x, belt + 8.5, 2), KEY);
  s.stroke(
    line([30, belt + 20], [30, 216]) + line([140, belt + 20], [140, 214]) + line([250, belt + 20], [250, 212]),
    {},
    5,
  );
  const walk = (x, y, h, wear, more = {}) => drawFigure(s, x, y, h, POSES.stride, { wear, rimWidth: 0.032, ...more });
  walk(408, 194, 84, 'bun', { rim: {}, skirt: true });
  walk(352, 206, 104, 'cap');
  const carry = (c, [hand]) => flag(RED, 1.1, 0.66)(c, hand, 66);
  drawFigure(
    s,
    294,
    220,
    122,
    {
      ...POSES.stride,
      arms: [
        [140, 168],
        [-26, -6],
      ],
    },
    { wear: 'scarf', rimWidth: 0.032, behind: carry },
  );
  walk(222, 230, 130, 'helmet', { tone: RED });
  walk(140, 234, 136, 'cap');
  walk(56, 236, 140, 'bun', { skirt: true });
}

/** The door of the shed, and day. */
function gate(s) {
  const hole = points('318,26 462,2 462,206 318,184'),
    way = points('318,184 462,206 486,246 150,246');
  s.add(poly(way), {})
    .add(poly(way), OCHRE)
    .add(gougeField({ x: 240, y: 196, w: 220, h: 44, count: 22, seed: 8 }), {});
  s.stroke(poly(hole), {}, 12);
  s.within(
    '',
    () => {
      s.add(poly(hole), {}).add(rays([396, 176], 26, 260), OCHRE);
      s.add(circle(396, 176, 44), {}).add(circle(396, 176, 36), OCHRE);
      s.add(poly(points('310,178 470,190 470,210 310,188')), RED);
    },
    s.clip(poly(hole)),
  );
  s.stroke(line([318, 38], [462, 16]) + line([318, 48], [462, 28]), KEY, 4);
}

function parcel(s, x, y, w, h, tone) {
  const box = rect(x, y - h, w, h);
  s.stroke(box, {}, 7).add(box, tone).stroke(box, KEY, 4);
  s.add(rect(x + w * 0.4, y - h, w * 0.2, h), tone === OCHRE ? KEY : {});
}

function lamp(s, x, y, k) {
  const shade = poly([
    [x - 7 * k, y + 20],
    [x + 7 * k, y + 20],
    [x + 22 * k, y + 38],
    [x - 22 * k, y + 38],
  ]);
  s.stroke(line([x, y], [x, y + 20]), {}, 2.4).add(shade, {});
  s.add(
    poly([
      [x - 18 * k, y + 41],
      [x + 18 * k, y + 41],
      [x + 34 * k, y + 74],
      [x - 34 * k, y + 74],
    ]),
    { o: 0.4 },
  );
}
