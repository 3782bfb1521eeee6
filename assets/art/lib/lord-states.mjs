/** A lord out of its calm: the same arms folded another way, so that the state is told by the outline alone. */
import { CROWN_OUTLINE, drawCrown } from './crown.mjs';
import { cutOut, placed, placing } from './cut-out.mjs';
import { facet } from './facet.mjs';
import { crackedLens, deadLens, scowlingLens } from './lens.mjs';
import { hatch } from './marks.mjs';
import { lerp, line, poly } from './paths.mjs';
import { drawFist, drawMast } from './regalia.mjs';
import { Scene } from './scene.mjs';
import { drawShield, EDGE, swell } from './shield.mjs';

/** Outline of the mast-sword, in its own coordinates. */
const MAST_OUTLINE = [
  [0, -570],
  [46, -572],
  [50, -508],
  [14, -470],
  [34, -262],
  [84, -258],
  [84, -204],
  [22, -196],
  [22, 40],
  [-22, 40],
  [-22, -196],
  [-84, -204],
  [-84, -258],
  [-34, -262],
  [-14, -470],
  [-50, -508],
  [-46, -572],
];

/** Outline of a fist, in its own coordinates. */
const FIST_OUTLINE = [
  [-52, 38],
  [50, 38],
  [62, -8],
  [56, -112],
  [-36, -114],
  [-66, -44],
  [-62, -8],
];

/** Where the crown's drawing must start for its middle to be at a point, turned. */
function crownPlacing([x, y], scale, turn) {
  const a = (turn * Math.PI) / 180;
  return { x: x - 440 * scale * Math.sin(a), y: y + 440 * scale * Math.cos(a), scale, turn };
}

/** It plots: hunched, lens narrowed, the mast drawn like a sword in its fist. */
export function plotting(charge) {
  const hunched = [
      [58, 118],
      [256, 150],
      [454, 118],
      [440, 296],
      [364, 420],
      [256, 514],
      [148, 420],
      [72, 296],
    ],
    crown = crownPlacing([256, 112], 0.9, 0),
    arms = { x: -14, y: 66, scale: 0.88 },
    sword = { x: 422, y: 486, scale: 0.8, turn: 4 },
    fist = { x: 426, y: 432, scale: 0.86, turn: 4 };
  const scene = new Scene(512, 536, {
    mask: cutOut(
      [
        placed(swell(1.06, hunched), arms),
        placed(placed(CROWN_OUTLINE, crown), arms),
        placed(MAST_OUTLINE, sword),
        placed(FIST_OUTLINE, fist),
      ],
      10,
    ),
  });
  scene.within(placing(arms), () => {
    scene.stroke(poly(hunched), {}, 34);
    drawShield(scene, (s) => s.within('translate(0,14)', () => charge(s, scowlingLens)), hunched);
    scene.within(placing(crown), drawCrown);
  });
  scene.within(placing(sword), () => {
    scene.stroke(poly(MAST_OUTLINE), {}, 8);
    drawMast(scene);
  });
  scene.within(placing(fist), () => {
    scene.stroke(poly(FIST_OUTLINE), {}, 14).stroke(poly(FIST_OUTLINE), { k: 1 }, 8);
    drawFist(scene);
  });
  return scene;
}

/** Where the paper tore: from the top edge, past the corner, to the right side. */
const TEAR = [
  [318, 108],
  [304, 142],
  [330, 158],
  [318, 190],
  [352, 204],
  [346, 238],
  [386, 244],
  [392, 278],
  [447, 284],
];

/** The same folding seen the other way round, charge excepted: eight wounded lords in a row are not one stencil. */
export function mirrored(fold) {
  return (charge) => {
    const flip = (scene, draw) => scene.within('translate(512,0) scale(-1,1)', draw);
    const once = fold((scene, lens) => flip(scene, () => charge(scene, lens))),
      scene = new Scene(512, 536, { mask: { ...once.mask, transform: 'translate(512,0) scale(-1,1)' } });
    scene.defs = once.defs;
    scene.nextId = once.nextId;
    scene.items = once.items.map((item) => ({ ...item, wrap: [['translate(512,0) scale(-1,1)', null], ...item.wrap] }));
    return scene;
  };
}

/** It is wounded: a corner torn open and hanging, a split across the field, patches, the crown askew. */
export function wounded(charge) {
  const rest = [EDGE[0], EDGE[1], ...TEAR, ...EDGE.slice(3)],
    flap = [
      [447, 284],
      [392, 280],
      [398, 330],
      [440, 404],
      [486, 420],
      [496, 330],
    ],
    askew = crownPlacing([176, 106], 0.84, -20),
    patches = [
      { x: 112, y: 336, turn: -14 },
      { x: 318, y: 452, turn: 22 },
    ];
  const scene = new Scene(512, 536, {
    mask: cutOut(
      [swell(1.05, rest), flap, placed(CROWN_OUTLINE, askew), ...patches.map((at) => placed(PATCH, at))],
      14,
    ),
  });
  scene.stroke(poly(rest), { k: 1 }, 16);
  scene.within('', () => drawShield(scene, (s) => parted(s, charge)), scene.clip(poly(rest)));
  // The torn lip is raw paper: a white edge with a heavy line behind it.
  scene
    .stroke(line(...TEAR), { k: 1 }, 22, { join: 'miter', cap: 'butt' })
    .stroke(line(...TEAR), {}, 12, { join: 'miter', cap: 'butt' });
  drawFlap(scene, flap);
  split(scene);
  for (const at of patches) scene.within(placing(at), drawPatch);
  scene.within(placing(askew), drawCrown);
  return scene;
}

/** The corner that came off, hanging by a fold: its back is bare, its far half in shade. */
function drawFlap(scene, flap) {
  scene.stroke(poly(flap), { k: 1 }, 14);
  const [a, b, c, d, e, f] = flap;
  facet(scene, [a, b, c, e, f], 0.95, { scale: 1.6 });
  facet(scene, [c, d, e], 0.4, { scale: 1.6 });
  scene.stroke(line(a, b), { k: 1 }, 5);
}

/** Where the field is split, from the top right to the bottom left. */
const BOLT = [
  [330, 200],
  [290, 236],
  [306, 262],
  [250, 330],
  [272, 352],
  [214, 402],
  [226, 426],
  [196, 452],
];

/** The charge in two pieces that have slid apart along the split. */
function parted(scene, charge) {
  const ends = [[360, 90], ...BOLT, [170, 540]];
  for (const [side, by] of [
    [
      [...ends, [-40, 540], [-40, 90]],
      [-11, -7],
    ],
    [
      [...ends, [560, 540], [560, 90]],
      [11, 9],
    ],
  ])
    scene.within(`translate(${by})`, () => charge(scene, crackedLens), scene.clip(poly(side)));
}

function split(scene) {
  for (const [tone, width] of [
    [{ k: 1 }, 19],
    [{}, 10],
  ])
    scene.stroke(line(...BOLT), tone, width, { join: 'miter', cap: 'butt' });
}

/** A square of ochre paper stitched over a hole. */
const PATCH = [
  [-44, -29],
  [44, -29],
  [44, 29],
  [-44, 29],
];
function drawPatch(scene) {
  const square = poly(PATCH);
  scene.stroke(square, {}, 16).add(square, { o: 1 }).stroke(square, { k: 1 }, 5, { join: 'miter' });
  const stitch = (from, to) => scene.stroke(line(from, to), { k: 1 }, 5, { cap: 'butt' });
  for (const s of [-1, 1]) {
    for (const x of [-33, -11, 11, 33]) stitch([x, s * 29 - 9], [x + 3, s * 29 + 9]);
    stitch([s * 44 - 9, -3], [s * 44 + 9, 1]);
  }
}

/** The ground as the sheet lies on it: seen from above at a slant. */
const LYING = { a: 1, c: -0.3, d: 0.6, x: 90, y: 186 };
const lie = ([x, y]) => [LYING.a * x + LYING.c * y + LYING.x, LYING.d * y + LYING.y];

/** It has fallen: unfolded flat on the ground, flaps out, lens dead, the crown beside it. What was folded can be unfolded. */
export function fallen(charge) {
  const field = swell(0.8),
    flaps = field.map((p, i) => {
      const q = field[(i + 1) % field.length],
        out = (v, k) => [256 + (v[0] - 256) * k, 300 + (v[1] - 300) * k],
        reach = 1.3;
      return [lerp(p, q, 0.02), lerp(p, q, 0.98), out(lerp(p, q, 0.86), reach), out(lerp(p, q, 0.14), reach)];
    }),
    crown = crownPlacing([176, 190], 0.72, -62);
  const scene = new Scene(512, 536, {
    mask: cutOut([field.map(lie), ...flaps.map((flap) => flap.map(lie)), placed(CROWN_OUTLINE, crown)], 14),
  });
  const { a, c, d, x, y } = LYING;
  scene.within(`matrix(${a},0,${c},${d},${x},${y})`, () => {
    for (const [i, flap] of flaps.entries()) {
      scene.stroke(poly(flap), { k: 1 }, 14).add(poly(flap), {});
      if (i % 3 !== 0) scene.add(hatch(flap, { angle: 0.4 + i, gap: 11, w: 2.6, seed: i + 2, brk: 0.3 }), { b: 1 });
    }
    scene
      .stroke(poly(field), { k: 1 }, 12)
      .add(poly(field), {})
      .add(hatch(field, { angle: 0, gap: 14, w: 2.2, seed: 4, taper: 0.06 }), { b: 1 });
    scene.within('', () => charge(scene, deadLens), scene.clip(poly(field)));
    for (const p of field)
      scene.stroke(line(p, lerp(p, [256, 300], 0.36)), {}, 9).stroke(line(p, lerp(p, [256, 300], 0.34)), { k: 1 }, 3);
    scene.stroke(poly(field), {}, 8).stroke(poly(field), { k: 1 }, 4, { dash: '16 9', cap: 'butt' });
  });
  scene.within(placing(crown), () => {
    scene.stroke(poly(CROWN_OUTLINE), {}, 18);
    drawCrown(scene);
  });
  return scene;
}
