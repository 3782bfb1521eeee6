/** Procurement preference: the public's thumb is on the scale, and says so. */
import { pressCard } from '../../lib/card-press.mjs';
import { crownAt } from '../../lib/crown.mjs';
import { foldSolid } from '../../lib/folded-hands.mjs';
import { litLens } from '../../lib/lens.mjs';
import { gouge, gougeField } from '../../lib/marks.mjs';
import { house, raysSky } from '../../lib/motifs.mjs';
import { circle, limb, line, poly, rect } from '../../lib/paths.mjs';
import { points } from '../../lib/points.mjs';
import { BLUE, KEY, OCHRE, RED } from '../../lib/inks.mjs';

export const render = () => pressCard('initiative-procurement-preference', 627, draw);

function draw(s) {
  raysSky(s, [250, 70], 'b', 420);
  s.stroke(line([-6, 216], [486, 216]), {}, 9).add(rect(-6, 216, 492, 34), OCHRE);
  s.add(gougeField({ x: 0, y: 220, w: 480, h: 18, count: 22, seed: 7 }), {});
  stand(s);
  pan(s, 128, 186);
  pan(s, 376, 146);
  const crate = rect(84, 128, 88, 54);
  s.stroke(crate, {}, 12)
    .add(crate, RED)
    .stroke(crate, KEY, 6)
    .stroke(line([88, 146], [168, 146]) + line([88, 164], [168, 164]), KEY, 3);
  s.within('translate(128,176) scale(.9)', () => house(s, 0, 0, 40));
  foldSolid(s, [
    ['336,92 376,74 418,92 376,108', 0.95],
    ['336,92 376,108 376,144 336,134', 0.7],
    ['418,92 376,108 376,144 418,134', 0.24],
  ]);
  litLens(s, 356, 116, 13);
  crownAt(s, [376, 62], 0.24);
  thumb(s);
}

function stand(s) {
  const post = poly(points('238,216 244,60 258,60 264,216')),
    foot = poly(points('196,220 214,204 288,204 306,220')),
    arm = line([128, 92], [252, 72], [376, 52]);
  s.stroke(post + foot, {}, 12)
    .add(post, KEY)
    .add(foot, KEY);
  s.stroke(arm, {}, 21).stroke(arm, KEY, 13).stroke(arm, RED, 5);
  s.stroke(circle(252, 70, 15), {}, 9)
    .add(circle(252, 70, 15), OCHRE)
    .stroke(circle(252, 70, 15), KEY, 5);
  const pointer = line([252, 56], [242, 14]);
  s.stroke(pointer, {}, 12).stroke(pointer, KEY, 6);
  s.stroke('M216,18A54,54 0 0 1 288,18', {}, 11).stroke('M216,18A54,54 0 0 1 288,18', KEY, 4.4, {
    dash: '3 8',
    cap: 'butt',
  });
}

/** A pan and its three cords; y is its lip. */
function pan(s, x, y) {
  const hook = [x, y - 96],
    cords = line(hook, [x - 58, y]) + line(hook, [x + 58, y]),
    bowl = `M${x - 66},${y}L${x + 66},${y}Q${x},${y + 44} ${x - 66},${y}Z`;
  s.stroke(cords, {}, 9).stroke(cords, KEY, 3.6).stroke(bowl, {}, 13).add(bowl, KEY);
  s.add(gouge(x - 8, y + 11, 70, 0, 2.4), {});
}

/** From the left: sleeve, fist, and a thumb that leans on the rim of the pan. */
function thumb(s) {
  const sleeve = poly(points('-10,96 16,104 22,160 -10,170')),
    fist = 'M18,112Q40,98 60,110Q72,122 66,146Q58,166 34,164Q20,160 18,150Z',
    finger = limb(52, 118, 13, 78, 168, 11);
  s.stroke(sleeve + fist, {}, 15)
    .stroke(finger, {}, 15)
    .add(sleeve, BLUE)
    .stroke(sleeve, KEY, 5)
    .add(fist, KEY);
  s.stroke(finger, {}, 5).add(finger, KEY);
  for (const y of [122, 134, 146]) s.add(gouge(36, y, 24, 0.1, 2.4), {});
  s.add(gouge(66, 142, 26, 1.1, 2.4) + gouge(81, 172, 9, 0.2, 3), {});
  for (const [x, y] of points('96,112 58,192 96,206')) s.add(gouge(x, y, 14, y > 150 ? 0.6 : -0.6, 3), KEY);
}
