/**
 * Every picture of the stage by name, pressed art first and the drawn stand-in where it is missing. Sizes are in world
 * units, so that art of any resolution falls into place.
 */
import type Phaser from 'phaser';
import { BANDS } from './drawn/bands';
import { FIGURES } from './drawn/figures';
import { FOLDS } from './drawn/folds';
import { FRONT_SIGNS } from './drawn/front-signs';
import { GIANT } from './drawn/giant';
import { MARKS } from './drawn/marks';
import type { Drawing, Pen } from './drawn/pen';
import { ROOF_PARTS } from './drawn/roof-parts';
import { TOWER_PARTS } from './drawn/tower-parts';
import { layOut, type Sized } from './sheet';

const DRAWINGS: readonly Drawing[] = [
  ...TOWER_PARTS,
  ...FIGURES,
  ...MARKS,
  ...GIANT,
  ...FOLDS,
  ...FRONT_SIGNS,
  ...ROOF_PARTS,
  ...BANDS,
];
/** Pixels a world unit in the drawn kit: sharp up to a close look. */
const FINENESS = 2;
/** Powers of two, which the graphics card can shrink smoothly. */
const SHEET = { width: 2048, height: 1024 };
/** Pixels between pictures, so that none bleeds into its neighbour when shrunk. */
const APART = 8;
const KIT = 'drawn-kit';

const finenessOf = ({ isCoarse }: Drawing): number => (isCoarse === true ? FINENESS / 2 : FINENESS);
/** Pixels a drawing takes on the sheet. */
const sizeOf = (drawing: Drawing): Sized => ({
  name: drawing.name,
  width: drawing.width * finenessOf(drawing),
  height: drawing.height * finenessOf(drawing),
});

/** Pressed art that takes the place of a drawn picture: a region of an image that was loaded. */
export interface Pressed {
  readonly name: string;
  readonly image: CanvasImageSource;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export class Sprites {
  readonly #scene: Phaser.Scene;
  /** Scale at which each picture has its world size. */
  readonly #sizes: ReadonlyMap<string, number> = new Map(
    DRAWINGS.map((drawing) => [drawing.name, 1 / finenessOf(drawing)]),
  );

  constructor(scene: Phaser.Scene, pressed: readonly Pressed[]) {
    this.#scene = scene;
    printKit(scene, new Map(pressed.map((picture) => [picture.name, picture])));
  }

  has(name: string): boolean {
    return this.#sizes.has(name);
  }

  /** A picture on the stage, its middle at a point, in its world size. */
  make(name: string, x: number, y: number): Phaser.GameObjects.Image {
    return this.show(this.#scene.add.image(x, y, KIT, name), name);
  }

  /** Changes what an image shows, at its world size times `size`. */
  show(image: Phaser.GameObjects.Image, name: string, size = 1): Phaser.GameObjects.Image {
    const scale = this.#sizes.get(name);
    if (scale === undefined) throw new Error(`No picture named ${name} on the stage`);
    if (image.texture.key !== KIT) image.setTexture(KIT, name);
    else if (image.frame.name !== name) image.setFrame(name);
    return image.setScale(size * scale);
  }
}

/** A picture of a pressed atlas worn as it is, too rarely seen for a place on the sheet; false when it did not come. */
export function wear(image: Phaser.GameObjects.Image, atlas: string, frame: string, width: number): boolean {
  const { textures } = image.scene;
  if (!textures.exists(atlas) || !textures.get(atlas).has(frame)) return false;
  image.setTexture(atlas, frame);
  image.setScale(width / image.frame.width);
  return true;
}

/** Puts the whole kit on one sheet, on shelves: one texture, so that towers, giant and crowds are one batch. */
function printKit(scene: Phaser.Scene, pressed: ReadonlyMap<string, Pressed>): void {
  const canvas = document.createElement('canvas');
  canvas.width = SHEET.width;
  canvas.height = SHEET.height;
  // In memory and not on the graphics card: it is read back once, to become a texture.
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  if (pen === null) throw new Error('This browser gives no canvas to draw on');
  const places = layOut(DRAWINGS.map(sizeOf), SHEET, APART);
  for (const drawing of DRAWINGS) {
    const place = places.get(drawing.name);
    if (place === undefined) continue;
    const { x, y, width, height } = place;
    const fineness = finenessOf(drawing);
    pen.save();
    pen.beginPath();
    pen.rect(x, y, width, height);
    pen.clip();
    pen.translate(x + width / 2, y + height / 2);
    pen.scale(fineness, fineness);
    const art = pressed.get(drawing.name);
    if (art === undefined) drawing.draw(pen);
    else fit(pen, art, drawing);
    pen.restore();
  }
  // Only now: made a texture before, it would go to the graphics card twice, which a slow machine feels.
  const texture = scene.textures.addCanvas(KIT, canvas);
  if (texture === null) throw new Error(`The stage has a texture named ${KIT} already`);
  for (const [name, { x, y, width, height }] of places) texture.add(name, 0, x, y, width, height);
}

/** Pressed art in the box of the drawing it replaces, whole and undistorted. */
function fit(pen: Pen, art: Pressed, box: Drawing): void {
  const scale = Math.min(box.width / art.width, box.height / art.height);
  const [width, height] = [art.width * scale, art.height * scale];
  pen.imageSmoothingQuality = 'high';
  pen.drawImage(art.image, art.x, art.y, art.width, art.height, -width / 2, -height / 2, width, height);
}
