/** Consortium of newsrooms: one front page in every hand; the giant reads over their shoulder. */
import { pressCard } from '../../lib/card-press.mjs';
import { drawGiant } from '../../lib/giant.mjs';
import { gouge } from '../../lib/marks.mjs';
import { raysSky } from '../../lib/motifs.mjs';
import { circle, ellipse, limb, line, poly } from '../../lib/paths.mjs';
import { BLUE, KEY, OCHRE, RED } from '../../lib/inks.mjs';

export const render = () => pressCard('initiative-press-consortium', 609, draw);

function draw(s) {
  raysSky(s, [240, 90], 'o', 360);
  s.within('translate(240,206) scale(.4)', () => drawGiant(s, { armed: false }));
  for (const [x, y, i] of [
    [40, 132, 4],
    [126, 122, 3],
    [356, 122, 1],
    [442, 132, 6],
  ])
    reader(s, x, y, 0.82, i);
  for (const [x, y, i] of [
    [-6, 186, 5],
    [116, 182, 1],
    [240, 188, 0],
    [364, 182, 3],
    [486, 186, 2],
  ])
    reader(s, x, y, 1.16, i);
}

/** Somebody behind an open paper: hat, fingers, two pages. */
function reader(s, x, y, k, i) {
  const at = (dx, dy) => [x + dx * k, y + dy * k],
    tone = [KEY, RED, KEY, BLUE, KEY, OCHRE][i % 6],
    body = limb(...at(0, 20), 34 * k, ...at(0, 110), 46 * k),
    head = ellipse(...at(0, -40), 16 * k, 20 * k),
    hats = [
      [ellipse(...at(0, -48), 30 * k, 5 * k), poly([at(-17, -48), at(-15, -70), at(0, -66), at(15, -70), at(17, -48)])],
      [`M${at(-20, -42)}Q${at(-18, -68)} ${at(0, -66)}Q${at(18, -68)} ${at(20, -42)}Z`],
      [circle(...at(0, -64), 9 * k)],
      [`M${at(-19, -40)}Q${at(-14, -66)} ${at(6, -64)}L${at(32, -48)}L${at(30, -42)}Z`],
    ][i % 4],
    wings = [-1, 1].map((f) => limb(...at(f * 26, 30), 12 * k, ...at(f * 50, 56), 11 * k));
  for (const d of [body, head, ...hats, ...wings]) s.stroke(d, {}, 9 * k);
  for (const d of [body, head, ...hats, ...wings]) s.add(d, tone);
  const left = poly([at(-54, -26), at(0, -18), at(0, 52), at(-54, 44)]),
    right = poly([at(54, -26), at(0, -18), at(0, 52), at(54, 44)]);
  s.stroke(left + right, {}, 9 * k)
    .add(left + right, {})
    .stroke(left, KEY, 3.4)
    .stroke(right, KEY, 3.4);
  frontPage(s, at, k);
  for (const f of [-1, 1])
    s.stroke(ellipse(...at(f * 54, 22), 6 * k, 9 * k), {}, 5 * k).add(ellipse(...at(f * 54, 22), 6 * k, 9 * k), tone);
}

/** A headline bar, columns, and the picture that all forty print: a crown, struck out. */
function frontPage(s, at, k) {
  s.stroke(line(at(6, -10), at(47, -16)), RED, 8 * k, { cap: 'butt' });
  for (const y of [4, 14, 24, 34]) s.stroke(line(at(-46, y - 18), at(-28, y - 16)), KEY, 3.4 * k, { cap: 'butt' });
  for (const y of [4, 14, 24, 34, 44]) s.stroke(line(at(-22, y - 13), at(-5, y - 11)), KEY, 3.4 * k, { cap: 'butt' });
  const picture = poly([at(7, 0), at(47, -5), at(47, 32), at(7, 38)]);
  s.add(picture, KEY);
  s.add(poly([at(13, 30), at(12, 10), at(20, 18), at(27, 6), at(34, 17), at(42, 6), at(41, 27)]), OCHRE);
  s.stroke(line(at(11, 2), at(43, 31)), {}, 4 * k);
  s.add(gouge(...at(-16, 44), 20 * k, 0.1, 1.6 * k), KEY);
}
