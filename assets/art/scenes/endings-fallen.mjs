/** Endings in which the Leviathan has fallen: what lies on the ground is one thing, who stands over it another. */
import { bodyHalves, headHalves } from '../lib/anatomy.mjs';
import { cabinets, coinPile, temple, workshop } from '../lib/buildings.mjs';
import { drawBallot } from '../lib/disc.mjs';
import {
  crowd,
  engravedFloor,
  flatSky,
  floor,
  giantAt,
  H,
  ochreSun,
  printEndings,
  queue,
  stub,
  W,
} from '../lib/ending-kit.mjs';
import { crownAt } from '../lib/crown.mjs';
import { facet, lightOn } from '../lib/facet.mjs';
import { hatch } from '../lib/marks.mjs';
import { makeRandom } from '../lib/noise.mjs';
import { circle, line, poly, rect } from '../lib/paths.mjs';
import { drawPerson, flag } from '../lib/people.mjs';
import { drawCharge } from '../lib/phosphor.mjs';
import { drawPulledPlug } from '../lib/plug.mjs';
import { drawStrip } from '../lib/shears.mjs';
import { drawRidge, drawSky, drawSquare, ridgeLine } from '../lib/stage.mjs';
import { BLUE, KEY, OCHRE, RED } from '../lib/inks.mjs';

const FALLEN = { eye: 'dead', crowned: false, armed: false };

export const render = () =>
  printEndings(
    {
      'great-event': greatEvent,
      'fallen-left': fallenLeft,
      'fallen-democratic': fallenDemocratic,
      'fallen-capital': fallenCapital,
      'fallen-bureaucracy': fallenBureaucracy,
    },
    200,
  );

/** The giant comes apart into its folds, and every fold flies off as a bird over a square that is full. */
function greatEvent(scene) {
  drawSky(scene, [600, 400], 900, [1, 0.9, 0.6, 0.3]);
  ochreSun(scene, [600, 392], 150);
  const random = makeRandom(5),
    parts = [...bodyHalves(), ...headHalves()].flatMap(({ facets }) => facets);
  for (const corners of parts) {
    const flat = corners.map(([x, y]) => [x, y]),
      cx = (flat[0][0] + flat[1][0] + flat[2][0]) / 3,
      cy = (flat[0][1] + flat[1][1] + flat[2][1]) / 3;
    const away = 1.28 + random() * 0.5,
      turn = (random() - 0.5) * 90,
      x = 600 + cx * 0.92 * away,
      y = 300 + cy * (cy < -140 ? 0.44 : 0.6) * away + random() * 30;
    if (y > 400 || x < 24 || x > W - 24) continue;
    scene.within(`translate(${x},${y}) rotate(${turn}) scale(.62) translate(${-cx},${-cy})`, () => {
      scene.stroke(poly(flat), {}, 12).stroke(poly(flat), KEY, 6);
      facet(scene, flat, lightOn(corners), { scale: 1.3 });
    });
  }
  for (const [x, y, s, turn] of [
    [180, 96, 1, -12],
    [320, 54, 0.72, 8],
    [880, 62, 0.86, -18],
    [1050, 118, 1.08, 10],
    [96, 214, 0.66, 16],
    [1128, 246, 0.7, -8],
  ])
    paperBird(scene, x, y, s, turn);
  drawSquare(scene, 418);
  crowd(scene, { base: 430, banners: 1, seed: 21 });
}

/** A folded bird, wings up. */
function paperBird(scene, x, y, s, turn) {
  scene.within(`translate(${x},${y}) rotate(${turn}) scale(${s})`, () => {
    const folds = [
      [
        [
          [-6, 6],
          [-52, -34],
          [10, -10],
        ],
        0.95,
      ],
      [
        [
          [10, -10],
          [34, -62],
          [26, 8],
        ],
        0.62,
      ],
      [
        [
          [-6, 6],
          [10, -10],
          [26, 8],
          [6, 24],
        ],
        0.86,
      ],
      [
        [
          [26, 8],
          [58, -14],
          [50, 2],
          [30, 14],
        ],
        0.4,
      ],
      [
        [
          [-6, 6],
          [6, 24],
          [-44, 26],
        ],
        0.4,
      ],
    ];
    for (const [points] of folds) scene.stroke(poly(points), {}, 12);
    for (const [points] of folds) scene.stroke(poly(points), KEY, 6);
    for (const [points, light] of folds) facet(scene, points, light, { scale: 1.1 });
  });
}

/** The fist that pulled the plug stands over the giant, between the workshops it stopped. */
function fallenLeft(scene) {
  flatSky(scene, [430, 300], 'o', 0.95);
  giantAt(scene, { x: 880, y: 400, scale: 0.62, turn: 58 }, { ...FALLEN, over: stub });
  const ridge = ridgeLine(W, 386, 7, 3);
  drawRidge(scene, ridge);
  workshop(scene, 40, 402, 230, 76, 3);
  workshop(scene, 1000, 404, 160, 58, 2);
  crownAt(scene, [742, 408], 0.4, 152);
  drawSquare(scene, 416);
  scene.within('translate(300,36) scale(.86)', () => drawPulledPlug(scene));
  crowd(scene, { base: 440, banners: 0.5, seed: 22 });
}

/** A parliament with its doors open and its urn before it; the giant's head lies at the foot of the steps. */
function fallenDemocratic(scene) {
  flatSky(scene, [760, 220], 'b', 0.62);
  engravedFloor(scene, 410, 6);
  giantAt(
    scene,
    { x: 20, y: 424, scale: 0.86, turn: 70 },
    {
      ...FALLEN,
      clip: [
        [-170, -420],
        [170, -420],
        [170, -150],
        [110, -120],
        [40, -138],
        [-30, -112],
        [-110, -140],
        [-170, -150],
      ],
    },
  );
  crownAt(scene, [392, 400], 0.36, 148);
  temple(scene, 800, 418, 560, 330, 7, { tone: KEY });
  for (const x of [680, 920])
    drawStrip(
      scene,
      [
        [x - 26, 190],
        [x + 26, 190],
      ],
      [
        [x - 26, 342],
        [x + 26, 342],
      ],
      x,
    );
  scene.stroke(rect(742, 372, 116, 50), {}, 8);
  scene.within('translate(800,352) scale(1.1) translate(-128,-128)', () => drawBallot(scene, 128, {}, KEY));
  drawCharge(scene, 'scales-fill', 800, 136, 64, OCHRE, 0);
  floor(scene, 446, BLUE, { count: 90 });
  queue(scene, {
    from: 190,
    step: 62,
    y: 512,
    h: 88,
    seed: 40,
    every: 1,
    of: (i) => ({
      tone: i % 4 === 1 ? BLUE : KEY,
      ...(i % 5 === 2 ? { arm: 'right', carry: flag(BLUE, 1, 0.7) } : {}),
    }),
  });
}

/** The giant lies whole along the ground, and its crown has not touched it: it sits on a pile of our own coins. */
function fallenCapital(scene) {
  scene.add(rect(0, 0, W, H), {});
  scene.add(
    hatch(
      [
        [-10, -10],
        [W + 10, -10],
        [W + 10, 410],
        [-10, 410],
      ],
      { angle: -0.3, gap: 13, w: 3, w2: 6, seed: 7, taper: 0.03, brk: 0.1 },
    ),
    OCHRE,
  );
  giantAt(scene, { x: 470, y: 476, scale: 0.8, turn: -62 }, { ...FALLEN, over: stub });
  floor(scene, 426, OCHRE, { count: 130, seed: 4 });
  for (const [x, y, r, n] of [
    [828, 462, 46, 7],
    [1084, 462, 46, 7],
    [904, 470, 50, 11],
    [1010, 470, 50, 11],
    [957, 482, 56, 14],
  ])
    coinPile(scene, x, y, r, n);
  crownAt(scene, [957, 118], 0.56);
  for (let i = 0; i < 9; i++) topHat(scene, 70 + i * 80, 512, 92 + ((i * 7) % 4) * 3, 60 + i);
}

/** A person under a top hat. */
function topHat(scene, x, y, h, seed) {
  drawPerson(scene, x, y, h, { seed, tone: KEY, rim: OCHRE });
  const r = h * 0.155,
    hx = x + (makeRandom(seed * 131 + 5)() - 0.5) * h * 0.12,
    top = y - h + r * 0.3,
    hat = rect(hx - r, top - r * 2, r * 2, r * 2) + rect(hx - r * 1.7, top - r * 0.3, r * 3.4, r * 0.5);
  scene
    .stroke(hat, OCHRE, 8)
    .add(hat, KEY)
    .add(rect(hx - r, top - r * 0.8, r * 2, r * 0.35), OCHRE);
}

/** The giant has been filed: head first, in the largest drawer of the wall; below, a queue before one window. */
function fallenBureaucracy(scene) {
  scene.add(rect(0, 0, W, H), {});
  const filed = {
    '1,2': (x, y) => crownAt(scene, [x, y - 34], 0.46, 8),
    '6,2': (x, y) => flag(RED, 1.1, 0.8)(scene, [x - 20, y], 92),
  };
  cabinets(scene, -10, -60, 8, 5, 153, 96, (col, row) => filed[`${col},${row}`]);
  scene.add(rect(386, -10, 428, 300), KEY).stroke(rect(386, -10, 428, 300), {}, 8);
  giantHead(scene, 600, 258);
  const front = poly([
    [366, 252],
    [834, 252],
    [862, 402],
    [338, 402],
  ]);
  scene.cut(front, BLUE, 14).stroke(front, KEY, 8);
  const label = rect(530, 278, 140, 54);
  scene.cut(label, {}, 8).stroke(label, KEY, 6);
  scene
    .stroke(line([552, 298], [648, 298]), KEY, 7, { cap: 'butt' })
    .stroke(line([552, 316], [612, 316]), KEY, 7, { cap: 'butt' });
  scene.add(rect(556, 352, 88, 16), KEY);
  floor(scene, 394, KEY, { count: 110 });
  const counter = rect(930, 306, 250, 130);
  scene
    .cut(counter, KEY, 10)
    .add(rect(960, 330, 96, 62), OCHRE)
    .add(circle(1008, 362, 15), KEY);
  scene.add(
    poly([
      [984, 392],
      [990, 376],
      [1026, 376],
      [1032, 392],
    ]),
    KEY,
  );
  drawCharge(scene, 'stamp-fill', 1120, 352, 88, {}, 0);
  scene.add(rect(930, 398, 250, 8), {});
  queue(scene, { from: 46, step: 68, y: 506, h: 90, seed: 90, every: 2, gap: [900, W] });
}

/** The head stands in its drawer up to the chin. */
function giantHead(scene, x, y) {
  giantAt(
    scene,
    { x, y: y + 118, scale: 0.9 },
    {
      ...FALLEN,
      clip: [
        [-170, -420],
        [170, -420],
        [170, -130],
        [-170, -130],
      ],
    },
  );
}
