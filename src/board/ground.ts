/**
 * The ground under the towers: land hatched by the lords' grip and gouged in red by what was wrested back, cables on
 * the sea bed, the compacts that join storeys. Drawn on one canvas when a number changes, not at every frame.
 */
import type Phaser from 'phaser';
import { maskKey } from './art';
import { drawLinks } from './drawn/links';
import { cutToMask, gougeCount, gripDegree, inkLand, layPaper } from './drawn/land';
import type { Pen } from './drawn/pen';
import { drawSea, drawShores } from './drawn/sea';
import { type MapData, type MapTheatre, placeOf } from './map-data';
import type { BoardReading } from './reading';
import { WORLD } from './world';

const GROUND = 'ground';

export class Ground {
  readonly #pen: Pen;
  readonly #texture: Phaser.Textures.CanvasTexture;
  readonly #map: MapData;
  readonly #pressed: boolean;
  readonly #textures: Phaser.Textures.TextureManager;
  /** Pixels a world unit. */
  readonly #fineness: number;
  #shown = '';

  /** `pressed`: the printed map lies beneath, so that sea and coasts need no drawing. `ratio`: backing pixels a CSS pixel. */
  constructor(scene: Phaser.Scene, map: MapData, pressed: boolean, ratio: number, reading: BoardReading) {
    // A quarter of the memory where the screen could not show more.
    this.#fineness = ratio > 1.25 ? 2 : 1.28;
    this.#map = map;
    this.#pressed = pressed;
    this.#textures = scene.textures;
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(WORLD.width * this.#fineness);
    canvas.height = Math.round(WORLD.height * this.#fineness);
    const pen = canvas.getContext('2d', { willReadFrequently: true });
    if (pen === null) throw new Error('This browser gives no canvas to draw on');
    this.#pen = pen;
    // Drawn before it is a texture, which would otherwise go to the graphics card twice.
    this.#draw(reading);
    this.#shown = shownOf(reading);
    const texture = scene.textures.addCanvas(GROUND, canvas);
    if (texture === null) throw new Error(`The stage has a texture named ${GROUND} already`);
    this.#texture = texture;
    scene.add.image(WORLD.width / 2, WORLD.height / 2, GROUND).setScale(1 / this.#fineness);
  }

  /** Draws the ground again if anything that shows on it has changed. */
  show(reading: BoardReading): void {
    const key = shownOf(reading);
    if (key === this.#shown) return;
    this.#shown = key;
    this.#draw(reading);
    this.#texture.refresh();
  }

  #draw(reading: BoardReading): void {
    const pen = this.#pen;
    pen.setTransform(1, 0, 0, 1, 0, 0);
    pen.clearRect(0, 0, WORLD.width * this.#fineness, WORLD.height * this.#fineness);
    pen.scale(this.#fineness, this.#fineness);
    if (!this.#pressed) drawSea(pen);
    const places = reading.theatres.map((theatre, index) => ({
      theatre,
      place: placeOf(this.#map, theatre.id, index),
    }));
    if (!this.#pressed) drawShores(pen, Object.values(this.#map.theatres));
    // Land that is not in play lies bare: the print's own hatching would be read as the lords' hold.
    for (const [id, place] of Object.entries(this.#map.theatres)) {
      const mask = this.#maskOf(place);
      if (mask === null || place.mask === null || reading.theatres.some((theatre) => theatre.id === id)) continue;
      const bare = cutToMask(mask, place.mask, this.#fineness, (inner) => layPaper(inner, place.outline.flat()));
      pen.drawImage(bare, place.mask.x, place.mask.y, place.mask.width, place.mask.height);
    }
    for (const [index, { theatre, place }] of places.entries())
      inkLand(pen, theatre, place, index, this.#maskOf(place), this.#fineness);
    drawLinks(pen, places);
  }

  #maskOf(place: MapTheatre): CanvasImageSource | null {
    const key = place.mask === null ? null : maskKey(place.mask.image);
    if (!this.#pressed || key === null || !this.#textures.exists(key)) return null;
    return this.#textures.get(key).getSourceImage() as CanvasImageSource;
  }
}

/** All of a reading that shows on the ground. */
function shownOf(reading: BoardReading): string {
  return JSON.stringify(
    reading.theatres.map(({ id, grip, alternative, storeys }) => [
      id,
      gripDegree(grip),
      gougeCount(alternative),
      storeys.map(({ compact }) => (compact ? 1 : 0)).join(''),
    ]),
  );
}
