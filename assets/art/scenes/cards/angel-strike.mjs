/** Donors' strike: the cheque stays unsigned, the pen lies down, the top hats leave the table. */
import { pressCard } from '../../lib/card-press.mjs';
import { drawFigure, POSES } from '../../lib/figures.mjs';
import { gouge, gougeField } from '../../lib/marks.mjs';
import { circle, line, poly, rect } from '../../lib/paths.mjs';
import { points } from '../../lib/points.mjs';
import { BLUE, KEY, OCHRE, RED } from '../../lib/inks.mjs';

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
  const crown = poly(points('92,164 86,136 104,150 116,128 130,151 148,139 146,166'));
  s.add(crown, BLUE).stroke(crown, KEY, 3.4);
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

/** A fountain pen laid across, its nib crossed by its own cap. */
function pen(s) {
  s.within('translate(150,196) rotate(-13)', () => {
    const barrel = poly(points('-116,-15 56,-18 62,-12 62,14 56,19 -116,16')),
      nib = poly(points('62,-13 84,-9 122,2 84,11 62,14'));
    s.stroke(barrel + nib, {}, 16)
      .add(nib, OCHRE)
      .stroke(nib, KEY, 5)
      .add(barrel, KEY);
    s.stroke(line([78, 1], [118, 2]), KEY, 2.6).add(circle(78, 1, 3.4), KEY);
    s.add(rect(18, -17, 9, 35) + rect(32, -17, 5, 35), OCHRE).add(
      gouge(-48, -5, 110, 0, 3.4) + gouge(-60, 4, 80, 0, 2.4),
      {},
    );
  });
}
