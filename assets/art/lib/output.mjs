/** Where prints become files: WebP at one and two device pixels per logical pixel. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { OUTPUT } from './output-folder.mjs';
import { printScene } from './press.mjs';

export async function writeOutput(name, bytes) {
  const path = join(OUTPUT, name);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, bytes);
  return name;
}

const WEBP = { alphaQuality: 90, effort: 5, smartSubsample: true };

/** Raw pixels printed at two device pixels per logical one, saved as name.webp and name@2x.webp. Returns the file names. */
export async function writeWebpPair(name, raw, { q1 = 80, q2 = 74 } = {}) {
  const image = sharp(raw.data, { raw: { width: raw.width, height: raw.height, channels: raw.channels } });
  const half = { width: Math.round(raw.width / 2), height: Math.round(raw.height / 2) };
  const small = await image
    .clone()
    .resize({ ...half, kernel: 'lanczos3' })
    .webp({ ...WEBP, quality: q1 })
    .toBuffer();
  const large = await image
    .clone()
    .webp({ ...WEBP, quality: q2 })
    .toBuffer();
  return [await writeOutput(`${name}.webp`, small), await writeOutput(`${name}@2x.webp`, large)];
}

/** Prints a scene and saves the pair. options.scale changes the output size: 1 gives scene size at 1x. */
export async function pressToWebp(name, scene, { scale = 1, q1, q2, ...press } = {}) {
  return writeWebpPair(name, printScene(scene, { ...press, scale: 2 * scale }), { q1, q2 });
}

export const writeJson = (name, value) => writeOutput(name, `${JSON.stringify(value)}\n`);
