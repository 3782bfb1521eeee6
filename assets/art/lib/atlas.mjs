/** Packs sprites into one sheet per resolution, with frame data as Phaser's JSON hash. */
import sharp from 'sharp';
import { writeJson, writeOutput } from './output.mjs';

const PADDING = 4;

/** Rows by descending height: a shelf packer is dull and leaves some paper, but it is short and stable. */
function shelve(sprites, sheetWidth) {
  const placed = [];
  let x = PADDING,
    y = PADDING,
    row = 0;
  for (const sprite of sprites.toSorted((a, b) => b.h - a.h || (a.name < b.name ? -1 : 1))) {
    if (x + sprite.w + PADDING > sheetWidth) {
      x = PADDING;
      y += row + PADDING;
      row = 0;
    }
    placed.push({ ...sprite, x, y });
    x += sprite.w + PADDING;
    row = Math.max(row, sprite.h);
  }
  return { placed, height: y + row + PADDING };
}

/**
 * sprites: [{ name, raw }], each printed at two device pixels per logical pixel. Writes name.webp/.json and name@2x.webp/.json.
 * meta goes into the JSON files; sizes there are those of the 1x sheet's logical pixels.
 */
export async function writeAtlas(name, sprites, { width = 512, q = 82, meta = {} } = {}) {
  const files = [];
  for (const [suffix, factor] of [
    ['', 1],
    ['@2x', 2],
  ]) {
    const sized = await Promise.all(
      sprites.map(async ({ name: frame, raw }) => {
        const w = Math.round((raw.width / 2) * factor),
          h = Math.round((raw.height / 2) * factor);
        const image = sharp(raw.data, {
          raw: { width: raw.width, height: raw.height, channels: raw.channels },
        }).ensureAlpha();
        return {
          name: frame,
          w,
          h,
          input: await image.resize(w, h, { kernel: 'lanczos3', fit: 'fill' }).png().toBuffer(),
        };
      }),
    );
    const { placed, height } = shelve(sized, width * factor);
    const sheet = sharp({
      create: { width: width * factor, height, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } },
    }).composite(placed.map(({ input, x, y }) => ({ input, left: x, top: y })));
    files.push(
      await writeOutput(
        `${name}${suffix}.webp`,
        await sheet.webp({ quality: q, alphaQuality: 95, effort: 5 }).toBuffer(),
      ),
    );
    const frames = Object.fromEntries(
      placed
        .toSorted((a, b) => (a.name < b.name ? -1 : 1))
        .map(({ name: frame, x, y, w, h }) => [
          frame,
          {
            frame: { x, y, w, h },
            rotated: false,
            trimmed: false,
            spriteSourceSize: { x: 0, y: 0, w, h },
            sourceSize: { w, h },
          },
        ]),
    );
    files.push(
      await writeJson(`${name}${suffix}.json`, {
        frames,
        meta: {
          image: `${name}${suffix}.webp`,
          format: 'RGBA8888',
          size: { w: width * factor, h: height },
          scale: String(factor),
          ...meta,
        },
      }),
    );
  }
  return files;
}
