/** Government by dashboard: one needle presides where the speaker sat, and every bench looks up at it. */
import { pressCard } from '../../lib/card-press.mjs';
import { crownAt } from '../../lib/crown.mjs';
import { foldSolid } from '../../lib/folded-hands.mjs';
import { BLUE, KEY, OCHRE, RED } from '../../lib/inks.mjs';
import { hatch } from '../../lib/marks.mjs';
import { arc, circle, line, poly, rect } from '../../lib/paths.mjs';
import { drawPerson } from '../../lib/people.mjs';
import { points } from '../../lib/points.mjs';

const C = [240, 140];

export const render = () => pressCard('move-government-by-dashboard', 663, draw);

function draw(s) {
  s.add(hatch(points('-6,-6 486,-6 486,246 -6,246'), { gap: 9, w: 2, w2: 5, seed: 6, taper: 0.02, brk: 0.12 }), BLUE);
  dial(s);
  urn(s, 50, 144);
  bench(s, 184, 34, 47, 330);
  bench(s, 214, 52, 62, 420);
  bench(s, 262, 78, 92, 620);
}

/** A half-disc in twelve facets, its scale, its hand, its hub. */
function dial(s) {
  const at = (i, r) => {
    const a = Math.PI + (i / 12) * Math.PI;
    return [C[0] + r * Math.cos(a), C[1] + r * Math.sin(a)];
  };
  const facets = [];
  for (let i = 0; i < 12; i++)
    facets.push([[at(i, 128), at(i + 1, 128), at(i + 1, 98), at(i, 98)], 0.98 - (i / 12) * 0.84]);
  facets.push([
    [
      [104, 140],
      [376, 140],
      [384, 164],
      [96, 164],
    ],
    0.2,
  ]);
  foldSolid(s, facets);
  const face = `M${C[0] - 98},${C[1]}A98,98 0 0 1 ${C[0] + 98},${C[1]}Z`;
  s.add(face, {}).stroke(face, KEY, 4);
  for (const [a0, a1, tone] of [
    [1.03, 1.3, RED],
    [1.33, 1.64, OCHRE],
    [1.67, 1.97, BLUE],
  ])
    s.stroke(arc(...C, 76, Math.PI * a0, Math.PI * a1), tone, 22, { cap: 'butt' });
  for (let i = 0; i <= 10; i++) {
    const a = Math.PI * (1 + i / 10),
      r = i % 5 ? 58 : 50;
    s.stroke(
      line([C[0] + r * Math.cos(a), C[1] + r * Math.sin(a)], [C[0] + 64 * Math.cos(a), C[1] + 64 * Math.sin(a)]),
      KEY,
      3.4,
    );
  }
  const needle = poly([
    [C[0] - 9, C[1] - 4],
    [C[0] + 66, C[1] - 62],
    [C[0] + 8, C[1] + 6],
  ]);
  s.stroke(needle, {}, 8).add(needle, KEY);
  s.stroke(circle(C[0], C[1] - 2, 15), {}, 9)
    .add(circle(C[0], C[1] - 2, 15), KEY)
    .add(circle(C[0], C[1] - 2, 5), OCHRE);
  crownAt(s, [240, 13], 0.15);
}

/** A row of backs and the desk in front of us. */
function bench(s, y, h, step, width) {
  for (let x = 240 - width / 2, i = 0; x <= 240 + width / 2; x += step, i++)
    drawPerson(s, x, y - h * 0.2, h, { seed: 20 + i * 3 + h, rimWidth: 0.05 });
  const top = [
    [240 - width / 2 - 40, y - h * 0.2],
    [240 + width / 2 + 40, y - h * 0.2],
    [240 + width / 2 + 52, y + h * 0.3],
    [240 - width / 2 - 52, y + h * 0.3],
  ];
  s.stroke(poly(top), {}, 7).add(poly(top), BLUE);
  s.add(hatch(top, { gap: 6, w: 2.4, seed: h }), KEY, { over: true });
  s.stroke(poly(top), KEY, 4);
}

/** The urn, put aside under a cloth of dust. */
function urn(s, x, y) {
  const box = rect(x - 28, y - 44, 56, 48),
    lid = rect(x - 33, y - 54, 66, 12);
  s.stroke(box + lid, {}, 11)
    .add(box, OCHRE)
    .stroke(box, KEY, 5)
    .add(lid, KEY)
    .add(rect(x - 14, y - 51, 28, 4), {});
  s.stroke(line([x - 24, y - 38], [x + 24, y]) + line([x + 24, y - 38], [x - 24, y]), KEY, 5);
  s.add(rect(x - 40, y + 2, 80, 8), KEY);
}
