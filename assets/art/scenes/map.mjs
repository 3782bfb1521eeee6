/** The board's base map: sea, land and engraving only. Towers, cables, plates and names are live objects of the game. */
import sharp from 'sharp';
import { Resvg } from '@resvg/resvg-js';
import { NEUTRAL, projectWorld } from '../lib/geo.mjs';
import { hatch } from '../lib/marks.mjs';
import { boundsOf, coarsen, ringArea } from '../lib/outline.mjs';
import { pressToWebp, writeJson, writeOutput } from '../lib/output.mjs';
import { poly, rect } from '../lib/paths.mjs';
import { Scene } from '../lib/scene.mjs';

const W = 1600,
  H = 900;

/**
 * Where each theatre's tower stands: the middle of its foot. Towers stand at sea so that every coast stays in sight; a leader
 * may run from the tower to `pin`, a point well inside the land. `angle` turns the theatre's hatching (radians).
 */
const THEATRES = {
  'united-states': { tower: [228, 300], pin: [450, 220], angle: 0.3 },
  europe: { tower: [492, 524], pin: [690, 425], angle: 0.9 },
  china: { tower: [1092, 270], pin: [960, 345], angle: -0.6 },
  'latin-america': { tower: [150, 610], pin: [320, 560], angle: -0.9 },
  africa: { tower: [484, 788], pin: [700, 620], angle: 0.5 },
  'asia-pacific': { tower: [1070, 720], pin: [1235, 480], angle: -0.2 },
};
const TOWER = { w: 120, h: 190 };
const MARGIN = 60,
  APART = 20,
  PLATE_BELOW = 22;

export async function render() {
  const { land, frontiers, graticule } = projectWorld([
    [70, 60],
    [1500, 846],
  ]);
  for (const id of Object.keys(land)) land[id] = land[id].filter((ring) => ringArea(ring) > (id === NEUTRAL ? 90 : 26));
  const shape = Object.fromEntries(
    Object.entries(land).map(([id, rings]) => [id, rings.map((ring) => poly(ring)).join('')]),
  );
  checkTowers();
  const files = await pressToWebp('map', drawMap({ land, shape, frontiers, graticule }), {
    seed: 21,
    wobble: 0.62,
    wear: 0.8,
    register: 0.75,
    vignette: 0.08,
    creases: [{ x: 400 }, { x: 800 }, { x: 1200 }, { y: 450 }],
    screens: { b: { kind: 'line', cell: 5, angle: 0.6 } },
    q1: 72,
    q2: 62,
  });
  const theatres = {};
  for (const [id, { tower, pin }] of Object.entries(THEATRES)) {
    const bounds = boundsOf(land[id].flat());
    const mask = { x: Math.floor(bounds.x0) - 4, y: Math.floor(bounds.y0) - 4, w: 0, h: 0 };
    mask.w = Math.ceil(bounds.x1) + 4 - mask.x;
    mask.h = Math.ceil(bounds.y1) + 4 - mask.y;
    files.push(...(await writeMask(`theatre-${id}`, shape[id], frontiers, mask)));
    theatres[id] = {
      mask: { image: `theatre-${id}.webp`, ...mask },
      tower: { x: tower[0], y: tower[1] },
      label: { x: tower[0], y: tower[1] + PLATE_BELOW },
      pin: { x: pin[0], y: pin[1] },
      polygons: coarsen(land[id], 60),
    };
  }
  files.push(await writeJson('map.json', { width: W, height: H, image: 'map.webp', tower: TOWER, theatres }));
  return files;
}

function drawMap({ land, shape, frontiers, graticule }) {
  const scene = new Scene(W, H);
  const sea = { b: 1 },
    all = Object.values(shape).join('');
  scene.add(rect(0, 0, W, H), sea).stroke(graticule, { b: 0.62 }, 2.2);
  // Water lines: the old engravers' echo of the coast, closer and stronger near land.
  for (const [reach, thickness] of [
    [50, 1.3],
    [36, 1.8],
    [23, 2.4],
  ])
    scene.stroke(all, {}, reach).stroke(all, sea, reach - thickness * 2);
  scene.stroke(all, {}, 11);
  // Neutral land recedes: thin blue engraving, no bold coast.
  scene.add(shape[NEUTRAL], {});
  scene.add(hatch(land[NEUTRAL], { angle: 0.12, gap: 7, w: 1.5, seed: 31, taper: 0.04, brk: 0.3 }), { b: 1 });
  scene.stroke(shape[NEUTRAL], { k: 1 }, 1.8);
  for (const [id, { angle }] of Object.entries(THEATRES)) {
    const clip = scene.clip(shape[id]);
    scene.add(shape[id], {});
    scene.add(hatch(land[id], { angle, gap: 9, w: 1.9, seed: id.length * 3, taper: 0.04, brk: 0.35 }), { k: 1 });
    scene.stroke(shape[id], {}, 14, { clip });
    // A bold coast for continents, a finer one for islands, which would otherwise close up into blots.
    for (const ring of land[id]) scene.stroke(poly(ring), { k: 1 }, ringArea(ring) > 900 ? 3.6 : 2.2);
  }
  // Frontiers are folds of bare paper, never lines.
  scene.stroke(frontiers, {}, 9, { cap: 'butt' });
  neatline(scene);
  return scene;
}

/** Printed frame: bare margin, a heavy rule, a fine rule. */
function neatline(scene) {
  const m = 16;
  scene.add(`${rect(0, 0, W, H)}M${m},${m}L${m},${H - m}L${W - m},${H - m}L${W - m},${m}Z`, {}, { rule: 'evenodd' });
  scene.stroke(rect(m, m, W - 2 * m, H - 2 * m), { k: 1 }, 5);
  scene.stroke(rect(m + 8, m + 8, W - 2 * m - 16, H - 2 * m - 16), { k: 1 }, 1.6);
}

/** White silhouette of one theatre, to be tinted by the game; it stops at the same folds as the print. */
async function writeMask(name, d, frontiers, { x, y, w, h }) {
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${x} ${y} ${w} ${h}" width="${w}" height="${h}">` +
    `<mask id="m"><rect x="${x}" y="${y}" width="${w}" height="${h}" fill="#fff"/><path d="${frontiers}" fill="none" stroke="#000" stroke-width="6"/></mask>` +
    `<path d="${d}" fill="#fff" stroke="#fff" stroke-width="2" stroke-linejoin="round" mask="url(#m)"/></svg>`;
  const files = [];
  for (const [suffix, factor] of [
    ['', 1],
    ['@2x', 2],
  ]) {
    const png = new Resvg(svg, { fitTo: { mode: 'width', value: w * factor } }).render().asPng();
    files.push(
      await writeOutput(
        `${name}${suffix}.webp`,
        await sharp(png).webp({ quality: 60, alphaQuality: 80, effort: 5 }).toBuffer(),
      ),
    );
  }
  return files;
}

/** The promise the board scene relies on: towers stay on the stage and apart from each other. */
function checkTowers() {
  const boxes = Object.entries(THEATRES).map(
    ([
      id,
      {
        tower: [x, y],
      },
    ]) => ({ id, x0: x - TOWER.w / 2, x1: x + TOWER.w / 2, y0: y - TOWER.h, y1: y }),
  );
  for (const a of boxes) {
    if (a.x0 < MARGIN || a.x1 > W - MARGIN || a.y0 < MARGIN || a.y1 > H - MARGIN)
      throw new Error(`tower of ${a.id} leaves the stage`);
    for (const b of boxes) {
      const near = a !== b && a.x0 - APART < b.x1 && b.x0 - APART < a.x1 && a.y0 - APART < b.y1 && b.y0 - APART < a.y1;
      if (near) throw new Error(`towers of ${a.id} and ${b.id} are too close`);
    }
  }
}
