/** Procurement preference: the public's thumb is on the scale, and says so. */
import { pressCard } from '../../lib/card-press.mjs';
import { crownAt } from '../../lib/crown.mjs';
import { foldSolid } from '../../lib/folded-hands.mjs';
import { gouge, gougeField } from '../../lib/marks.mjs';
import { circle, limb, line, poly, rect } from '../../lib/paths.mjs';
import { points } from '../../lib/points.mjs';
import { BLUE, KEY, OCHRE, RED } from '../../lib/inks.mjs';

export const render = () => pressCard('initiative-procurement-preference', 627, draw);

function draw(s) {
  s.add(rect(-6, -6, 492, 252), BLUE);
  s.add(gougeField({ x: 0, y: 0, w: 480, h: 210, count: 60, seed: 3, length: [16, 44] }), {});
  s.stroke(line([-6, 216], [486, 216]), {}, 9).add(rect(-6, 216, 492, 34), OCHRE);
  s.add(gougeField({ x: 0, y: 220, w: 480, h: 18, count: 22, seed: 7 }), {});
  stand(s);
  pan(s, 128, 188);
  pan(s, 376, 148);
  ours(s, 128, 184);
  theirs(s, 376, 146);
  thumb(s);
}

/** A crate from here, with a house on its face; it stands between the cords. */
function ours(s, x, y) {
  const crate = rect(x - 24, y - 42, 48, 42);
  s.stroke(crate, {}, 9).add(crate, RED).stroke(crate, KEY, 5);
  const roof = poly([
    [x - 15, y - 8],
    [x - 15, y - 22],
    [x, y - 34],
    [x + 15, y - 22],
    [x + 15, y - 8],
  ]);
  s.add(roof, {}).add(rect(x - 4, y - 20, 8, 12), KEY);
}

/** A crowned parcel in three facets. */
function theirs(s, x, y) {
  foldSolid(
    s,
    [
      [`${x - 28},${y - 32} ${x},${y - 44} ${x + 28},${y - 32} ${x},${y - 22}`, 0.95],
      [`${x - 28},${y - 32} ${x},${y - 22} ${x},${y} ${x - 28},${y - 8}`, 0.7],
      [`${x + 28},${y - 32} ${x},${y - 22} ${x},${y} ${x + 28},${y - 8}`, 0.24],
    ],
    { halo: 9, edge: 6 },
  );
  crownAt(s, [x, y - 54], 0.17);
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
  const sleeve = poly(points('-10,92 8,98 16,158 -10,170')),
    fist = [limb(20, 112, 17, 36, 112, 15), limb(20, 130, 16, 38, 130, 13), limb(20, 147, 13, 36, 147, 11)],
    finger = limb(34, 112, 13, 64, 172, 11);
  for (const d of [sleeve, ...fist, finger]) s.stroke(d, {}, 13);
  s.add(sleeve, RED).stroke(sleeve, KEY, 5);
  for (const d of fist) s.add(d, KEY);
  for (const y of [121, 139]) s.stroke(line([24, y], [50, y]), {}, 2.6);
  s.stroke(finger, {}, 6)
    .add(finger, KEY)
    .add(gouge(52, 140, 28, 1.1, 2.4), {});
  for (const d of ['M78,152Q88,158 92,168', 'M40,186Q46,198 56,204']) s.stroke(d, {}, 10).stroke(d, KEY, 4.4);
}
