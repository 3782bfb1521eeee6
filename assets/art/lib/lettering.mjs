/** Type as outlines, for the logo only: every other word in the game is live text. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import opentype from 'opentype.js';

/** The static WOFF of Anton: opentype.js reads no WOFF2. latin-ext is not needed for É. */
const loadAnton = () => {
  const bytes = readFileSync(
    createRequire(import.meta.url).resolve('@fontsource/anton/files/anton-latin-400-normal.woff'),
  );
  return opentype.parse(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
};
let anton = null;

/** One line of capitals set to an exact width, baseline at y = 0: [{ d, box }] per glyph, and the size used. */
export function setLine(words, width) {
  anton ??= loadAnton();
  const glyphs = anton.stringToGlyphs(words),
    unit = 1 / anton.unitsPerEm;
  const positions = [];
  let advance = 0;
  glyphs.forEach((glyph, i) => {
    if (i) advance += anton.getKerningValue(glyphs[i - 1], glyph) * unit;
    positions.push(advance);
    advance += glyph.advanceWidth * unit;
  });
  const size = width / advance;
  const letters = glyphs
    .map((glyph, i) => {
      const path = glyph.getPath(positions[i] * size, 0, size);
      return { d: path.toPathData(2), box: path.getBoundingBox() };
    })
    .filter(({ d }) => d);
  return { letters, size };
}
