/** Cult of strength: a torso of folded card on a plinth lifts a bar of coins; props hold it up from behind. */
import { pressCard } from '../../lib/card-press.mjs';
import { crownAt } from '../../lib/crown.mjs';
import { foldSolid } from '../../lib/folded-hands.mjs';
import { BLUE, KEY, OCHRE } from '../../lib/inks.mjs';
import { visor } from '../../lib/machine-parts.mjs';
import { hatch } from '../../lib/marks.mjs';
import { ellipse, line, rect } from '../../lib/paths.mjs';
import { drawPerson } from '../../lib/people.mjs';
import { points } from '../../lib/points.mjs';

export const render = () => pressCard('move-cult-of-strength', 668, draw);

function draw(s) {
  s.add(rect(-6, -6, 492, 252), BLUE);
  s.add(hatch(points('-6,-6 486,-6 486,246 -6,246'), { gap: 9, w: 2, w2: 5, seed: 6, taper: 0.02, brk: 0.1 }), KEY, {
    over: true,
  });
  props(s);
  plinth(s);
  torso(s);
  bar(s);
  fists(s);
  for (let x = -4, i = 0; x < 490; x += 44, i++)
    drawPerson(s, x, 246, 52, { seed: 30 + i * 3, arm: i % 3 === 1 ? 'both' : 'none', rimWidth: 0.05 });
}

/** Struts such as hold stage scenery. */
function props(s) {
  for (const side of [-1, 1]) {
    const d =
      line([240 + side * 60, 110], [240 + side * 160, 220]) + line([240 + side * 66, 190], [240 + side * 134, 190]);
    s.stroke(d, {}, 15).stroke(d, KEY, 9).stroke(d, OCHRE, 4);
  }
}

function plinth(s) {
  foldSolid(s, [
    ['164,188 240,194 240,250 156,250', 0.95],
    ['240,194 316,188 324,250 240,250', 0.26],
    ['164,188 190,178 290,178 316,188 240,194', 0.7],
  ]);
}

/** Small head, large everything else; each muscle is a facet. */
function torso(s) {
  const both = (text, left, right) => {
    const shape = points(text);
    return [
      [shape, left],
      [shape.map(([x, y]) => [480 - x, y]), right],
    ];
  };
  foldSolid(s, [
    ...both('240,74 196,70 176,96 200,118 240,114', 0.96, 0.5),
    ...both('240,114 200,118 206,150 240,152', 0.66, 0.24),
    ...both('240,152 206,150 212,184 240,186', 0.95, 0.34),
    ...both('200,118 176,96 186,138 206,150', 0.4, 0.14),
    ...both('196,70 168,58 142,72 152,98 176,96', 0.9, 0.3),
    ...both('142,72 118,50 108,78 130,102 152,98', 0.6, 0.16),
    ...both('118,50 96,30 84,50 108,78', 0.95, 0.4),
    ...both('196,70 216,58 240,64 240,74', 0.7, 0.3),
  ]);
  foldSolid(
    s,
    [
      ['222,34 240,30 240,66 226,62', 0.95],
      ['240,30 258,34 254,62 240,66', 0.3],
    ],
    { halo: 10, edge: 7 },
  );
  visor(s, 240, 50, 26);
  crownAt(s, [240, 22], 0.19);
}

/** A bar whose weights are coins. */
function bar(s) {
  const rod = line([10, 32], [470, 32]);
  s.stroke(rod, {}, 17).stroke(rod, KEY, 11).stroke(rod, {}, 2.4);
  for (const side of [-1, 1])
    for (const [dx, rx, ry] of [
      [206, 15, 52],
      [176, 13, 42],
    ]) {
      const x = 240 + side * dx,
        d = ellipse(x, 36, rx, ry);
      s.stroke(d, {}, 13)
        .add(d, OCHRE)
        .stroke(d, KEY, 6)
        .stroke(ellipse(x, 36, rx * 0.5, ry * 0.66), KEY, 3);
      s.add(
        hatch(
          [
            [x, 36 - ry],
            [x + rx, 36],
            [x, 36 + ry],
          ],
          { angle: 1.57, gap: 5, w: 2, seed: dx },
        ),
        KEY,
        { over: true },
      );
    }
}

function fists(s) {
  for (const x of [90, 390])
    foldSolid(
      s,
      [
        [
          [
            [x - 17, 20],
            [x, 16],
            [x, 50],
            [x - 17, 46],
          ],
          0.95,
        ],
        [
          [
            [x, 16],
            [x + 17, 20],
            [x + 17, 46],
            [x, 50],
          ],
          0.3,
        ],
      ],
      { halo: 9, edge: 6 },
    );
}
