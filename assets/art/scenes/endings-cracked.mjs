/** Endings in which the Leviathan is cracked but stands: who works at the crack decides what the plate shows of it. */
import { coinPile, offices, workshop } from '../lib/buildings.mjs';
import { crowd, engravedFloor, flatSky, floor, giantAt, H, printEndings, queue, stub, W } from '../lib/ending-kit.mjs';
import { crownAt } from '../lib/crown.mjs';
import { drawFractures } from '../lib/fractures.mjs';
import { drawFigure, jointsOf, POSES } from '../lib/figures.mjs';
import { loadingRing } from '../lib/ring.mjs';
import { LAYERS, layerRule } from '../lib/layers.mjs';
import { gouge } from '../lib/marks.mjs';
import { limb, line, poly, rect } from '../lib/paths.mjs';
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

/** What falls from the giant is bought as it falls: hats, coins, two cranes. */
function crackedCapital(scene) {
  flatSky(scene, [600, 190], 'o', 0.5);
  giantAt(scene, { x: 600, y: 392, scale: 0.62, turn: 3 }, { crowned: false, armed: false, over: broken });
  crownAt(scene, [634, 116], 0.52, -20);
  floor(scene, 420, OCHRE, { count: 130, seed: 6 });
  for (const [x, y, r, n] of [
    [90, 470, 48, 12],
    [190, 478, 44, 6],
    [1112, 470, 48, 12],
    [1014, 478, 44, 6],
  ])
    coinPile(scene, x, y, r, n);
  for (const [icon, x, y, size, turn] of [
    ['cloud', 236, 120, 142, -12],
    ['money', 330, 268, 100, 14],
    ['data', 968, 122, 124, 12],
    ['platforms', 872, 270, 110, -14],
  ]) {
    piece(scene, icon, x, y, size, turn);
    // A price hangs from each.
    scene.within(`translate(${x + size * 0.34},${y + size * 0.36}) rotate(20)`, () => {
      const tag = poly([
        [0, 0],
        [14, -12],
        [54, -12],
        [54, 14],
        [14, 14],
      ]);
      scene
        .cut(tag, OCHRE, 6)
        .stroke(tag, KEY, 3.4)
        .stroke(line([22, -3], [46, -3]), KEY, 3)
        .stroke(line([22, 6], [40, 6]), KEY, 3);
    });
  }
  for (const [x, arm, seed] of [
    [300, 'both', 5],
    [390, 'right', 9],
    [480, 'none', 13],
    [560, 'none', 4],
    [640, 'none', 21],
    [730, 'left', 17],
    [820, 'both', 6],
    [905, 'both', 25],
  ])
    drawPerson(scene, x, 512, 96, { seed, tone: KEY, rim: OCHRE, arm });
}

/** A layer of the stack, by the icon it has on the board. */
function piece(scene, layer, x, y, size, turn) {
  scene.within(`translate(${x},${y}) rotate(${turn}) scale(${size / 24}) translate(-12,-12)`, () => {
    scene.stroke(LAYERS[layer], {}, 2.2).add(LAYERS[layer], KEY, { rule: layerRule(layer) });
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
