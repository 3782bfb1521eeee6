/** The foreman is an algorithm: a stopwatch on legs walks the gangway, and the line below runs to it. */
import { pressCard } from '../../lib/card-press.mjs';
import { boss } from '../../lib/machine-parts.mjs';
import { drawFigure } from '../../lib/figures.mjs';
import { foldSolid } from '../../lib/folded-hands.mjs';
import { hatch } from '../../lib/marks.mjs';
import { circle, line, poly, rect } from '../../lib/paths.mjs';
import { points } from '../../lib/points.mjs';
import { BLUE, KEY, OCHRE, RED } from '../../lib/inks.mjs';

const HURRY = {
  lean: 24,
  legs: [
    [-34, -62],
    [40, 4],
  ],
  arms: [
    [50, 88],
    [58, 94],
  ],
};

export const render = () => pressCard('move-algorithmic-foreman', 667, draw);

function draw(s) {
  s.add(rect(-6, -6, 492, 252), BLUE);
  s.add(hatch(points('-6,-6 486,-6 486,210 -6,210'), { angle: 0, gap: 9, w: 2, w2: 4, seed: 8, taper: 0.02 }), KEY, {
    over: true,
  });
  const pool = poly(points('240,80 472,246 8,246'));
  s.add(pool, {}).add(pool, {
    r: s.linear(0, 80, 0, 240, [
      [0, 0.8],
      [1, 0.25],
    ]),
  });
  gangway(s);
  watch(s);
  belt(s);
  for (const [i, x] of [22, 118, 214, 310, 406].entries())
    drawFigure(s, x, 216, 92, HURRY, {
      wear: ['cap', 'scarf', 'helmet', 'bun', 'cap'][i],
      skirt: i === 1 || i === 3,
      rimWidth: 0.05,
      hold: load,
    });
}

function load(s, [, [x, y]]) {
  const box = rect(x - 2, y - 20, 30, 26);
  s.stroke(box, {}, 8)
    .add(box, OCHRE)
    .stroke(box, KEY, 4.4)
    .add(rect(x + 9, y - 20, 6, 26), KEY);
}

/** Girders across the hall. */
function gangway(s) {
  const deck = rect(-10, 90, 500, 12);
  s.stroke(deck, {}, 10).add(deck, KEY);
  let braces = '';
  for (let x = -10; x < 490; x += 34) braces += line([x, 102], [x + 17, 118], [x + 34, 102]);
  s.stroke(braces + line([-10, 118], [490, 118]), {}, 9).stroke(braces + line([-10, 118], [490, 118]), KEY, 4);
}

/** A stopwatch on two legs of folded card: its hand sweeps the line below. */
function watch(s) {
  foldSolid(
    s,
    [
      ['206,96 226,66 244,72 222,96', 0.3],
      ['262,66 280,60 306,96 288,96', 0.95],
    ],
    { halo: 12, edge: 7 },
  );
  const ring = Array.from({ length: 14 }, (_, i) => [
      244 + 68 * Math.cos((i / 14) * Math.PI * 2),
      30 + 58 * Math.sin((i / 14) * Math.PI * 2),
    ]),
    inner = ring.map(([x, y]) => [244 + (x - 244) * 0.76, 30 + (y - 30) * 0.76]);
  foldSolid(
    s,
    ring.map((p, i) => {
      const j = (i + 1) % 14;
      return [[p, ring[j], inner[j], inner[i]], 0.54 + 0.44 * Math.cos((i / 14) * Math.PI * 2 + 2.3)];
    }),
  );
  s.add(poly(inner), {}).stroke(poly(inner), KEY, 5);
  const slice = `M244,30L244,-14A50,44 0 0 1 290,46Z`;
  s.add(slice, OCHRE);
  for (let i = 0; i < 12; i++) {
    const a = (i * Math.PI) / 6;
    s.stroke(
      line([244 + 40 * Math.cos(a), 30 + 34 * Math.sin(a)], [244 + 46 * Math.cos(a), 30 + 39 * Math.sin(a)]),
      KEY,
      4.4,
      { cap: 'butt' },
    );
  }
  s.stroke(line([232, 14], [286, 64]), {}, 10).stroke(line([232, 14], [286, 64]), RED, 6);
  boss(s, 244, 30, 9);
}

/** What must not stop: a belt with an edge of teeth. */
function belt(s) {
  s.stroke(line([-6, 216], [486, 216]), {}, 8).add(rect(-6, 216, 492, 34), KEY);
  for (let x = 4; x < 480; x += 24) s.add(circle(x, 232, 7.4), {}).add(circle(x, 232, 3), KEY);
  for (let x = 10; x < 480; x += 60)
    s.add(
      poly([
        [x, 219],
        [x + 16, 219],
        [x + 24, 222],
        [x + 16, 225],
        [x, 225],
        [x + 6, 222],
      ]),
      RED,
    );
}
