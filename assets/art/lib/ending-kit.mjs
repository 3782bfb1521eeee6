/** What the plates of endings share: the sheet they are printed on, the giant placed on it, the ground and the sky. */
import { drawCrowd } from './crowd.mjs';
import { placing } from './cut-out.mjs';
import { drawGiant, MOUTH } from './giant.mjs';
import { gougeField, hatch } from './marks.mjs';
import { pressToWebp } from './output.mjs';
import { drawPerson } from './people.mjs';
import { circle, poly, rays, rect } from './paths.mjs';
import { Scene } from './scene.mjs';
import { drawStrip } from './shears.mjs';

export const W = 1200,
  H = 500;

/**
 * Prints one plate an ending: plates is { id: draw(scene) }. Seeds are fixed by rank so that a new plate goes last. The ink
 * runs to the edges of the sheet: whoever shows a plate may crop it, and draws the frame.
 */
export async function printEndings(plates, firstSeed, { q1 = 62, q2 = 50 } = {}) {
  const files = [];
  for (const [rank, [id, draw]] of Object.entries(plates).entries()) {
    const scene = new Scene(W, H);
    draw(scene);
    files.push(...(await pressToWebp(`ending-${id}`, scene, { seed: firstSeed + rank, q1, q2, wobble: 0.9 })));
  }
  return files;
}

/**
 * People seen from behind along the foot of a plate, `step` apart from `from` to the right edge. `gap` is a stretch [left,
 * right] left free; of(i) may return what the i-th has of its own: { tone, arm, carry, rim }.
 */
export function queue(scene, { from, step, y, h, seed, every = 3, gap = null, of = () => ({}) }) {
  for (let i = 0, x = from; x < W + step / 2; i++, x += step)
    if (!gap || x < gap[0] || x > gap[1])
      drawPerson(scene, x, y, h, { seed: seed + i * every, tone: { k: 1 }, rim: {}, ...of(i) });
}

/** The giant somewhere on the sheet. over(scene) draws on it in its own coordinates; clip is a polygon in them. */
export function giantAt(scene, at, { over = null, clip = null, ...giant } = {}) {
  scene.within(
    placing(at),
    () => {
      drawGiant(scene, giant);
      over?.(scene);
    },
    clip && scene.clip(poly(clip)),
  );
}

/** What is left of the receipt at the mouth, cut short. */
export const stub = (scene) =>
  drawStrip(
    scene,
    [
      [-31, MOUTH[1]],
      [31, MOUTH[1]],
    ],
    [
      [-33, -150],
      [33, -128],
    ],
    5,
  );

/** Even rays in one ink at one strength, or none at all: `tone` 0 leaves bare paper. */
export function flatSky(scene, centre, plate, tone) {
  scene.add(rect(0, 0, W, H), {});
  if (tone)
    scene.add(rays(centre, 36, 1500), {
      [plate]: scene.radial(...centre, 900, [
        [0, tone],
        [1, tone * 0.3],
      ]),
    });
}

/** A black sheet, gouged here and there as a block is. */
export function nightSky(scene, count = 60, seed = 3) {
  scene.add(rect(0, 0, W, H), { k: 1 });
  scene.add(gougeField({ x: 0, y: 0, w: W, h: H, count, seed, length: [10, 30], width: [0.8, 1.8] }), {});
}

/** Level ground in one ink, gouged. */
export function floor(scene, y, tone, { count = 180, seed = 9 } = {}) {
  scene.stroke(`M-20,${y}L${W + 20},${y}`, {}, 12).add(rect(-20, y, W + 40, H - y + 20), tone);
  scene.add(gougeField({ x: 0, y: y + 4, w: W, h: H - y, count, seed, length: [10, 36], width: [1, 2.2] }), {});
}

/** Engraved ground: the lords' hand, in blue under black lines. */
export function engravedFloor(scene, y, seed = 5) {
  const ground = [
    [-20, y],
    [W + 20, y],
    [W + 20, H + 20],
    [-20, H + 20],
  ];
  scene.stroke(`M-20,${y}L${W + 20},${y}`, {}, 12).add(poly(ground), { b: 1 });
  scene.add(hatch(ground, { gap: 8, w: 3, seed, brk: 0.4, taper: 0.05 }), { k: 1 }, { over: true });
}

/** The front's crowd at the foot of a plate, with a share of its banners. */
export const crowd = (scene, options) => drawCrowd(scene, { base: 436, banners: 0.7, seed: 13, ...options });

/** A sun that is a disc of ochre ringed with paper; milled, it is a coin. */
export function ochreSun(scene, [x, y], r, milled = false) {
  const edge = [];
  for (let i = 0; i < 144; i++) {
    const a = (i / 144) * Math.PI * 2,
      q = r * (milled ? 0.97 + 0.03 * Math.cos(a * 24) : 1);
    edge.push([x + q * Math.cos(a), y + q * Math.sin(a)]);
  }
  scene.stroke(poly(edge), {}, 22).add(poly(edge), { o: 1 }).stroke(poly(edge), { k: 1 }, 5);
  if (milled) scene.stroke(circle(x, y, r * 0.84), { k: 1 }, 4);
}
