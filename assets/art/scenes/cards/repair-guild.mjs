/** Guild of repair: a telephone lies open like an engine, and small people with big tools stand in it. */
import { pressCard } from '../../lib/card-press.mjs';
import { POSES, drawFigure } from '../../lib/figures.mjs';
import { BLUE, KEY, OCHRE, RED } from '../../lib/inks.mjs';
import { gouge, gougeField } from '../../lib/marks.mjs';
import { circle, line, poly, rect } from '../../lib/paths.mjs';
import { points } from '../../lib/points.mjs';

export const render = () => pressCard('initiative-repair-guild', 610, draw);

function draw(s) {
  s.add(rect(-6, -6, 492, 252), RED);
  s.add(gougeField({ x: 0, y: 0, w: 480, h: 200, count: 70, seed: 8, length: [16, 44] }), {});
  s.add(rect(-6, 188, 492, 60), RED).stroke(line([-6, 188], [486, 188]), {}, 8);
  s.add(gougeField({ x: 0, y: 196, w: 480, h: 44, count: 34, seed: 4, length: [14, 34] }), {});
  lid(s);
  body(s);
  ladder(s);
  drawFigure(s, 92, 168, 92, POSES.lift, { wear: 'cap', rimWidth: 0.04, behind: spanner });
  drawFigure(s, 250, 152, 96, POSES.saw, { wear: 'scarf', tone: RED, rimWidth: 0.04, hold: screwdriver });
  drawFigure(s, 330, 152, 84, POSES.bow, { wear: 'helmet', face: -1, rimWidth: 0.04 });
  drawFigure(s, 448, 236, 122, POSES.carry, { wear: 'bun', skirt: true, face: -1, rimWidth: 0.032, hold: cell });
}

/** The screen, lifted off and propped up. */
function lid(s) {
  const frame = points('138,156 372,134 432,18 220,12'),
    glass = points('162,146 360,127 410,30 232,24');
  s.stroke(poly(frame), {}, 18).stroke(poly(frame), KEY, 10).add(poly(frame), KEY).add(poly(glass), BLUE);
  s.within(
    '',
    () =>
      s.add(poly(points('196,150 268,10 306,10 234,150')), {}).add(poly(points('256,150 326,10 340,10 272,150')), {}),
    s.clip(poly(glass)),
  );
  s.stroke(line([308, 21], [338, 22]), {}, 4);
}

/** The case: rim, board, battery, one red chip and screws. */
function body(s) {
  const top = points('24,172 126,140 404,140 452,172'),
    side = points('24,172 452,172 452,214 24,214');
  s.stroke(poly([...top, [452, 214], [24, 214]]), {}, 14)
    .add(poly(top), OCHRE)
    .stroke(poly(top), KEY, 5)
    .add(poly(side), KEY);
  s.add(gouge(110, 194, 120, 0, 3) + gouge(270, 186, 150, 0, 2.6) + gouge(330, 202, 130, 0, 2.6), {});
  s.add(poly(points('150,148 226,148 222,164 138,164')), KEY);
  s.add(poly(points('296,146 380,146 398,164 302,164')), BLUE).stroke(
    poly(points('296,146 380,146 398,164 302,164')),
    KEY,
    4,
  );
  for (const [x, y] of points('60,166 420,166')) s.add(circle(x, y, 4), KEY);
  const screw = (x) => s.add(circle(x, 193, 8), {}).stroke(line([x - 5, 190], [x + 5, 196]), KEY, 3);
  screw(44);
  screw(432);
}

function ladder(s) {
  const rails = line([384, 240], [404, 136]) + line([410, 240], [426, 138]);
  const rungs = [0.12, 0.3, 0.48, 0.66, 0.84].map((t) =>
    line([384 + 20 * t, 240 - 104 * t], [410 + 16 * t, 240 - 102 * t]),
  );
  s.stroke(rails + rungs.join(''), {}, 12).stroke(rails + rungs.join(''), KEY, 5);
}

/** A spanner as tall as who lifts it. */
function spanner(s, [[x, y]]) {
  s.within(`translate(${x + 6},${y - 8}) rotate(24)`, () => {
    const jaw = 'M-9,-18L-22,-32Q-26,-58 -10,-66L-8,-46L8,-46L10,-66Q26,-58 22,-32L9,-18L8,62Q0,72 -8,62Z';
    s.stroke(jaw, {}, 13).add(jaw, BLUE).stroke(jaw, KEY, 5);
    s.stroke(line([0, -14], [0, 52]), {}, 3);
  });
}

function screwdriver(s, [, [x, y]]) {
  const handle = poly([
      [x - 9, y - 36],
      [x + 9, y - 36],
      [x + 11, y - 26],
      [x + 8, y + 4],
      [x - 8, y + 4],
      [x - 11, y - 26],
    ]),
    shaft = poly([
      [x - 3.5, y + 4],
      [x + 3.5, y + 4],
      [x + 3.5, y + 46],
      [x + 6, y + 52],
      [x - 6, y + 52],
      [x - 3.5, y + 46],
    ]);
  s.stroke(handle + shaft, {}, 10)
    .add(shaft, KEY)
    .add(handle, OCHRE)
    .stroke(handle, KEY, 4.4);
}

/** A fresh battery, carried in both arms. */
function cell(s, [[x, y]]) {
  const box = rect(x - 26, y - 30, 40, 54);
  s.stroke(box, {}, 10)
    .add(box, OCHRE)
    .stroke(box, KEY, 5)
    .add(rect(x - 14, y - 38, 16, 8), KEY);
  s.add(
    poly([
      [x - 4, y - 24],
      [x - 18, y + 2],
      [x - 7, y + 2],
      [x - 10, y + 18],
      [x + 6, y - 8],
      [x - 5, y - 8],
    ]),
    KEY,
  );
}
