/** Pressure abroad: a parliament in a folded vice, and envoys who turn the bar. */
import { pressCard } from '../../lib/card-press.mjs';
import { drawChamber } from '../../lib/chamber.mjs';
import { POSES, drawFigure } from '../../lib/figures.mjs';
import { foldSolid } from '../../lib/folded-hands.mjs';
import { BLUE, KEY, OCHRE } from '../../lib/inks.mjs';
import { boss } from '../../lib/machine-parts.mjs';
import { gouge, hatch } from '../../lib/marks.mjs';
import { circle, line, rect } from '../../lib/paths.mjs';
import { points } from '../../lib/points.mjs';

export const render = () => pressCard('move-pressure-abroad', 657, draw);

function draw(s) {
  s.add(
    hatch(points('-6,-6 486,-6 486,214 -6,214'), {
      angle: -0.5,
      gap: 10,
      w: 3,
      w2: 5,
      seed: 7,
      taper: 0.03,
      brk: 0.15,
    }),
    OCHRE,
  );
  s.stroke(line([-6, 214], [486, 214]), {}, 8).add(rect(-6, 214, 492, 34), KEY);
  bed(s);
  s.within('translate(186,180) scale(1.02,1.24)', () => drawChamber(s, { cracked: true }));
  for (const [x, y, a, l] of [
    [152, 38, -2, 30],
    [186, 26, -1.57, 34],
    [220, 38, -1.14, 30],
  ])
    s.stroke(gouge(x, y, l, a, 4), {}, 7).add(gouge(x, y, l, a, 4), KEY);
  jaws(s);
  screw(s);
  drawFigure(s, 402, 226, 116, POSES.lift, { wear: 'bare', rimWidth: 0.035, face: 1 });
  drawFigure(
    s,
    470,
    228,
    112,
    {
      ...POSES.pull,
      arms: [
        [100, 120],
        [96, 116],
      ],
    },
    { wear: 'bare', rimWidth: 0.035, face: -1 },
  );
}

function bed(s) {
  foldSolid(s, [
    ['12,190 360,190 372,206 0,206', 0.95],
    ['0,206 372,206 372,232 0,232', 0.3],
  ]);
}

/** The fixed jaw on the left, the one that comes on the right, held by one great screw. */
function jaws(s) {
  foldSolid(s, [
    ['26,60 104,48 104,206 26,206', 0.95],
    ['26,60 4,78 4,206 26,206', 0.3],
    ['104,48 122,62 122,190 104,206', 0.5],
  ]);
  foldSolid(s, [
    ['268,48 340,60 340,206 268,206', 0.36],
    ['268,48 250,62 250,190 268,206', 0.95],
    ['340,60 354,74 354,206 340,206', 0.14],
  ]);
  for (const [x, tone] of [
    [124, KEY],
    [240, KEY],
  ])
    for (let y = 74; y < 186; y += 16) s.add(rect(x, y, 8, 9), tone);
  boss(s, 306, 92, 17, 0.9);
}

function screw(s) {
  const shaft = line([340, 150], [440, 150]);
  s.stroke(shaft, {}, 30, { cap: 'butt' }).stroke(shaft, KEY, 22, { cap: 'butt' });
  for (let x = 350; x < 420; x += 11) s.stroke(line([x, 141], [x + 5, 159]), {}, 3);
  s.stroke(circle(438, 150, 17), {}, 9)
    .add(circle(438, 150, 17), BLUE)
    .stroke(circle(438, 150, 17), KEY, 5);
  const bar = line([424, 92], [452, 208]);
  s.stroke(bar, {}, 18).stroke(bar, KEY, 12).stroke(bar, OCHRE, 5.4);
  for (const [x, y] of [
    [424, 90],
    [452, 208],
  ])
    s.stroke(circle(x, y, 9), {}, 6).add(circle(x, y, 9), KEY);
}
