/** Break the strike: a folded boot comes down on the picket. */
import { pressCard } from '../../lib/card-press.mjs';
import { POSES, drawFigure } from '../../lib/figures.mjs';
import { foldSolid } from '../../lib/folded-hands.mjs';
import { BLUE, KEY, OCHRE, RED } from '../../lib/inks.mjs';
import { gouge, gougeField, hatch } from '../../lib/marks.mjs';
import { line, poly, rect } from '../../lib/paths.mjs';
import { SIGNS, flag, placard } from '../../lib/people.mjs';
import { points } from '../../lib/points.mjs';

export const render = () => pressCard('move-break-the-strike', 640, draw);

function draw(s) {
  const sky = points('-6,-6 486,-6 486,196 -6,196');
  s.add(poly(sky), BLUE).add(hatch(sky, { angle: 1.2, gap: 8, w: 2.4, seed: 6, brk: 0.2, taper: 0.04 }), KEY, {
    over: true,
  });
  burst(s);
  s.stroke(line([-6, 188], [486, 188]), {}, 8).add(rect(-6, 188, 492, 60), KEY);
  s.add(gougeField({ x: 0, y: 196, w: 480, h: 40, count: 40, seed: 5, length: [10, 34] }), {});
  for (const crack of [
    line([240, 206], [180, 214], [150, 226], [60, 232]),
    line([262, 206], [330, 214], [356, 228], [450, 234]),
    line([250, 208], [236, 224], [246, 246]),
  ])
    s.stroke(crack, {}, 4.4);
  debris(s);
  boot(s);
  drawFigure(s, 96, 224, 92, POSES.flee, { face: -1, wear: 'cap', rimWidth: 0.045 });
  drawFigure(s, 34, 232, 104, POSES.flee, { face: -1, wear: 'bun', skirt: true, tone: RED, rimWidth: 0.04 });
  drawFigure(s, 404, 226, 96, POSES.flee, { wear: 'helmet', rimWidth: 0.045 });
  drawFigure(s, 456, 234, 104, POSES.flee, { wear: 'scarf', tone: RED, rimWidth: 0.04 });
}

/** A trouser leg, its turn-up, a shoe seen from the side, one sole and one heel. */
function boot(s) {
  s.within('translate(22,6) rotate(-4 250 200)', () =>
    foldSolid(s, [
      ['196,-40 248,-40 250,92 198,92', 0.95],
      ['248,-40 292,-40 300,90 250,92', 0.3],
      ['184,84 252,90 252,118 182,112', 0.98],
      ['252,90 312,84 314,112 252,118', 0.5],
      ['190,112 252,118 256,176 140,182 150,150 180,138', 0.95],
      ['252,118 306,112 312,176 256,176', 0.34],
      ['140,182 108,180 102,166 116,154 150,150', 0.62],
      ['96,178 318,174 320,202 262,204 254,190 96,200', 0.14],
    ]),
  );
}

/** The blow: a burst of ochre round the sole. */
function burst(s) {
  const star = [];
  for (let i = 0; i < 30; i++) {
    const a = Math.PI + (i / 29) * Math.PI,
      r = i % 2 ? 128 : i % 4 ? 182 : 226;
    star.push([250 + r * 1.15 * Math.cos(a), 204 + r * 0.72 * Math.sin(a)]);
  }
  s.stroke(poly(star), {}, 12).add(poly(star), OCHRE).stroke(poly(star), KEY, 4);
}

/** What is left of the picket: a placard, a flag and a fence, snapped. */
function debris(s) {
  s.within('translate(142,196) rotate(-58)', () => flag(RED, 1.5, 1)(s, [0, 0], 58));
  s.within('translate(362,192) rotate(52)', () => placard({}, SIGNS.stop)(s, [0, 0], 56));
  for (const [x, y, a, l] of [
    [160, 212, 0.3, 56],
    [346, 212, -0.5, 60],
    [318, 224, 0.4, 40],
    [190, 226, -0.35, 46],
  ]) {
    const c = Math.cos(a) * l * 0.5,
      d = Math.sin(a) * l * 0.5,
      plank = line([x - c, y - d], [x + c, y + d]);
    s.stroke(plank, {}, 15, { cap: 'butt' })
      .stroke(plank, OCHRE, 8, { cap: 'butt' })
      .add(gouge(x, y, l * 0.6, a, 1.6), KEY);
  }
}
