/** The cheap model: a bicycle with a little lattice on its rack overtakes the lords' golden carriage, stuck to its axles. */
import { pressCard } from '../../lib/card-press.mjs';
import { crownAt } from '../../lib/crown.mjs';
import { drawFigure } from '../../lib/figures.mjs';
import { foldSolid } from '../../lib/folded-hands.mjs';
import { gougeField } from '../../lib/marks.mjs';
import { circle, line, poly, rect } from '../../lib/paths.mjs';
import { points } from '../../lib/points.mjs';
import { BLUE, KEY, OCHRE, RED } from '../../lib/inks.mjs';

const RIDE = {
  lean: 34,
  legs: [
    [58, -10],
    [84, 22],
  ],
  arms: [
    [54, 66],
    [48, 62],
  ],
};

export const render = () => pressCard('initiative-cheap-model', 616, draw);

function draw(s) {
  s.add(rect(-6, -6, 492, 252), OCHRE);
  s.add(gougeField({ x: 0, y: 0, w: 480, h: 170, count: 50, seed: 5, length: [16, 44] }), {});
  s.stroke(line([-6, 172], [486, 166]), {}, 9).add(poly(points('-6,172 486,166 486,246 -6,246')), BLUE);
  s.add(gougeField({ x: 0, y: 178, w: 480, h: 60, count: 44, seed: 8, length: [14, 44] }), {});
  carriage(s);
  bicycle(s);
}

/** A coach in facets, crowned, a rack strapped on behind; it has sunk to its axles, and its shaft is broken. */
function carriage(s) {
  foldSolid(s, [['-14,70 28,66 34,140 -14,144', 0.2]], { halo: 10, edge: 7 });
  for (const y of [80, 98, 116]) s.add(rect(-8, y, 30, 10), {}).add(circle(14, y + 5, 2.6), RED);
  const shaft = line([204, 140], [236, 150], [244, 138], [262, 168]);
  s.stroke(shaft, {}, 15, { join: 'miter' }).stroke(shaft, KEY, 8, { join: 'miter' });
  foldSolid(s, [
    ['30,66 116,58 116,152 62,152 36,126', 0.96],
    ['116,58 206,64 196,128 164,152 116,152', 0.36],
    ['22,66 44,44 188,42 216,62 116,56', 0.66],
    ['204,92 238,86 242,98 212,106 204,128', 0.6],
  ]);
  for (const pane of ['50,76 104,72 104,106 54,106', '128,72 182,76 176,106 128,106']) {
    const d = poly(points(pane));
    s.stroke(d, {}, 6).add(d, KEY).stroke(d, OCHRE, 3);
  }
  for (const [curtain, light] of [
    ['50,76 72,74 54,106', 0],
    ['182,76 160,74 176,106', 0],
  ])
    s.add(poly(points(curtain)), light ? {} : RED);
  s.stroke(line([40, 122], [116, 124], [194, 120]), KEY, 9).stroke(line([40, 122], [116, 124], [194, 120]), OCHRE, 4);
  crownAt(s, [116, 28], 0.32);
  for (const [x, r] of [
    [58, 42],
    [180, 34],
  ])
    wheel(s, x, 170, r, OCHRE);
  const mud = poly(points('-10,188 24,180 52,192 92,182 130,192 160,182 200,190 232,184 256,214 262,232 -10,236'));
  s.stroke(mud, {}, 7).add(mud, KEY);
  s.add(gougeField({ x: 4, y: 200, w: 220, h: 24, count: 14, seed: 4, length: [12, 30] }), {});
}

function wheel(s, x, y, r, hub) {
  const spokes = [0, 1, 2, 3]
    .map((i) => {
      const a = (i * Math.PI) / 4 + 0.2;
      return line([x - r * Math.cos(a), y - r * Math.sin(a)], [x + r * Math.cos(a), y + r * Math.sin(a)]);
    })
    .join('');
  s.stroke(circle(x, y, r), {}, r * 0.5 + 8).stroke(circle(x, y, r), KEY, r * 0.26);
  s.stroke(spokes, KEY, 2.6)
    .add(circle(x, y, r * 0.2), hub)
    .stroke(circle(x, y, r * 0.2), KEY, 3);
}

function bicycle(s) {
  wheel(s, 282, 196, 36, RED);
  wheel(s, 402, 196, 36, RED);
  const frame =
    line([282, 196], [314, 142], [378, 138], [338, 196], [282, 196]) +
    line([314, 142], [338, 196]) +
    line([402, 196], [374, 118], [390, 110]);
  s.stroke(frame, {}, 16).stroke(frame, KEY, 10).stroke(frame, RED, 5);
  s.stroke(line([300, 128], [328, 128]), {}, 14).stroke(line([300, 128], [328, 128]), KEY, 8);
  const rack = line([244, 150], [306, 150]);
  s.stroke(rack, {}, 13).stroke(rack, KEY, 7);
  lattice(s, 268, 112);
  drawFigure(s, 318, 204, 156, RIDE, { wear: 'scarf', rimWidth: 0.028 });
}

/** What it carries: six nodes and a hub. */
function lattice(s, x, y) {
  const nodes = Array.from({ length: 6 }, (_, i) => [
    x + 28 * Math.cos((i * Math.PI) / 3 + 0.5),
    y + 28 * Math.sin((i * Math.PI) / 3 + 0.5),
  ]);
  const links = poly(nodes) + nodes.map((n) => line(n, [x, y])).join('');
  s.stroke(links, {}, 14).stroke(links, KEY, 5);
  for (const [i, [nx, ny]] of [...nodes, [x, y]].entries()) {
    const r = i === 6 ? 10 : 7;
    s.stroke(circle(nx, ny, r), {}, 6)
      .add(circle(nx, ny, r), [RED, OCHRE, BLUE][i % 3])
      .stroke(circle(nx, ny, r), KEY, 3.4);
  }
}
