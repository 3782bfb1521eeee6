/**
 * Asks for the pressed art: the printed map, its data, and two atlases. Each may be missing; the stage then draws that
 * part itself and says so once.
 */
import type Phaser from 'phaser';
import { type MapData, parseMap, SKETCH } from './map-data';
import type { Sprites } from './sprites';

const KEYS = { print: 'map-print', data: 'map-data', board: 'board-atlas', lords: 'lords-atlas' } as const;

export interface Art {
  /** Names of the files that did not come. */
  readonly missing: readonly string[];
  readonly map: MapData;
  /** The printed map lies under the ground. */
  readonly printed: boolean;
}

/**
 * Queues everything; call before the scene is created. `base` is the page's own address, with its slash; `ratio` the
 * backing pixels a CSS pixel, which choose between the two finenesses of the art.
 */
export function queueArt(scene: Phaser.Scene, base: string, ratio: number): void {
  const fine = (name: string): string => (ratio > 1.25 ? name.replace(/(\.\w+)$/, '@2x$1') : name);
  scene.load.setPath(`${base}art/`);
  scene.load.image(KEYS.print, fine('map.webp'));
  scene.load.atlas(KEYS.board, fine('board.webp'), fine('board.json'));
  scene.load.atlas(KEYS.lords, fine('lords.webp'), fine('lords.json'));
  scene.load.json(KEYS.data, 'map.json');
  // The map's data names the pictures of its lands: they join the same queue.
  scene.load.once(`filecomplete-json-${KEYS.data}`, (_key: string, _type: string, data: unknown) => {
    for (const { mask } of Object.values(parseMap(data)?.theatres ?? {})) {
      if (mask !== null) scene.load.image(maskKey(mask.image), fine(mask.image));
    }
  });
}

/** Texture of a land's mask, by the name the map gives it. */
export function maskKey(image: string): string {
  return `land ${image}`;
}

/** What came of it. The printed map without its data would lie under outlines of another drawing: both or neither. */
export function readArt(scene: Phaser.Scene): Art {
  const missing: string[] = [];
  const map = parseMap(scene.cache.json.get(KEYS.data));
  const print = scene.textures.exists(KEYS.print);
  if (map === null) missing.push('map.json');
  if (!print) missing.push('map.webp');
  for (const key of [KEYS.board, KEYS.lords]) if (!scene.textures.exists(key)) missing.push(key);
  return { missing, map: map !== null && print ? map : SKETCH, printed: map !== null && print };
}

/** Lays the printed map; the ground goes above it. */
export function layPrint(scene: Phaser.Scene, width: number, height: number): void {
  const print = scene.add.image(width / 2, height / 2, KEYS.print);
  print.setDisplaySize(width, height);
}

/** Puts pressed pictures in place of drawn ones. */
export function adoptArt(sprites: Sprites): void {
  sprites.adopt(KEYS.board, plainName);
  sprites.adopt(KEYS.lords, (frame) => `lord-${plainName(frame)}`);
}

/** `lord/cloud.webp` and `cloud` are the same picture to us. */
function plainName(frame: string): string {
  return frame.replace(/\.[a-z]+$/, '').replace(/^(lords?|board)\//, '').replaceAll('/', '-');
}
