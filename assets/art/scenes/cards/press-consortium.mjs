/** Consortium of newsrooms: the giant looms, and in front of it everybody holds up the same front page. */
import { pressCard } from '../../lib/card-press.mjs';
import { drawGiant } from '../../lib/giant.mjs';
import { BLUE, KEY, OCHRE, RED } from '../../lib/inks.mjs';
import { gougeField } from '../../lib/marks.mjs';
import { circle, ellipse, limb, line, poly, rect } from '../../lib/paths.mjs';

export const render = () => pressCard('initiative-press-consortium', 609, draw);

function draw(s) {
  s.add(rect(-6, -6, 492, 252), RED);
  s.add(gougeField({ x: 0, y: 0, w: 480, h: 160, count: 60, seed: 5, length: [16, 44] }), {});
  s.within('translate(240,196) scale(.37)', () => drawGiant(s, { armed: false }));
  for (const [i, x] of [84, 240, 396].entries()) reader(s, x, 200 + (i % 2) * 24, i);
}

/** What shows of who reads: a hat over the paper, ten fingers on its edges. */
function reader(s, x, y, i) {
  const tone = [KEY, BLUE, KEY][i],
    head = ellipse(x, y - 40, 24, 26),
    hats = [
      [
        ellipse(x, y - 52, 44, 8),
        poly([
          [x - 25, y - 52],
          [x - 21, y - 84],
          [x, y - 78],
          [x + 21, y - 84],
          [x + 25, y - 52],
        ]),
      ],
      [
        `M${x - 29},${y - 42}Q${x - 26},${y - 80} ${x + 4},${y - 76}Q${x + 26},${y - 74} ${x + 30},${y - 52}L${x + 44},${y - 46}L${x + 40},${y - 38}Z`,
      ],
      [
        circle(x + 20, y - 66, 12),
        `M${x - 25},${y - 40}Q${x - 24},${y - 72} ${x},${y - 72}Q${x + 24},${y - 72} ${x + 25},${y - 40}Z`,
      ],
    ][i],
    arms = [-1, 1].map((f) => limb(x + f * 40, y + 50, 20, x + f * 66, y + 20, 13));
  for (const d of [head, ...hats, ...arms]) s.stroke(d, {}, 13);
  for (const d of [head, ...hats, ...arms]) s.add(d, tone);
  const left = poly([
      [x - 70, y - 44],
      [x, y - 36],
      [x, y + 52],
      [x - 70, y + 44],
    ]),
    right = poly([
      [x + 70, y - 44],
      [x, y - 36],
      [x, y + 52],
      [x + 70, y + 44],
    ]);
  s.stroke(left + right, {}, 12)
    .add(left + right, {})
    .stroke(left, KEY, 4.4)
    .stroke(right, KEY, 4.4);
  columns(s, x, y);
  picture(s, x, y);
  for (const f of [-1, 1])
    for (let j = 0; j < 4; j++) {
      const finger = limb(x + f * 76, y + 2 + j * 9, 5, x + f * 60, y + 1 + j * 9, 4);
      s.stroke(finger, {}, 4).add(finger, tone);
    }
}

/** The back page: two columns of grey. */
function columns(s, x, y) {
  for (let j = 0; j < 6; j++) {
    const fall = (dx) => y - 24 + j * 11 + dx * 0.11;
    s.stroke(line([x - 46, fall(-46) + 6], [x - 30, fall(-30) + 6]), KEY, 4, { cap: 'butt' });
    s.stroke(line([x - 24, fall(-24) + 6], [x - 7, fall(-7) + 6]), KEY, 4, { cap: 'butt' });
  }
}

/** The front page: a headline, and the picture that all of them print: a crown, struck out. */
function picture(s, x, y) {
  s.stroke(line([x + 8, y - 25], [x + 52, y - 30]), RED, 11, { cap: 'butt' });
  const frame = poly([
    [x + 8, y - 12],
    [x + 52, y - 17],
    [x + 52, y + 28],
    [x + 8, y + 34],
  ]);
  s.add(frame, KEY);
  s.add(
    poly([
      [x + 15, y + 24],
      [x + 13, y - 2],
      [x + 22, y + 8],
      [x + 30, y - 8],
      [x + 38, y + 6],
      [x + 47, y - 6],
      [x + 45, y + 20],
    ]),
    OCHRE,
  );
  s.stroke(line([x + 13, y - 9], [x + 47, y + 26]), {}, 6, { cap: 'butt' });
}
