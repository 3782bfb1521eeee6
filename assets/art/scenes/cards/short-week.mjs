/** The shorter week: the hands of the works clock hold a hammock. */
import { pressCard } from '../../lib/card-press.mjs';
import { POSES, drawFigure } from '../../lib/figures.mjs';
import { BLUE, KEY, OCHRE, RED } from '../../lib/inks.mjs';
import { gouge, gougeField } from '../../lib/marks.mjs';
import { circle, limb, line, poly, rect } from '../../lib/paths.mjs';
import { workshopRoof } from '../../lib/workshop-roof.mjs';

const C = [250, 118];

export const render = () => pressCard('initiative-short-week', 633, draw);

function draw(s) {
  s.add(rect(-6, -6, 492, 252), OCHRE);
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
}

/** Both hands point up and out; the cloth hangs between them, and somebody lies in it, hat on the eyes, one leg out. */
function hammock(s) {
  const [x, y] = C,
    tips = [
      [x - 84, y - 36],
      [x + 84, y - 36],
    ];
  for (const tip of tips) s.stroke(line(C, tip), {}, 17).stroke(line(C, tip), KEY, 10);
  s.stroke(circle(...C, 9), {}, 7).add(circle(...C, 9), KEY);
  const cloth = `M${x - 84},${y - 36}Q${x - 46},${y + 84} ${x},${y + 86}Q${x + 46},${y + 84} ${x + 84},${y - 36}Q${x + 44},${y + 44} ${x},${y + 46}Q${x - 44},${y + 44} ${x - 84},${y - 36}Z`,
    body = [
      limb(x - 44, y + 8, 15, x + 16, y + 44, 15),
      limb(x + 16, y + 44, 13, x + 44, y - 2, 10),
      limb(x + 44, y - 2, 10, x + 52, y + 30, 7),
    ],
    head = circle(x - 55, y - 12, 16),
    leg = [
      limb(x + 14, y + 46, 11, x + 40, y + 60, 9),
      limb(x + 40, y + 60, 9, x + 46, y + 94, 6),
      limb(x + 46, y + 94, 6, x + 58, y + 97, 5),
    ];
  for (const d of body) s.stroke(d, {}, 11);
  for (const d of body) s.add(d, RED);
  s.stroke(head, {}, 9).add(head, RED);
  const brim = line([x - 66, y - 28], [x - 34, y - 6]),
    top = poly([
      [x - 62, y - 26],
      [x - 48, y - 42],
      [x - 28, y - 28],
      [x - 36, y - 8],
    ]);
  s.stroke(brim + top, {}, 14)
    .add(top, KEY)
    .stroke(brim, KEY, 8);
  s.stroke(cloth, {}, 10).add(cloth, BLUE).stroke(cloth, KEY, 5.4);
  s.add(
    gouge(x - 30, y + 54, 40, 0.7, 3) + gouge(x + 4, y + 66, 40, 0.05, 3) + gouge(x + 36, y + 52, 30, -0.8, 2.4),
    {},
  );
  for (const d of leg) s.stroke(d, {}, 9);
  for (const d of leg) s.add(d, RED);
  for (const tip of tips)
    s.stroke(circle(...tip, 7), {}, 5)
      .add(circle(...tip, 7), RED)
      .stroke(circle(...tip, 7), KEY, 3);
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
