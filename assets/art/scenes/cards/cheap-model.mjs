/** The cheap model: a bicycle with a little lattice on its rack overtakes the lords' golden carriage, stuck to its axles. */
import { pressCard } from '../../lib/card-press.mjs';
import { crownAt } from '../../lib/crown.mjs';
import { drawFigure } from '../../lib/figures.mjs';
import { foldSolid } from '../../lib/folded-hands.mjs';
import { litLens } from '../../lib/lens.mjs';
import { gougeField } from '../../lib/marks.mjs';
import { raysSky } from '../../lib/motifs.mjs';
import { circle, line, poly } from '../../lib/paths.mjs';
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
  raysSky(s, [400, 150], 'o', 480);
  s.stroke(line([-6, 172], [486, 166]), {}, 9).add(poly(points('-6,172 486,166 486,246 -6,246')), BLUE);
  s.add(gougeField({ x: 0, y: 178, w: 480, h: 60, count: 44, seed: 8, length: [14, 44] }), {});
  carriage(s);
  bicycle(s);
}

/** A coach in facets, crowned, its wheels sunk in the road. */
function carriage(s) {
  for (const x of [56, 172]) wheel(s, x, 176, 34, OCHRE);
  foldSolid(s, [
    ['22,60 112,44 112,146 40,146', 0.95],
    ['112,44 212,60 196,146 112,146', 0.34],
    ['40,146 196,146 182,166 54,166', 0.16],
    ['22,60 60,34 172,34 212,60 112,44', 0.66],
  ]);
  const pane = poly(points('128,66 188,72 182,112 128,112'));
  s.add(pane, KEY).stroke(pane, {}, 3);
  litLens(s, 72, 96, 24);
  crownAt(s, [116, 23], 0.22);
  const mud = poly(points('-10,184 30,174 60,188 96,176 130,186 166,174 214,184 244,222 -10,226'));
  s.stroke(mud, {}, 7).add(mud, KEY);
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
