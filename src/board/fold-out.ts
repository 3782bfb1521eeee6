/** What the lords take of a storey: three quads of folded paper that open one out of the other, then lie flat as cells. */
import type Phaser from 'phaser';
import { part, smooth } from './easing';
import type { Sprites } from './sprites';
import { DEPTH } from './world';

const QUADS = ['quad-light', 'quad-middle', 'quad-dark'] as const;
/** Width of a quad's picture, and half a cell's pitch, world units. */
const QUAD_WIDTH = 40;
const HALF_CELL = 7;

export class FoldOut {
  readonly #sprites: Sprites;
  readonly #y: number;
  /** Made when first needed: most storeys never fold in a match. */
  #quads: readonly Phaser.GameObjects.Image[] = [];

  constructor(sprites: Sprites, y: number) {
    this.#sprites = sprites;
    this.#y = y;
  }

  /** Opens over the cells whose middles run from `first` to `last`. */
  open(first: number, last: number, progress: number): void {
    if (this.#quads.length === 0)
      this.#quads = QUADS.map((name) => this.#sprites.make(name, 0, this.#y).setDepth(DEPTH.folds));
    const left = first - HALF_CELL;
    const width = (last - first + 2 * HALF_CELL) / QUADS.length;
    for (const [index, quad] of this.#quads.entries()) {
      const open = smooth(part(progress, index * 0.2, index * 0.2 + 0.28));
      quad.setVisible(open > 0 && progress < 1);
      // Each hangs on the one before it and turns about that crease.
      quad.setX(left + width * index + (width * open) / 2);
      quad.scaleX = (width / QUAD_WIDTH) * open * quad.scaleY;
      quad.setAlpha(1 - part(progress, 0.72, 1));
    }
  }

  hide(): void {
    for (const quad of this.#quads) quad.setVisible(false);
  }
}
