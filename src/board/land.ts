/**
 * One theatre's land, hatched by the lords' grip and gouged in red by what was wrested back. Two small sheets: while one
 * lies on the map the other is inked with what comes next, and is then wiped over it from west to east. A turn so sends
 * the graphics card a piece the size of a land, never the whole map.
 */
import type Phaser from 'phaser';
import type { Art } from './art';
import { inkLand } from './drawn/land';
import type { Pen } from './drawn/pen';
import { gougeCount, gripDegree } from './ink';
import type { MapTheatre } from './map-data';
import type { TheatreReading } from './reading';
import { addPicture } from './texture';
import { type Box, DEPTH } from './world';

interface Sheet {
  readonly pen: Pen;
  readonly texture: Phaser.Textures.Texture;
  readonly image: Phaser.GameObjects.Image;
  /** What is inked on it. */
  ink: string;
}

export class Land {
  readonly #scene: Phaser.Scene;
  readonly #place: MapTheatre;
  readonly #index: number;
  readonly #mask: CanvasImageSource | null;
  readonly #fineness: number;
  readonly #box: Box;
  #shown: Sheet;
  /** Made when it is first inked, which spares the opening of a board six pictures. */
  #next: Sheet | null = null;

  /** `index` slants the hatching, so that neighbours stay apart; `mask`: its exact shape, where it came. */
  constructor(
    scene: Phaser.Scene,
    theatre: TheatreReading,
    place: MapTheatre,
    index: number,
    mask: CanvasImageSource | null,
    fineness: number,
  ) {
    this.#scene = scene;
    this.#place = place;
    this.#index = index;
    this.#fineness = fineness;
    this.#mask = mask;
    this.#box = boxOf(place);
    this.#shown = this.#sheet('a', theatre);
  }

  /** Inks the sheet that comes next, if that land is to change; true when there was something to ink. */
  prepare(theatre: TheatreReading): boolean {
    const ink = inkOf(theatre);
    if (ink === this.#shown.ink || ink === this.#next?.ink) return false;
    if (this.#next === null) {
      this.#next = this.#sheet('b', theatre);
      this.#next.image.setVisible(false).setDepth(DEPTH.wetLand);
    } else {
      this.#draw(this.#next.pen, theatre);
      this.#next.ink = ink;
      this.#next.texture.source[0]?.update();
    }
    return true;
  }

  /** Lays the prepared sheet over the old one, as far as the squeegee has come. */
  wipe(theatre: TheatreReading, progress: number): void {
    this.prepare(theatre);
    const next = this.#next;
    if (next === null || inkOf(theatre) === this.#shown.ink) return;
    const { width, height } = next.image.frame;
    next.image.setVisible(progress > 0).setCrop(0, 0, width * progress, height);
    if (progress < 1) return;
    [this.#shown, this.#next] = [next, this.#shown];
    this.#shown.image.setDepth(DEPTH.land).setCrop();
    this.#next.image.setVisible(false).setDepth(DEPTH.wetLand);
  }

  /** As it is, at once. */
  show(theatre: TheatreReading): void {
    if (inkOf(theatre) === this.#shown.ink) this.#next?.image.setVisible(false);
    else this.wipe(theatre, 1);
  }

  #sheet(side: 'a' | 'b', theatre: TheatreReading): Sheet {
    const name = `land ${theatre.id} ${side}`;
    const { x, y, width, height } = this.#box;
    const canvas = document.createElement('canvas');
    canvas.width = Math.ceil(width * this.#fineness);
    canvas.height = Math.ceil(height * this.#fineness);
    const pen = canvas.getContext('2d', { willReadFrequently: true });
    if (pen === null) throw new Error('This browser gives no canvas to draw on');
    // Drawn before it is a texture, which would otherwise go to the graphics card twice.
    this.#draw(pen, theatre);
    const texture = addPicture(this.#scene, name, canvas);
    const image = this.#scene.add
      .image(x, y, name)
      .setOrigin(0, 0)
      .setScale(1 / this.#fineness)
      .setDepth(DEPTH.land);
    return { pen, texture, image, ink: inkOf(theatre) };
  }

  #draw(pen: Pen, theatre: TheatreReading): void {
    pen.setTransform(1, 0, 0, 1, 0, 0);
    pen.clearRect(0, 0, pen.canvas.width, pen.canvas.height);
    pen.scale(this.#fineness, this.#fineness);
    pen.translate(-this.#box.x, -this.#box.y);
    inkLand(pen, theatre, this.#place, this.#index, this.#mask);
  }
}

/** All of a reading that shows on a land. */
function inkOf({ grip, alternative }: TheatreReading): string {
  return `${gripDegree(grip)} ${gougeCount(alternative)}`;
}

/** A land's exact shape as a picture, where the printed map came with it. */
export function maskOf(masks: Art['masks'], { mask }: MapTheatre): CanvasImageSource | null {
  return mask === null ? null : (masks.get(mask.image) ?? null);
}

/** Outline and mask with room for their edge; a point where the map knows no land. */
function boxOf({ outline, mask, tower }: MapTheatre): Box {
  const points = outline.flat();
  const xs = [...points.map(([x]) => x), ...(mask === null ? [] : [mask.x, mask.x + mask.width])];
  const ys = [...points.map(([, y]) => y), ...(mask === null ? [] : [mask.y, mask.y + mask.height])];
  if (xs.length === 0) return { ...tower, width: 1, height: 1 };
  const [left, top] = [Math.floor(Math.min(...xs)) - 3, Math.floor(Math.min(...ys)) - 3];
  return {
    x: left,
    y: top,
    width: Math.ceil(Math.max(...xs)) + 3 - left,
    height: Math.ceil(Math.max(...ys)) + 3 - top,
  };
}
