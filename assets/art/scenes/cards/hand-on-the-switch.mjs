/** A hand on the switch: the great lever is pulled, and half a world goes dark. */
import { pressCard } from '../../lib/card-press.mjs';
import { drawFoldedFist, foldSolid } from '../../lib/folded-hands.mjs';
import { BLUE, KEY, OCHRE, RED } from '../../lib/inks.mjs';
import { gougeField, hatch } from '../../lib/marks.mjs';
import { makeRandom } from '../../lib/noise.mjs';
import { circle, line, poly, rect } from '../../lib/paths.mjs';
import { points } from '../../lib/points.mjs';

export const render = () => pressCard('move-hand-on-the-switch', 642, draw);

function draw(s) {
  s.add(rect(-6, -6, 492, 252), KEY);
  s.add(gougeField({ x: 0, y: 0, w: 480, h: 230, count: 70, seed: 4, length: [2, 5], width: [0.8, 1.4] }), {});
  s.within('translate(-8,62) scale(.74)', () => globe(s));
  s.within('translate(-76,-14) scale(1.06)', () => lever(s));
}

/** Lit on the left; the shadow comes from the lever's side. */
function globe(s) {
  const [x, y, r] = [108, 196, 132],
    disc = circle(x, y, r);
  s.stroke(disc, {}, 8).add(disc, BLUE);
  s.within(
    '',
    () => {
      s.add(hatch(points('-40,60 250,60 250,250 -40,250'), { angle: -0.25, gap: 8, w: 2.2, seed: 9, brk: 0.3 }), KEY, {
        over: true,
      });
      for (const k of [0.38, 0.78]) s.stroke(`M${x - r * k},${y}A${r * k},${r} 0 0 1 ${x + r * k},${y}`, {}, 1.8);
      s.stroke(line([x - r, y - 56], [x + r, y - 56]) + line([x - r, y], [x + r, y]), {}, 1.8);
      s.add(poly(points('158,40 88,260 320,260 320,40')), KEY);
      const random = makeRandom(5);
      for (let i = 0; i < 40; i++) {
        const px = -10 + random() * 116,
          py = 78 + random() * 160;
        if (Math.hypot(px - x, py - y) < r - 10)
          s.stroke(rect(px - 3.5, py - 3.5, 7, 7), KEY, 4, { join: 'miter' }).add(rect(px - 4, py - 4, 8, 8), OCHRE);
      }
      for (const [px, py] of points('176,110 204,134 190,160 220,170 206,200 182,196 226,214 170,140 196,222'))
        s.stroke(rect(px - 4, py - 4, 8, 8), {}, 1.4);
    },
    s.clip(disc),
  );
}

/** Knife switch: slab, jaws, two blades, the bar that joins them, and the fist on it. */
function lever(s) {
  foldSolid(s, [
    ['262,206 470,206 486,226 250,226', 0.95],
    ['250,226 486,226 486,246 250,246', 0.4],
  ]);
  for (const x of [300, 416]) {
    foldSolid(
      s,
      [
        [
          [
            [x - 12, 208],
            [x + 12, 208],
            [x + 12, 178],
            [x - 12, 178],
          ],
          0.6,
        ],
      ],
      { halo: 10, edge: 6 },
    );
    s.stroke(line([x, 192], [x + 6, 108]), {}, 21, { cap: 'butt' }).stroke(line([x, 192], [x + 6, 108]), OCHRE, 13, {
      cap: 'butt',
    });
    s.stroke(line([x, 192], [x + 6, 108]), KEY, 2);
    s.add(circle(x, 192, 5), {}).add(circle(x, 192, 2.6), KEY);
  }
  const bar = rect(272, 92, 180, 26);
  s.stroke(bar, {}, 12).add(bar, RED).stroke(bar, KEY, 6);
  s.add(hatch(points('272,104 452,104 452,118 272,118'), { gap: 5, w: 2, seed: 3 }), KEY, { over: true });
  s.within('translate(362,128) rotate(10) scale(.72)', drawFoldedFist);
  for (const [x, y, turn] of [
    [262, 160, 18],
    [470, 158, -16],
  ])
    s.within(`translate(${x},${y}) rotate(${turn})`, () => {
      const bolt = poly(points('4,-24 -12,4 -2,4 -8,24 12,-6 2,-6'));
      s.stroke(bolt, KEY, 7).add(bolt, OCHRE);
    });
}
