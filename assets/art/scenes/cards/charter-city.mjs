/** Charter city: towers on an island that has pulled its bridge up; outside, a boat with a ballot box. */
import { pressCard } from '../../lib/card-press.mjs';
import { crownAt } from '../../lib/crown.mjs';
import { drawFigure } from '../../lib/figures.mjs';
import { foldSolid } from '../../lib/folded-hands.mjs';
import { gouge, hatch } from '../../lib/marks.mjs';
import { circle, line, poly, rect } from '../../lib/paths.mjs';
import { points } from '../../lib/points.mjs';
import { BLUE, KEY, OCHRE, RED } from '../../lib/inks.mjs';

const ROW = {
  lean: 14,
  legs: [
    [60, -20],
    [70, -10],
  ],
  arms: [
    [50, 88],
    [40, 84],
  ],
};

export const render = () => pressCard('move-charter-city', 664, draw);

function draw(s) {
  s.add(rect(-6, -6, 492, 190), {
    o: s.linear(0, 0, 0, 180, [
      [0, 0.2],
      [1, 0.9],
    ]),
  });
  s.add(circle(84, 66, 40), {}).add(circle(84, 66, 32), OCHRE);
  sea(s, 168, BLUE, 3);
  city(s);
  bridge(s);
  sea(s, 206, { k: 1, b: 1 }, 8);
  boat(s);
}

function sea(s, y, tone, seed) {
  let d = `M-10,250L-10,${y}`;
  for (let x = -10; x < 490; x += 42) d += `Q${x + 21},${y - 13} ${x + 42},${y}`;
  d += 'L500,250Z';
  s.stroke(d, {}, 8).add(d, tone);
  s.add(
    hatch(points(`-6,${y + 8} 486,${y + 8} 486,250 -6,250`), { gap: 8, w: 2, seed, brk: 0.4, taper: 0.2 }),
    tone === BLUE ? KEY : {},
    { over: tone === BLUE },
  );
  s.stroke(d, KEY, 3);
}

/** Towers as folded cards, a wall, one window for each shareholder. */
function city(s) {
  const tower = (x, y, w, top, light = [0.96, 0.3]) =>
    foldSolid(s, [
      [
        [
          [x, y - top],
          [x + w * 0.58, y - top - w * 0.28],
          [x + w * 0.58, y],
          [x, y],
        ],
        light[0],
      ],
      [
        [
          [x + w * 0.58, y - top - w * 0.28],
          [x + w, y - top + w * 0.06],
          [x + w, y],
          [x + w * 0.58, y],
        ],
        light[1],
      ],
    ]);
  tower(236, 176, 44, 92, [0.7, 0.16]);
  tower(420, 176, 46, 100, [0.7, 0.16]);
  tower(280, 178, 50, 122);
  tower(374, 178, 48, 116, [0.95, 0.24]);
  tower(324, 180, 58, 146);
  for (const [x, y, n] of [
    [289, 74, 5],
    [332, 52, 6],
    [382, 80, 5],
  ])
    for (let i = 0; i < n; i++) s.add(rect(x, y + i * 15, 20, 6), i % 3 === 1 ? OCHRE : KEY);
  const port = circle(353, 148, 13);
  s.stroke(port, {}, 7)
    .add(port, KEY)
    .add(circle(353, 148, 7), OCHRE);
  crownAt(s, [358, 16], 0.19);
  foldSolid(s, [
    ['214,166 348,172 348,214 206,208', 0.92],
    ['348,172 478,164 486,208 348,214', 0.24],
  ]);
  for (let i = 0; i < 5; i++)
    s.stroke(rect(222 + i * 25, 156 + i, 13, 12), {}, 6).add(rect(222 + i * 25, 156 + i, 13, 12), KEY);
  for (let i = 0; i < 5; i++)
    s.stroke(rect(360 + i * 24, 160 - i, 13, 12), {}, 6).add(rect(360 + i * 24, 160 - i, 13, 12), KEY);
}

/** Drawn up, with its chains. */
function bridge(s) {
  const gate = 'M230,210L230,186Q250,168 270,186L270,211Z';
  s.add(gate, KEY);
  foldSolid(s, [['226,208 214,120 242,116 260,206', 0.66]], { halo: 10, edge: 6 });
  for (const [a, b] of [
    [
      [216, 124],
      [226, 166],
    ],
    [
      [242, 118],
      [268, 168],
    ],
  ])
    s.stroke(line(a, b), {}, 7).stroke(line(a, b), KEY, 3.4, { dash: '5 3', cap: 'butt' });
}

/** Two who row, and what they bring. */
function boat(s) {
  s.push('translate(0,4) rotate(-3 110 200)');
  const box = rect(138, 138, 52, 46),
    lid = rect(132, 128, 64, 12);
  s.stroke(box + lid, {}, 11)
    .add(box, BLUE)
    .stroke(box, KEY, 5)
    .add(lid, KEY)
    .add(rect(150, 132, 28, 4), {});
  s.stroke(line([151, 162], [160, 173], [178, 150]), {}, 5.4, { cap: 'butt', join: 'miter' });
  drawFigure(s, 52, 220, 104, ROW, { wear: 'cap', rimWidth: 0.045 });
  drawFigure(s, 94, 222, 100, ROW, { wear: 'scarf', skirt: false, rimWidth: 0.045 });
  const oar = line([92, 168], [140, 226]);
  s.stroke(oar, {}, 12).stroke(oar, KEY, 6);
  const hull = poly(points('18,190 204,186 188,222 42,226'));
  s.stroke(hull, {}, 12)
    .add(hull, RED)
    .stroke(hull, KEY, 5.4)
    .add(gouge(106, 202, 110, 0, 2.6) + gouge(112, 213, 80, 0, 2.2), {});
  s.pop();
}
