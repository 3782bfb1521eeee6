/** What a point of the stage stands for: a storey of a tower, a tower's plate, or a theatre's land. Pure. */
import type { LayerId } from '../sim';
import { holdsPoint, type MapTheatre } from './map-data';
import type { TheatreReading } from './reading';
import { type Box, boxHolds, storeyBox, TOWER } from './world';

export interface Target {
  readonly theatre: string;
  readonly layer?: LayerId;
}
/** What an act being prepared may aim at; an empty list leaves that side free. */
export interface Targets {
  readonly theatres: readonly string[];
  readonly layers: readonly string[];
}
export interface Site {
  readonly theatre: TheatreReading;
  readonly place: MapTheatre;
}

/** Towers before land: they stand in front of it, and may hide a neighbour's. */
export function targetAt(sites: readonly Site[], x: number, y: number): Target | null {
  for (const { theatre, place } of sites) {
    for (const [storey, { layer }] of theatre.storeys.entries()) {
      if (boxHolds(storeyBox(place.tower, storey), x, y)) return { theatre: theatre.id, layer };
    }
    if (boxHolds(plateBox(place), x, y)) return { theatre: theatre.id };
  }
  const land = sites.find(({ place }) => holdsPoint(place, x, y));
  return land === undefined ? null : { theatre: land.theatre.id };
}

/** Whether an act that may aim at `targets` may aim there. */
export function isLegal(targets: Targets, theatre: string, layer: string | null): boolean {
  const theatreFits = targets.theatres.length === 0 || targets.theatres.includes(theatre);
  return theatreFits && (targets.layers.length === 0 || (layer !== null && targets.layers.includes(layer)));
}

/** The name plate and the crown, where a finger lands when it means the whole theatre. */
function plateBox(place: MapTheatre): Box {
  return { x: place.tower.x - TOWER.width / 2, y: place.tower.y, width: TOWER.width + TOWER.depthX, height: 34 };
}
