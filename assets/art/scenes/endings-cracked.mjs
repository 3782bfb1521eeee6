/** Endings in which the Leviathan is cracked but stands: who works at the crack decides what the plate shows of it. */
import { coinPile, offices, workshop } from '../lib/buildings.mjs';
import { crowd, engravedFloor, flatSky, floor, giantAt, H, printEndings, queue, stub, W } from '../lib/ending-kit.mjs';
import { crownAt } from '../lib/crown.mjs';
import { drawFractures } from '../lib/fractures.mjs';
import { drawFigure, jointsOf, POSES } from '../lib/figures.mjs';
import { loadingRing } from '../lib/ring.mjs';
import { gouge, hatch } from '../lib/marks.mjs';
import { circle, limb, line, poly, rect } from '../lib/paths.mjs';
import { points } from '../lib/points.mjs';
import { drawPerson, flag } from '../lib/people.mjs';
import { drawCharge } from '../lib/phosphor.mjs';
import { BLUE, KEY, OCHRE, RED } from '../lib/inks.mjs';

export const render = () =>
  printEndings(
    {
      'cracked-left': crackedLeft,
      'cracked-democratic': crackedDemocratic,
      'cracked-capital': crackedCapital,
      'cracked-bureaucracy': crackedBureaucracy,
    },
    210,
  );

const broken = (scene) => {
  stub(scene);
  drawFractures(scene);
};

/** Hauled by ropes from the left, the giant leans. */
function crackedLeft(scene) {
  flatSky(scene, [860, 200], 'o', 0.62);
  workshop(scene, 32, 396, 250, 96, 3);
  loadingRing(scene, [900, 190], 168, 0.36);
  giantAt(scene, { x: 880, y: 420, scale: 0.66, turn: -13 }, { crowned: false, armed: false, over: broken });
  crownAt(scene, [742, 116], 0.56, -34);
  floor(scene, 414, RED);
  crowd(scene, { base: 424, banners: 0.4, seed: 31 });
  // One cable round the neck; those who hold it are as tall as the giant's head.
  const haulers = [110, 262, 414, 566].map((x, i) => ({ x, y: 492 + (i % 2) * 6, h: 196 }));
  const grips = haulers.map(({ x, y, h }) => jointsOf(x, y, h, POSES.pull).hands[0]);
  const rope = `${line([-20, 366], ...grips, [812, 336])}M812,336C830,362 906,352 932,322C944,304 930,292 912,290`;
  scene
    .stroke(rope, {}, 28, { cap: 'butt' })
    .stroke(rope, KEY, 20, { cap: 'butt' })
    .stroke(rope, OCHRE, 11, { cap: 'butt', dash: '16 7' });
  for (const [i, { x, y, h }] of haulers.entries())
    drawFigure(scene, x, y, h, POSES.pull, {
      wear: ['cap', 'scarf', 'helmet', 'bun'][i],
      tone: i % 2 ? RED : KEY,
      rimWidth: 0.03,
    });
}

/** The giant before a bench, on a crutch; the gavel is larger than its hand. */
function crackedDemocratic(scene) {
  flatSky(scene, [330, 210], 'b', 0.6);
  giantAt(scene, { x: 330, y: 402, scale: 0.64, turn: 8 }, { crowned: false, armed: false, over: broken });
  crownAt(scene, [470, 110], 0.56, 30);
  // The crutch holds what the crack took.
  const crutch = [
    [600, 300],
    [640, 470],
  ];
  scene
    .stroke(line(...crutch), {}, 34)
    .stroke(line(...crutch), KEY, 24)
    .stroke(line(...crutch), OCHRE, 13)
    .stroke(line([556, 306], [644, 290]), {}, 38)
    .stroke(line([556, 306], [644, 290]), KEY, 28)
    .stroke(line([556, 306], [644, 290]), OCHRE, 16);
  engravedFloor(scene, 424, 3);
  const bench = poly([
    [690, 250],
    [1180, 250],
    [1180, 300],
    [1160, 300],
    [1160, 480],
    [710, 480],
    [710, 300],
    [690, 300],
  ]);
  scene.cut(bench, KEY, 12);
  for (const x of [736, 880, 1024]) scene.stroke(rect(x, 326, 112, 130), {}, 4);
  for (const [x, seed] of [
    [800, 12],
    [940, 3],
    [1086, 8],
  ])
    drawPerson(scene, x, 252, 112, { seed, tone: BLUE, rim: {} });
  scene.add(rect(690, 250, 490, 16), KEY).stroke(line([690, 268], [1180, 268]), {}, 3);
  drawCharge(scene, 'scales-fill', 936, 392, 96, OCHRE, 0);
  gavel(scene);
}

/** The nearest of the judges holds it over the giant's head. */
function gavel(scene) {
  const arm = limb(796, 190, 22, 722, 156, 15),
    handle = line([742, 172], [618, 96]);
  scene.stroke(handle, {}, 26).stroke(handle, KEY, 18).stroke(handle, OCHRE, 8).cut(arm, BLUE, 12);
  scene.within('translate(606,88) rotate(32)', () => {
    const head = rect(-26, -50, 52, 100),
      bands = rect(-32, -58, 64, 20) + rect(-32, 38, 64, 20);
    scene.cut(head + bands, KEY, 14).add(gouge(-8, 0, 66, 1.57, 3) + gouge(8, 4, 50, 1.57, 2.4), {});
  });
}

/** The giant is sold as it stands, piece by piece: a price on the crown, on either fist, on the lapel, and the hammer is up. */
function crackedCapital(scene) {
  scene.add(rect(0, 0, W, H), {});
  scene.add(
    hatch(points('-10,-10 1210,-10 1210,420 -10,420'), {
      angle: 0,
      gap: 13,
      w: 3,
      w2: 6,
      seed: 4,
      taper: 0.02,
      brk: 0.1,
    }),
    OCHRE,
  );
  giantAt(scene, { x: 600, y: 392, scale: 0.68, turn: 3 }, { crowned: false, armed: false, over: broken });
  crownAt(scene, [652, 94], 0.56, -16);
  floor(scene, 420, OCHRE, { count: 130, seed: 6 });
  for (const [x, y, r, n] of [
    [70, 470, 50, 12],
    [1132, 470, 50, 12],
  ])
    coinPile(scene, x, y, r, n);
  for (const [x, y, turn] of [
    [714, 112, 18],
    [330, 318, 26],
    [876, 336, 12],
    [502, 358, -8],
  ])
    priceTag(scene, x, y, turn);
  for (const [x, arm, seed] of [
    [190, 'both', 5],
    [290, 'right', 9],
    [390, 'none', 13],
    [820, 'both', 6],
    [920, 'left', 17],
    [1020, 'both', 25],
  ])
    drawPerson(scene, x, 512, 96, { seed, tone: KEY, rim: {}, arm });
  const rostrum = points('540,408 660,408 676,510 524,510');
  drawFigure(
    scene,
    596,
    476,
    196,
    {
      ...POSES.stand,
      arms: [
        [110, 120],
        [130, 176],
      ],
    },
    { wear: 'top', rimWidth: 0.05, hold: hammer },
  );
  scene
    .stroke(poly(rostrum), {}, 14)
    .add(poly(rostrum), KEY)
    .stroke(poly(points('556,424 644,424 654,500 546,500')), {}, 4);
}

/** The auctioneer's. */
function hammer(scene, [, [x, y]]) {
  scene.within(`translate(${x + 6},${y - 8}) rotate(24)`, () => {
    const handle = line([0, 16], [0, -30]),
      head = rect(-26, -52, 52, 26);
    scene.stroke(handle, {}, 18).stroke(handle, KEY, 11).stroke(head, {}, 12).add(head, OCHRE).stroke(head, KEY, 6);
  });
}

/** A price, on its thread. */
function priceTag(scene, x, y, turn) {
  scene.within(`translate(${x},${y}) rotate(${turn}) scale(1.5)`, () => {
    const tag = poly(points('14,14 28,0 84,0 84,34 28,34 14,20'));
    scene.stroke(line([-12, -6], [22, 17]), {}, 8).stroke(line([-12, -6], [22, 17]), KEY, 3.4);
    scene
      .cut(tag, {}, 9)
      .stroke(tag, KEY, 4)
      .add(circle(27, 17, 4), KEY);
    scene
      .stroke(line([40, 12], [74, 12]), KEY, 5, { cap: 'butt' })
      .stroke(line([40, 23], [62, 23]), RED, 5, { cap: 'butt' });
  });
}

/** A wedge of offices has parted the giant from brow to breast; every window is at work, the front is kept out by a rope. */
function crackedBureaucracy(scene) {
  flatSky(scene, [600, 200], 'b', 0.32);
  const seam = [
    [6, -600],
    [-14, -420],
    [16, -350],
    [-12, -290],
    [14, -230],
    [-16, -150],
    [18, -60],
    [-10, 40],
    [12, 400],
  ];
  const torn = line(...seam.slice(1));
  for (const [side, x, turn] of [
    [-1, 552, -5],
    [1, 648, 5],
  ])
    scene.within('', () => {
      giantAt(
        scene,
        { x, y: 412, scale: 0.7, turn },
        {
          clip: [...seam, [side * 640, 400], [side * 640, -640]],
          over: (s) => s.stroke(torn, KEY, 16, { join: 'miter' }).stroke(torn, {}, 8, { join: 'miter' }),
        },
      );
    });
  const wedge = points('600,150 646,440 554,440');
  scene.within(
    '',
    () => offices(scene, 552, 440, 96, 300, { cols: 3, lit: (row, col) => (row * 5 + col * 3) % 7 === 0 }),
    scene.clip(poly(wedge)),
  );
  scene.stroke(poly(wedge), {}, 15).stroke(poly(wedge), KEY, 8);
  engravedFloor(scene, 424, 8);
  scene.add(rect(0, 452, W, H - 452), KEY);
  for (const x of [60, 250, 440, 760, 950, 1140])
    scene.cut(rect(x - 5, 404, 10, 76), OCHRE, 7).add(rect(x - 9, 398, 18, 10), OCHRE);
  for (const [a, b] of [
    [60, 250],
    [250, 440],
    [760, 950],
    [950, 1140],
  ]) {
    const rope = `M${a},414Q${(a + b) / 2},470 ${b},414`;
    scene.stroke(rope, {}, 12).stroke(rope, RED, 7);
  }
  const counter = rect(520, 392, 160, 74);
  scene.cut(counter, {}, 12).stroke(counter, KEY, 6);
  drawCharge(scene, 'stamp-fill', 600, 430, 62, KEY, 0);
  queue(scene, {
    from: 34,
    step: 82,
    y: 514,
    h: 78,
    seed: 50,
    every: 2,
    gap: [470, 730],
    of: (i) => (i === 3 ? { arm: 'right', carry: flag(BLUE, 0.9, 0.6) } : {}),
  });
}
