/** A private coin: it rises like a sun, and every telephone holds one up to it. */
import { pressCard } from '../../lib/card-press.mjs';
import { drawCrown } from '../../lib/crown.mjs';
import { facet } from '../../lib/facet.mjs';
import { foldSolid } from '../../lib/folded-hands.mjs';
import { BLUE, KEY, OCHRE } from '../../lib/inks.mjs';
import { hatch } from '../../lib/marks.mjs';
import { circle, poly, rect } from '../../lib/paths.mjs';
import { drawPerson } from '../../lib/people.mjs';
import { points } from '../../lib/points.mjs';

const C = [240, 100],
  R = 92;

export const render = () => pressCard('move-private-coin', 650, draw);

function draw(s) {
  s.add(hatch(points('-6,-6 486,-6 486,246 -6,246'), { gap: 9, w: 2, w2: 5, seed: 6, taper: 0.02, brk: 0.12 }), BLUE);
  plinth(s);
  coin(s);
  for (const [x, y, k] of [
    [66, 74, 11],
    [112, 46, 8],
    [128, 108, 9],
    [414, 70, 11],
    [366, 44, 8],
    [354, 110, 9],
    [38, 128, 8],
    [444, 126, 8],
  ])
    s.stroke(circle(x, y, k), {}, 8)
      .add(circle(x, y, k), OCHRE)
      .stroke(circle(x, y, k), KEY, 3.6)
      .stroke(circle(x, y, k * 0.45), KEY, 2);
  const row = (y, h, step, from, seed) => {
    for (let x = from, i = 0; x < 490; x += step, i++)
      drawPerson(s, x, y, h, { seed: seed + i * 3, arm: i % 2 ? 'left' : 'right', carry: phone, rimWidth: 0.05 });
  };
  row(220, 46, 43, 12, 31);
  row(258, 74, 74, -6, 71);
}

/** A telephone held up, with a coin on its screen. */
function phone(s, [x, y], h) {
  const w = h * 0.34,
    tall = h * 0.56,
    top = y - tall * 0.86,
    body = rect(x - w / 2, top, w, tall);
  s.stroke(body, {}, h * 0.13)
    .add(body, {})
    .stroke(body, KEY, h * 0.075);
  s.add(circle(x, top + tall * 0.46, w * 0.27), OCHRE).stroke(circle(x, top + tall * 0.46, w * 0.27), KEY, h * 0.03);
}

function plinth(s) {
  for (const [y, w, h] of [
    [188, 210, 26],
    [172, 150, 18],
  ])
    foldSolid(s, [
      [
        [
          [240 - w / 2, y],
          [240, y + 3],
          [240, y + h + 30],
          [240 - w / 2 - 8, y + h + 30],
        ],
        0.92,
      ],
      [
        [
          [240, y + 3],
          [240 + w / 2, y],
          [240 + w / 2 + 8, y + h + 30],
          [240, y + h + 30],
        ],
        0.26,
      ],
    ]);
}

/** Sixteen facets round the field, like a cut stone; the field engraved, the crown struck in it. */
function coin(s) {
  const ring = (r, turn = 0) =>
    Array.from({ length: 16 }, (_, i) => {
      const a = ((i + turn) / 16) * Math.PI * 2;
      return [C[0] + r * Math.cos(a), C[1] + r * Math.sin(a)];
    });
  const outer = ring(R),
    inner = ring(R * 0.7);
  s.stroke(poly(outer), {}, 22).stroke(poly(outer), KEY, 12).add(poly(outer), OCHRE);
  for (const [i, p] of outer.entries()) {
    const j = (i + 1) % 16,
      quad = [p, outer[j], inner[j], inner[i]],
      light = 0.5 - 0.5 * Math.cos(((i - 1) / 16) * Math.PI * 2);
    if (light < 0.72)
      s.add(
        hatch(quad, {
          angle: ((i + 0.5) / 16) * Math.PI * 2,
          gap: 5,
          w: 1 + 2.6 * (0.72 - light),
          seed: i + 1,
          taper: 0.1,
        }),
        KEY,
        {
          over: true,
        },
      );
    s.stroke(poly(quad), KEY, 2.4);
  }
  facet(s, inner, 0.62, { scale: 1.1, edge: 3 });
  s.stroke(poly(inner), {}, 3);
  s.within('translate(240,292) scale(.44)', () => drawCrown(s));
}
