/** University supercomputers: an observatory opens, and the night sky above it is a model that anyone may read. */
import { pressCard } from '../../lib/card-press.mjs';
import { drawFigure, POSES } from '../../lib/figures.mjs';
import { gouge, gougeField } from '../../lib/marks.mjs';
import { circle, line, poly, rect } from '../../lib/paths.mjs';
import { points } from '../../lib/points.mjs';
import { BLUE, KEY, OCHRE, RED } from '../../lib/inks.mjs';

export const render = () => pressCard('initiative-university-models', 629, draw);

function draw(s) {
  s.add(rect(-6, -6, 492, 252), KEY);
  s.add(gougeField({ x: 0, y: 0, w: 480, h: 180, count: 90, seed: 3, length: [2, 5], width: [0.7, 1.5] }), {});
  const beam = points('150,92 176,104 470,-6 250,-6');
  s.add(poly(beam), {}).add(poly(beam), {
    o: s.linear(160, 100, 360, 0, [
      [0, 0.95],
      [1, 0.35],
    ]),
  });
  constellation(s);
  const hill = 'M-6,214Q110,160 250,196Q370,222 486,190L486,246L-6,246Z';
  s.stroke(hill, {}, 9)
    .add(hill, RED)
    .add(gougeField({ x: 0, y: 206, w: 480, h: 34, count: 34, seed: 5 }), {});
  dome(s);
  for (const [x, y, h, wear, pose, face] of [
    [262, 216, 62, 'scarf', POSES.cheer, 1],
    [
      306,
      222,
      68,
      'cap',
      {
        ...POSES.stand,
        arms: [
          [10, 20],
          [120, 140],
        ],
      },
      1,
    ],
    [
      352,
      226,
      70,
      'bun',
      {
        ...POSES.stand,
        arms: [
          [20, 80],
          [30, 96],
        ],
      },
      1,
    ],
    [
      420,
      226,
      74,
      'brim',
      {
        ...POSES.stand,
        arms: [
          [10, 20],
          [128, 150],
        ],
      },
      -1,
    ],
  ])
    drawFigure(s, x, y, h, pose, {
      wear,
      face,
      skirt: wear === 'bun' || wear === 'scarf',
      rimWidth: 0.055,
      hold: wear === 'bun' ? reading : undefined,
    });
}

/** Drum, dome with its slit open, and the tube that looks out. */
function dome(s) {
  const drum = poly(points('56,208 60,128 196,128 200,208')),
    shell = 'M52,128A76,76 0 0 1 204,128Z';
  s.stroke(drum + shell, {}, 15)
    .add(drum, {})
    .stroke(drum, KEY, 6)
    .add(shell, BLUE)
    .stroke(shell, KEY, 6);
  s.add(gouge(86, 96, 44, -0.9, 4) + gouge(98, 104, 34, -0.9, 3) + gouge(112, 66, 26, -0.4, 3), {});
  const slit = poly(points('126,126 140,50 172,62 166,126'));
  s.add(slit, KEY).stroke(slit, {}, 3);
  const tube = poly(points('138,116 158,70 182,82 160,126'));
  s.stroke(tube, {}, 9)
    .add(tube, OCHRE)
    .stroke(tube, KEY, 5)
    .stroke(line([152, 92], [172, 102]), KEY, 3);
  const band = rect(48, 124, 160, 12);
  s.stroke(band, {}, 7).add(band, KEY);
  for (let i = 0; i < 4; i++) {
    const x = 74 + i * 32;
    s.add(`M${x},188L${x},164Q${x + 8},152 ${x + 16},164L${x + 16},188Z`, i === 1 ? OCHRE : KEY).stroke(
      `M${x},188L${x},164Q${x + 8},152 ${x + 16},164L${x + 16},188Z`,
      KEY,
      3,
    );
  }
}

/** Six stars and a seventh, joined. */
function constellation(s) {
  const c = [364, 66],
    ring = Array.from({ length: 6 }, (_, i) => [
      c[0] + 74 * Math.cos((i * Math.PI) / 3 + 0.3),
      c[1] + 48 * Math.sin((i * Math.PI) / 3 + 0.3),
    ]);
  const links = poly(ring) + ring.map((p) => line(p, c)).join('');
  s.stroke(links, KEY, 9).stroke(links, {}, 4);
  for (const [i, p] of [...ring, c].entries()) {
    const r = i === 6 ? 17 : 11,
      star = Array.from({ length: 16 }, (_, j) => {
        const a = (j * Math.PI) / 8,
          d = j % 2 ? r * 0.52 : r;
        return [p[0] + d * Math.cos(a), p[1] + d * Math.sin(a)];
      });
    s.stroke(poly(star), KEY, 11)
      .stroke(poly(star), {}, 6)
      .add(poly(star), i === 6 ? RED : BLUE);
    s.add(circle(...p, r * 0.24), {});
  }
}

function reading(s, [, [x, y]]) {
  const book = poly([
    [x - 14, y - 12],
    [x, y - 6],
    [x + 14, y - 12],
    [x + 14, y + 4],
    [x, y + 10],
    [x - 14, y + 4],
  ]);
  s.stroke(book, {}, 7)
    .add(book, {})
    .stroke(book, KEY, 3.4)
    .stroke(line([x, y - 6], [x, y + 10]), KEY, 2.4);
}
