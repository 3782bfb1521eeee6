/** Tax truce: the great tap is shut, and a school holds its bucket under it. */
import { pressCard } from '../../lib/card-press.mjs';
import { drawFigure, POSES } from '../../lib/figures.mjs';
import { drawFoldedFist, foldSolid } from '../../lib/folded-hands.mjs';
import { gouge, gougeField, hatch } from '../../lib/marks.mjs';
import { circle, line, poly, rect } from '../../lib/paths.mjs';
import { points } from '../../lib/points.mjs';
import { BLUE, KEY, OCHRE, RED } from '../../lib/inks.mjs';

export const render = () => pressCard('move-tax-truce', 662, draw);

function draw(s) {
  const sky = points('-6,-6 486,-6 486,206 -6,206');
  s.add(hatch(sky, { angle: -0.3, gap: 9, w: 2.2, seed: 9, taper: 0.03, brk: 0.2 }), BLUE);
  s.stroke(line([-6, 206], [486, 206]), {}, 8).add(rect(-6, 206, 492, 42), KEY);
  s.add(gougeField({ x: 0, y: 214, w: 480, h: 26, count: 26, seed: 4 }), {});
  school(s);
  tap(s);
  drop(s);
  drawFigure(
    s,
    204,
    232,
    100,
    {
      ...POSES.lift,
      arms: [
        [120, 150],
        [112, 144],
      ],
    },
    { wear: 'scarf', skirt: true, tone: RED, rimWidth: 0.042, face: 1, hold: bucket },
  );
  drawFigure(
    s,
    158,
    232,
    66,
    {
      ...POSES.stand,
      arms: [
        [10, 20],
        [128, 150],
      ],
    },
    { wear: 'cap', rimWidth: 0.055 },
  );
  drawFigure(
    s,
    410,
    232,
    104,
    {
      ...POSES.stand,
      arms: [
        [20, 60],
        [20, 70],
      ],
    },
    { face: -1, wear: 'bun', skirt: true, rimWidth: 0.042, hold: empty },
  );
}

/** A school, flat-roofed under its clock, boarded. */
function school(s) {
  const walls = poly(points('14,206 14,112 138,112 138,206')),
    roof = rect(6, 98, 140, 17),
    clock = rect(54, 76, 44, 40);
  s.stroke(walls + roof + clock, {}, 13)
    .add(clock, KEY)
    .add(walls, KEY)
    .add(roof, KEY);
  s.add(rect(6, 114, 140, 4), {});
  s.add(circle(76, 97, 15), {}).stroke(line([76, 87], [76, 97], [84, 101]), KEY, 4);
  s.add(rect(64, 160, 24, 46), OCHRE);
  for (const x of [26, 104]) {
    s.add(rect(x, 140, 24, 30), {});
    s.stroke(line([x - 2, 142], [x + 26, 168]) + line([x - 2, 168], [x + 26, 142]), KEY, 4.4);
  }
  s.stroke(line([60, 172], [92, 186]) + line([60, 188], [92, 178]), {}, 6, { cap: 'butt' });
}

/** Pipe from the right, body, a spout; a fist on the wheel. */
function tap(s) {
  foldSolid(s, [
    ['376,76 490,76 490,104 376,104', 0.95],
    ['376,104 490,104 490,132 376,132', 0.26],
    ['360,66 380,66 380,142 360,142', 0.6],
    ['296,76 360,70 360,104 286,104', 0.95],
    ['286,104 360,104 360,138 322,138 306,124', 0.34],
    ['296,76 286,104 306,124 306,168 272,168 268,96', 0.7],
    ['262,164 314,164 312,180 264,180', 0.16],
  ]);
  s.stroke(line([330, 78], [330, 50]), {}, 19).stroke(line([330, 78], [330, 50]), KEY, 12);
  const bar = rect(256, 34, 148, 17);
  s.stroke(bar, {}, 11).add(bar, OCHRE).stroke(bar, KEY, 5.4);
  s.within('translate(330,60) scale(.5)', drawFoldedFist);
  for (const side of [-1, 1])
    s.stroke(`M${330 + side * 98},${30}Q${330 + side * 112},44 ${330 + side * 100},62`, {}, 10).stroke(
      `M${330 + side * 98},${30}Q${330 + side * 112},44 ${330 + side * 100},62`,
      KEY,
      4.4,
    );
}

/** One coin, and it is the last. */
function drop(s) {
  s.stroke(circle(289, 198, 11), {}, 8)
    .add(circle(289, 198, 11), OCHRE)
    .stroke(circle(289, 198, 11), KEY, 4.4)
    .stroke(circle(289, 198, 5), KEY, 2.2);
}

function bucket(s, [, [x, y]]) {
  const pail = poly([
    [x - 10, y - 6],
    [x + 32, y - 6],
    [x + 27, y + 26],
    [x - 5, y + 26],
  ]);
  s.stroke(pail, {}, 9)
    .add(pail, BLUE)
    .stroke(pail, KEY, 5)
    .add(gouge(x + 4, y + 10, 20, 1.5, 2.4), {});
}

/** A bucket turned over: nothing in it. */
function empty(s, [, [x, y]]) {
  const pail = poly([
    [x - 17, y + 2],
    [x + 17, y + 2],
    [x + 22, y + 34],
    [x - 22, y + 34],
  ]);
  s.stroke(pail, {}, 9).add(pail, BLUE).stroke(pail, KEY, 5);
  s.add(gouge(x - 6, y + 18, 20, 1.6, 2.4), {});
}
