/** Buy the rebels: a folded claw comes down on its rail and lifts one of them out, flag and all. */
import { pressCard } from '../../lib/card-press.mjs';
import { boss } from '../../lib/machine-parts.mjs';
import { crownAt } from '../../lib/crown.mjs';
import { drawFigure } from '../../lib/figures.mjs';
import { foldSolid } from '../../lib/folded-hands.mjs';
import { gougeField } from '../../lib/marks.mjs';
import { circle, line, poly, rect } from '../../lib/paths.mjs';
import { drawPerson, flag } from '../../lib/people.mjs';
import { KEY, OCHRE, RED } from '../../lib/inks.mjs';

const LIFTED = {
  lean: 6,
  legs: [
    [-30, -64],
    [34, 10],
  ],
  arms: [
    [150, 168],
    [-120, -150],
  ],
};

export const render = () => pressCard('move-buy-the-rebels', 656, draw);

function draw(s) {
  s.add(rect(-6, -6, 492, 252), KEY);
  s.add(gougeField({ x: 0, y: 40, w: 480, h: 150, count: 70, seed: 6, length: [3, 12], width: [0.7, 1.3] }), {});
  const light = poly([
    [190, 40],
    [250, 40],
    [380, 250],
    [60, 250],
  ]);
  s.add(light, {}).add(light, {
    o: s.linear(0, 40, 0, 250, [
      [0, 0.9],
      [1, 0.5],
    ]),
  });
  rail(s);
  chute(s);
  drawFigure(s, 220, 190, 88, LIFTED, {
    wear: 'cap',
    tone: RED,
    rimWidth: 0.045,
    behind: (c, [hand]) => flag(RED, 0.9, 0.6)(c, hand, 44),
  });
  claw(s);
  for (let x = -2, i = 0; x < 390; x += 50, i++)
    drawPerson(s, x, 236 + (i % 2) * 6, 62, {
      seed: 51 + i * 3,
      arm: i % 3 === 1 ? 'right' : i % 3 === 2 ? 'left' : 'none',
      rimWidth: 0.05,
    });
}

function rail(s) {
  foldSolid(s, [
    ['-10,6 490,6 490,22 -10,22', 0.95],
    ['-10,22 490,22 490,34 -10,34', 0.3],
  ]);
  foldSolid(s, [
    ['178,-4 220,-8 220,52 178,46', 0.95],
    ['220,-8 262,-4 262,46 220,52', 0.36],
  ]);
  boss(s, 220, 22, 16);
}

/** Three fingers of folded card, closed on the middle of whom they hold. */
function claw(s) {
  const rod = line([220, 50], [220, 78]);
  s.stroke(rod, {}, 17).stroke(rod, KEY, 11).stroke(rod, OCHRE, 5);
  foldSolid(s, [
    ['192,78 220,72 220,98 196,94', 0.95],
    ['220,72 248,78 244,94 220,98', 0.36],
  ]);
  for (const side of [-1, 1]) {
    const at = (list) => list.map(([x, y]) => [220 + side * x, y]);
    foldSolid(s, [
      [
        at([
          [16, 92],
          [28, 84],
          [66, 116],
          [54, 122],
        ]),
        side < 0 ? 0.95 : 0.4,
      ],
      [
        at([
          [54, 122],
          [66, 116],
          [50, 162],
          [42, 158],
        ]),
        side < 0 ? 0.62 : 0.2,
      ],
      [
        at([
          [42, 158],
          [50, 162],
          [20, 178],
          [22, 168],
        ]),
        side < 0 ? 0.3 : 0.95,
      ],
    ]);
  }
}

/** Where the bought are dropped: a crowned hatch. */
function chute(s) {
  foldSolid(s, [
    ['392,140 490,132 490,250 384,250', 0.92],
    ['380,120 490,108 490,134 392,142', 0.4],
  ]);
  const hole = rect(408, 162, 60, 60);
  s.add(hole, { k: 1, b: 1 })
    .stroke(hole, KEY, 7)
    .stroke(rect(404, 158, 68, 68), {}, 2.6);
  crownAt(s, [438, 92], 0.26, -6);
  s.stroke(circle(440, 192, 15), {}, 8)
    .add(circle(440, 192, 15), OCHRE)
    .stroke(circle(440, 192, 15), KEY, 4)
    .stroke(circle(440, 192, 8), KEY, 2.4);
}
