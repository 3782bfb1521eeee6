/** Every picture of the stage by name. Sizes are in world units, so that art of any resolution falls into place. */
import type Phaser from 'phaser';
import { byName, type Kit, type Pressed, scaleOf } from './kit';
import { addPicture } from './texture';

const KIT = 'drawn-kit';
const WORN = 'worn';

export class Sprites {
  readonly #scene: Phaser.Scene;
  readonly #pressed: ReadonlyMap<string, Pressed>;

  constructor(scene: Phaser.Scene, pressed: readonly Pressed[], kit: Kit) {
    this.#scene = scene;
    this.#pressed = byName(pressed);
    const texture = addPicture(scene, KIT, kit.sheet);
    for (const [name, { x, y, width, height }] of kit.places) texture.add(name, 0, x, y, width, height);
  }

  has(name: string): boolean {
    return scaleOf(name) !== undefined;
  }

  /** A picture on the stage, its middle at a point, in its world size. */
  make(name: string, x: number, y: number): Phaser.GameObjects.Image {
    return this.show(this.#scene.add.image(x, y, KIT, name), name);
  }

  /** Changes what an image shows, at its world size times `size`. */
  show(image: Phaser.GameObjects.Image, name: string, size = 1): Phaser.GameObjects.Image {
    const scale = scaleOf(name);
    if (scale === undefined) throw new Error(`No picture named ${name} on the stage`);
    if (image.texture.key !== KIT) image.setTexture(KIT, name);
    else if (image.frame.name !== name) image.setFrame(name);
    return image.setScale(size * scale);
  }

  /**
   * Pressed art worn as it is, too rarely seen for a place on the sheet, `width` world units wide; false when it did not
   * come. Its atlas goes to the graphics card when it is first worn, which spares the opening of a board a large picture.
   */
  wear(image: Phaser.GameObjects.Image, name: string, width: number): boolean {
    const art = this.#pressed.get(name);
    if (art === undefined) return false;
    if (!this.#scene.textures.exists(WORN)) printAtlas(this.#scene, art.image, this.#pressed.values());
    image.setTexture(WORN, name);
    image.setScale(width / image.frame.width);
    return true;
  }
}

function printAtlas(scene: Phaser.Scene, image: ImageBitmap, pressed: Iterable<Pressed>): void {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [image.width, image.height];
  canvas.getContext('2d', { willReadFrequently: true })?.drawImage(image, 0, 0);
  const texture = addPicture(scene, WORN, canvas);
  for (const it of pressed) if (it.image === image) texture.add(it.name, 0, it.x, it.y, it.width, it.height);
}
