// `node scripts/contact-sheet.mjs`: all the art side by side into docs/images/contact-sheet-*.webp, family by family: on day
// paper, on the night ground, and as the colour-blind and a grey print see it. For whoever reviews the pictures as one work.
import fs from 'node:fs';
import path from 'node:path';
import { ensureDependencies, root } from './ensure.mjs';

ensureDependencies();
const { default: sharp } = await import('sharp');
const { pictureSeenBy, VISIONS } = await import('../assets/art/lib/colour-vision.mjs');
const { setLine } = await import('../assets/art/lib/lettering.mjs');
const { PALETTE } = await import('../assets/art/lib/palette.mjs');

const ART = path.join(root, 'assets/public/art');
const OUT = path.join(root, 'docs/images');
const WIDTH = 1480;
const GAP = 8;
const HEADING = 34;
/** A sheet is no heavier; kilobytes. Quality goes down until it fits. */
const HEAVIEST = 600;
/** The simulated sheets are looked at for what merges, not for detail. */
const SEEN_WIDTH = 1180;

/** Cell width by shape: a strip, a plate, anything squarer. */
const cellWidth = (aspect) => (aspect > 2.05 ? 236 : aspect > 1.2 ? 142 : 84);

const families = readFamilies();
if (families.size < 10) throw new Error('Hardly any art to show: has the folder moved?');
const grounds = {
  paper: { ground: PALETTE.paper, ink: PALETTE.ink },
  night: { ground: PALETTE.night, ink: PALETTE.paper },
};
for (const [name, colours] of Object.entries(grounds)) {
  const sheet = await layOut(colours);
  await save(name, sharp(sheet.data, { raw: sheet.info }));
  if (name === 'paper') await saveSeen(sheet);
}
const count = [...families.values()].reduce((sum, files) => sum + files.length, 0);
console.log(`${count} pictures in ${families.size} families: ${[...families.keys()].join(', ')}`);

/**
 * Pictures at one pixel a logical pixel, by the first word of their name: whatever is printed later finds its place by how
 * it is called. Sheets of sprites, which come with a table of their frames, are a family of their own; so are icons.
 */
function readFamilies() {
  const found = new Map();
  const put = (family, file) => found.set(family, [...(found.get(family) ?? []), file]);
  for (const file of fs.readdirSync(ART).sort()) {
    if (!file.endsWith('.webp') || file.includes('@2x')) continue;
    const name = file.slice(0, -'.webp'.length);
    if (isAtlas(name)) put('sprites', file);
    else put(/^[a-z]+/.exec(name)[0], file);
  }
  for (const folder of ['icons', 'motifs', 'grounds'])
    for (const file of fs.readdirSync(path.join(ART, folder)).sort())
      if (!file.includes('@2x')) put(folder, `${folder}/${file}`);
  return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function isAtlas(name) {
  const table = path.join(ART, `${name}.json`);
  return fs.existsSync(table) && 'frames' in JSON.parse(fs.readFileSync(table, 'utf8'));
}

/** One sheet on a ground: raw pixels, three bytes each. */
async function layOut({ ground, ink }) {
  const placed = [];
  let y = GAP * 2;
  for (const [family, files] of families) {
    placed.push({ input: heading(family, files.length, ink), left: GAP * 2, top: y });
    y += HEADING;
    let [x, row] = [GAP * 2, 0];
    for (const file of files) {
      const { data, info } = await cell(family, file, ink);
      if (x + info.width + GAP > WIDTH) [x, y, row] = [GAP * 2, y + row + GAP, 0];
      placed.push({ input: data, raw: info, left: x, top: y });
      x += info.width + GAP;
      row = Math.max(row, info.height);
    }
    y += row + GAP * 2;
  }
  const blank = sharp({ create: { width: WIDTH, height: y, channels: 3, background: ground } });
  return blank.composite(placed).removeAlpha().raw().toBuffer({ resolveWithObject: true });
}

/** A picture at the size of its cell. Icons take the ink of the page; masks, which are white, are shown in it too. */
async function cell(family, file, ink) {
  const bytes = fs.readFileSync(path.join(ART, file));
  if (family === 'icons') {
    const svg = bytes.toString().replaceAll('currentColor', ink);
    return sharp(Buffer.from(svg)).resize(36, 36).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  }
  const { width, height } = await sharp(bytes).metadata();
  const wide = family === 'sprites' ? 300 : cellWidth(width / height);
  const small = sharp(bytes).resize({ width: wide }).ensureAlpha();
  if (family !== 'theatre') return small.raw().toBuffer({ resolveWithObject: true });
  const { data, info } = await small.raw().toBuffer({ resolveWithObject: true });
  const [r, g, b] = [1, 3, 5].map((at) => Number.parseInt(ink.slice(at, at + 2), 16));
  for (let i = 0; i < data.length; i += 4) data.set([r, g, b], i);
  return { data, info };
}

/** The family's name in the game's own letters. */
function heading(family, count, ink) {
  const words = `${family} ${count}`.toUpperCase();
  const { letters, size } = setLine(words, 1000);
  const scale = 22 / size;
  const width = Math.ceil(1000 * scale) + 4;
  const d = letters.map((letter) => letter.d).join('');
  return Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${HEADING}"><path fill="${ink}" transform="translate(0,25) scale(${scale})" d="${d}"/></svg>`,
  );
}

async function saveSeen({ data, info }) {
  for (const vision of VISIONS)
    await save(vision, sharp(pictureSeenBy(vision, data), { raw: info }).resize({ width: SEEN_WIDTH }));
}

async function save(name, image) {
  const file = path.join(OUT, `contact-sheet-${name}.webp`);
  for (const quality of [62, 54, 46, 38, 30, 24]) {
    const bytes = await image.clone().webp({ quality, effort: 6, smartSubsample: true }).toBuffer();
    if (bytes.length > HEAVIEST * 1024 && quality > 24) continue;
    fs.writeFileSync(file, bytes);
    console.log(`${path.relative(root, file)}: ${Math.round(bytes.length / 1024)} KB at quality ${quality}`);
    return;
  }
}
