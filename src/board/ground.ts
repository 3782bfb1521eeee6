/**
 * The ground under the towers, from the bottom up: the sea where the printed map did not come, each theatre's land, and
 * over them what never changes in a match — bare land out of play, cables, leaders.
 */
import type Phaser from 'phaser';
import { cutToMask, layPaper } from './drawn/land';
import { drawLinks } from './drawn/links';
import type { Pen } from './drawn/pen';
import { drawSea, drawShores } from './drawn/sea';
import { Land, maskOf } from './land';
import { type MapData, placeOf } from './map-data';
import type { BoardReading, TheatreReading } from './reading';
import { DEPTH, WORLD } from './world';

export class Ground {
  readonly #lands: ReadonlyMap<string, Land>;
  /** Lands still to be inked for the sequence that plays. */
  #coming: TheatreReading[] = [];

  /** `pressed`: the printed map lies beneath, so that sea and coasts need no drawing. `ratio`: backing pixels a CSS pixel. */
  constructor(scene: Phaser.Scene, map: MapData, pressed: boolean, ratio: number, reading: BoardReading) {
    // A quarter of the memory where the screen could not show more.
    const fineness = ratio > 1.25 ? 2 : 1.28;
    if (!pressed)
      printSheet(scene, 'sea', 1, DEPTH.sea, (pen) => {
        drawSea(pen);
        drawShores(pen, Object.values(map.theatres));
      });
    const places = reading.theatres.map((theatre, index) => ({ theatre, place: placeOf(map, theatre.id, index) }));
    this.#lands = new Map(
      places.map(({ theatre, place }, index) => [
        theatre.id,
        new Land(scene, theatre, place, index, pressed, fineness),
      ]),
    );
    printSheet(scene, 'ground', fineness, DEPTH.lines, (pen) => {
      if (pressed) layBareLands(pen, scene, map, reading, fineness);
      drawLinks(pen, places);
    });
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
  depth: number,
  draw: (pen: Pen) => void,
): void {
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(WORLD.width * fineness);
  canvas.height = Math.round(WORLD.height * fineness);
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  if (pen === null) throw new Error('This browser gives no canvas to draw on');
  pen.scale(fineness, fineness);
  // Drawn before it is a texture, which would otherwise go to the graphics card twice.
  draw(pen);
  if (scene.textures.addCanvas(name, canvas) === null) throw new Error(`The stage has a texture named ${name} already`);
  scene.add
    .image(WORLD.width / 2, WORLD.height / 2, name)
    .setScale(1 / fineness)
    .setDepth(depth);
}

/** Land that is not in play lies bare: the print's own hatching would be read as the lords' hold. */
function layBareLands(pen: Pen, scene: Phaser.Scene, map: MapData, reading: BoardReading, fineness: number): void {
  for (const [id, place] of Object.entries(map.theatres)) {
    const mask = maskOf(scene, place, true);
    if (mask === null || place.mask === null || reading.theatres.some((theatre) => theatre.id === id)) continue;
    const bare = cutToMask(mask, place.mask, fineness, (inner) => layPaper(inner, place.outline.flat()));
    pen.drawImage(bare, place.mask.x, place.mask.y, place.mask.width, place.mask.height);
  }
}
