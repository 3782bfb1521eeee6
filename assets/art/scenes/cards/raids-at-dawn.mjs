/** Raids at dawn: a convoy winds down to one lit window, and a camera films it. */
import { pressCard } from '../../lib/card-press.mjs';
import { drawFigure, POSES } from '../../lib/figures.mjs';
import { foldSolid } from '../../lib/folded-hands.mjs';
import { litLens } from '../../lib/lens.mjs';
import { gougeField, hatch } from '../../lib/marks.mjs';
import { circle, line, poly, rect } from '../../lib/paths.mjs';
import { points } from '../../lib/points.mjs';
import { BLUE, KEY, OCHRE } from '../../lib/inks.mjs';

export const render = () => pressCard('move-raids-at-dawn', 649, draw);

function draw(s) {
  s.add(rect(-6, -6, 492, 160), {
    o: s.linear(0, 0, 0, 150, [
      [0, 0.12],
      [1, 0.95],
    ]),
  });
  s.add(hatch(points('-6,-6 486,-6 486,56 -6,56'), { gap: 7, w: 3.4, w2: 1.2, seed: 4, taper: 0.03 }), BLUE);
  const hill = points('-6,132 90,112 200,128 330,92 486,70 486,246 -6,246');
  s.stroke(poly(hill), {}, 9).add(poly(hill), BLUE).stroke(poly(hill), KEY, 3);
  s.add(hatch(hill, { angle: -0.12, gap: 8, w: 3, seed: 12, brk: 0.3, taper: 0.05 }), KEY, { over: true });
  s.stroke(line([-6, 214], [486, 214]), {}, 7).add(rect(-6, 214, 492, 34), KEY);
  s.add(gougeField({ x: 0, y: 220, w: 480, h: 20, count: 24, seed: 3 }), {});
  for (const beam of ['356,176 128,116 128,214', '352,188 60,196 60,236']) {
    s.add(poly(points(beam)), {});
    s.add(poly(points(beam)), {
      o: s.linear(360, 0, 110, 0, [
        [0, 0.8],
        [1, 0.25],
      ]),
    });
  }
  home(s);
  van(s, 456, 104, 0.36);
  van(s, 398, 116, 0.5);
  van(s, 412, 226, 1.25);
  drone(s);
}

/** The home: an open door, someone up too early. */
function home(s) {
  const walls = poly(points('48,214 48,146 92,108 136,146 136,214'));
  s.stroke(walls, {}, 11).add(walls, KEY);
  s.stroke(line([38, 154], [92, 106], [146, 154]), {}, 13).stroke(line([38, 152], [92, 104], [146, 152]), KEY, 8);
  s.add(rect(62, 156, 24, 22), OCHRE).stroke(line([74, 156], [74, 178]) + line([62, 167], [86, 167]), KEY, 3);
  s.add(rect(98, 160, 28, 54), OCHRE);
  drawFigure(s, 112, 215, 48, POSES.stand, { wear: 'bun', skirt: true, rim: OCHRE, rimWidth: 0.02 });
  s.add(rect(114, 118, 10, 18), KEY);
}

/** A van as folded card, seen three-quarters from the front; its foot is at (x, y). It comes to the left. */
function van(s, x, y, k) {
  const at = (text) => points(text).map(([dx, dy]) => [x + dx * k, y + dy * k]),
    big = k > 0.8,
    look = { halo: big ? 14 : 7, edge: big ? 8 : 4.5, scale: Math.max(0.6, k * 0.9), crease: big ? 1.8 : 1.2 };
  foldSolid(
    s,
    [
      [at('-60,-16 -60,-46 -50,-52 -14,-52 -14,-10'), 0.95],
      [at('-50,-52 -38,-88 -8,-90 -14,-52'), 0.5],
      [at('-38,-88 -8,-90 78,-84 78,-80 40,-96 -10,-98'), 0.9],
      [at('-14,-10 -14,-52 -8,-90 78,-82 78,-12'), 0.16],
    ],
    look,
  );
  s.add(poly(at('-46,-54 -36,-82 -13,-83 -18,-54')), KEY);
  if (big) {
    s.stroke(line(at('-43,-58')[0], at('-34,-78')[0]), {}, 3);
    s.add(poly(at('4,-78 30,-76 30,-56 2,-56')), {}).add(
      hatch(at('4,-78 30,-76 30,-56 2,-56'), { angle: 1.57, gap: 6, w: 3, seed: 3, taper: 0 }),
      KEY,
    );
  }
  for (const [dx, dy] of points('-52,-34 -22,-33'))
    s.stroke(circle(x + dx * k, y + dy * k, 6.5 * k), KEY, 4 * k).add(circle(x + dx * k, y + dy * k, 6.5 * k), OCHRE);
  for (const [dx, dy] of points('-34,-8 20,-6 60,-8')) {
    s.stroke(circle(x + dx * k, y + dy * k, 13 * k), {}, 5 * k).add(circle(x + dx * k, y + dy * k, 13 * k), KEY);
    s.add(circle(x + dx * k, y + dy * k, 5 * k), {});
  }
  const bar = poly(at('-30,-97 4,-99 4,-106 -30,-104'));
  s.stroke(bar, {}, 4 * k).add(bar, { r: 1 });
}

/** What films: four rotors, one lens. */
function drone(s) {
  s.within('translate(236,56) rotate(-8)', () => {
    for (const side of [-1, 1]) {
      s.stroke(line([0, 0], [side * 52, -16]), {}, 13).stroke(line([0, 0], [side * 52, -16]), KEY, 7);
      s.stroke(line([side * 26, -26], [side * 78, -26]), {}, 11).stroke(
        line([side * 26, -26], [side * 78, -26]),
        KEY,
        5,
      );
      s.stroke(line([side * 52, -16], [side * 52, -27]), KEY, 6);
    }
    foldSolid(
      s,
      [
        ['-30,-10 0,-18 0,18 -22,14', 0.95],
        ['0,-18 30,-10 22,14 0,18', 0.3],
      ],
      { halo: 12, edge: 7 },
    );
    litLens(s, -4, 14, 15);
  });
}
