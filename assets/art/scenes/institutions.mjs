/**
 * Six institutions as small seals, each free, pressured or captured: its doors stand open, a clamp closes on it, or a
 * padlock hangs from it under a crown. The outline tells the state at the size of a list.
 */
import { CROWN_OUTLINE, drawCrown } from '../lib/crown.mjs';
import { cutOut, placed, placing } from '../lib/cut-out.mjs';
import { hatch } from '../lib/marks.mjs';
import { pressToWebp } from '../lib/output.mjs';
import { circle, line, poly, rect, roundRect } from '../lib/paths.mjs';
import { drawCharge } from '../lib/phosphor.mjs';
import { Scene } from '../lib/scene.mjs';
import { BLUE, KEY, OCHRE, RED } from '../lib/inks.mjs';

const icon =
  (name, size = 112) =>
  (scene) =>
    drawCharge(scene, name, 0, 0, size, KEY, 14);

/** Each draws round the origin, some 110 units wide. */
const SIGNS = {
  /** Rows of seats before a rostrum. */
  parliament(scene) {
    for (const [r, n] of [
      [54, 9],
      [36, 6],
    ])
      for (let i = 0; i < n; i++) {
        const a = Math.PI + (Math.PI * i) / (n - 1);
        scene.cut(circle(r * Math.cos(a), 20 + r * Math.sin(a), 8), KEY, 5);
      }
    scene.cut(rect(-15, 8, 30, 34), KEY, 6).cut(rect(-21, 2, 42, 9), KEY, 5);
  },
  /** A slice for somebody else. */
  competition: icon('chart-pie-slice-fill', 116),
  'data-protection': icon('fingerprint-fill', 118),
  'central-bank': icon('bank-fill', 120),
  'public-buyers': icon('shopping-cart-fill', 108),
  courts: icon('scales-fill', 122),
};

/** A tablet on its step. */
const TABLET = [
  [64, 66],
  [80, 50],
  [176, 50],
  [192, 66],
  [192, 206],
  [64, 206],
];
const STEP = [
  [48, 206],
  [208, 206],
  [208, 232],
  [48, 232],
];

function tablet(scene, shape, ground = {}) {
  scene.stroke(poly(shape), KEY, 12).add(poly(shape), ground);
  scene.add(poly(STEP), KEY).add(rect(58, 214, 140, 5), {});
}

const STATES = {
  /** Both leaves of its door stand open. */
  free(sign) {
    const leaves = [-1, 1].map((s) =>
      [
        [62, 66],
        [116, 44],
        [116, 228],
        [62, 206],
      ].map(([dx, y]) => [128 + s * dx, y]),
    );
    const scene = new Scene(256, 256, { mask: cutOut([TABLET, STEP, ...leaves], 18) });
    for (const leaf of leaves) {
      scene.stroke(poly(leaf), KEY, 10).add(poly(leaf), OCHRE);
      const [a, b, c, d] = leaf,
        at = (u, v) => [
          a[0] + (b[0] - a[0]) * u,
          (a[1] + (d[1] - a[1]) * v) * (1 - u) + (b[1] + (c[1] - b[1]) * v) * u,
        ];
      for (const v of [0.1, 0.54])
        scene.stroke(poly([at(0.24, v), at(0.78, v), at(0.78, v + 0.34), at(0.24, v + 0.34)]), KEY, 5);
    }
    tablet(scene, TABLET);
    scene.within('translate(128,132)', sign);
    return scene;
  },
  /** A clamp has closed on it; it gives at the waist. */
  pressured(sign) {
    const waist = [
      [64, 66],
      [80, 56],
      [128, 72],
      [176, 56],
      [192, 66],
      [178, 128],
      [192, 206],
      [64, 206],
      [78, 128],
    ];
    const screw = [
        [112, 0],
        [144, 0],
        [144, 62],
        [112, 62],
      ],
      frame = [
        [8, 14],
        [248, 14],
        [248, 246],
        [8, 246],
      ];
    const scene = new Scene(256, 256, {
      mask: cutOut(
        [
          frame,
          screw,
          [
            [70, 0],
            [186, 0],
            [186, 16],
            [70, 16],
          ],
        ],
        8,
      ),
    });
    scene.add(rect(0, 0, 256, 256), {});
    tablet(scene, waist);
    scene.within('translate(128,140) scale(.84)', sign);
    const jaw = `M30,246L30,22L226,22L226,246`;
    scene.stroke(jaw, {}, 34, { join: 'miter', cap: 'butt' }).stroke(jaw, KEY, 22, { join: 'miter', cap: 'butt' });
    scene.cut(rect(20, 236, 216, 14), KEY, 6);
    scene.cut(rect(118, 4, 20, 56), KEY, 8);
    for (let y = 36; y < 58; y += 8) scene.stroke(line([118, y + 3], [138, y]), {}, 3);
    scene.cut(roundRect(98, 56, 60, 15, 4), RED, 7).stroke(roundRect(98, 56, 60, 15, 4), KEY, 4);
    scene.cut(roundRect(74, 2, 108, 11, 5), RED, 5).stroke(roundRect(74, 2, 108, 11, 5), KEY, 3.4);
    return scene;
  },
  /** Engraved in the lords' hand, crowned, locked. */
  captured(sign) {
    const crown = { x: 128, y: 186, scale: 0.33 },
      lock = roundRect(98, 190, 60, 54, 7),
      lockEdge = [
        [96, 170],
        [160, 170],
        [160, 246],
        [96, 246],
      ];
    const scene = new Scene(256, 256, { mask: cutOut([TABLET, STEP, lockEdge, placed(CROWN_OUTLINE, crown)], 18) });
    tablet(scene, TABLET, BLUE);
    scene.add(hatch(TABLET, { angle: 0.5, gap: 9, w: 3.2, seed: 5, taper: 0.08 }), KEY, { over: true });
    scene.within('translate(128,122) scale(.92)', sign);
    const shackle = 'M112,196L112,184Q112,170 128,170Q144,170 144,184L144,196';
    scene.stroke(shackle, {}, 19, { cap: 'butt' }).stroke(shackle, KEY, 10, { cap: 'butt' });
    scene
      .cut(lock, OCHRE, 12)
      .stroke(lock, KEY, 6)
      .add(circle(128, 212, 8), KEY)
      .add(rect(124, 213, 8, 18), KEY);
    scene.within(placing(crown), () => {
      scene.stroke(poly(CROWN_OUTLINE), {}, 22);
      drawCrown(scene);
    });
    return scene;
  },
};

export async function render() {
  const files = [];
  let seed = 300;
  for (const [id, sign] of Object.entries(SIGNS))
    for (const [state, seal] of Object.entries(STATES))
      files.push(
        ...(await pressToWebp(`institution-${id}-${state}`, seal(sign), {
          seed: seed++,
          scale: 0.5,
          vignette: 0,
          register: 0.8,
          wear: 0.7,
          wobble: 0.9,
          q1: 78,
          q2: 72,
        })),
      );
  return files;
}
