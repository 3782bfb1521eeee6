/** The front's people, cut in lino, seen from behind; and what they carry. h is a body's height down to the waist. */
import { gouge } from './marks.mjs';
import { makeRandom } from './noise.mjs';
import { circle, ellipse, limb, line, poly } from './paths.mjs';

/** Head coverings and hair, as shapes round a head of radius r at (x, y): a crowd is not a row of one figure. */
const HEADS = [
  (x, y, r) => [
    `M${x - r * 1.3},${y - r * 0.35}Q${x},${y - r} ${x + r * 1.3},${y - r * 0.35}L${x + r * 0.9},${y - r * 0.45}Q${x + r * 0.8},${y - r * 1.45} ${x},${y - r * 1.4}Q${x - r * 0.8},${y - r * 1.45} ${x - r * 0.9},${y - r * 0.45}Z`,
  ],
  (x, y, r) => [
    ellipse(x, y - r * 0.1, r * 1.06, r * 1.12),
    `M${x - r},${y}Q${x - r * 1.25},${y + r * 1.7} ${x - r * 0.5},${y + r * 1.9}L${x + r * 0.5},${y + r * 1.9}Q${x + r * 1.25},${y + r * 1.7} ${x + r},${y}Z`,
  ],
  (x, y, r) => [circle(x + r * 0.1, y - r * 1.15, r * 0.5)],
  (x, y, r) => [
    `M${x - r * 1.05},${y + r * 0.2}Q${x - r * 1.1},${y - r * 1.35} ${x},${y - r * 1.3}Q${x + r * 1.1},${y - r * 1.35} ${x + r * 1.05},${y + r * 0.2}Q${x},${y - r * 0.2} ${x - r * 1.05},${y + r * 0.2}Z`,
  ],
];

/**
 * One person with feet out of frame. arm: 'none', 'left', 'right', 'both' or 'pull' (hauling to the right).
 * carry(scene, hand, h) draws what the raised hand holds, behind the body.
 */
export function drawPerson(
  scene,
  x,
  y,
  h,
  { seed = 1, tone = { k: 1 }, rim = {}, arm = 'none', carry = null, rimWidth = 0.05 } = {},
) {
  const random = makeRandom(seed * 131 + 5);
  const r = h * 0.155,
    hx = x + (random() - 0.5) * h * 0.12,
    sw = h * (0.3 + 0.08 * random()),
    hy = y - h + r;
  const parts = [
    `M${x - sw * 0.95},${y + h * 0.2}L${x - sw * 0.92},${y - h * 0.42}Q${x - sw * 0.9},${y - h * 0.62} ${hx - r * 0.75},${hy + r * 1.02}L${hx + r * 0.75},${hy + r * 1.02}` +
      `Q${x + sw * 0.9},${y - h * 0.62} ${x + sw * 0.92},${y - h * 0.42}L${x + sw * 0.95},${y + h * 0.2}Z`,
    ellipse(hx, hy, r * 0.86, r * 1.05),
  ];
  const hair = Math.floor(random() * 6);
  if (HEADS[hair]) parts.push(...HEADS[hair](hx, hy, r));
  const shoulder = (s) => [x + s * sw * 0.72, y - h * 0.5];
  const raise = (s) => {
    const from = shoulder(s),
      elbow = [from[0] + s * h * 0.1, from[1] - h * 0.16],
      hand = [from[0] + s * h * (0.02 + 0.06 * random()), from[1] - h * 0.62];
    parts.push(
      limb(...from, h * 0.085, ...elbow, h * 0.072),
      limb(...elbow, h * 0.072, ...hand, h * 0.058),
      circle(hand[0], hand[1] - h * 0.02, h * 0.075),
    );
    return hand;
  };
  let hand = null;
  if (arm === 'right' || arm === 'both') hand = raise(1);
  if (arm === 'left' || arm === 'both') hand ??= raise(-1);
  if (arm === 'pull') {
    hand = [x + h * 0.55, y - h * 0.62];
    parts.push(
      limb(...shoulder(1), h * 0.085, ...hand, h * 0.06),
      limb(...shoulder(-1), h * 0.085, hand[0] - h * 0.1, hand[1] + h * 0.06, h * 0.06),
      circle(...hand, h * 0.07),
    );
  }
  if (carry && hand) carry(scene, hand, h);
  for (const part of parts) scene.stroke(part, rim, h * rimWidth * 2);
  for (const part of parts) scene.add(part, tone);
  if (h <= 46) return;
  // Gouge lights on the back of the nearer figures.
  let lights = gouge(hx - r * 0.38, hy - r * 0.2, r, 1.35, r * 0.1);
  for (let i = 0; i < 4; i++)
    lights += gouge(
      x - sw * 0.62 + i * h * 0.035,
      y - h * 0.36 + i * h * 0.05,
      h * (0.2 + 0.08 * random()),
      1.45 + 0.1 * random(),
      h * 0.014,
    );
  scene.add(lights, rim);
}

/** A flag without emblem: no nation, no party. */
export const flag =
  (tone, width = 0.9, height = 0.62) =>
  (scene, [x, y], h) => {
    const pole = `M${x},${y + h * 0.2}L${x + h * 0.05},${y - h * 1.05}`,
      X = x + h * 0.05,
      Y = y - h * 1.02,
      w = h * width,
      t = h * height;
    scene.stroke(pole, {}, h * 0.1).stroke(pole, { k: 1 }, h * 0.045);
    const cloth = `M${X},${Y}C${X + w * 0.3},${Y - h * 0.16} ${X + w * 0.6},${Y + h * 0.14} ${X + w},${Y - h * 0.03}L${X + w * 0.96},${Y + t * 0.92}C${X + w * 0.6},${Y + t * 1.16} ${X + w * 0.3},${Y + t * 0.84} ${X - h * 0.02},${Y + t}Z`;
    scene.cut(cloth, tone, h * 0.08);
    scene.add(
      gouge(X + w * 0.25, Y + t * 0.45, t * 0.7, 1.5, h * 0.012) +
        gouge(X + w * 0.62, Y + t * 0.55, t * 0.6, 1.6, h * 0.012) +
        gouge(X + w * 0.8, Y + t * 0.4, t * 0.4, 1.55, h * 0.01),
      {},
    );
  };

/** A placard that carries a sign instead of a word, so that the picture needs no translation. mark draws in a unit box. */
export const placard =
  (tone, mark) =>
  (scene, [x, y], h) => {
    const pole = `M${x},${y + h * 0.2}L${x},${y - h * 0.5}`,
      w = h,
      t = h * 0.62,
      cy = y - h * 0.48 - t / 2;
    scene.stroke(pole, {}, h * 0.1).stroke(pole, { k: 1 }, h * 0.045);
    const board = poly([
      [x - w / 2, cy - t / 2 + h * 0.03],
      [x + w / 2, cy - t / 2 - h * 0.02],
      [x + w / 2 - h * 0.02, cy + t / 2],
      [x - w / 2 + h * 0.02, cy + t / 2 + h * 0.02],
    ]);
    scene.cut(board, tone, h * 0.08).stroke(board, { k: 1 }, h * 0.028);
    if (mark) scene.within(`translate(${x},${cy}) scale(${t * 0.5})`, mark);
  };

/** Signs for placards, in a box from -1 to 1. */
export const SIGNS = {
  no: (s) => s.stroke(circle(0, 0, 0.62), { r: 1 }, 0.22).stroke(line([-0.42, -0.42], [0.42, 0.42]), { r: 1 }, 0.22),
  stop: (s) =>
    s
      .stroke(line([-0.55, -0.55], [0.55, 0.55]), { k: 1 }, 0.3)
      .stroke(line([0.55, -0.55], [-0.55, 0.55]), { k: 1 }, 0.3),
  exclaim: (s) =>
    s
      .add(
        poly([
          [-0.2, -0.75],
          [0.2, -0.75],
          [0.1, 0.2],
          [-0.1, 0.2],
        ]),
        { k: 1 },
      )
      .add(circle(0, 0.58, 0.18), { k: 1 }),
  equal: (s) =>
    s.add(
      poly([
        [-0.6, -0.42],
        [0.6, -0.42],
        [0.6, -0.12],
        [-0.6, -0.12],
      ]) +
        poly([
          [-0.6, 0.16],
          [0.6, 0.16],
          [0.6, 0.46],
          [-0.6, 0.46],
        ]),
      { k: 1 },
    ),
};
