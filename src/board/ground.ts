/**
 * The ground under the towers, from the bottom up: the sea where the printed map did not come, each theatre's land, and
 * over them what never changes in a match — bare land out of play, cables, leaders.
 */
import type Phaser from 'phaser';
import type { Art } from './art';
import { cutToMask, layPaper } from './drawn/land';
import { drawLinks, linksBox } from './drawn/links';
import type { Pen } from './drawn/pen';
import { drawSea, drawShores } from './drawn/sea';
import { Land, maskOf } from './land';
import { type MapTheatre, placeOf } from './map-data';
import type { BoardReading, TheatreReading } from './reading';
import { addPicture } from './texture';
import { type Box, boxAround, DEPTH, WORLD } from './world';

const PRINT = 'map-print';
const WHOLE: Box = { x: 0, y: 0, ...WORLD };

export class Ground {
  readonly #scene: Phaser.Scene;
  readonly #lands: ReadonlyMap<string, Land>;
  readonly #print: Phaser.GameObjects.Image | null;
  /** Lands still to be inked for the sequence that plays. */
  #coming: TheatreReading[] = [];

  /** Where the printed map came, sea and coasts need no drawing. `ratio`: backing pixels a CSS pixel. */
  constructor(scene: Phaser.Scene, art: Art, ratio: number, reading: BoardReading) {
    const { map, print, masks } = art;
    // A quarter of the memory where the screen could not show more.
    const fineness = ratio > 1.25 ? 2 : 1.28;
    this.#scene = scene;
    this.#print = print === null ? null : lay(scene, PRINT, print, WHOLE, DEPTH.sea);
    if (print === null)
      printSheet(scene, 'sea', 1, WHOLE, DEPTH.sea, (pen) => {
        drawSea(pen);
        drawShores(pen, Object.values(map.theatres));
      });
    const places = reading.theatres.map((theatre, index) => ({ theatre, place: placeOf(map, theatre.id, index) }));
    this.#lands = new Map(
      places.map(({ theatre, place }, index) => [
        theatre.id,
        new Land(scene, theatre, place, index, maskOf(masks, place), fineness),
      ]),
    );
    const bare = print === null ? [] : bareLands(art, reading);
    // No larger than what is drawn on it: it is the largest picture of all that go to the graphics card.
    const covered = bare.map(({ box }) => box).reduce(boxAround, linksBox(places));
    printSheet(scene, 'ground', fineness, covered, DEPTH.lines, (pen) => {
      layBareLands(pen, bare, fineness);
      drawLinks(pen, places);
    });
  }

  /** Lays a finer print in the place of the first. */
  refine(print: ImageBitmap): void {
    addPicture(this.#scene, `${PRINT}-fine`, print);
    this.#print?.setTexture(`${PRINT}-fine`).setDisplaySize(WHOLE.width, WHOLE.height);
    this.#scene.textures.remove(PRINT);
  }

  show(reading: BoardReading): void {
    this.#coming = [];
    for (const theatre of reading.theatres) this.#lands.get(theatre.id)?.show(theatre);
  }

  /** A sequence begins that ends so. */
  expect(reading: BoardReading): void {
    this.#coming = [...reading.theatres];
  }

  /** Inks ahead, one land a frame at most: all of them in one would be a frame missed. */
  prepare(): void {
    for (let theatre = this.#coming.shift(); theatre !== undefined; theatre = this.#coming.shift())
      if (this.#lands.get(theatre.id)?.prepare(theatre) === true) return;
  }

  wipe(theatre: TheatreReading, progress: number): void {
    this.#lands.get(theatre.id)?.wipe(theatre, progress);
  }
}

function printSheet(
  scene: Phaser.Scene,
  name: string,
  fineness: number,
  box: Box,
  depth: number,
  draw: (pen: Pen) => void,
): void {
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(box.width * fineness);
  canvas.height = Math.round(box.height * fineness);
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  if (pen === null) throw new Error('This browser gives no canvas to draw on');
  pen.scale(canvas.width / box.width, canvas.height / box.height);
  pen.translate(-box.x, -box.y);
  // Drawn before it is a texture, which would otherwise go to the graphics card twice.
  draw(pen);
  lay(scene, name, canvas, box, depth);
}

/** Lays a picture over a box of the world. */
function lay(
  scene: Phaser.Scene,
  name: string,
  picture: HTMLCanvasElement | ImageBitmap,
  box: Box,
  depth: number,
): Phaser.GameObjects.Image {
  addPicture(scene, name, picture);
  return scene.add
    .image(box.x + box.width / 2, box.y + box.height / 2, name)
    .setDisplaySize(box.width, box.height)
    .setDepth(depth);
}

interface BareLand {
  readonly place: MapTheatre;
  readonly mask: CanvasImageSource;
  readonly box: Box;
}

/** Land that is not in play lies bare: the print's own hatching would be read as the lords' hold. */
function bareLands({ map, masks }: Art, reading: BoardReading): BareLand[] {
  return Object.entries(map.theatres).flatMap(([id, place]) => {
    const mask = maskOf(masks, place);
    if (mask === null || place.mask === null || reading.theatres.some((theatre) => theatre.id === id)) return [];
    return [{ place, mask, box: place.mask }];
  });
}

function layBareLands(pen: Pen, lands: readonly BareLand[], fineness: number): void {
  for (const { place, mask, box } of lands) {
    const bare = cutToMask(mask, box, fineness, (inner) => layPaper(inner, place.outline.flat()));
    pen.drawImage(bare, box.x, box.y, box.width, box.height);
  }
}
