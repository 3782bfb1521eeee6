/** Injunction: one gavel, dropped between two folded wheels, and the whole machine stands still. */
import { pressCard } from '../../lib/card-press.mjs';
import { facet } from '../../lib/facet.mjs';
import { litLens } from '../../lib/lens.mjs';
import { gouge, gougeField } from '../../lib/marks.mjs';
import { circle, poly, rect } from '../../lib/paths.mjs';
import { points } from '../../lib/points.mjs';
import { KEY, OCHRE, RED } from '../../lib/inks.mjs';

export const render = () => pressCard('initiative-judges-injunction', 617, draw);

function draw(s) {
  s.add(rect(-6, -6, 492, 252), RED);
  s.add(gougeField({ x: 0, y: 0, w: 480, h: 240, count: 70, seed: 8, length: [16, 44] }), {});
  gear(s, 134, 150, 118, 12, 0.1);
  gear(s, 352, 158, 108, 11, 0.36);
  litLens(s, 352, 158, 30);
  s.stroke(circle(134, 150, 24), {}, 8)
    .add(circle(134, 150, 24), KEY)
    .add(circle(134, 150, 10), {});
  gavel(s);
  for (const [x, y, a, l] of [
    [196, 44, -2.5, 34],
    [214, 24, -2, 34],
    [300, 40, -0.7, 34],
    [318, 70, -0.3, 30],
  ])
    s.stroke(gouge(x, y, l, a, 5), {}, 7).add(gouge(x, y, l, a, 5), KEY);
}

/** A wheel of folded card: every tooth and every sector a facet, lit by where it looks. */
function gear(s, x, y, r, teeth, turn) {
  const at = (a, d) => [x + d * Math.cos(a), y + d * Math.sin(a)],
    step = (Math.PI * 2) / teeth,
    outline = [];
  for (let i = 0; i < teeth; i++) {
    const a = turn + i * step;
    outline.push(at(a, r * 0.78), at(a + step * 0.14, r), at(a + step * 0.46, r), at(a + step * 0.6, r * 0.78));
  }
  s.stroke(poly(outline), {}, 18).stroke(poly(outline), KEY, 10).add(poly(outline), KEY);
  for (let i = 0; i < teeth; i++) {
    const a = turn + i * step,
      light = 0.52 - 0.5 * Math.cos(a - 0.8);
    facet(
      s,
      [at(a, r * 0.78), at(a + step * 0.14, r), at(a + step * 0.46, r), at(a + step * 0.6, r * 0.78)],
      Math.min(1, light + 0.1),
      { scale: 0.9 },
    );
    facet(s, [at(a, r * 0.78), at(a + step, r * 0.78), at(a + step * 0.5, r * 0.28)], Math.max(0.05, light - 0.08), {
      scale: 1,
    });
    facet(
      s,
      [at(a + step * 0.5, r * 0.28), at(a + step * 1.5, r * 0.28), at(a + step, r * 0.78)],
      Math.min(1, light + 0.16),
      { scale: 1 },
    );
  }
}

/** The handle sticks up from between the teeth. */
function gavel(s) {
  s.within('translate(246,96) rotate(12)', () => {
    const handle = poly(points('-10,-96 10,-96 8,60 -8,60'));
    s.stroke(handle, {}, 16)
      .stroke(handle, KEY, 10)
      .add(handle, OCHRE)
      .add(gouge(-2, -34, 90, 1.57, 2.4), KEY);
    const knob = rect(-14, -110, 28, 20);
    s.stroke(knob, {}, 9).add(knob, KEY);
    const head = rect(-52, 46, 104, 56),
      rings = rect(-40, 42, 12, 64) + rect(28, 42, 12, 64);
    s.stroke(head + rings, {}, 18)
      .add(head, KEY)
      .add(rings, OCHRE)
      .stroke(rings, KEY, 4);
    s.add(gouge(0, 66, 44, 0, 4) + gouge(0, 80, 34, 0, 3), {});
  });
}
