/**
 * Six institutions as small seals, each free, pressured or captured: its doors stand open, a clamp closes on it, or a
 * padlock hangs from it under a crown. The outline tells the state at the size of a list.
 */
import { CROWN_OUTLINE, drawCrown } from '../lib/crown.mjs';
import { cutOut, placed, placing } from '../lib/cut-out.mjs';
import { gouge, hatch } from '../lib/marks.mjs';
import { pressToWebp } from '../lib/output.mjs';
import { arc, circle, line, poly, rect, roundRect } from '../lib/paths.mjs';
import { points } from '../lib/points.mjs';
import { drawCharge } from '../lib/phosphor.mjs';
import { Scene } from '../lib/scene.mjs';
import { BLUE, KEY, OCHRE, RED } from '../lib/inks.mjs';

/** Each draws round the origin, some 110 units wide. */
const SIGNS = {
  /** Three curved benches before a speaker's desk. */
  parliament(scene) {
    for (const r of [56, 40, 24]) {
      const bench = arc(0, 22, r, Math.PI * 1.02, Math.PI * 1.98);
      scene.stroke(bench, {}, 17).stroke(bench, KEY, 10, { cap: 'butt' });
      for (let i = 1; i < 6; i++) {
        const a = Math.PI * (1 + i / 6);
        scene.stroke(
          line(
            [(r - 6) * Math.cos(a), 22 + (r - 6) * Math.sin(a)],
            [(r + 6) * Math.cos(a), 22 + (r + 6) * Math.sin(a)],
          ),
          {},
          2.6,
          { cap: 'butt' },
        );
      }
    }
    const desk = poly(points('-22,22 22,22 16,48 -16,48'));
    scene.cut(desk, KEY, 9).cut(circle(0, 10, 9), KEY, 6);
  },
  /** A large shop and a small one, side by side, both open. */
  competition(scene) {
    shopFront(scene, -24, 46, 62, 84);
    shopFront(scene, 36, 46, 42, 52);
  },
  /** A file that has a lock. */
  'data-protection'(scene) {
    const file = poly(points('-54,-38 -18,-38 -8,-26 54,-26 54,44 -54,44'));
    scene.cut(file, KEY, 12).stroke(line([-46, -16], [46, -16]), {}, 4);
    scene.add(circle(0, 6, 13), {}).add(poly(points('-6,12 6,12 11,34 -11,34')), {});
  },
  /** The door of a vault. */
  'central-bank'(scene) {
    scene.cut(circle(0, 0, 54), KEY, 12).stroke(circle(0, 0, 43), {}, 4);
    for (let i = 0; i < 8; i++) {
      const a = (i * Math.PI) / 4 + 0.39;
      scene.add(circle(49 * Math.cos(a), 49 * Math.sin(a), 2.8), {});
    }
    for (let i = 0; i < 3; i++) {
      const a = (i * Math.PI) / 3 + 0.3,
        [x, y] = [32 * Math.cos(a), 32 * Math.sin(a)];
      scene.stroke(line([-x, -y], [x, y]), {}, 6).add(circle(x, y, 6) + circle(-x, -y, 6), {});
    }
    scene.add(circle(0, 0, 12), {}).add(circle(0, 0, 6), KEY);
  },
  /** A purse, and the order it pays for. */
  'public-buyers'(scene) {
    scene.within('translate(20,-10) rotate(8)', () => {
      const order = rect(-26, -46, 58, 84);
      scene.stroke(order, {}, 14).add(order, {}).stroke(order, KEY, 6);
      for (const y of [-32, -20, -8]) scene.stroke(line([-14, y], [20, y]), KEY, 5, { cap: 'butt' });
      scene.stroke(line([2, 12], [10, 22], [24, 4]), KEY, 6, { cap: 'butt', join: 'miter' });
    });
    const bag = 'M-30,-14Q-62,14 -52,44Q-20,54 12,44Q22,14 -10,-14Z';
    scene.stroke(bag, {}, 14).add(bag, KEY);
    scene.cut(poly(points('-38,-30 -2,-30 -10,-12 -30,-12')), KEY, 8).stroke(line([-32, -14], [-8, -14]), {}, 4);
    scene.stroke(circle(-20, 20, 12), {}, 4.4);
  },
  courts: (scene) => drawCharge(scene, 'scales-fill', 0, 0, 122, KEY, 14),
};

/** A shop under its awning; (x, y) is the middle of its foot. */
function shopFront(scene, x, y, w, h) {
  scene.cut(rect(x - w / 2, y - h, w, h), KEY, 10);
  scene
    .add(rect(x - w * 0.36, y - h * 0.56, w * 0.34, h * 0.3), {})
    .add(rect(x + w * 0.08, y - h * 0.56, w * 0.28, h * 0.56), {});
  const stripes = Math.round(w / 10);
  for (let i = 0; i < stripes; i += 2)
    scene.add(rect(x - w / 2 + (i * w) / stripes, y - h * 0.84, w / stripes, h * 0.2), {});
}

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
  /** A press comes down on it: the tablet bulges, and what it stands for is flattened with it. */
  pressured(sign) {
    const bulge = points('70,104 88,92 128,100 168,92 186,104 198,152 188,206 68,206 58,152'),
      frame = points('34,34 222,34 222,246 34,246'),
      screw = points('78,8 178,8 178,36 78,36');
    const scene = new Scene(256, 256, { mask: cutOut([frame, screw], 9) });
    scene.add(rect(0, 0, 256, 256), {});
    tablet(scene, bulge);
    for (const [x, turn] of [
      [70, 1],
      [186, -1],
    ])
      scene.stroke(line([x, 128], [x + 13 * turn, 138], [x + turn, 150]), KEY, 4);
    scene.within('translate(128,158) scale(.94,.66)', sign);
    const posts = 'M44,242L44,44L212,44L212,242';
    scene.stroke(posts, {}, 24, { join: 'miter', cap: 'butt' }).stroke(posts, KEY, 13, { join: 'miter', cap: 'butt' });
    scene.add(gouge(42, 130, 120, 1.57, 2) + gouge(214, 150, 130, 1.57, 2) + gouge(120, 43, 110, 0, 2), {});
    scene.cut(rect(34, 234, 188, 11), KEY, 5);
    scene.cut(rect(120, 22, 16, 64), KEY, 8);
    for (let y = 54; y < 82; y += 8) scene.stroke(line([120, y + 3], [136, y]), {}, 2.6);
    scene.cut(roundRect(96, 80, 64, 15, 4), RED, 8).stroke(roundRect(96, 80, 64, 15, 4), KEY, 4);
    scene.cut(roundRect(84, 14, 88, 13, 5), RED, 6).stroke(roundRect(84, 14, 88, 13, 5), KEY, 4);
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
