/**
 * The three outcomes, from the key art's own kit: the giant unfolded, the giant cracked, the giant unshaken. They stand in for
 * an ending that nobody has drawn; the endings of the library have plates of their own in the other endings-*.mjs.
 */
import { crownAt, drawCrown } from '../lib/crown.mjs';
import { giantAt, H, printEndings, stub, W } from '../lib/ending-kit.mjs';
import { drawFractures } from '../lib/fractures.mjs';
import { drawGiant, MOUTH } from '../lib/giant.mjs';
import { hatch } from '../lib/marks.mjs';
import { poly, rect } from '../lib/paths.mjs';
import { loadingRing } from '../lib/ring.mjs';
import { drawCrowd } from '../lib/crowd.mjs';
import { points } from '../lib/points.mjs';
import { drawShears, drawStrip } from '../lib/shears.mjs';
import { drawCooling, drawHall, drawHouses, drawRidge, drawSky, drawSquare, ridgeLine } from '../lib/stage.mjs';
import { KEY } from '../lib/inks.mjs';

export const render = () => printEndings({ victory, cracked, defeat }, 14, { q1: 66, q2: 54 });

/** The giant lies along the horizon, eye out, one fist still up; the crown has rolled off; the square is full of flags. */
function victory(scene) {
  drawSky(scene, [600, 330], 800);
  giantAt(scene, { x: 770, y: 486, scale: 0.92, turn: 58 }, { eye: 'dead', crowned: false, armed: false, over: stub });
  const ridge = ridgeLine(W, 384, 7, 3);
  drawRidge(scene, ridge);
  drawHouses(scene, ridge, 40, 14);
  crownAt(scene, [1122, 372], 0.5, 68);
  drawSquare(scene, 412);
  drawShears(scene, [300, 372], -1.2, 'back', 0.32, 1.1);
  drawStrip(
    scene,
    [
      [20, 250],
      [36, 300],
    ],
    [
      [318, 210],
      [330, 262],
    ],
    7,
  );
  drawStrip(
    scene,
    [
      [376, 204],
      [386, 252],
    ],
    [
      [620, 268],
      [610, 318],
    ],
    9,
  );
  drawShears(scene, [300, 372], -1.2, 'front', 0.32, 1.1);
  drawCrowd(scene, { base: 424, banners: 1, seed: 12 });
}

/** The giant stands, but light comes through it. */
function cracked(scene) {
  drawSky(scene, [600, 190], 760);
  loadingRing(scene, [600, 196], 186, 0.45);
  scene.within('translate(600,408) scale(.72)', () => {
    drawGiant(scene, { crowned: false, armed: false });
    scene.within('rotate(-13 0 -390) translate(0,6)', drawCrown);
    drawFractures(scene);
    chasm(scene);
  });
  const ridge = ridgeLine(W, 418, 6, 3);
  drawRidge(scene, ridge);
  drawHouses(scene, ridge, 60, 9);
  drawHall(scene, ridge, 960, 70, 40, 4);
  drawHall(scene, ridge, 1050, 84, 52, 5);
  drawSquare(scene, 440);
  drawCrowd(scene, { base: 450, banners: 0.7, seed: 13 });
}

/** The head split from brow to breastbone, wide enough to see through: the two halves no longer meet. */
function chasm(scene) {
  const left = points('34,-420 48,-352 22,-318 54,-262 30,-214 62,-158 34,-104 70,-40 56,60'),
    right = points('96,-414 104,-346 74,-314 112,-250 84,-206 130,-150 104,-96 152,-30 150,60');
  const gap = poly([...left, ...right.toReversed()]);
  // Black between the halves; only deep inside is there light.
  const within = (edge, k) => edge.map(([x, y], i) => [x + k * (10 + (i % 2) * 5), y]),
    light = poly([...within(left, 1), ...within(right, -1).toReversed()]);
  scene
    .stroke(gap, KEY, 30, { join: 'miter' })
    .stroke(gap, {}, 16, { join: 'miter' })
    .add(gap, KEY)
    .add(light, { o: 1 });
  for (const side of [left, right]) scene.stroke(poly(side, false), KEY, 5, { join: 'miter' });
}

/** Night: the halo has loaded, the receipt runs over the crowd, nobody lifts an arm. */
function defeat(scene) {
  scene.add(rect(0, 0, W, H), { k: 1 });
  drawSky(scene, [600, 196], 720, [0.9, 0.7, 0.4, 0.2], 'b');
  loadingRing(scene, [600, 196], 196, 1);
  scene.within('translate(600,394) scale(.66)', () => drawGiant(scene));
  const ridge = ridgeLine(W, 392, 6, 3);
  drawRidge(scene, ridge);
  for (const [x, w, h, n] of [
    [40, 90, 60, 5],
    [150, 70, 44, 4],
    [240, 100, 70, 5],
    [880, 96, 66, 5],
    [990, 70, 46, 4],
    [1080, 96, 62, 5],
  ])
    drawHall(scene, ridge, x, w, h, n, x);
  for (const x of [24, 352, 850, 1180]) drawCooling(scene, ridge, x, 76);
  scene
    .add(
      poly([
        [0, 430],
        [W, 430],
        [W, H],
        [0, H],
      ]),
      { k: 1 },
    )
    .add(
      hatch(
        [
          [0, 424],
          [W, 424],
          [W, H],
          [0, H],
        ],
        { gap: 9, w: 1.6, seed: 5, brk: 0.6 },
      ),
      {},
    );
  drawCrowd(scene, { base: 446, banners: 0, colours: false, seed: 14 });
  const at = (x, y) => [600 + x * 0.66, 394 + y * 0.66];
  drawStrip(scene, [at(-31, MOUTH[1]), at(31, MOUTH[1])], [at(-52, 176), at(52, 176)], 5);
}
