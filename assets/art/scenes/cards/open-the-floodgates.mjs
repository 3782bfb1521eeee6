/** Open the floodgates: the dam of folded card lifts its gates, and what pours out has teeth. */
import { pressCard } from '../../lib/card-press.mjs';
import { crownAt } from '../../lib/crown.mjs';
import { drawFigure, POSES } from '../../lib/figures.mjs';
import { foldSolid } from '../../lib/folded-hands.mjs';
import { litLens } from '../../lib/lens.mjs';
import { hatch } from '../../lib/marks.mjs';
import { makeRandom } from '../../lib/noise.mjs';
import { circle, line, poly, rect } from '../../lib/paths.mjs';
import { points } from '../../lib/points.mjs';
import { BLUE, KEY, OCHRE, RED } from '../../lib/inks.mjs';

export const render = () => pressCard('move-open-the-floodgates', 661, draw);

function draw(s) {
  s.add(hatch(points('-6,-6 486,-6 486,80 -6,80'), { gap: 8, w: 2, seed: 5, taper: 0.03, brk: 0.2 }), BLUE);
  dam(s);
  for (const [x, w, seed] of [
    [92, 74, 4],
    [240, 84, 9],
    [388, 74, 15],
  ])
    torrent(s, x, w, seed);
  const foam =
    'M-6,222Q20,200 46,216Q74,196 104,214Q136,194 168,216Q200,198 236,214Q270,194 304,216Q336,196 370,214Q402,198 434,216Q460,202 486,218L486,250L-6,250Z';
  s.stroke(foam, {}, 8).add(foam, BLUE).stroke(foam, KEY, 4);
  s.add(hatch(points('-6,228 486,228 486,250 -6,250'), { gap: 7, w: 2.4, seed: 6, brk: 0.3 }), KEY, { over: true });
  drawFigure(s, 164, 250, 86, POSES.cheer, { wear: 'cap', rimWidth: 0.05 });
  drawFigure(
    s,
    318,
    252,
    90,
    {
      ...POSES.stand,
      arms: [
        [130, 178],
        [140, 182],
      ],
    },
    { wear: 'scarf', tone: RED, rimWidth: 0.05, hold: (c, [, h]) => shield(c, h) },
  );
}

/** Three lifted gates between four piers. */
function dam(s) {
  foldSolid(s, [
    ['-20,58 500,58 500,86 -20,86', 0.95],
    ['-20,86 500,86 500,250 -20,250', 0.3],
  ]);
  for (const x of [18, 166, 314, 462])
    foldSolid(s, [
      [
        [
          [x - 24, 40],
          [x, 34],
          [x, 250],
          [x - 30, 250],
        ],
        0.96,
      ],
      [
        [
          [x, 34],
          [x + 24, 40],
          [x + 30, 250],
          [x, 250],
        ],
        0.24,
      ],
    ]);
  for (const x of [92, 240, 388]) {
    s.stroke(line([x - 26, 4], [x - 26, 92]) + line([x + 26, 4], [x + 26, 92]), {}, 10).stroke(
      line([x - 26, 4], [x - 26, 92]) + line([x + 26, 4], [x + 26, 92]),
      KEY,
      4.4,
    );
    foldSolid(s, [
      [
        [
          [x - 42, 60],
          [x + 42, 60],
          [x + 42, 82],
          [x - 42, 82],
        ],
        0.7,
      ],
      [
        [
          [x - 42, 82],
          [x + 42, 82],
          [x + 38, 100],
          [x - 38, 100],
        ],
        0.16,
      ],
    ]);
  }
  litLens(s, 240, 56, 22);
  crownAt(s, [240, 21], 0.165);
}

/** Speech with teeth: spiky bubbles tumbling in a sheet of water. */
function torrent(s, x, w, seed) {
  const random = makeRandom(seed),
    sheet = [
      [x - w / 2, 100],
      [x + w / 2, 100],
      [x + w * 0.74, 236],
      [x - w * 0.74, 236],
    ];
  s.stroke(poly(sheet), {}, 9).add(poly(sheet), BLUE);
  s.add(hatch(sheet, { angle: 1.57, gap: 8, w: 3, seed, brk: 0.3 }), KEY, { over: true });
  for (let i = 0; i < 5; i++) {
    const cx = x + (random() - 0.5) * w * 0.9,
      cy = 122 + i * 23,
      r = 15 + random() * 7 + i * 1.6,
      spikes = [];
    for (let j = 0; j < 18; j++) {
      const a = (j / 18) * Math.PI * 2 + random() * 0.1,
        d = j % 2 ? r * 0.66 : r * (1 + random() * 0.18);
      spikes.push([cx + d * 1.15 * Math.cos(a), cy + d * Math.sin(a)]);
    }
    const tone = [RED, {}, OCHRE, KEY][(i + seed) % 4];
    s.stroke(poly(spikes), {}, 8).add(poly(spikes), tone).stroke(poly(spikes), KEY, 3.6);
    const mark = tone === KEY ? {} : KEY;
    s.stroke(line([cx - 6, cy - 4], [cx - 1, cy - 1]) + line([cx + 7, cy - 4], [cx + 2, cy - 1]), mark, 2.6).stroke(
      line([cx - 5, cy + 6], [cx, cy + 3], [cx + 5, cy + 6]),
      mark,
      2.6,
    );
  }
}

/** A tray for an umbrella. */
function shield(s, [x, y]) {
  const tray = poly([
    [x - 44, y - 12],
    [x + 30, y - 20],
    [x + 34, y - 8],
    [x - 42, y],
  ]);
  s.stroke(tray, {}, 9)
    .add(tray, OCHRE)
    .stroke(tray, KEY, 4.4)
    .add(circle(x, y - 10, 2), KEY)
    .add(rect(x - 2, y - 6, 4, 6), KEY);
}
