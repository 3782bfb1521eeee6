/** Popular schools of code: a night class under one lamp, a full room, a machine drawn on the board. */
import { pressCard } from '../../lib/card-press.mjs';
import { drawFigure } from '../../lib/figures.mjs';
import { gougeField } from '../../lib/marks.mjs';
import { circle, line, poly, rect } from '../../lib/paths.mjs';
import { drawPerson } from '../../lib/people.mjs';
import { points } from '../../lib/points.mjs';
import { BLUE, KEY, OCHRE, RED } from '../../lib/inks.mjs';

const POINTING = {
  lean: 2,
  legs: [
    [10, 2],
    [-8, -6],
  ],
  arms: [
    [-16, 8],
    [104, 118],
  ],
};

export const render = () => pressCard('initiative-popular-schools', 608, draw);

function draw(s) {
  s.add(rect(-6, -6, 492, 252), KEY);
  s.add(gougeField({ x: 0, y: 0, w: 480, h: 170, count: 56, seed: 5, length: [8, 26], width: [0.7, 1.5] }), {});
  window(s, 34, 22);
  window(s, 398, 22);
  s.add(poly(points('222,22 258,22 420,250 60,250')), OCHRE);
  board(s);
  lamp(s);
  drawFigure(s, 128, 214, 146, POINTING, {
    wear: 'bun',
    skirt: true,
    tone: RED,
    rimWidth: 0.028,
    hold: (c, [, [x, y]]) =>
      c.stroke(line([x, y], [x + 40, y - 20]), {}, 8).stroke(line([x, y], [x + 40, y - 20]), KEY, 4),
  });
  const row = (x0, step, y, h, seed, tones, arms) => {
    for (let x = x0, i = 0; x < 490; x += step, i++)
      drawPerson(s, x, y, h, {
        seed: seed + i * 3,
        tone: tones[i % tones.length],
        arm: arms[i % arms.length],
        rimWidth: 0.035,
      });
  };
  row(26, 50, 226, 52, 41, [KEY, BLUE, KEY, KEY, RED], ['none', 'none', 'none', 'none', 'none', 'right', 'none']);
  row(0, 80, 262, 84, 71, [KEY, KEY, RED, KEY, BLUE], ['none', 'none', 'none', 'none', 'left', 'none']);
}

/** A tree of branchings, and what it lights up. */
function board(s) {
  const face = rect(176, 58, 196, 104);
  s.stroke(face, {}, 22).stroke(face, KEY, 13).add(face, BLUE).stroke(face, OCHRE, 5);
  const branches =
    line([200, 110], [236, 110]) +
    line([236, 110], [258, 82], [296, 82]) +
    line([236, 110], [258, 138], [296, 138]) +
    line([296, 82], [316, 70], [346, 70]) +
    line([296, 82], [316, 96], [346, 96]) +
    line([296, 138], [316, 124], [346, 124]) +
    line([296, 138], [316, 150], [346, 150]);
  s.stroke(branches, {}, 4.4);
  for (const [x, y, r] of [
    [200, 110, 8],
    [236, 110, 6],
    [296, 82, 6],
    [296, 138, 6],
    [346, 70, 5],
    [346, 96, 5],
    [346, 124, 5],
    [346, 150, 5],
  ])
    s.add(circle(x, y, r), {});
  s.add(circle(346, 96, 9), OCHRE).stroke(circle(346, 96, 9), {}, 3);
}

function lamp(s) {
  const shade = poly(points('228,14 252,14 276,36 204,36'));
  s.stroke(line([240, -6], [240, 16]), {}, 4)
    .stroke(shade, {}, 8)
    .add(shade, RED)
    .stroke(shade, KEY, 3);
  s.add('M224,38A16,14 0 0 0 256,38Z', {});
}

function window(s, x, y) {
  s.add(rect(x, y, 52, 74), BLUE).stroke(rect(x, y, 52, 74), {}, 5);
  s.add(circle(x + 34, y + 22, 11), {}).add(circle(x + 39, y + 18, 10), BLUE);
  s.stroke(line([x + 26, y], [x + 26, y + 74]) + line([x, y + 40], [x + 52, y + 40]), {}, 3.4);
}
