/** First claim on water: a tanker of racks drinks the pond dry through its hose, and the fields are told to wait. */
import { pressCard } from '../../lib/card-press.mjs';
import { crownAt } from '../../lib/crown.mjs';
import { POSES, drawFigure } from '../../lib/figures.mjs';
import { foldSolid } from '../../lib/folded-hands.mjs';
import { BLUE, KEY, OCHRE, RED } from '../../lib/inks.mjs';
import { gougeField } from '../../lib/marks.mjs';
import { circle, ellipse, line, poly, rect, roundRect } from '../../lib/paths.mjs';
import { points } from '../../lib/points.mjs';

export const render = () => pressCard('move-first-claim-on-water', 658, draw);

function draw(s) {
  s.add(rect(-6, -6, 492, 180), {
    o: s.linear(0, 0, 0, 170, [
      [0, 0.15],
      [1, 0.6],
    ]),
  });
  s.add(circle(420, 52, 44), {}).add(circle(420, 52, 36), OCHRE);
  s.stroke(line([-6, 160], [486, 160]), {}, 8).add(rect(-6, 160, 492, 88), OCHRE);
  for (const crack of [
    line([300, 250], [330, 214], [300, 186], [340, 166]),
    line([330, 214], [392, 206], [420, 176], [486, 180]),
    line([392, 206], [430, 250]),
    line([420, 176], [400, 160]),
    line([0, 236], [40, 214], [90, 244]),
  ])
    s.stroke(crack, KEY, 4.4);
  pond(s);
  tanker(s);
  drawFigure(
    s,
    388,
    226,
    88,
    {
      ...POSES.stand,
      arms: [
        [20, 60],
        [-10, 10],
      ],
    },
    { face: -1, wear: 'brim', rimWidth: 0.045, hold: (c, [, h]) => bucket(c, h) },
  );
  drawFigure(
    s,
    444,
    232,
    96,
    {
      ...POSES.stand,
      arms: [
        [-10, 10],
        [96, 150],
      ],
    },
    { face: -1, wear: 'scarf', skirt: true, tone: RED, rimWidth: 0.045, behind: hoe },
  );
}

function pond(s) {
  const water = ellipse(286, 214, 84, 22);
  s.stroke(water, {}, 11)
    .add(water, BLUE)
    .stroke(water, KEY, 4.4)
    .add(gougeField({ x: 236, y: 206, w: 90, h: 18, count: 12, seed: 4, length: [14, 34] }), {});
}

/** A tank that is a rack, a cab under a crown, four wheels, and the hose: all facets but the tyres. */
function tanker(s) {
  foldSolid(s, [
    ['-20,66 142,52 154,66 -20,80', 0.66],
    ['-20,80 154,66 154,168 -20,176', 0.96],
    ['154,66 166,74 166,164 154,168', 0.3],
    ['-20,176 154,168 166,164 166,186 -20,194', 0.2],
  ]);
  for (const y of [92, 114, 136]) {
    const shelf = roundRect(12, y, 118, 14, 4);
    s.add(shelf, {})
      .stroke(shelf, KEY, 3.4)
      .add(rect(22, y + 5, 58, 4), KEY)
      .add(circle(114, y + 7, 4), y % 3 ? RED : OCHRE);
  }
  foldSolid(s, [
    ['172,84 214,78 236,116 240,176 172,184', 0.95],
    ['214,78 226,84 250,118 252,170 240,176 236,116', 0.3],
  ]);
  const pane = poly(points('182,94 208,91 222,116 182,120'));
  s.add(pane, BLUE).stroke(pane, KEY, 4.4);
  crownAt(s, [196, 62], 0.26, -5);
  for (const [x, r] of [
    [28, 25],
    [92, 25],
    [208, 27],
  ])
    s.stroke(circle(x, 204, r), {}, 10)
      .add(circle(x, 204, r), KEY)
      .add(circle(x, 204, r * 0.44), {})
      .add(circle(x, 204, r * 0.18), KEY);
  const hose = 'M238,146C286,120 312,140 306,176C302,196 292,200 290,212';
  s.stroke(hose, {}, 32, { cap: 'butt' })
    .stroke(hose, KEY, 24, { cap: 'butt' })
    .stroke(hose, BLUE, 14, { cap: 'butt' })
    .stroke(hose, KEY, 14, { dash: '4 9', cap: 'butt' });
}

function bucket(s, [x, y]) {
  const pail = poly([
    [x - 15, y + 8],
    [x + 15, y + 8],
    [x + 11, y + 36],
    [x - 11, y + 36],
  ]);
  s.stroke(line([x - 13, y + 8], [x, y - 4], [x + 13, y + 8]), KEY, 3)
    .stroke(pail, {}, 9)
    .add(pail, BLUE)
    .stroke(pail, KEY, 4.4);
}

function hoe(s, [, [x, y]]) {
  const shaft = line([x + 6, y - 40], [x - 8, y + 74]);
  s.stroke(shaft, {}, 11).stroke(shaft, KEY, 5);
  const blade = poly([
    [x + 6, y - 44],
    [x - 22, y - 38],
    [x - 22, y - 30],
    [x + 8, y - 34],
  ]);
  s.stroke(blade, {}, 8).add(blade, KEY);
}
