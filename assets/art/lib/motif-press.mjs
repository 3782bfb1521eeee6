/** How motifs and backings are printed: small, so lightly worn and closely registered; one file each, fetched as needed. */
import { pressToWebp } from './output.mjs';
import { Scene } from './scene.mjs';
import { Sprite } from './sprite.mjs';

const LIGHT = { vignette: 0, register: 0.8, wear: 0.7, wobble: 0.9 };

/** Every motif of a family as motifs/<family>-<name>, 128 pixels a side. Seeds follow the order: add at the end. */
export async function pressMotifs(family, motifs, firstSeed) {
  const files = [];
  let seed = firstSeed;
  for (const [name, draw] of Object.entries(motifs))
    files.push(
      ...(await pressToWebp(`motifs/${family}-${name}`, new Sprite(draw), {
        ...LIGHT,
        seed: seed++,
        scale: 0.5,
        q1: 74,
        q2: 64,
      })),
    );
  return files;
}

/** A backing as grounds/<name>, 400 × 200. */
export function pressGround(name, draw, seed) {
  const scene = new Scene(400, 200);
  draw(scene);
  return pressToWebp(`grounds/${name}`, scene, { ...LIGHT, seed, vignette: 0.03, q1: 60, q2: 48 });
}
