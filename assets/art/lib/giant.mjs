/**
 * The Leviathan: a giant of folded paper, drawn round the origin (breastbone at y = 0, chin near y = -150, fists at
 * x = ±434). After the 1651 frontispiece, whose giant is made of subjects: here of default user avatars.
 */
import { bodyHalves, headHalves } from './anatomy.mjs';
import { drawCrown } from './crown.mjs';
import { facet, grainOf, lightOn } from './facet.mjs';
import { hatch } from './marks.mjs';
import { makeRandom } from './noise.mjs';
import { circle, line, poly, rect } from './paths.mjs';
import { drawCrozier, drawFist, drawMast } from './regalia.mjs';

const flat = (triangle) => triangle.map(([x, y]) => [x, y]);

/**
 * eye: 'lit' or 'dead'. crowned: false leaves the head bare. armed: false leaves the hands empty.
 */
export function drawGiant(scene, { eye = 'lit', crowned = true, armed = true } = {}) {
  if (armed) {
    scene.within('translate(-434,0)', drawMast);
    scene.within('translate(434,0)', drawCrozier);
  }
  drawBody(scene);
  drawCollar(scene);
  drawHead(scene, eye);
  if (crowned) drawCrown(scene);
  scene.within('translate(-434,-100)', drawFist);
  scene.within('translate(434,-100) scale(-1,1)', drawFist);
}

function drawBody(scene) {
  const facets = bodyHalves()
    .flatMap((half) => half.facets)
    .map((corners) => ({ points: flat(corners), light: lightOn(corners) }));
  for (const { points } of facets) scene.stroke(poly(points), { k: 1 }, 8);
  const groups = {
    lit: ({ light }) => light >= 0.8,
    mid: ({ light }) => light < 0.8 && light >= 0.24,
    dark: ({ light }) => light < 0.24,
  };
  const ground = { lit: {}, mid: { b: 1 }, dark: { k: 1, b: 1 } };
  for (const [mode, belongs] of Object.entries(groups)) {
    const group = facets.filter(belongs).map(({ points }) => points);
    for (const points of group) scene.add(poly(points), ground[mode]);
    if (group.length) mail(scene, group, mode);
  }
  for (const { points, light } of facets) {
    if (light >= 0.24 && light < 0.7) {
      const shade = (0.7 - light) / 0.46,
        gap = 8.8 - 1.2 * shade;
      const seed = Math.round(points[0][0] + points[1][1]);
      scene.add(
        hatch(points, { angle: grainOf(points), gap, w: gap * (0.12 + 0.42 * shade), seed, taper: 0.1, brk: 0.1 }),
        { k: 1 },
        { over: true },
      );
    }
    scene.stroke(poly(points), light < 0.24 ? {} : { k: 1 }, light < 0.24 ? 1.6 : 2.4);
  }
}

/** A mail of default avatars over some facets: the subjects of this Leviathan are its accounts. */
function mail(scene, facets, mode) {
  const { spread, gap, tone } = {
    lit: { spread: 0.8, gap: 0.3, tone: { b: 1 } },
    mid: { spread: 0.98, gap: 0.17, tone: { b: 1 } },
    dark: { spread: 0.98, gap: 0.15, tone: { k: 1, b: 1 } },
  }[mode];
  const clip = scene.clip(facets.map((points) => poly(points)).join(''));
  const random = makeRandom(4),
    r = 17,
    rise = r * 1.72,
    n = (v) => Math.round(v * 10) / 10;
  const near = (x, y) =>
    facets.some((points) => {
      const xs = points.map((p) => p[0]),
        ys = points.map((p) => p[1]),
        m = r * 1.6;
      return (
        x > Math.min(...xs) - m && x < Math.max(...xs) + m && y > Math.min(...ys) - 2 * m && y < Math.max(...ys) + m
      );
    });
  for (let row = 0, y = -190; y < 340 + r * 2; y += rise, row++) {
    for (let x = -510 - (row % 2) * r; x < 510 + r; x += r * 2) {
      const yy = y + (random() - 0.5) * r * 0.1,
        w = r * spread;
      if (!near(x, y)) continue;
      const bust =
        `M${n(x - w)},${n(yy + rise * 1.08)}L${n(x - w)},${n(yy + r * 0.98)}C${n(x - w)},${n(yy + r * 0.52)} ${n(x - w * 0.55)},${n(yy + r * 0.36)} ${n(x)},${n(yy + r * 0.36)}` +
        `C${n(x + w * 0.55)},${n(yy + r * 0.36)} ${n(x + w)},${n(yy + r * 0.52)} ${n(x + w)},${n(yy + r * 0.98)}L${n(x + w)},${n(yy + rise * 1.08)}Z`;
      scene.stroke(bust, {}, r * gap * 2, { clip, cap: 'butt' }).add(bust, tone, { clip });
      scene
        .add(circle(x, yy - r * 0.14, r * (0.46 + gap * 0.8)), {}, { clip })
        .add(circle(x, yy - r * 0.14, r * 0.46), { b: 1 }, { clip });
    }
  }
}

function drawCollar(scene) {
  const plain = (corners) => facet(scene, flat(corners), lightOn(corners), { plain: true });
  scene.add(
    poly([
      [-72, -168],
      [72, -168],
      [150, -44],
      [0, 110],
      [-150, -44],
    ]),
    { b: 1, k: 1 },
  );
  for (const s of [-1, 1]) {
    const [a, b, c, d, e, f, g] = [
      [s * 30, -170, 26],
      [s * 108, -158, 30],
      [s * 138, -104, 62],
      [s * 106, -90, 74],
      [s * 118, -62, 84],
      [0, 84, 112],
      [0, -10, 60],
    ];
    for (const corners of [
      [a, b, d],
      [b, c, d],
      [a, d, e],
      [a, e, f],
      [a, f, g],
    ])
      plain(corners);
    for (const corners of [
      [
        [s * 40, -190, 30],
        [0, -150, 62],
        [s * 34, -160, 26],
      ],
      [
        [s * 34, -166, 26],
        [0, -150, 62],
        [0, -8, 58],
      ],
    ])
      facet(scene, flat(corners), lightOn(corners));
  }
}

function drawHead(scene, eye) {
  const halves = headHalves();
  const [left, right] = halves.map((half) => half.corners);
  const contour = [
    left.temple,
    left.browSide,
    left.ear,
    left.jawBack,
    left.jaw,
    left.chinR,
    right.chin,
    right.chinR,
    right.jaw,
    right.jawBack,
    right.ear,
    right.browSide,
    right.temple,
    right.top,
  ];
  scene.stroke(poly(contour), { k: 1 }, 9);
  for (const half of halves)
    for (const corners of half.facets) facet(scene, flat(corners), lightOn(corners), { scale: 1.05, edge: 1.4 });
  const visor = [
    left.browSide,
    left.browR,
    right.brow,
    right.browR,
    right.browSide,
    [112, -308],
    right.underSide,
    right.underR,
    right.under,
    left.underR,
    left.underSide,
    [-112, -308],
  ];
  scene.add(poly(visor), { k: 1, b: 1 }).stroke(poly(visor), { k: 1 }, 3);
  scene.add(hatch(flat(visor), { angle: 0, gap: 7, w: 1.1, seed: 5, taper: 0.3, brk: 0.5 }), {});
  drawLens(scene, 0, -306, eye);
  for (const side of [-1, 1])
    for (let i = 0; i < 3; i++)
      scene.add(rect(side * (52 + i * 14) - 3, -310, 6, 6), i === 0 && eye === 'lit' ? { r: 1 } : {});
  // The mouth is a printer's slot: its paper rim keeps it from reading as a moustache.
  scene
    .cut(
      poly([
        [-40, -208],
        [40, -208],
        [37, -191],
        [-37, -191],
      ]),
      { k: 1 },
      9,
    )
    .stroke(
      poly([
        [-46, -213],
        [46, -213],
        [42, -186],
        [-42, -186],
      ]),
      { k: 1 },
      2.4,
    );
}

/** One red lens; dead, it is crossed out. */
function drawLens(scene, x, y, eye) {
  scene
    .add(circle(x, y, 34), { k: 1, b: 1 })
    .stroke(circle(x, y, 32), {}, 3)
    .stroke(circle(x, y, 25), {}, 1.4);
  if (eye === 'dead') {
    for (const s of [-1, 1]) scene.stroke(line([x - 13, y - 13 * s], [x + 13, y + 13 * s]), {}, 6, { cap: 'butt' });
    return;
  }
  scene
    .add(circle(x, y, 20), { r: 1 })
    .add(circle(x, y, 10), { r: 1, k: 1 })
    .add(circle(x - 6, y - 7, 4.2), {});
}

/** Point of the mouth slot from which the receipt hangs. */
export const MOUTH = [0, -200];
