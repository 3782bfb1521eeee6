/** The two papers of the interface, day and night, as 512-pixel tiles without a seam. */
import { Resvg } from '@resvg/resvg-js';
import sharp from 'sharp';
import { makeRandom, tilingNoise } from '../lib/noise.mjs';
import { writeOutput } from '../lib/output.mjs';
import { PALETTE, toRgb } from '../lib/palette.mjs';

const SIZE = 512;

export async function render() {
  return [
    await tile('paper', PALETTE.paper, { strength: 1.6, dark: '#6b5533', light: '#ffffff', seed: 11 }),
    await tile('paper-night', PALETTE.night, { strength: 10, dark: '#000000', light: '#8a8578', seed: 12 }),
  ];
}

async function tile(name, hex, { strength, dark, light, seed }) {
  const base = toRgb(hex),
    pixels = Buffer.alloc(SIZE * SIZE * 3),
    fibres = new Resvg(fibreSvg(dark, light, seed)).render().pixels;
  for (let y = 0, i = 0; y < SIZE; y++) {
    for (let x = 0; x < SIZE; x++, i++) {
      const cloud = tilingNoise(x / 128, y / 128, 4, seed) - 0.5,
        felt = tilingNoise(x / 8, y / 8, 64, seed + 1) - 0.5,
        grain = tilingNoise(x, y, SIZE, seed + 2) - 0.5;
      const value = 1 + strength * (0.02 * cloud + 0.022 * felt + 0.03 * grain),
        alpha = fibres[i * 4 + 3] / 255;
      for (let k = 0; k < 3; k++)
        pixels[i * 3 + k] = Math.min(255, base[k] * 255 * value * (1 - alpha) + fibres[i * 4 + k] * 1);
    }
  }
  return writeOutput(
    `${name}.webp`,
    await sharp(pixels, { raw: { width: SIZE, height: SIZE, channels: 3 } })
      .webp({ quality: 78, effort: 6 })
      .toBuffer(),
  );
}

/** Fibres, each drawn nine times so that those crossing an edge come back on the other side. Premultiplied by the renderer. */
function fibreSvg(dark, light, seed) {
  const random = makeRandom(seed + 99);
  let body = '';
  for (let i = 0; i < 70; i++) {
    const x = random() * SIZE,
      y = random() * SIZE,
      a = random() * 6.3,
      length = 6 + random() * 20,
      bend = (random() - 0.5) * 14;
    const c = Math.cos(a),
      s = Math.sin(a),
      paint = `stroke="${random() < 0.6 ? dark : light}" stroke-opacity="${0.05 + random() * 0.11}" stroke-width="${0.4 + random() * 0.6}"`;
    for (const dx of [-SIZE, 0, SIZE])
      for (const dy of [-SIZE, 0, SIZE])
        body += `<path d="M${x + dx},${y + dy}q${(c * length) / 2 - bend * s},${(s * length) / 2 + bend * c} ${c * length},${s * length}" fill="none" ${paint}/>`;
  }
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${SIZE}" height="${SIZE}">${body}</svg>`;
}
