/** Works councils over the stack: the shift sits down on a beam across the machines, lunch in hand, and decides. */
import { pressCard } from '../../lib/card-press.mjs';
import { drawFigure } from '../../lib/figures.mjs';
import { gouge, gougeField } from '../../lib/marks.mjs';
import { rackTower } from '../../lib/motifs.mjs';
import { circle, line, poly, rays, rect } from '../../lib/paths.mjs';
import { SIGNS } from '../../lib/people.mjs';
import { BLUE, KEY, OCHRE, RED } from '../../lib/inks.mjs';

const sitting = (arms, lean = 4) => ({
  lean,
  legs: [
    [62, -4],
    [76, 4],
  ],
  arms,
});

export const render = () => pressCard('initiative-stack-works-councils', 618, draw);

function draw(s) {
  s.add(rect(-6, -6, 492, 252), OCHRE);
  s.add(rays([240, 260], 40, 420), {});
  for (const [x, w, h] of [
    [30, 66, 84],
    [112, 62, 60],
    [196, 66, 76],
    [284, 62, 58],
    [366, 66, 80],
    [448, 64, 66],
  ])
    rackTower(s, x, 250, w, h);
  beam(s);
  const seat = (x, h, pose, more) => drawFigure(s, x, 148 + h * 0.3, h, pose, { rimWidth: 0.036, ...more });
  seat(
    40,
    124,
    sitting([
      [20, 80],
      [30, 96],
    ]),
    { wear: 'cap', hold: lunch },
  );
  seat(
    106,
    120,
    sitting(
      [
        [20, 60],
        [120, 150],
      ],
      0,
    ),
    { wear: 'scarf', tone: RED, skirt: true },
  );
  seat(
    176,
    124,
    sitting([
      [20, 60],
      [40, 104],
    ]),
    { wear: 'helmet', hold: cup },
  );
  seat(
    246,
    122,
    sitting(
      [
        [10, 60],
        [150, 176],
      ],
      -4,
    ),
    { wear: 'cap', tone: KEY, hold: veto },
  );
  seat(
    316,
    120,
    sitting([
      [16, 70],
      [34, 100],
    ]),
    { wear: 'bun', tone: BLUE, skirt: true, face: -1 },
  );
  seat(
    386,
    124,
    sitting([
      [20, 60],
      [26, 92],
    ]),
    { wear: 'brim', face: -1, hold: lunch },
  );
  seat(
    446,
    120,
    sitting([
      [120, 150],
      [14, 60],
    ]),
    { wear: 'cap', tone: RED, face: -1 },
  );
}

/** The beam, hung from two cables. */
function beam(s) {
  for (const x of [66, 414]) s.stroke(line([x, -6], [x, 150]), {}, 10).stroke(line([x, -6], [x, 150]), KEY, 4);
  const bar = rect(-10, 146, 500, 22);
  s.stroke(bar, {}, 12)
    .add(bar, KEY)
    .add(gougeField({ x: 4, y: 152, w: 470, h: 10, count: 20, seed: 5, length: [14, 40] }), {});
  for (let x = 14; x < 480; x += 34) s.add(circle(x, 157, 2.6), {});
}

function lunch(s, [, [x, y]]) {
  const loaf = rect(x - 12, y - 10, 24, 12);
  s.stroke(loaf, {}, 8).add(loaf, OCHRE).stroke(loaf, KEY, 4);
}

function cup(s, [, [x, y]]) {
  const mug = rect(x - 3, y - 17, 17, 18);
  s.stroke(mug, {}, 8)
    .add(mug, RED)
    .stroke(mug, KEY, 4)
    .add(gouge(x + 4, y - 30, 18, -1.3, 2.4) + gouge(x + 11, y - 30, 14, -1.5, 2), KEY);
}

/** The veto, raised. */
function veto(s, [, [x, y]]) {
  s.stroke(line([x, y + 6], [x, y - 18]), {}, 9).stroke(line([x, y + 6], [x, y - 18]), KEY, 4);
  const board = poly([
    [x - 30, y - 56],
    [x + 32, y - 58],
    [x + 30, y - 16],
    [x - 30, y - 14],
  ]);
  s.stroke(board, {}, 10).add(board, {}).stroke(board, KEY, 5);
  s.within(`translate(${x},${y - 36}) scale(23)`, SIGNS.no);
}
