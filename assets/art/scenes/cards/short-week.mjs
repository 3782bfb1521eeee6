/** The shorter week: the hands of the works clock hold a hammock. */
import { pressCard } from '../../lib/card-press.mjs';
import { drawFigure, POSES } from '../../lib/figures.mjs';
import { gouge, gougeField } from '../../lib/marks.mjs';
import { workshopRoof } from '../../lib/workshop-roof.mjs';
import { circle, ellipse, limb, line, poly, rect } from '../../lib/paths.mjs';
import { BLUE, KEY, OCHRE, RED } from '../../lib/inks.mjs';

const C = [250, 118];

export const render = () => pressCard('initiative-short-week', 633, draw);

function draw(s) {
  s.add(rect(-6, -6, 492, 252), RED);
  s.add(gougeField({ x: 0, y: 0, w: 480, h: 200, count: 60, seed: 7, length: [16, 44] }), {});
  workshopRoof(s, 190);
  s.stroke(line([-6, 214], [486, 214]), {}, 8).add(rect(-6, 214, 492, 36), KEY);
  clock(s);
  hammock(s);
  drawFigure(
    s,
    58,
    236,
    98,
    {
      ...POSES.walk,
      arms: [
        [30, 60],
        [-20, 0],
      ],
    },
    { face: -1, wear: 'cap', rimWidth: 0.042, hold: (c, [, h]) => basket(c, h) },
  );
  drawFigure(s, 438, 236, 100, POSES.walk, { wear: 'scarf', skirt: true, rimWidth: 0.042 });
  drawFigure(s, 402, 238, 62, POSES.walk, { wear: 'bare', tone: BLUE, rimWidth: 0.06 });
}

/** A works clock as tall as the hall: twelve strokes, no figure. */
function clock(s) {
  s.stroke(circle(...C, 110), {}, 22)
    .stroke(circle(...C, 110), KEY, 14)
    .add(circle(...C, 106), {});
  for (let i = 0; i < 12; i++) {
    const a = (i * Math.PI) / 6,
      r = i % 3 ? 90 : 82;
    s.stroke(
      line([C[0] + r * Math.cos(a), C[1] + r * Math.sin(a)], [C[0] + 100 * Math.cos(a), C[1] + 100 * Math.sin(a)]),
      KEY,
      i % 3 ? 5 : 9,
      { cap: 'butt' },
    );
  }
  const free = `M${C[0]},${C[1]}L${C[0] + 76},${C[1] - 20}A78,78 0 0 0 ${C[0] - 76},${C[1] - 20}Z`;
  s.add(free, OCHRE).add(gougeField({ x: C[0] - 50, y: C[1] - 74, w: 76, h: 44, count: 12, seed: 3 }), {});
}

/** Both hands point up and out; the cloth hangs between, and somebody sleeps in it. */
function hammock(s) {
  const [x, y] = C,
    tips = [
      [x - 78, y - 22],
      [x + 78, y - 22],
    ];
  for (const tip of tips) s.stroke(line(C, tip), {}, 19).stroke(line(C, tip), KEY, 11);
  const cloth = `M${x - 74},${y - 20}Q${x},${y + 88} ${x + 74},${y - 20}Q${x + 40},${y + 16} ${x},${y + 20}Q${x - 40},${y + 16} ${x - 74},${y - 20}Z`;
  const body = [
    limb(x - 36, y + 4, 14, x + 22, y + 12, 13),
    limb(x + 22, y + 12, 10, x + 52, y - 14, 7),
    ellipse(x - 52, y - 14, 13, 14),
    limb(x - 30, y + 2, 7, x - 62, y - 30, 6),
  ];
  for (const d of body) s.stroke(d, {}, 9);
  for (const d of body) s.add(d, KEY);
  const hat = poly([
    [x - 70, y - 14],
    [x - 62, y - 34],
    [x - 40, y - 28],
    [x - 44, y - 8],
  ]);
  s.stroke(hat, {}, 6).add(hat, BLUE).stroke(hat, KEY, 3.4);
  s.stroke(cloth, {}, 10).add(cloth, BLUE).stroke(cloth, KEY, 5.4);
  s.add(gouge(x - 24, y + 32, 44, 0.5, 3) + gouge(x + 24, y + 32, 44, -0.5, 3) + gouge(x, y + 34, 26, 1.57, 2.4), {});
  for (const tip of tips)
    s.stroke(circle(...tip, 6), {}, 5)
      .add(circle(...tip, 6), RED)
      .stroke(circle(...tip, 6), KEY, 3);
}

function basket(s, [x, y]) {
  const d = poly([
    [x - 19, y + 8],
    [x + 19, y + 8],
    [x + 14, y + 28],
    [x - 14, y + 28],
  ]);
  s.stroke(`M${x - 14},${y + 8}Q${x},${y - 12} ${x + 14},${y + 8}`, KEY, 4)
    .stroke(d, {}, 9)
    .add(d, OCHRE)
    .stroke(d, KEY, 4.4);
}
