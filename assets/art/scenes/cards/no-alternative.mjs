/** There is no alternative: a signpost with one arm, folded so often that every road follows it. */
import { pressCard } from '../../lib/card-press.mjs';
import { drawFigure, POSES } from '../../lib/figures.mjs';
import { foldSolid } from '../../lib/folded-hands.mjs';
import { hatch } from '../../lib/marks.mjs';
import { line, poly, rays } from '../../lib/paths.mjs';
import { points } from '../../lib/points.mjs';
import { BLUE, KEY, RED } from '../../lib/inks.mjs';

export const render = () => pressCard('move-no-alternative', 653, draw);

function draw(s) {
  s.add(rays([414, 120], 30, 620), {
    o: s.radial(414, 120, 480, [
      [0, 0.95],
      [1, 0.25],
    ]),
  });
  roads(s);
  post(s);
  for (const [x, y, h] of [
    [420, 150, 26],
    [386, 162, 36],
    [340, 178, 50],
  ])
    drawFigure(s, x, y, h, POSES.walk, { wear: 'bare', rimWidth: 0.06 });
  drawFigure(s, 286, 206, 76, POSES.walk, { wear: 'cap', rimWidth: 0.05 });
  drawFigure(
    s,
    44,
    236,
    112,
    {
      ...POSES.stand,
      arms: [
        [-20, 60],
        [110, 150],
      ],
    },
    { face: -1, wear: 'scarf', skirt: true, tone: RED, rimWidth: 0.04 },
  );
}

/** One wide road to the horizon; the paths that left it are crossed with barriers and end in nothing. */
function roads(s) {
  const land = points('-6,140 486,132 486,246 -6,246');
  s.stroke(poly(land), {}, 9).add(poly(land), BLUE);
  s.add(hatch(land, { angle: 0.02, gap: 8, w: 3, seed: 6, brk: 0.3, taper: 0.05 }), KEY, { over: true });
  const road = poly(points('418,134 434,134 340,250 120,250'));
  s.stroke(road, KEY, 8).add(road, {});
  const path =
    'M236,246C176,214 90,214 34,176C10,160 -4,158 -12,158L-12,176C30,190 64,220 136,232C160,238 176,244 184,252Z';
  s.stroke(path, KEY, 6).add(path, {});
  for (const [x, y, k] of [[112, 204, 1.25]]) {
    const bars = line([x - 34 * k, y + 4], [x + 34 * k, y - 12]) + line([x - 34 * k, y - 12], [x + 34 * k, y + 4]);
    s.stroke(bars, {}, 19, { cap: 'butt' })
      .stroke(bars, KEY, 12, { cap: 'butt' })
      .stroke(bars, {}, 6, { dash: '8 8', cap: 'butt' });
  }
}

/** The sign: a mast in facets and one great arrow, creased, with nothing written on it. */
function post(s) {
  foldSolid(s, [
    ['196,60 208,54 210,226 192,226', 0.95],
    ['208,54 220,60 228,226 210,226', 0.24],
  ]);
  foldSolid(s, [
    ['100,26 190,18 190,62 100,94 122,60', 0.95],
    ['190,18 280,26 280,94 190,62', 0.36],
    ['100,94 190,62 280,94 280,106 100,106', 0.6],
    ['280,0 280,62 372,62', 0.95],
    ['280,62 372,62 280,132', 0.2],
  ]);
}
