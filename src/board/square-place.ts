/**
 * Where the square of the front lies: in its corner of the map; where one theatre plays alone it is drawn up across the
 * sea, so that the first shot holds the theatre, the giant and the crowds, all whole and near enough to be read. The whole
 * map would hold them too, with no room for a word on a laptop.
 */
import { landBox } from './map-data';
import type { Site } from './picking';
import { type Box, boxesMeet, SQUARE, sceneBox } from './world';

/** The open sea south of the Indian Ocean, clear of Madagascar. */
const DRAWN_UP: Box = { ...SQUARE, x: 856 };

export function squareOf(sites: readonly Site[]): Box {
  const [site, another] = sites;
  if (site === undefined || another !== undefined) return SQUARE;
  const land = landBox(site.place);
  const tower = sceneBox(site.place.tower, site.theatre.storeys.length);
  const isFree = !boxesMeet(DRAWN_UP, tower) && (land === null || !boxesMeet(DRAWN_UP, land));
  return isFree ? DRAWN_UP : SQUARE;
}
