/** A toll on visas: a folded gate with a coin slot where the stamp was, and engineers who turn back with their tools. */
import { pressCard } from '../../lib/card-press.mjs';
import { drawFigure, POSES } from '../../lib/figures.mjs';
import { foldSolid } from '../../lib/folded-hands.mjs';
import { litLens } from '../../lib/lens.mjs';
import { gougeField, hatch } from '../../lib/marks.mjs';
import { circle, line, poly, rect } from '../../lib/paths.mjs';
import { points } from '../../lib/points.mjs';
import { BLUE, KEY, OCHRE, RED } from '../../lib/inks.mjs';

export const render = () => pressCard('move-visa-fee', 665, draw);

function draw(s) {
  s.add(rect(-6, -6, 492, 210), BLUE);
  s.add(
    hatch(points('-6,-6 486,-6 486,200 -6,200'), { angle: 1.57, gap: 10, w: 2, seed: 6, brk: 0.3, taper: 0.05 }),
    KEY,
    { over: true },
  );
  s.stroke(line([-6, 202], [486, 202]), {}, 8).add(rect(-6, 202, 492, 46), KEY);
  s.add(gougeField({ x: 0, y: 210, w: 480, h: 30, count: 28, seed: 5 }), {});
  booth(s);
  barrier(s);
  drawFigure(
    s,
    268,
    228,
    118,
    {
      ...POSES.stand,
      lean: -6,
      arms: [
        [20, 40],
        [70, 100],
      ],
    },
    {
      wear: 'scarf',
      skirt: true,
      tone: RED,
      rimWidth: 0.038,
      hold: (c, [far, near]) => {
        suitcase(c, far);
        passport(c, near);
      },
    },
  );
  drawFigure(s, 176, 232, 112, POSES.walk, {
    face: -1,
    wear: 'cap',
    rimWidth: 0.04,
    hold: (c, [, near]) => suitcase(c, near),
  });
  drawFigure(s, 104, 230, 110, POSES.walk, { face: -1, wear: 'bun', skirt: true, rimWidth: 0.04 });
  drawFigure(s, 36, 232, 114, POSES.walk, {
    face: -1,
    wear: 'brim',
    rimWidth: 0.04,
    hold: (c, [, near]) => suitcase(c, near),
  });
}

/** Where one pays: a cash-box as big as a house. */
function booth(s) {
  foldSolid(s, [
    ['346,40 424,26 424,206 346,206', 0.96],
    ['424,26 490,38 490,206 424,206', 0.24],
    ['336,42 372,6 470,2 496,36 424,26', 0.66],
  ]);
  const slot = poly(points('360,132 412,128 412,146 360,148'));
  s.stroke(slot, {}, 9).add(slot, KEY).stroke(slot, OCHRE, 4);
  s.add(hatch(points('360,164 412,162 412,196 360,196'), { gap: 7, w: 3, seed: 3, taper: 0 }), KEY);
  litLens(s, 385, 84, 27);
  for (const [x, y, r] of [
    [336, 136, 17],
    [306, 104, 13],
  ])
    s.stroke(circle(x, y, r), {}, 9)
      .add(circle(x, y, r), OCHRE)
      .stroke(circle(x, y, r), KEY, 5)
      .stroke(circle(x, y, r * 0.5), KEY, 2.6);
}

/** The bar, down. */
function barrier(s) {
  const bar = line([350, 176], [20, 150]);
  s.stroke(bar, {}, 26, { cap: 'butt' })
    .stroke(bar, KEY, 18, { cap: 'butt' })
    .stroke(bar, {}, 10, { cap: 'butt' })
    .stroke(bar, RED, 10, { dash: '26 22', cap: 'butt' });
  foldSolid(s, [['334,160 362,160 362,206 334,206', 0.5]], { halo: 10, edge: 6 });
  s.add(circle(348, 176, 7), KEY).add(circle(348, 176, 3), {});
}

function passport(s, [x, y]) {
  s.within(`translate(${x + 4},${y - 10}) rotate(10)`, () => {
    const cover = rect(-11, -15, 22, 29);
    s.stroke(cover, {}, 8)
      .add(cover, OCHRE)
      .stroke(cover, KEY, 4)
      .stroke(circle(0, -3, 5), KEY, 2.6)
      .stroke(line([-5, 8], [5, 8]), KEY, 2.6);
  });
}

function suitcase(s, [x, y]) {
  const box = rect(x - 20, y + 8, 40, 28);
  s.stroke(box, {}, 9)
    .stroke(line([x - 7, y + 8], [x - 6, y], [x + 6, y], [x + 7, y + 8]), KEY, 3.6)
    .add(box, OCHRE)
    .stroke(box, KEY, 4.4);
  s.add(rect(x - 11, y + 9, 4, 26) + rect(x + 7, y + 9, 4, 26), KEY);
}
