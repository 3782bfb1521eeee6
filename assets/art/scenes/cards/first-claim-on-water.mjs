/** First claim on water: an elephant of racks drinks the pond, and the fields are told to wait. */
import { pressCard } from '../../lib/card-press.mjs';
import { crownAt } from '../../lib/crown.mjs';
import { drawFigure, POSES } from '../../lib/figures.mjs';
import { foldSolid } from '../../lib/folded-hands.mjs';
import { gougeField } from '../../lib/marks.mjs';
import { circle, ellipse, line, poly, rect, roundRect } from '../../lib/paths.mjs';
import { BLUE, KEY, OCHRE, RED } from '../../lib/inks.mjs';

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
  elephant(s);
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

/** Back, head, ear, four legs and a trunk, all in facets; its flank is a rack. */
function elephant(s) {
  foldSolid(s, [
    ['20,104 -20,150 -12,156 28,120', 0.3],
    ['52,150 92,150 88,236 56,236', 0.16],
    ['148,150 186,150 182,236 152,236', 0.16],
  ]);
  foldSolid(s, [
    ['18,106 58,52 138,38 196,58 186,110', 0.96],
    ['18,106 186,110 192,166 26,168', 0.62],
    ['26,168 66,166 62,238 30,238', 0.9],
    ['122,166 160,166 156,238 126,238', 0.7],
  ]);
  for (const [y, w] of [
    [76, 92],
    [100, 104],
    [124, 104],
    [148, 100],
  ]) {
    const slot = roundRect(48, y, w, 13, 4);
    s.add(slot, {})
      .stroke(slot, KEY, 3.4)
      .add(rect(56, y + 5, w * 0.5, 4), KEY)
      .add(circle(48 + w - 14, y + 6.5, 4), y % 3 ? RED : OCHRE);
  }
  foldSolid(s, [
    ['196,42 250,50 272,86 226,94', 0.95],
    ['196,42 226,94 214,136 180,110', 0.5],
    ['226,94 272,86 276,122 214,136', 0.3],
    ['272,86 296,112 290,150 274,120', 0.9],
    ['274,120 290,150 292,206 276,206', 0.4],
    ['290,112 302,150 304,206 292,206 290,150', 0.14],
    ['246,122 264,126 286,150 280,156', 0.98],
  ]);
  foldSolid(s, [['180,62 206,56 212,122 186,136 164,104', 0.34]], { halo: 10, edge: 6 });
  sleepyEye(s, 244, 82);
  crownAt(s, [230, 26], 0.28, 6);
}

/** An elephant's own eye, half shut, with its folds. */
function sleepyEye(s, x, y) {
  const eye = `M${x - 13},${y}Q${x},${y - 13} ${x + 13},${y + 1}Q${x},${y + 9} ${x - 13},${y}Z`;
  s.stroke(eye, {}, 7)
    .add(eye, KEY)
    .add(circle(x + 2, y + 1, 2.6), {});
  s.stroke(
    `M${x - 15},${y - 7}Q${x},${y - 20} ${x + 16},${y - 6}M${x - 10},${y + 12}Q${x},${y + 15} ${x + 9},${y + 11}`,
    KEY,
    3,
  );
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
