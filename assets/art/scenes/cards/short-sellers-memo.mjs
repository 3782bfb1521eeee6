/** The short-sellers' memo: a coin blown up like a balloon, and somebody in a top hat on a ladder with a pin. */
import { pressCard } from '../../lib/card-press.mjs';
import { drawFigure, jointsOf, POSES } from '../../lib/figures.mjs';
import { gouge, gougeField } from '../../lib/marks.mjs';
import { slantGround } from '../../lib/motifs.mjs';
import { circle, line, poly, rect } from '../../lib/paths.mjs';
import { points } from '../../lib/points.mjs';
import { BLUE, KEY, OCHRE, RED } from '../../lib/inks.mjs';

const PRICK = {
  lean: 10,
  legs: [
    [20, 4],
    [-8, -20],
  ],
  arms: [
    [90, 112],
    [78, 100],
  ],
};

export const render = () => pressCard('initiative-short-sellers-memo', 615, draw);

function draw(s) {
  s.add(rect(-6, -6, 492, 252), BLUE);
  s.add(gougeField({ x: 0, y: 4, w: 480, h: 190, count: 52, seed: 9, length: [16, 44] }), {});
  slantGround(s, 208, 204, RED, 6);
  balloon(s);
  ladder(s);
  const [, hand] = jointsOf(150, 152, 112, PRICK).hands;
  drawFigure(s, 150, 152, 112, PRICK, { wear: 'top', rimWidth: 0.035, hold: (c) => pin(c, hand) });
  drawFigure(
    s,
    58,
    234,
    106,
    {
      ...POSES.stand,
      arms: [
        [20, 70],
        [128, 150],
      ],
    },
    { wear: 'top', rimWidth: 0.038, hold: memo },
  );
  drawFigure(s, 428, 232, 96, POSES.cheer, { face: -1, wear: 'bun', skirt: true, tone: OCHRE, rimWidth: 0.04 });
}

/** The coin that swells: milled edge, a crown stretched on its cheek, a knot and a string. */
function balloon(s) {
  const [x, y, r] = [316, 98, 94],
    edge = [];
  for (let i = 0; i < 80; i++) {
    const a = (i / 80) * Math.PI * 2,
      d = r * (i % 2 ? 1.035 : 1);
    edge.push([x + d * 1.08 * Math.cos(a), y + d * Math.sin(a)]);
  }
  const string = `M${x},${y + 106}C${x - 26},${y + 124} ${x + 24},${y + 130} ${x - 4},${y + 150}`;
  s.stroke(string, {}, 11).stroke(string, KEY, 5);
  const knot = poly([
    [x - 13, y + 112],
    [x, y + 92],
    [x + 13, y + 112],
  ]);
  s.stroke(knot, {}, 12).add(knot, OCHRE).stroke(knot, KEY, 5);
  s.stroke(poly(edge), {}, 16).add(poly(edge), OCHRE).stroke(poly(edge), KEY, 6);
  s.stroke(`M${x - 78},${y - 20}A82,78 0 1 1 ${x - 60},${y + 48}`, KEY, 4);
  const crown = poly([
    [x - 44, y + 38],
    [x - 58, y - 26],
    [x - 26, y],
    [x, y - 44],
    [x + 26, y],
    [x + 58, y - 26],
    [x + 44, y + 38],
  ]);
  s.stroke(crown, {}, 9)
    .add(crown, KEY)
    .stroke(line([x - 40, y + 24], [x + 40, y + 24]), OCHRE, 5);
  s.add(gouge(x + 62, y - 44, 50, 0.95, 6) + gouge(x + 48, y - 60, 24, 0.8, 4), {});
}

function ladder(s) {
  const rails = line([118, 240], [140, 152]) + line([170, 240], [176, 152]);
  let rungs = '';
  for (const t of [0.1, 0.32, 0.54, 0.76]) rungs += line([118 + 22 * t, 240 - 88 * t], [170 + 6 * t, 240 - 88 * t]);
  s.stroke(rails + rungs, {}, 15).stroke(rails + rungs, KEY, 7);
  s.stroke(line([126, 154], [190, 154]), {}, 16).stroke(line([126, 154], [190, 154]), KEY, 9);
}

function pin(s, [x, y]) {
  s.stroke(line([x - 10, y + 3], [x + 24, y - 7]), {}, 10).stroke(line([x - 10, y + 3], [x + 24, y - 7]), KEY, 4);
  s.stroke(circle(x - 14, y + 4, 8), {}, 6)
    .add(circle(x - 14, y + 4, 8), RED)
    .stroke(circle(x - 14, y + 4, 8), KEY, 3);
}

/** Sixty pages, held up. */
function memo(s, [, [x, y]]) {
  s.within(`translate(${x},${y - 16}) rotate(8)`, () => {
    const page = poly(points('-18,-26 18,-26 18,24 -18,24'));
    s.stroke(page, {}, 10).add(page, {}).stroke(page, KEY, 4.4);
    for (const dy of [-16, -6]) s.stroke(line([-11, dy], [10, dy]), KEY, 3.4, { cap: 'butt' });
    s.stroke(circle(0, 10, 8), RED, 4);
  });
}
