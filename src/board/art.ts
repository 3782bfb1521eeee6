/**
 * Asks for the pressed art: the printed map with its data, and the lords' shields. Each may be missing; the stage then draws
 * that part itself and says so once.
 */
import type { Pressed } from './kit';
import { type MapData, parseMap, SKETCH } from './map-data';
import type { Box } from './world';

export interface Art {
  /** Something did not come and is drawn instead. */
  readonly incomplete: boolean;
  readonly map: MapData;
  /** The printed map that lies under the ground, upside down as the graphics card wants it; null where it did not come. */
  readonly print: ImageBitmap | null;
  /** Fetches it twice as fine, for who looks near on a screen that can show it; gives null where there is nothing finer. */
  readonly finer: () => Promise<ImageBitmap | null>;
  /** Each land's exact shape as a picture, by the name the map gives it. */
  readonly masks: ReadonlyMap<string, ImageBitmap>;
  /** The lords' shields in all their states, cut from their atlas. What is small and shown by the dozen is drawn instead. */
  readonly shields: readonly Pressed[];
}

/** As a texture lies: browsers turn other pictures over on their way to the graphics card, but not these. */
const FLIPPED: ImageBitmapOptions = { imageOrientation: 'flipY' };

/**
 * Fetched here and not by Phaser's loader, which throws past every handler on a page served in a file's place, reads one
 * picture after the other in the page's own time, and makes a texture of each, of which only the map is one. `base` is the
 * page's own address, with its slash; `ratio` the backing pixels a CSS pixel.
 */
export async function fetchArt(base: string, ratio: number): Promise<Art> {
  /** Address of a picture in the fineness that fits the screen. */
  const fine = (name: string): string => `${base}art/${ratio > 1.25 ? name.replace(/(\.\w+)$/, '@2x$1') : name}`;
  // All at once: asked for one after the other, each would wait for the network again. Shields are coarse on every
  // screen: they stand small, and have two pixels a world unit all the same.
  const shields = fetchShields(`${base}art/lords.json`, `${base}art/lords.webp`);
  // The coarser one first on every screen: a whole map is smaller than it, and the finer is the heaviest file of all.
  const [coarse, finest] = [`${base}art/map.webp`, fine('map.webp')];
  const printing = fetchPicture(coarse, FLIPPED);
  const map = parseMap(await fetchObject(`${base}art/map.json`));
  const masks = fetchMasks(map, fine);
  const print = await printing;
  // The printed map and its data go together: outlines of another drawing would not fit it.
  const whole = print === null ? null : map;
  return {
    incomplete: whole === null || (await shields).length === 0,
    map: whole ?? SKETCH,
    print: whole === null ? null : print,
    finer: async () => (whole === null || finest === coarse ? null : fetchPicture(finest, FLIPPED)),
    masks: whole === null ? new Map() : await masks,
    shields: await shields,
  };
}

async function fetchMasks(
  map: MapData | null,
  fine: (name: string) => string,
): Promise<ReadonlyMap<string, ImageBitmap>> {
  const names = Object.values(map?.theatres ?? {}).flatMap(({ mask }) => (mask === null ? [] : [mask.image]));
  const pictures = await Promise.all(names.map(async (name) => [name, await fetchPicture(fine(name))] as const));
  return new Map(pictures.flatMap(([name, picture]) => (picture === null ? [] : [[name, picture] as const])));
}

async function fetchShields(data: string, picture: string): Promise<Pressed[]> {
  const [atlas, image] = await Promise.all([fetchObject(data), fetchPicture(picture)]);
  if (image === null) return [];
  const frames = Object.entries((atlas as { frames?: Record<string, { frame?: unknown }> } | null)?.frames ?? {});
  return frames.flatMap(([name, { frame }]) => {
    const box = readBox(frame);
    return box === null ? [] : [{ name: `lord-${name}`, image, ...box }];
  });
}

function readBox(value: unknown): Box | null {
  const { x, y, w, h } = (value ?? {}) as Record<string, unknown>;
  if (typeof x !== 'number' || typeof y !== 'number' || typeof w !== 'number' || typeof h !== 'number') return null;
  return { x, y, width: w, height: h };
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

/** Decoded where the page does not wait for it; null where it did not come or is no picture. */
async function fetchPicture(address: string, options?: ImageBitmapOptions): Promise<ImageBitmap | null> {
  try {
    const response = await fetch(address);
    return response.ok ? await createImageBitmap(await response.blob(), options) : null;
  } catch {
    return null;
  }
}
