/** The front's stamps: hand-cut lino blanks with a ring of gouges. Each constituent has a shape of its own, never colour alone. */
import { gouge } from './marks.mjs';
import { makeRandom } from './noise.mjs';
import { circle, grow, poly } from './paths.mjs';
import { drawCharge } from './phosphor.mjs';
import { Scene } from './scene.mjs';

/** Radius of each blank at angle a, as a share of the full radius: round, eight-sided, milled like a coin. */
const BLANKS = {
  left: { tone: { r: 1 }, glyph: { k: 1 }, radius: (_a, random) => 1 + (random() - 0.5) * 0.03 },
  democratic: {
    tone: { b: 1 },
    glyph: {},
    radius: (a) =>
      Math.cos(Math.PI / 8) /
      Math.cos(((((a + Math.PI / 8) % (Math.PI / 4)) + Math.PI / 4) % (Math.PI / 4)) - Math.PI / 8),
  },
  capital: { tone: { o: 1 }, glyph: { k: 1 }, radius: (a) => 0.965 + 0.035 * Math.cos(a * 18) },
};

/** A blank of 2R pixels a side with its gouged rim. draw(scene, R) adds the glyph round the centre (R, R). */
export function stamp(kind, R, seed, draw) {
  const { tone, radius } = BLANKS[kind],
    random = makeRandom(seed),
    edge = [];
  for (let i = 0; i < 144; i++) {
    const a = (i / 144) * Math.PI * 2,
      r = R * 0.94 * radius(a, i % 4 ? () => 0.5 : random);
    edge.push([R + r * Math.cos(a), R + r * Math.sin(a)]);
  }
  const scene = new Scene(2 * R, 2 * R, { mask: poly(edge.map((p) => grow(p, [R, R], 1.045))) });
  scene.add(poly(edge), tone).stroke(poly(edge), { k: 1 }, R * 0.04);
  let rim = '';
  for (let i = 0; i < 72; i++) {
    const a = (i / 72) * Math.PI * 2 + (random() - 0.5) * 0.04,
      start = R * (0.74 + random() * 0.05),
      length = R * (0.09 + random() * 0.1);
    rim += gouge(
      R + (start + length / 2) * Math.cos(a),
      R + (start + length / 2) * Math.sin(a),
      length,
      a,
      R * (0.008 + random() * 0.008),
    );
  }
  scene.add(rim, {});
  draw(scene, R);
  return scene;
}

/** A current's stamp: its constituent's blank, with one icon. */
export const currentStamp = (kind, icon, R, seed) =>
  stamp(kind, R, seed, (scene) =>
    drawCharge(scene, icon, R, R, R * 1.16, BLANKS[kind].glyph, kind === 'democratic' ? 0 : 20),
  );

/** A milled coin whose chain is broken: capital that leaves the lords. */
export function drawBrokenChain(scene, R) {
  scene.within(`translate(${R},${R}) rotate(-38) scale(${R / 256})`, () => {
    const link = (x) => `M${x - 34},-38L${x + 34},-38A38,38 0 0 1 ${x + 34},38L${x - 34},38A38,38 0 0 1 ${x - 34},-38Z`;
    const open = 'M66,-38L24,-38A38,38 0 0 0 6,-33M66,38L24,38A38,38 0 0 1 6,33M66,-38L96,-38A38,38 0 0 1 96,38L66,38';
    scene.stroke(link(-92), {}, 50).stroke(open, {}, 50).stroke(link(-92), { k: 1 }, 28).stroke(open, { k: 1 }, 28);
    for (const [x, y, a] of [
      [-8, -84, -1.9],
      [26, -100, -1.45],
      [-8, 84, 1.9],
      [26, 100, 1.45],
    ])
      scene.add(gouge(x, y, 62, a, 9), { k: 1 });
    scene.stroke('M-126,-38L-58,-38M60,-38L98,-38', {}, 7);
  });
}

/** A ballot dropped in an urn; the urn is in one tone, its cuts in another. */
export function drawBallot(scene, R, urn = {}, cuts = { b: 1 }) {
  scene.within(`translate(${R},${R}) scale(${R / 256})`, () => {
    const box = poly([
        [-112, 0],
        [112, 0],
        [100, 128],
        [-100, 128],
      ]),
      lid = poly([
        [-126, -30],
        [126, -30],
        [126, 6],
        [-126, 6],
      ]);
    scene
      .add(box, urn)
      .add(lid, urn)
      .stroke(lid, cuts, 6)
      .add(
        poly([
          [-62, -20],
          [62, -20],
          [62, -6],
          [-62, -6],
        ]),
        { k: 1 },
      );
    const paper = poly([
      [-46, -14],
      [-58, -132],
      [30, -142],
      [44, -14],
    ]);
    scene
      .add(paper, {})
      .stroke(paper, { k: 1 }, 9)
      .stroke('M-34,-84L-12,-56L22,-110', { r: 1 }, 17, { cap: 'butt', join: 'miter' });
    scene.add(gouge(-78, 66, 84, 1.5, 5) + gouge(-60, 70, 70, 1.5, 4) + gouge(-44, 72, 52, 1.5, 3.4), cuts);
    scene.add(circle(20, 66, 26), cuts).add(circle(20, 66, 12), urn);
  });
}
