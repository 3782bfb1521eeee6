/**
 * Where theatres lie on the printed map: their outlines, to ink and to click, and the foot of their tower. Read from
 * the map's own file; a rough sketch stands in for it, so that the stage is whole without the art.
 */
import type { Box, Point } from './world';

export type Ring = readonly (readonly [number, number])[];
export interface MapTheatre {
  readonly outline: readonly Ring[];
  /** Middle of the tower's foot. */
  readonly tower: Point;
  /** A point well inside the land, where the tower's leader ends. */
  readonly pin: Point;
  /** Its land as a picture, to the pixel, where the map offers one: outlines are coarser. */
  readonly mask: (Box & { readonly image: string }) | null;
}
export interface MapData {
  readonly theatres: Readonly<Record<string, MapTheatre>>;
}

/** A sketch of the six theatres, from memory of any atlas. */
export const SKETCH: MapData = {
  theatres: {
    'united-states': {
      tower: { x: 228, y: 300 },
      pin: { x: 450, y: 220 },
      mask: null,
      outline: [
        [
          [296, 380],
          [300, 300],
          [350, 220],
          [450, 150],
          [560, 96],
          [610, 150],
          [570, 250],
          [520, 310],
          [470, 370],
          [420, 410],
          [370, 424],
          [330, 446],
        ],
      ],
    },
    'latin-america': {
      tower: { x: 150, y: 610 },
      pin: { x: 320, y: 560 },
      mask: null,
      outline: [
        [
          [262, 462],
          [336, 452],
          [410, 520],
          [440, 600],
          [420, 660],
          [370, 640],
          [300, 660],
          [214, 650],
          [196, 590],
          [206, 540],
          [240, 500],
        ],
      ],
    },
    europe: {
      tower: { x: 492, y: 524 },
      pin: { x: 680, y: 425 },
      mask: null,
      outline: [
        [
          [630, 400],
          [690, 330],
          [712, 372],
          [744, 416],
          [722, 474],
          [664, 490],
          [622, 446],
        ],
      ],
    },
    africa: {
      tower: { x: 484, y: 800 },
      pin: { x: 700, y: 620 },
      mask: null,
      outline: [
        [
          [528, 516],
          [600, 500],
          [668, 512],
          [738, 546],
          [800, 588],
          [782, 690],
          [706, 846],
          [640, 806],
          [622, 690],
          [548, 620],
        ],
      ],
    },
    china: {
      tower: { x: 1092, y: 270 },
      pin: { x: 940, y: 395 },
      mask: null,
      outline: [
        [
          [826, 384],
          [880, 338],
          [990, 322],
          [1050, 392],
          [1020, 460],
          [950, 478],
          [884, 446],
        ],
      ],
    },
    'asia-pacific': {
      tower: { x: 1070, y: 720 },
      pin: { x: 1170, y: 500 },
      mask: null,
      outline: [
        [
          [1074, 330],
          [1120, 300],
          [1146, 350],
          [1110, 400],
        ],
        [
          [1050, 480],
          [1120, 470],
          [1190, 410],
          [1250, 440],
          [1268, 540],
          [1210, 580],
          [1150, 560],
          [1080, 540],
        ],
        [
          [892, 500],
          [960, 496],
          [930, 580],
        ],
      ],
    },
  },
};

/** Reads a map file; null when it is not one, so that the sketch is used. */
export function parseMap(value: unknown): MapData | null {
  if (!isRecord(value) || !isRecord(value['theatres'])) return null;
  const theatres: Record<string, MapTheatre> = {};
  for (const [id, entry] of Object.entries(value['theatres'])) {
    if (!isRecord(entry)) return null;
    const [tower, outline] = [readPoint(entry['tower']), readRings(entry['polygons'])];
    if (tower === null || outline === null) return null;
    theatres[id] = { tower, outline, pin: readPoint(entry['pin']) ?? tower, mask: readMask(entry['mask']) };
  }
  return Object.keys(theatres).length === 0 ? null : { theatres };
}

/** A theatre that the map does not know is put in the open sea rather than left out. */
export function placeOf(map: MapData, id: string, index: number): MapTheatre {
  const tower = { x: 620 + (index % 3) * 180, y: 850 };
  return map.theatres[id] ?? { tower, pin: tower, outline: [], mask: null };
}

/** All of a theatre's land; null where the map draws none. */
export function landBox({ mask, outline }: MapTheatre): Box | null {
  if (mask !== null) return mask;
  const points = outline.flat();
  if (points.length === 0) return null;
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

/** True when a world point lies on a theatre's land. */
export function holdsPoint(theatre: MapTheatre, x: number, y: number): boolean {
  return theatre.outline.some((ring) => ringHolds(ring, x, y));
}

function ringHolds(ring: Ring, x: number, y: number): boolean {
  let inside = false;
  let previous = ring[ring.length - 1];
  for (const point of ring) {
    if (previous !== undefined) {
      const [ax, ay] = previous;
      const [bx, by] = point;
      if (by > y !== ay > y && x < ((ax - bx) * (y - by)) / (ay - by) + bx) inside = !inside;
    }
    previous = point;
  }
  return inside;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function readPoint(value: unknown): Point | null {
  const [x, y] = isRecord(value) ? [value['x'], value['y']] : Array.isArray(value) ? value : [];
  return typeof x === 'number' && typeof y === 'number' ? { x, y } : null;
}
function readMask(value: unknown): MapTheatre['mask'] {
  if (!isRecord(value)) return null;
  const [at, image, width, height] = [readPoint(value), value['image'], value['w'], value['h']];
  if (at === null || typeof image !== 'string' || typeof width !== 'number' || typeof height !== 'number') return null;
  return { ...at, width, height, image };
}
function readRings(value: unknown): Ring[] | null {
  if (!Array.isArray(value)) return null;
  const rings: Ring[] = [];
  for (const ring of value) {
    if (!Array.isArray(ring)) return null;
    const points = ring.map(readPoint);
    if (points.some((point) => point === null)) return null;
    rings.push(points.flatMap((point) => (point === null ? [] : [[point.x, point.y] as const])));
  }
  return rings;
}
