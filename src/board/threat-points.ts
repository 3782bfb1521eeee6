/**
 * Where the markers of moves stand: level with the storey they aim at, by the crown when they aim at a whole theatre, at sea
 * when nobody knows; one that finds its place taken goes further down. Pure.
 */
import type { ThreatReading } from './reading';
import { type Point, seaPoint, storeyBox, TOWER } from './world';

/** World units from one marker to the next below it, with its words; and how far aside is another column. */
const APART = 40;
const ASIDE = 70;
/** East of the tower, clear of its thickness. */
const BESIDE = TOWER.width / 2 + 32;

/** Where a tower stands, and on which storey a layer is. */
export interface TowerPlaces {
  base(theatre: string): Point | null;
  storey(theatre: string, layer: string): number;
  /** Height of a tower's roof. */
  top(theatre: string): number;
}

export function threatPoints(threats: readonly ThreatReading[], places: TowerPlaces): Point[] {
  const points: Point[] = [];
  for (const { theatre, layer } of threats) {
    const base = theatre === null ? null : places.base(theatre);
    let at = targetPoint(theatre, layer, places);
    while (points.some((other) => Math.abs(other.x - at.x) < ASIDE && Math.abs(other.y - at.y) < APART))
      at = { x: base === null ? at.x : base.x + BESIDE, y: at.y + (base === null ? APART * 1.45 : APART) };
    points.push(at);
  }
  return points;
}

/** What a move aims at. */
export function targetPoint(theatre: string | null, layer: string | null, places: TowerPlaces): Point {
  const base = theatre === null ? null : places.base(theatre);
  if (theatre === null || base === null) return seaPoint(0);
  const storey = layer === null ? -1 : places.storey(theatre, layer);
  // Beside the crown, and below the lords' court, which a northern tower is close to.
  if (storey < 0) return { x: base.x + TOWER.width / 2 + 4, y: places.top(theatre) - 12 };
  const box = storeyBox(base, storey);
  return { x: base.x + BESIDE, y: box.y + box.height / 2 - 4 };
}
