/** Replace the legacy code: a throne at the top of a rising chart, and an urn thrown down its steps. */
import { pressCard } from '../../lib/card-press.mjs';
import { crownAt } from '../../lib/crown.mjs';
import { foldSolid } from '../../lib/folded-hands.mjs';
import { BLUE, KEY, OCHRE, RED } from '../../lib/inks.mjs';
import { hatch } from '../../lib/marks.mjs';
import { circle, line, poly, rect } from '../../lib/paths.mjs';
import { points } from '../../lib/points.mjs';

export const render = () => pressCard('move-throne-of-shares', 645, draw);

function draw(s) {
  s.add(hatch(points('-6,-6 486,-6 486,246 -6,246'), { gap: 9, w: 2, w2: 5, seed: 6, taper: 0.02, brk: 0.12 }), BLUE);
  chart(s);
  s.within('translate(380,170) scale(1.3)', () => throne(s));
  s.stroke(line([-6, 232], [486, 232]), {}, 7).add(rect(-6, 232, 492, 14), KEY);
  s.within('translate(96,196) scale(1.05)', () => urn(s, 0, 0));
}

/** Bars that are steps: each in two facets, the last one wide enough for a chair. */
function chart(s) {
  const bars = [
    [172, 212, 38],
    [210, 196, 38],
    [248, 180, 40],
    [288, 170, 184],
  ];
  for (const [x, top, w] of bars) {
    foldSolid(s, [
      [
        [
          [x, top],
          [x + w * 0.62, top],
          [x + w * 0.62, 240],
          [x, 240],
        ],
        0.96,
      ],
      [
        [
          [x + w * 0.62, top],
          [x + w, top],
          [x + w, 240],
          [x + w * 0.62, 240],
        ],
        0.36,
      ],
    ]);
    s.add(rect(x, top, w, 8), OCHRE).stroke(rect(x, top, w, 8), KEY, 3);
  }
  for (const y of [188, 204, 220]) s.add(rect(302, y, 86, 7), KEY).add(rect(306, y + 2, 40, 3), {});
  const rise = line([-10, 124], [60, 92], [104, 112], [186, 62], [224, 82], [280, 40]);
  s.stroke(rise, {}, 15).stroke(rise, RED, 8);
  s.add(poly(points('262,32 304,22 292,64')), RED);
}

/** Seen from the front: a square back (never a gable with an eye), the crown on the cushion, nobody in it. */
function throne(s) {
  foldSolid(s, [
    ['-40,-112 0,-112 0,-44 -42,-40', 0.95],
    ['0,-112 40,-112 42,-40 0,-44', 0.4],
    ['-54,-100 -40,-104 -40,0 -56,2', 0.66],
    ['54,-100 40,-104 40,0 56,2', 0.16],
    ['-72,-58 -42,-62 -42,-46 -72,-40', 0.96],
    ['72,-58 42,-62 42,-46 72,-40', 0.62],
    ['-72,-40 -48,-43 -48,2 -72,2', 0.34],
    ['72,-40 48,-43 48,2 72,2', 0.14],
    ['-50,-24 50,-24 50,2 -50,2', 0.3],
  ]);
  const cushion = poly(points('-50,-42 50,-42 54,-24 -54,-24'));
  s.stroke(cushion, {}, 6).add(cushion, RED).stroke(cushion, KEY, 4);
  for (const x of [-47, 47])
    s.stroke(circle(x, -110, 6), {}, 6)
      .add(circle(x, -110, 6), OCHRE)
      .stroke(circle(x, -110, 6), KEY, 3.4);
  for (const y of [-102, -92, -82]) s.add(rect(-32, y, 26, 4), KEY);
  crownAt(s, [0, -52], 0.21);
}

/** The urn on its side, its ballots spilt. */
function urn(s, x, y) {
  s.within(`translate(${x},${y}) rotate(-66)`, () => {
    const box = poly(points('-30,-22 30,-22 26,34 -26,34')),
      lid = rect(-35, -32, 70, 13);
    s.stroke(box + lid, {}, 12)
      .add(box, BLUE)
      .stroke(box, KEY, 5)
      .add(lid, KEY);
    s.add(rect(-16, -29, 32, 5), {});
    s.stroke(line([-12, 2], [-3, 13], [14, -8]), {}, 6, { cap: 'butt', join: 'miter' });
  });
  for (const [dx, dy, turn] of [
    [-46, 18, 12],
    [44, 14, 74],
    [46, -16, 24],
  ])
    s.within(`translate(${x + dx},${y + dy}) rotate(${turn})`, () => {
      s.stroke(rect(-9, -12, 18, 24), {}, 8)
        .add(rect(-9, -12, 18, 24), {})
        .stroke(rect(-9, -12, 18, 24), KEY, 3.4);
      s.stroke(line([-4, 0], [-1, 4], [5, -5]), RED, 3.4);
    });
}
