/** Closing of the market: two red doors are pushed to, and the giant stays outside. */
import { pressCard } from '../../lib/card-press.mjs';
import { drawFigure, POSES } from '../../lib/figures.mjs';
import { drawGiant } from '../../lib/giant.mjs';
import { gougeField } from '../../lib/marks.mjs';
import { raysSky } from '../../lib/motifs.mjs';
import { circle, line, poly, rect } from '../../lib/paths.mjs';
import { KEY, RED } from '../../lib/inks.mjs';

export const render = () => pressCard('initiative-market-closure', 601, draw);

function draw(s) {
  raysSky(s, [240, 120], 'o', 260);
  s.within('translate(240,258) scale(.44)', () => drawGiant(s, { armed: false }));
  door(s, 190, -1);
  door(s, 290, 1);
  s.cut(rect(-6, -6, 492, 20), KEY, 8).add(gougeField({ x: 0, y: 2, w: 480, h: 8, count: 14, seed: 8 }), {});
  s.cut(rect(-6, 214, 492, 40), KEY, 8).add(gougeField({ x: 0, y: 220, w: 480, h: 18, count: 26, seed: 3 }), {});
  for (const side of [-1, 1])
    [
      [134, 116, 'cap'],
      [90, 124, 'scarf'],
      [44, 120, 'helmet'],
      [0, 122, 'brim'],
    ].forEach(([x, h, wear], i) => {
      drawFigure(s, side < 0 ? x : 480 - x - 2, 218 + (i % 2) * 4, h, POSES.push, {
        face: -side,
        wear: side < 0 ? wear : ['brim', 'bun', 'cap', 'helmet'][i],
        skirt: (side < 0 && i === 1) || (side > 0 && i === 1),
        rimWidth: 0.03,
      });
    });
}

/** One leaf, its inner edge at x; side -1 is the left one. */
function door(s, x, side) {
  const far = side < 0 ? -10 : 490,
    left = Math.min(x, far),
    w = Math.abs(far - x);
  s.stroke(rect(left, 8, w, 212), {}, 14)
    .add(rect(left, 8, w, 212), RED)
    .stroke(rect(left, 8, w, 212), KEY, 6);
  for (const y of [46, 84, 122, 160, 198]) s.stroke(line([far, y], [x - side * -4, y]), KEY, 2.6);
  s.add(gougeField({ x: left + 4, y: 18, w: w - 30, h: 190, count: 34, seed: 20 + side, length: [14, 34] }), {});
  const post = rect(side < 0 ? x - 17 : x, 8, 17, 212);
  s.add(post, KEY).stroke(post, {}, 2.4);
  for (const y of [26, 64, 102, 140, 178]) s.add(circle(x + side * 8.5, y, 3), {});
  s.stroke(line([x + side * 20, 30], [x + side * 190, 206]), {}, 20).stroke(
    line([x + side * 20, 30], [x + side * 190, 206]),
    KEY,
    13,
    { cap: 'butt' },
  );
  s.add(
    poly([
      [x, 8],
      [x + side * 4, 8],
      [x + side * 4, 220],
      [x, 220],
    ]),
    {},
  );
}
