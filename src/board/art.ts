/**
 * Asks for the pressed art: the printed map with its data, and the lords' shields. Each may be missing; the stage then draws
 * that part itself and says so once.
 */
import type Phaser from 'phaser';
import { type MapData, parseMap, SKETCH } from './map-data';
import type { Pressed } from './sprites';
import { DEPTH } from './world';

const PRINT = 'map-print';
export const LORDS = 'lords';

/** Small data files, read before the pictures they describe; null where one did not come or makes no sense. */
export interface ArtData {
  /** Address of the folder, with its slash. */
  readonly folder: string;
  /** Name of a picture in the fineness that fits the screen. */
  readonly fine: (name: string) => string;
  readonly map: MapData | null;
  /** Frames of the shields' atlas. */
  readonly lords: object | null;
}
export interface Art {
  /** Something did not come and is drawn instead. */
  readonly incomplete: boolean;
  readonly map: MapData;
  /** The printed map lies under the ground. */
  readonly printed: boolean;
}

/**
 * Fetched here and not by Phaser's loader, which throws past every handler on a page served in a file's place. `base`
 * is the page's own address, with its slash; `ratio` the backing pixels a CSS pixel.
 */
export async function fetchArtData(base: string, ratio: number): Promise<ArtData> {
  const folder = `${base}art/`;
  const fine = (name: string): string => (ratio > 1.25 ? name.replace(/(\.\w+)$/, '@2x$1') : name);
  const [map, lords] = await Promise.all(
    ['map.json', fine('lords.json')].map((name) => fetchObject(`${folder}${name}`)),
  );
  return { folder, fine, map: parseMap(map), lords: lords ?? null };
}

async function fetchObject(address: string): Promise<object | null> {
  try {
    const response = await fetch(address);
    const value: unknown = response.ok ? await response.json() : null;
    return typeof value === 'object' ? value : null;
  } catch {
    return null;
  }
}

/** Queues the pictures that the data speaks of; call before the scene is created. */
export function queueArt(scene: Phaser.Scene, data: ArtData): void {
  scene.load.setPath(data.folder);
  if (data.lords !== null) scene.load.atlas(LORDS, data.fine('lords.webp'), data.lords);
  if (data.map === null) return;
  scene.load.image(PRINT, data.fine('map.webp'));
  for (const { mask } of Object.values(data.map.theatres)) {
    if (mask !== null) scene.load.image(maskKey(mask.image), data.fine(mask.image));
  }
}

/** Texture of a land's mask, by the name the map gives it. */
export function maskKey(image: string): string {
  return `land ${image}`;
}

/** What came. The printed map and its data go together: outlines of another drawing would not fit it. */
export function readArt(scene: Phaser.Scene, data: ArtData): Art {
  const map = scene.textures.exists(PRINT) ? data.map : null;
  return { incomplete: map === null || !scene.textures.exists(LORDS), map: map ?? SKETCH, printed: map !== null };
}

/** Lays the printed map; the ground goes above it. */
export function layPrint(scene: Phaser.Scene, width: number, height: number): void {
  scene.add
    .image(width / 2, height / 2, PRINT)
    .setDisplaySize(width, height)
    .setDepth(DEPTH.sea);
}

/**
 * The lords' shields, cut from their atlas. What is shown by the dozen and small is drawn instead, and keeps its
 * outline at any size.
 */
export function pressedShields(scene: Phaser.Scene): Pressed[] {
  if (!scene.textures.exists(LORDS)) return [];
  const atlas = scene.textures.get(LORDS);
  const image = atlas.getSourceImage() as CanvasImageSource;
  return atlas.getFrameNames().map((lord) => {
    const { cutX, cutY, cutWidth, cutHeight } = atlas.get(lord);
    return { name: `lord-${lord}`, image, x: cutX, y: cutY, width: cutWidth, height: cutHeight };
  });
}
