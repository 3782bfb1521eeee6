/** Endings in which the Leviathan stands where it stood: its size does not change, what keeps it company does. */
import { cabinets, coinPile } from '../lib/buildings.mjs';
import { engravedFloor, flatSky, floor, giantAt, H, nightSky, printEndings, queue, W } from '../lib/ending-kit.mjs';
import { crownAt } from '../lib/crown.mjs';
import { drawFigure, POSES } from '../lib/figures.mjs';
import { drawFoldedPalm } from '../lib/folded-palm.mjs';
import { gougeField, hatch } from '../lib/marks.mjs';
import { points } from '../lib/points.mjs';
import { circle, limb, line, poly, rect } from '../lib/paths.mjs';
import { drawPerson, flag } from '../lib/people.mjs';
import { drawCharge } from '../lib/phosphor.mjs';
import { loadingRing } from '../lib/ring.mjs';
import { drawStrip } from '../lib/shears.mjs';
import { BLUE, KEY, OCHRE, RED } from '../lib/inks.mjs';

export const render = () =>
  printEndings(
    {
      'stands-left': standsLeft,
      'stands-democratic': standsDemocratic,
      'stands-capital': standsCapital,
      'stands-bureaucracy': standsBureaucracy,
    },
    220,
  );

/** Night. Under the giant's chin one hall keeps its lamp lit, its door open and its flag. */
function standsLeft(scene) {
  nightSky(scene, 90, 4);
  loadingRing(scene, [800, 210], 246, 1);
  giantAt(scene, { x: 800, y: 470, scale: 0.86 });
  scene.add(rect(0, 424, W, H - 424), KEY).stroke(line([-10, 424], [W + 10, 424]), {}, 5);
  scene.add(gougeField({ x: 0, y: 430, w: W, h: 70, count: 90, seed: 8, length: [10, 40], width: [0.8, 1.8] }), {});
  const hall = poly([
    [70, 440],
    [70, 300],
    [230, 218],
    [390, 300],
    [390, 440],
  ]);
  scene.stroke(hall, {}, 14).add(hall, RED).stroke(hall, KEY, 6);
  const glow = poly([
    [176, 440],
    [176, 344],
    [284, 344],
    [284, 440],
    [420, 500],
    [40, 500],
  ]);
  scene.add(glow, OCHRE).stroke(
    poly(
      [
        [176, 440],
        [176, 344],
        [284, 344],
        [284, 440],
      ],
      false,
    ),
    KEY,
    6,
  );
  for (const x of [100, 320]) {
    scene.add(rect(x, 330, 44, 52), OCHRE).stroke(rect(x, 330, 44, 52), KEY, 5);
    scene.stroke(line([x + 22, 330], [x + 22, 382]), KEY, 4).stroke(line([x, 356], [x + 44, 356]), KEY, 4);
  }
  scene.add(circle(230, 288, 22), OCHRE).stroke(circle(230, 288, 22), KEY, 5);
  flag(RED, 1.4, 0.9)(scene, [230, 214], 74);
  for (const [x, h, seed] of [
    [192, 84, 4],
    [236, 96, 9],
    [278, 80, 14],
    [340, 88, 22],
    [120, 86, 31],
  ])
    drawPerson(scene, x, 486, h, { seed, tone: KEY, rim: OCHRE });
}

/** The giant sits enthroned inside the temple of the law: columns, steps, and a code of conduct unrolled before it. */
function standsDemocratic(scene) {
  flatSky(scene, [600, 150], 'b', 0.5);
  scene.add(rect(250, 150, 700, 280), KEY);
  giantAt(
    scene,
    { x: 600, y: 414, scale: 0.56 },
    {
      armed: false,
      crowned: false,
      clip: [
        [-560, -420],
        [560, -420],
        [560, 60],
        [-560, 60],
      ],
    },
  );
  templeFront(scene);
  crownAt(scene, [600, 62], 0.4);
  engravedFloor(scene, 452, 4);
  drawStrip(
    scene,
    [
      [556, 372],
      [644, 372],
    ],
    [
      [500, 496],
      [700, 496],
    ],
    6,
  );
  queue(scene, {
    from: 40,
    step: 102,
    y: 508,
    h: 66,
    seed: 70,
    every: 1,
    gap: [470, 720],
    of: (i) => ({
      tone: i % 3 ? KEY : BLUE,
      ...(i % 5 === 1 && i < 11 ? { arm: 'right', carry: flag(BLUE, 1, 0.7) } : {}),
    }),
  });
}

/** Columns pushed apart so that the guest fits. */
function templeFront(scene) {
  for (let i = 0; i < 3; i++) scene.cut(rect(180 - i * -14, 440 - i * 15, 840 - i * 28, 15), KEY, 5);
  for (const x of [236, 312, 388, 750, 826, 902]) {
    scene.cut(rect(x, 176, 62, 238), {}, 8).stroke(rect(x, 176, 62, 238), KEY, 4);
    for (const dx of [16, 31, 46]) scene.stroke(line([x + dx, 190], [x + dx, 400]), KEY, 2.6);
    for (const y of [170, 404]) scene.cut(rect(x - 8, y, 78, 12), {}, 4).stroke(rect(x - 8, y, 78, 12), KEY, 4);
  }
  scene.cut(rect(204, 136, 792, 36), KEY, 7).add(rect(214, 152, 772, 5), {});
  const gable = poly([
    [188, 136],
    [600, 40],
    [1012, 136],
  ]);
  scene.cut(gable, KEY, 7).stroke(
    poly([
      [276, 126],
      [600, 54],
      [924, 126],
    ]),
    {},
    3,
  );
}

/** The giant and a gentleman of our own shake hands under its chin; the coins are counted on both sides. */
function standsCapital(scene) {
  scene.add(rect(0, 0, W, H), {});
  scene.add(
    hatch(points('-10,-10 1210,-10 1210,400 -10,400'), {
      angle: 0,
      gap: 12,
      w: 3,
      w2: 6,
      seed: 5,
      taper: 0.02,
      brk: 0.1,
    }),
    OCHRE,
  );
  loadingRing(scene, [760, 168], 168, 0.7);
  giantAt(scene, { x: 760, y: 380, scale: 0.64 }, { armed: false });
  for (const [x, y, r, n] of [
    [64, 476, 50, 9],
    [160, 490, 44, 5],
  ])
    coinPile(scene, x, y, r, n);
  floor(scene, 440, KEY, { count: 120, seed: 3 });
  scene.within('translate(576,352) rotate(4) scale(1.9)', () => drawFoldedPalm(scene));
  coinPile(scene, 1066, 486, 66, 11);
  coinPile(scene, 1160, 492, 46, 5);
  const pose = {
    ...POSES.stand,
    lean: 4,
    arms: [
      [70, 84],
      [80, 96],
    ],
  };
  drawFigure(scene, 318, 700, 470, pose, { wear: 'top', rimWidth: 0.016, hold: gentlemansHand });
  queue(scene, { from: 20, step: 74, y: 516, h: 70, seed: 130, gap: [190, 470] });
}

/** What he gives: a cuff, four fingers closed on the other's, a thumb over them. */
function gentlemansHand(scene, [, [x, y]]) {
  scene.within(`translate(${x + 16},${y + 2})`, () => {
    const parts = [0, 1, 2, 3].map((i) => limb(30, -20 + i * 15, 12, 84 - i * 7, -12 + i * 13, 9));
    const palm = limb(0, 0, 30, 34, 2, 27),
      thumb = limb(12, -26, 12, 66, -40, 9),
      cuff = rect(-34, -30, 22, 62);
    for (const d of [palm, ...parts, thumb]) scene.stroke(d, {}, 13);
    for (const d of [palm, ...parts, thumb]) scene.add(d, KEY);
    for (const i of [0, 1, 2]) scene.stroke(line([38, -12 + i * 15], [80 - i * 7, -5 + i * 13]), {}, 3);
    scene.stroke(cuff, {}, 9).add(cuff, {}).stroke(cuff, KEY, 5);
  });
}

/** Two administrations face each other across a gap: the giant on one side, our own files, as high, on the other. */
function standsBureaucracy(scene) {
  scene.add(rect(0, 0, W, H), {});
  scene.within(
    '',
    () => {
      scene.add(rect(0, 0, W, H), { b: 1 });
      giantAt(scene, { x: 300, y: 420, scale: 0.74 });
    },
    scene.clip(rect(0, 0, 560, H)),
  );
  cabinets(scene, 648, 34, 5, 6, 110, 66);
  for (const [x, y] of [
    [900, 34],
    [780, 34],
  ])
    scene.cut(rect(x, y - 20, 96, 20), OCHRE, 4).stroke(rect(x, y - 20, 96, 20), KEY, 4);
  // Its lens is a window with a seal: it, too, looks.
  scene.cut(circle(923, 200, 84), KEY, 14).stroke(circle(923, 200, 68), {}, 5);
  drawCharge(scene, 'stamp-fill', 923, 200, 96, OCHRE, 0);
  scene.add(rect(0, 424, W, H - 424), KEY);
  scene.add(
    poly([
      [560, 0],
      [648, 0],
      [648, 430],
      [560, 430],
    ]),
    KEY,
  );
  scene.stroke(line([560, 0], [560, 424]), {}, 8).stroke(line([648, 0], [648, 424]), {}, 8);
  // Whoever has no login waits below.
  drawCharge(scene, 'lock-fill', 604, 120, 70, {}, 0);
  queue(scene, { from: 30, step: 82, y: 516, h: 74, seed: 120 });
}
