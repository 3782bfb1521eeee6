/** Donors' strike: the cheque stays unsigned, the pen is broken, the top hats leave the table. */
import { pressCard } from '../../lib/card-press.mjs';
import { crownAt } from '../../lib/crown.mjs';
import { POSES, drawFigure } from '../../lib/figures.mjs';
import { BLUE, KEY, OCHRE, RED } from '../../lib/inks.mjs';
import { gouge, gougeField } from '../../lib/marks.mjs';
import { circle, line, poly, rect } from '../../lib/paths.mjs';
import { points } from '../../lib/points.mjs';

export const render = () => pressCard('initiative-angel-strike', 628, draw);

function draw(s) {
  s.add(rect(-6, -6, 492, 252), OCHRE);
  s.add(gougeField({ x: 0, y: 0, w: 480, h: 120, count: 40, seed: 6, length: [14, 40] }), {});
  for (const [i, [x, h]] of [
    [56, 88],
    [134, 94],
    [212, 90],
    [290, 96],
    [368, 90],
  ].entries())
    drawFigure(s, x, 124 + (i % 2) * 4, h, POSES.stride, { wear: 'top', rimWidth: 0.045, tone: i === 3 ? RED : KEY });
  drawFigure(s, 446, 126, 92, POSES.stride, { wear: 'top', rimWidth: 0.045 });
  cheque(s);
  pen(s);
}

/** As large as a table; crown printed on the left, the line at its foot empty. */
function cheque(s) {
  const sheet = points('52,112 452,124 476,232 14,222');
  s.stroke(poly(sheet), KEY, 22, { join: 'miter' }).stroke(poly(sheet), {}, 10).add(poly(sheet), {});
  s.stroke(poly(points('64,121 441,132 462,224 30,214')), BLUE, 3.4);
  crownAt(s, [122, 152], 0.2, 2);
  for (const [a, b] of [
    [
      [172, 144],
      [330, 149],
    ],
    [
      [170, 162],
      [288, 165],
    ],
  ])
    s.stroke(line(a, b), KEY, 6.4, { cap: 'butt' });
  const box = poly(points('352,142 430,145 436,168 354,165'));
  s.stroke(box, KEY, 4.4);
  for (const x of [366, 382, 398, 414]) s.add(circle(x, 155 + (x - 366) * 0.03, 4.4), KEY);
  s.stroke(line([250, 206], [444, 211]), RED, 4.4, { dash: '13 8', cap: 'butt' });
  s.stroke(line([256, 190], [266, 202]) + line([266, 190], [256, 202]), RED, 5);
}

/** A fountain pen, broken over somebody's knee: that is the strike. */
function pen(s) {
  s.within('translate(150,196) rotate(-13)', () => {
    s.within('translate(6,4) rotate(11)', () => {
      const front = poly(points('-22,-17 -14,-6 -26,2 -12,10 -20,18 56,19 62,14 62,-12 56,-18')),
        nib = poly(points('62,-13 84,-9 122,2 84,11 62,14'));
      s.stroke(front + nib, {}, 16)
        .add(nib, OCHRE)
        .stroke(nib, KEY, 5)
        .add(front, KEY);
      s.stroke(line([78, 1], [118, 2]), KEY, 2.6).add(circle(78, 1, 3.4), KEY);
      s.add(rect(18, -17, 9, 35) + rect(32, -17, 5, 35), OCHRE);
    });
    s.within('translate(-22,-6) rotate(-12)', () => {
      const back = poly(points('-116,-15 -20,-17 -12,-6 -24,2 -10,10 -18,17 -116,16'));
      s.stroke(back, {}, 16).add(back, KEY);
      s.add(gouge(-70, -5, 70, 0, 3.4) + gouge(-76, 4, 56, 0, 2.4), {});
    });
  });
}
