/** The eight lords' shields: single pictures for the interface, and an atlas at board size. */
import sharp from 'sharp';
import { writeAtlas } from '../lib/atlas.mjs';
import { CHARGES } from '../lib/charges.mjs';
import { writeWebpPair } from '../lib/output.mjs';
import { printScene } from '../lib/press.mjs';
import { lordShield } from '../lib/shield.mjs';

export async function render() {
  const files = [],
    sprites = [];
  let seed = 60;
  for (const [id, charge] of Object.entries(CHARGES)) {
    const raw = printScene(lordShield(charge), {
      scale: 1,
      seed: seed++,
      vignette: 0,
      register: 0.9,
      wear: 0.7,
      wobble: 1.1,
    });
    files.push(...(await writeWebpPair(`lord-${id}`, raw, { q1: 80, q2: 76 })));
    const { data, info } = await sharp(raw.data, { raw })
      .resize(256, 268, { kernel: 'lanczos3' })
      .raw()
      .toBuffer({ resolveWithObject: true });
    sprites.push({ name: id, raw: { data, width: info.width, height: info.height, channels: info.channels } });
  }
  return [...files, ...(await writeAtlas('lords', sprites, { width: 540 }))];
}
