/** Sponsored classrooms: the teacher is a screen, and every pupil holds its child. */
import { pressCard } from '../../lib/card-press.mjs';
import { crownAt } from '../../lib/crown.mjs';
import { foldSolid } from '../../lib/folded-hands.mjs';
import { litLens } from '../../lib/lens.mjs';
import { hatch } from '../../lib/marks.mjs';
import { circle, line, rect, roundRect } from '../../lib/paths.mjs';
import { drawPerson } from '../../lib/people.mjs';
import { points } from '../../lib/points.mjs';
import { BLUE, KEY, OCHRE, RED } from '../../lib/inks.mjs';

export const render = () => pressCard('move-sponsored-schools', 659, draw);

function draw(s) {
  const wall = points('-6,-6 486,-6 486,180 -6,180');
  s.add(hatch(wall, { angle: 1.57, gap: 8, w: 2.4, seed: 7, taper: 0.02, brk: 0.1 }), BLUE);
  s.stroke(line([-6, 176], [486, 176]), {}, 8).add(rect(-6, 176, 492, 72), BLUE);
  s.add(hatch(points('-6,176 486,176 486,246 -6,246'), { gap: 8, w: 2.6, seed: 3, brk: 0.2 }), KEY, { over: true });
  for (const side of [-1, 1]) board(s, 240 + side * 172);
  s.within('translate(0,15)', teacher);
  const row = (y, h, step, from, seed) => {
    for (let x = from, i = 0; x < 500; x += step, i++) {
      drawPerson(s, x, y - h * 0.18, h, { seed: seed + i * 4, rimWidth: 0.05 });
      desk(s, x, y - h * 0.2, h);
    }
  };
  row(198, 40, 58, 8, 31);
  row(246, 66, 96, -2, 47);
}

/** A blackboard nobody uses any more. */
function board(s, x) {
  const slate = rect(x - 56, 34, 112, 72);
  s.stroke(slate, {}, 16).stroke(slate, OCHRE, 10).stroke(slate, KEY, 3).add(slate, KEY);
  s.stroke(line([x - 40, 84], [x - 20, 64], [x - 6, 78], [x + 18, 52]), { k: 0.6 }, 4);
  s.add(rect(x - 56, 110, 112, 6), KEY);
}

/** On a folded stand, in the place of the desk; it wears the crown and reads the class. */
function teacher(s) {
  foldSolid(s, [
    ['226,132 254,132 258,172 222,172', 0.3],
    ['190,168 290,168 304,184 176,184', 0.9],
  ]);
  foldSolid(s, [
    ['168,30 312,30 312,138 168,138', 0.96],
    ['312,30 326,40 326,146 312,138', 0.2],
    ['168,138 312,138 326,146 182,146', 0.4],
  ]);
  const glass = roundRect(180, 42, 120, 84, 5);
  s.add(glass, BLUE).stroke(glass, KEY, 5);
  s.add(hatch(points('180,84 300,84 300,126 180,126'), { gap: 7, w: 2.2, seed: 4 }), KEY, { over: true });
  litLens(s, 240, 78, 29);
  s.stroke('M206,112Q240,128 274,112', {}, 7, { cap: 'butt' });
  crownAt(s, [240, 12], 0.34);
}

/** A desk from behind the pupil, and the tablet leaning on it, lens and all. */
function desk(s, x, y, h) {
  const w = h * 0.98,
    top = rect(x - w / 2, y, w, h * 0.16),
    tablet = roundRect(x + h * 0.1, y - h * 0.44, h * 0.4, h * 0.46, 2);
  s.stroke(top, {}, h * 0.12)
    .stroke(tablet, {}, h * 0.12)
    .add(top, OCHRE)
    .stroke(top, KEY, h * 0.06);
  s.add(tablet, {}).stroke(tablet, KEY, h * 0.07);
  s.add(circle(x + h * 0.3, y - h * 0.22, h * 0.11), KEY).add(circle(x + h * 0.3, y - h * 0.22, h * 0.075), RED);
}
