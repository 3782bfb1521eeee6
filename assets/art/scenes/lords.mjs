/** The eight lords' shields, calm and in their three other states: single pictures for the interface, and an atlas at board size. */
import sharp from 'sharp';
import { writeAtlas } from '../lib/atlas.mjs';
import { CHARGES } from '../lib/charges.mjs';
import { fallen, mirrored, plotting, wounded } from '../lib/lord-states.mjs';
import { writeWebpPair } from '../lib/output.mjs';
import { printScene } from '../lib/press.mjs';
import { lordShield } from '../lib/shield.mjs';

/** Calm comes first and keeps the bare name; the others end in their state. */
const FOLDINGS = { '': lordShield, '-plotting': plotting, '-wounded': wounded, '-fallen': fallen };

/** Frames of the atlas in pixels at 2x. The board shows a shield some sixty pixels wide, and every first visit pays for them. */
const FRAME = [176, 184];

export async function render() {
  const files = [],
    sprites = [];
  let seed = 60;
  for (const [suffix, fold] of Object.entries(FOLDINGS)) {
    for (const [rank, [id, charge]] of Object.entries(CHARGES).entries()) {
      const turned = rank % 2 && (suffix === '-wounded' || suffix === '-fallen') ? mirrored(fold) : fold,
        raw = printScene(turned(charge), {
          scale: 1,
          seed: seed++,
          vignette: 0,
          register: 0.9,
          wear: 0.7,
          wobble: 1.1,
        });
      files.push(...(await writeWebpPair(`lord-${id}${suffix}`, raw, { q1: 80, q2: 76 })));
      const { data, info } = await sharp(raw.data, { raw })
        .resize(...FRAME, { kernel: 'lanczos3' })
        .raw()
        .toBuffer({ resolveWithObject: true });
      sprites.push({
        name: `${id}${suffix}`,
        raw: { data, width: info.width, height: info.height, channels: info.channels },
      });
    }
  }
  return [...files, ...(await writeAtlas('lords', sprites, { width: 540, q: 68 }))];
}
