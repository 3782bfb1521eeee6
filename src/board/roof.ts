/** What stands by a tower for its people: a seal for each institution in a row, and empty bowls on the roof. */
import type Phaser from 'phaser';
import { part, stamped } from './easing';
import type { SealReading, TheatreReading } from './reading';
import type { Sprites } from './sprites';
import { bowlPoint, type Point, sealPoint } from './world';

const MOST_BOWLS = 4;
/** Size of a seal that can do nothing, and what each degree of strength adds. */
const SMALL = 0.72;
const STRONGER = 0.12;

export class Roof {
  readonly #sprites: Sprites;
  readonly #seals: readonly Phaser.GameObjects.Image[];
  readonly #shown: (SealReading | undefined)[];
  readonly #bowls: readonly Phaser.GameObjects.Image[];
  readonly #bowlY: number;

  constructor(sprites: Sprites, reading: TheatreReading, base: Point) {
    this.#sprites = sprites;
    this.#seals = reading.seals.map(({ state }, index) => {
      const at = sealPoint(base, index);
      return sprites.make(`seal-${state}`, at.x, at.y);
    });
    this.#shown = [...reading.seals];
    const points = Array.from({ length: MOST_BOWLS }, (_, index) => bowlPoint(base, reading.storeys.length, index));
    this.#bowls = points.map(({ x, y }) => sprites.make('bowl', x, y).setVisible(false));
    this.#bowlY = points[0]?.y ?? 0;
  }

  show(reading: TheatreReading): void {
    for (const [index, seal] of reading.seals.entries()) {
      this.#shown[index] = seal;
      const image = this.#seals[index];
      if (image === undefined) continue;
      this.#sprites.show(image, `seal-${seal.state}`, sizeOf(seal));
      image.setAlpha(1).setAngle(0);
    }
    for (const [index, bowl] of this.#bowls.entries())
      bowl
        .setVisible(index < reading.bowls)
        .setY(this.#bowlY)
        .setAngle(0)
        .setAlpha(1);
  }

  /** The old seal is lifted off, the new one struck. */
  strike(index: number, to: SealReading, progress: number): void {
    const [image, from] = [this.#seals[index], this.#shown[index]];
    if (image === undefined || from === undefined) return;
    if (progress < 0.35) {
      const off = part(progress, 0, 0.35);
      this.#sprites.show(image, `seal-${from.state}`, sizeOf(from) * (1 + off * 0.5));
      image.setAlpha(1 - off).setAngle(off * -30);
      return;
    }
    const { size, angle, alpha } = stamped(part(progress, 0.35, 1), index % 2 === 0, 0.7);
    this.#sprites.show(image, `seal-${to.state}`, sizeOf(to) * size);
    image.setAlpha(alpha).setAngle(angle);
    if (progress >= 1) this.#shown[index] = to;
  }

  /** Bowls are put down hard and rattle, or are taken away. */
  setOut(from: number, to: number, progress: number): void {
    for (const [index, bowl] of this.#bowls.entries()) {
      if (index < Math.min(from, to) || index >= Math.max(from, to)) continue;
      const gone = to > from ? 1 - part(progress, 0, 0.4) ** 2 : part(progress, 0.2, 1);
      bowl
        .setVisible(gone < 1)
        .setY(this.#bowlY - gone * 22)
        .setAlpha(1 - gone)
        .setAngle(to > from && progress < 1 ? Math.sin(progress * 26) * 9 * (1 - progress) : 0);
    }
  }
}

const sizeOf = ({ strength }: SealReading): number => SMALL + STRONGER * strength;
