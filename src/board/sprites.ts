/**
 * Every picture of the stage by name, pressed art first and the drawn stand-in where it is missing. Sizes are in world
 * units, so that art of any resolution falls into place.
 */
import type Phaser from 'phaser';
import { FIGURES } from './drawn/figures';
import { GIANT } from './drawn/giant';
import { MARKS } from './drawn/marks';
import type { Drawing } from './drawn/pen';
import { TOWER_PARTS } from './drawn/tower-parts';

const DRAWINGS: readonly Drawing[] = [...TOWER_PARTS, ...FIGURES, ...MARKS, ...GIANT];
/** Pixels a world unit in the drawn kit: sharp up to a close look. */
const FINENESS = 2;
const SHEET_WIDTH = 1024;
const KIT = 'drawn-kit';

interface Picture {
  readonly texture: string;
  readonly frame: string;
  readonly width: number;
  readonly height: number;
}

export class Sprites {
  readonly #scene: Phaser.Scene;
  readonly #pictures = new Map<string, Picture>();

  constructor(scene: Phaser.Scene) {
    this.#scene = scene;
    drawKit(scene);
    for (const { name, width, height } of DRAWINGS)
      this.#pictures.set(name, { texture: KIT, frame: name, width, height });
  }

  /** Takes the pressed frames of an atlas that was loaded, in place of the drawn ones. */
  adopt(texture: string, nameOf: (frame: string) => string | null): void {
    if (!this.#scene.textures.exists(texture)) return;
    for (const frame of this.#scene.textures.get(texture).getFrameNames()) {
      const name = nameOf(frame);
      const drawn = name === null ? undefined : this.#pictures.get(name);
      if (name !== null && drawn !== undefined) this.#pictures.set(name, { ...drawn, texture, frame });
    }
  }

  has(name: string): boolean {
    return this.#pictures.has(name);
  }

  /** A picture on the stage, its middle at a point, in its world size. */
  make(name: string, x: number, y: number): Phaser.GameObjects.Image {
    const image = this.#scene.add.image(x, y, KIT);
    this.show(image, name);
    return image;
  }

  /** Changes what an image shows; its scale is set for the new picture times `size`. */
  show(image: Phaser.GameObjects.Image, name: string, size = 1): void {
    const picture = this.#pictures.get(name);
    if (picture === undefined) throw new Error(`No picture named ${name} on the stage`);
    image.setTexture(picture.texture, picture.frame);
    image.setScale(this.scaleOf(name) * size);
  }

  /** Scale at which a picture has its world size. */
  scaleOf(name: string): number {
    const picture = this.#pictures.get(name);
    if (picture === undefined) return 1;
    const frame = this.#scene.textures.getFrame(picture.texture, picture.frame);
    return frame === null ? 1 : Math.min(picture.width / frame.realWidth, picture.height / frame.realHeight);
  }
}

/** Draws the whole kit on one sheet, on shelves: one texture, so that the stage is one batch. */
function drawKit(scene: Phaser.Scene): void {
  const places = new Map<Drawing, { x: number; y: number }>();
  let [x, y, shelf] = [0, 0, 0];
  for (const drawing of [...DRAWINGS].sort((a, b) => b.height - a.height)) {
    const [width, height] = [drawing.width * FINENESS + 4, drawing.height * FINENESS + 4];
    if (x + width > SHEET_WIDTH) [x, y, shelf] = [0, y + shelf, 0];
    places.set(drawing, { x, y });
    x += width;
    shelf = Math.max(shelf, height);
  }
  const canvas = document.createElement('canvas');
  canvas.width = SHEET_WIDTH;
  canvas.height = y + shelf;
  // In memory and not on the graphics card: it is read back once, to become a texture.
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  const texture = scene.textures.addCanvas(KIT, canvas);
  if (pen === null || texture === null) throw new Error('This browser gives no canvas to draw on');
  for (const [drawing, at] of places) {
    const [width, height] = [drawing.width * FINENESS, drawing.height * FINENESS];
    pen.save();
    pen.beginPath();
    pen.rect(at.x, at.y, width, height);
    pen.clip();
    pen.translate(at.x + width / 2, at.y + height / 2);
    pen.scale(FINENESS, FINENESS);
    drawing.draw(pen);
    pen.restore();
    texture.add(drawing.name, 0, at.x, at.y, width, height);
  }
  texture.refresh();
}
