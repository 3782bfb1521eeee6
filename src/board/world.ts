/**
 * Where things stand on the stage, in world units: the printed map is 1600 × 900 of them whatever the screen. Only
 * the towers' places come from the map; the rest is furniture that every level shares.
 */
export interface Point {
  readonly x: number;
  readonly y: number;
}
export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

export const WORLD = { width: 1600, height: 900 } as const;
/** What lies over what; everything that stands on the map is at 0, in the order it was made, or above. */
export const DEPTH = {
  sea: -6,
  land: -5,
  wetLand: -4,
  lines: -3,
  edges: -2,
  cords: -1,
  folds: 1,
  aim: 4,
  threats: 5,
  stamps: 6,
};
/** Cells of a storey: ten points each, so that a storey reads like its number. */
export const CELLS = 10;
/** A tower: front width, height of a storey, width of its icon, and the slant of its thickness. */
export const TOWER = { width: 168, storey: 23, icon: 24, depthX: 11, depthY: 7 } as const;
const CELLS_LEFT = TOWER.icon + 3;
const CELL_PITCH = (TOWER.width - TOWER.icon - 6) / CELLS;

/** Front face of a storey of the tower whose base is centred on `base`; 0 is the ground. */
export function storeyBox(base: Point, storey: number): Box {
  return {
    x: base.x - TOWER.width / 2,
    y: base.y - TOWER.storey * (storey + 1),
    width: TOWER.width,
    height: TOWER.storey,
  };
}

/** Centre of a cell of a storey. */
export function cellPoint(base: Point, storey: number, cell: number): Point {
  const box = storeyBox(base, storey);
  return { x: box.x + CELLS_LEFT + CELL_PITCH * (cell + 0.5), y: box.y + box.height / 2 };
}

/** All of a tower, crown and plate included: what the camera frames. */
export function towerBox(base: Point, storeys: number): Box {
  const height = TOWER.storey * storeys;
  return { x: base.x - TOWER.width / 2 - 56, y: base.y - height - 62, width: TOWER.width + 118, height: height + 130 };
}

/** An institution's seal, in a row under its theatre's name plate. */
export function sealPoint(base: Point, index: number): Point {
  return { x: base.x - 50 + index * 22, y: base.y + 56 };
}
/** A bowl on the roof, west of the crown. */
export function bowlPoint(base: Point, storeys: number, index: number): Point {
  return { x: base.x - TOWER.width / 2 + 14 + index * 15, y: base.y - TOWER.storey * storeys - 11 };
}

/** A band that comes in from the map's edge: along the edge and across it; and the neatline from which it comes. */
export const BAND = { long: 196, deep: 96 } as const;
export const NEATLINE = 22;
/** How far it has come for a number of points. Little of it is no sign: it begins to show above fifteen. */
export const bandReach = (value: number): number => Math.max(0, (value - 15) / 85) * BAND.deep;

/** The same with the moves that hang over the roof: two, one above the other. */
export function sceneBox(base: Point, storeys: number): Box {
  const box = towerBox(base, storeys);
  return { ...box, y: box.y - 30, height: box.height + 30 };
}

export function boxHolds(box: Box, x: number, y: number): boolean {
  return x >= box.x && y >= box.y && x <= box.x + box.width && y <= box.y + box.height;
}

export function boxesMeet(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** The smallest box that holds both. */
export function boxAround(a: Box, b: Box): Box {
  const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)];
  return {
    x,
    y,
    width: Math.max(a.x + a.width, b.x + b.width) - x,
    height: Math.max(a.y + a.height, b.y + b.height) - y,
  };
}

export function boxCentre(box: Box): Point {
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** The lords' court, in a row above the American coast: shields a little smaller than they are drawn. */
export const COURT: Box = { x: 30, y: 26, width: 560, height: 92 };
export const SHIELD_SIZE = 0.64;
export function lordPoint(index: number): Point {
  return { x: COURT.x + 38 + index * 68, y: COURT.y + 38 };
}

/** The giant's corner, in the empty quarter of the old charts, and its size beside the drawings. */
export const LAIR: Box = { x: 30, y: 662, width: 366, height: 214 };
export const GIANT_SIZE = 0.84;
/** Foot of the support under each third of the giant. */
export function propPoint(index: number): Point {
  return { x: LAIR.x + 60 + index * 104, y: LAIR.y + 172 };
}

/** The bubble of valuation that the giant's head blows, by the end of its beak. */
export const BUBBLE: Point = { x: LAIR.x + 330, y: LAIR.y - 30 };

/** The square where the front gathers: three crowds side by side. Where one theatre plays alone it lies nearer: `squareOf`. */
export const SQUARE: Box = { x: 1206, y: 636, width: 366, height: 236 };
export function crowdPoint(square: Box, index: number): Point {
  return { x: square.x + 64 + index * 120, y: square.y + 178 };
}
/** Top of a crowd's flagpole, where the garland is tied. */
export function polePoint(square: Box, index: number): Point {
  const crowd = crowdPoint(square, index);
  return { x: crowd.x + 20, y: crowd.y - 102 };
}

/** Moves whose target nobody knows wait at sea, one under the other: their names stand beside them. */
export const OPEN_SEA: Box = { x: 1256, y: 36, width: 310, height: 240 };
export function seaPoint(index: number): Point {
  return { x: OPEN_SEA.x + 110, y: OPEN_SEA.y + 34 + index * 58 };
}
