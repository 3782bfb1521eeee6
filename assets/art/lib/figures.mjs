/** Whole figures of the front, cut in lino and jointed like puppets of board: they walk, push, saw, strike and sow. */
import { gouge } from './marks.mjs';
import { circle, ellipse, limb, poly } from './paths.mjs';

const RAD = Math.PI / 180;

/**
 * Postures: lean of the trunk, then [upper, lower] angle of each limb, the far one first, in degrees from straight down;
 * positive is forward. A limb at 180 points straight up.
 */
export const POSES = {
  stand: {
    lean: 0,
    legs: [
      [6, 2],
      [-6, -4],
    ],
    arms: [
      [8, 12],
      [-8, 2],
    ],
  },
  walk: {
    lean: 5,
    legs: [
      [-22, -42],
      [28, 6],
    ],
    arms: [
      [30, 48],
      [-28, -8],
    ],
  },
  stride: {
    lean: 3,
    legs: [
      [-30, -44],
      [34, 8],
    ],
    arms: [
      [30, 70],
      [-30, -10],
    ],
  },
  push: {
    lean: 40,
    legs: [
      [44, -6],
      [-26, -40],
    ],
    arms: [
      [82, 96],
      [70, 92],
    ],
  },
  pull: {
    lean: -24,
    legs: [
      [38, 24],
      [-6, -34],
    ],
    arms: [
      [74, 86],
      [62, 84],
    ],
  },
  saw: {
    lean: 20,
    legs: [
      [34, -2],
      [-22, -34],
    ],
    arms: [
      [52, 92],
      [40, 88],
    ],
  },
  strike: {
    lean: -14,
    legs: [
      [24, 2],
      [-22, -26],
    ],
    arms: [
      [158, 196],
      [172, 214],
    ],
  },
  sow: {
    lean: 4,
    legs: [
      [-30, -46],
      [32, 6],
    ],
    arms: [
      [6, 84],
      [96, 82],
    ],
  },
  cheer: {
    lean: 0,
    legs: [
      [8, 2],
      [-8, -4],
    ],
    arms: [
      [158, 172],
      [-158, -172],
    ],
  },
  carry: {
    lean: -5,
    legs: [
      [-18, -36],
      [24, 4],
    ],
    arms: [
      [34, 100],
      [26, 96],
    ],
  },
  lift: {
    lean: 6,
    legs: [
      [16, 2],
      [-16, -18],
    ],
    arms: [
      [136, 164],
      [128, 160],
    ],
  },
  flee: {
    lean: 26,
    legs: [
      [-42, -78],
      [46, 10],
    ],
    arms: [
      [76, 120],
      [-60, -20],
    ],
  },
  fall: {
    lean: -38,
    legs: [
      [52, 38],
      [20, -20],
    ],
    arms: [
      [130, 150],
      [-110, -140],
    ],
  },
  bow: {
    lean: 42,
    legs: [
      [4, 0],
      [-6, -6],
    ],
    arms: [
      [16, 24],
      [4, 16],
    ],
  },
};

/** Headgear, so that a row of people is not one figure: shapes round a head of radius r facing f. */
const HEADGEAR = {
  bare: () => [],
  cap: (x, y, r, f) => [
    `M${x - f * r * 1.05},${y - r * 0.25}Q${x - f * r * 0.9},${y - r * 1.4} ${x + f * r * 0.2},${y - r * 1.3}L${x + f * r * 1.75},${y - r * 0.5}L${x + f * r * 1.7},${y - r * 0.15}Z`,
  ],
  bun: (x, y, r, f) => [circle(x - f * r * 1.05, y - r * 0.75, r * 0.55)],
  scarf: (x, y, r, f) => [
    `M${x + f * r * 0.7},${y - r * 1.05}Q${x - f * r * 0.8},${y - r * 1.6} ${x - f * r * 1.25},${y - r * 0.1}L${x - f * r * 1.5},${y + r * 1.5}L${x - f * r * 0.1},${y + r * 1.1}Z`,
  ],
  brim: (x, y, r) => [
    ellipse(x, y - r * 0.62, r * 1.75, r * 0.3),
    `M${x - r * 0.95},${y - r * 0.6}L${x - r * 0.75},${y - r * 1.65}Q${x},${y - r * 1.35} ${x + r * 0.75},${y - r * 1.65}L${x + r * 0.95},${y - r * 0.6}Z`,
  ],
  top: (x, y, r) => [
    ellipse(x, y - r * 0.7, r * 1.6, r * 0.28),
    poly([
      [x - r * 0.9, y - r * 0.7],
      [x - r * 1, y - r * 2.3],
      [x + r * 1, y - r * 2.3],
      [x + r * 0.9, y - r * 0.7],
    ]),
  ],
  helmet: (x, y, r, f) => [
    `M${x - r * 1.2},${y - r * 0.2}A${r * 1.2},${r * 1.25} 0 0 1 ${x + r * 1.2},${y - r * 0.2}Z`,
    ellipse(x + f * r * 0.3, y - r * 0.2, r * 1.4, r * 0.22),
  ],
};

/** Where the joints of a figure of height h standing at (x, y) are; face -1 looks left. hands are [far, near]. */
export function jointsOf(x, y, h, pose, face = 1) {
  const go = ([px, py], length, degrees) => [
    px + face * length * Math.sin(degrees * RAD),
    py + length * Math.cos(degrees * RAD),
  ];
  const bone = h * 0.245,
    drop = Math.max(...pose.legs.map(([a, b]) => bone * (Math.cos(a * RAD) + Math.cos(b * RAD))));
  const hip = [x, y - drop - h * 0.02],
    neck = go(hip, h * 0.31, 180 - pose.lean),
    head = go(neck, h * 0.13, 180 - pose.lean * 0.5),
    shoulder = go(hip, h * 0.28, 180 - pose.lean);
  const legs = pose.legs.map(([a, b]) => {
    const knee = go(hip, bone, a);
    return [hip, knee, go(knee, bone, b)];
  });
  const arms = pose.arms.map(([a, b]) => {
    const elbow = go(shoulder, h * 0.17, a);
    return [shoulder, elbow, go(elbow, h * 0.17, b)];
  });
  return { hip, neck, head, shoulder, legs, arms, hands: arms.map((arm) => arm[2]) };
}

/**
 * Cuts the figure. behind(scene, hands) and hold(scene, hands) draw what it carries, under and over the body;
 * skirt gives a coat or a dress. Returns the hands.
 */
export function drawFigure(
  scene,
  x,
  y,
  h,
  pose,
  { face = 1, tone = { k: 1 }, rim = {}, rimWidth = 0.035, wear = 'cap', skirt = false, behind, hold } = {},
) {
  const { hip, neck, head, shoulder, legs, arms, hands } = jointsOf(x, y, h, pose, face);
  const r = h * 0.078,
    parts = [];
  for (const [from, knee, ankle] of legs)
    parts.push(
      limb(...from, h * 0.07, ...knee, h * 0.052),
      limb(...knee, h * 0.052, ...ankle, h * 0.042),
      limb(
        ankle[0] - face * h * 0.01,
        ankle[1],
        h * 0.036,
        ankle[0] + face * h * 0.065,
        ankle[1] + h * 0.012,
        h * 0.024,
      ),
    );
  const trunk = [limb(...hip, h * 0.085, ...neck, h * 0.1), limb(...neck, h * 0.055, ...head, h * 0.05)];
  if (skirt) {
    const spread = (p, out) => [p[0] + out, p[1]];
    trunk.push(
      poly([
        spread(hip, -h * 0.085),
        spread(hip, h * 0.085),
        [hip[0] + h * 0.17, hip[1] + h * 0.27],
        [hip[0] - h * 0.17, hip[1] + h * 0.27],
      ]),
    );
  }
  const skull = [ellipse(...head, r * 0.92, r * 1.05), ...HEADGEAR[wear](...head, r, face)];
  const limbsOf = ([from, elbow, hand]) => [
    limb(...from, h * 0.055, ...elbow, h * 0.045),
    limb(...elbow, h * 0.045, ...hand, h * 0.034),
    circle(...hand, h * 0.042),
  ];
  const [far, near] = arms.map(limbsOf),
    all = [...far, ...parts, ...trunk, ...skull, ...near];
  behind?.(scene, hands);
  for (const d of all) scene.stroke(d, rim, h * rimWidth * 2);
  for (const d of [...far, ...parts, ...trunk, ...skull]) scene.add(d, tone);
  if (h > 70) {
    const back = [(hip[0] + shoulder[0]) / 2 - face * h * 0.045, (hip[1] + shoulder[1]) / 2],
      slope = Math.atan2(shoulder[1] - hip[1], shoulder[0] - hip[0]);
    scene.add(
      gouge(...back, h * 0.2, slope, h * 0.014) +
        gouge(back[0] + face * h * 0.035, back[1] + h * 0.03, h * 0.14, slope, h * 0.011),
      rim,
    );
  }
  hold?.(scene, hands);
  for (const d of near) scene.stroke(d, rim, h * 0.022);
  for (const d of near) scene.add(d, tone);
  return hands;
}
