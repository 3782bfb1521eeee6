/** Gives a picture to the graphics card under a name. */
import type Phaser from 'phaser';

/**
 * A canvas is drawn before it comes here: made a texture first, it would go to the graphics card twice. Not by Phaser's
 * `addCanvas`, which reads every pixel back and keeps a copy that nobody asks for. Throws when the name is taken.
 */
export function addPicture(
  scene: Phaser.Scene,
  name: string,
  picture: HTMLCanvasElement | ImageBitmap,
): Phaser.Textures.Texture {
  // Phaser's types know only elements; it hands whatever it is given to the graphics card.
  const texture = scene.textures.addImage(name, picture as unknown as HTMLImageElement);
  if (texture === null) throw new Error(`The stage has a texture named ${name} already`);
  return texture;
}
