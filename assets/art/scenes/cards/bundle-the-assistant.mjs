/** Bundle the assistant: the box one already has springs open, and it is in there, wound up and looking. */
import { pressCard } from '../../lib/card-press.mjs';
import { crownAt } from '../../lib/crown.mjs';
import { POSES, drawFigure } from '../../lib/figures.mjs';
import { foldSolid } from '../../lib/folded-hands.mjs';
import { BLUE, KEY, OCHRE, RED } from '../../lib/inks.mjs';
import { litLens } from '../../lib/lens.mjs';
import { hatch } from '../../lib/marks.mjs';
import { circle, line, poly, rect } from '../../lib/paths.mjs';
import { points } from '../../lib/points.mjs';

export const render = () => pressCard('move-bundle-the-assistant', 654, draw);

function draw(s) {
  s.add(hatch(points('-6,-6 486,-6 486,246 -6,246'), { gap: 9, w: 2, w2: 5, seed: 6, taper: 0.02, brk: 0.12 }), BLUE);
  s.stroke(line([-6, 204], [486, 204]), {}, 8).add(rect(-6, 204, 492, 44), KEY);
  spring(s);
  s.within('translate(0,24)', head);
  box(s);
  for (const [x, y, w, h] of [
    [30, 204, 96, 40],
    [44, 166, 84, 38],
    [36, 130, 70, 36],
  ])
    parcel(s, x, y, w, h);
  drawFigure(s, 168, 228, 116, POSES.fall, { face: 1, wear: 'cap', rimWidth: 0.04 });
  drawFigure(s, 448, 230, 110, POSES.flee, { wear: 'bun', skirt: true, tone: RED, rimWidth: 0.04 });
}

/** What has already been bought: closed boxes, each with the same ribbon. */
function parcel(s, x, y, w, h) {
  foldSolid(
    s,
    [
      [
        [
          [x, y - h],
          [x + w * 0.7, y - h],
          [x + w * 0.7, y],
          [x, y],
        ],
        0.95,
      ],
      [
        [
          [x + w * 0.7, y - h],
          [x + w, y - h],
          [x + w, y],
          [x + w * 0.7, y],
        ],
        0.3,
      ],
    ],
    { halo: 10, edge: 6 },
  );
  s.add(rect(x + w * 0.28, y - h, w * 0.12, h), OCHRE).stroke(rect(x + w * 0.28, y - h, w * 0.12, h), KEY, 3);
}

/** Concertina of folded paper, leaf by leaf. */
function spring(s) {
  let y = 164;
  for (let i = 0; i < 4; i++) {
    const x = 300 + Math.sin(i * 0.9) * 10,
      w = 46 - i * 2.4,
      side = i % 2 ? -1 : 1;
    foldSolid(
      s,
      [
        [
          [
            [x - w, y],
            [x + w, y - 7 * side],
            [x + w, y - 14 - 2 * side],
            [x - w, y - 14 + 4 * side],
          ],
          i % 2 ? 0.95 : 0.3,
        ],
      ],
      { halo: 10, edge: 6 },
    );
    y -= 14;
  }
}

function head(s) {
  foldSolid(s, [
    ['246,50 300,34 300,110 252,104', 0.95],
    ['300,34 354,50 348,104 300,110', 0.36],
    ['246,50 268,24 332,24 354,50 300,34', 0.7],
  ]);
  litLens(s, 300, 70, 27);
  s.stroke(line([274, 100], [326, 100]), {}, 9, { cap: 'butt' }).stroke(line([276, 100], [324, 100]), KEY, 5, {
    cap: 'butt',
  });
  crownAt(s, [300, 12], 0.21);
  for (const side of [-1, 1]) {
    const arm = line([300 + side * 50, 92], [300 + side * 84, 112], [300 + side * 104, 78]);
    s.stroke(arm, {}, 17).stroke(arm, KEY, 11).stroke(arm, BLUE, 5);
    s.stroke(circle(300 + side * 104, 74, 11), {}, 7)
      .add(circle(300 + side * 104, 74, 11), OCHRE)
      .stroke(circle(300 + side * 104, 74, 11), KEY, 5);
  }
}

/** The open box, its flaps thrown back. */
function box(s) {
  foldSolid(s, [
    ['232,164 180,146 206,124 248,156', 0.95],
    ['368,164 420,146 394,124 352,156', 0.24],
  ]);
  foldSolid(s, [
    ['228,160 308,166 308,236 234,228', 0.95],
    ['308,166 372,160 366,228 308,236', 0.3],
  ]);
  const ribbon = [
    [258, 162],
    [282, 164],
    [282, 234],
    [260, 231],
  ];
  s.add(poly(ribbon), OCHRE).stroke(poly(ribbon), KEY, 4);
  s.add(hatch(ribbon, { angle: 1.57, gap: 7, w: 1.6, seed: 2 }), KEY, { over: true });
}
