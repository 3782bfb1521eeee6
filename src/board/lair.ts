/**
 * The paper giant in its corner, three folds on three supports: each support stands for one of the Leviathan's props,
 * splits as it weakens and breaks when it is down, and its fold slides into the sea.
 */
import type Phaser from 'phaser';
import type { PropReading, Strain } from './reading';
import type { Sprites } from './sprites';
import { GIANT_SIZE, propPoint } from './world';

/** What stands on each support, how high above its foot, and how far it slides and leans when the support breaks. */
const FOLDS = [
  { picture: 'giant-tail', lift: 132, sink: 74, lean: -16 },
  { picture: 'giant-hump', lift: 132, sink: 78, lean: 13 },
  { picture: 'giant-head', lift: 166, sink: 84, lean: 17 },
] as const;

interface Fold {
  readonly body: Phaser.GameObjects.Image;
  readonly support: Phaser.GameObjects.Image;
  readonly x: number;
  readonly y: number;
  readonly sink: number;
  readonly lean: number;
}

export class Lair {
  readonly #sprites: Sprites;
  readonly #folds: readonly Fold[];

  constructor(sprites: Sprites, props: readonly PropReading[]) {
    this.#sprites = sprites;
    this.#folds = props.flatMap((prop, index) => {
      const shape = FOLDS[index];
      if (shape === undefined) return [];
      const foot = propPoint(index);
      const up = (lift: number): number => foot.y - lift * GIANT_SIZE;
      const make = (picture: string, lift: number): Phaser.GameObjects.Image => {
        const image = sprites.make(picture, foot.x, up(lift));
        sprites.show(image, picture, GIANT_SIZE);
        return image;
      };
      const support = make('support-0', 44);
      const body = make(shape.picture, shape.lift);
      make('ripple', -2);
      make(`support-sign-${prop.id}`, 36);
      return [{ body, support, x: foot.x, y: up(shape.lift), sink: shape.sink * GIANT_SIZE, lean: shape.lean }];
    });
  }

  show(props: readonly PropReading[]): void {
    for (const [index, prop] of props.entries()) {
      const fold = this.#folds[index];
      if (fold === undefined) continue;
      this.#sprites.show(fold.support, `support-${prop.strain}`, GIANT_SIZE);
      fold.support.setX(fold.x);
      pose(fold, slack(prop.strain));
    }
  }

  /** A support shakes, or breaks and its fold comes down. */
  move(index: number, broke: boolean, progress: number): void {
    const fold = this.#folds[index];
    if (fold === undefined) return;
    fold.support.setX(fold.x + Math.sin(progress * 40) * 5 * (1 - progress));
    if (!broke) return;
    if (progress > 0.4) this.#sprites.show(fold.support, 'support-3', GIANT_SIZE);
    pose(fold, Math.max(0, (progress - 0.4) / 0.6) ** 2);
  }
}

/** How far a fold has come down: a little before its support breaks, wholly after. */
function slack(strain: Strain): number {
  return strain === 3 ? 1 : strain * 0.06;
}

function pose(fold: Fold, fallen: number): void {
  fold.body.setPosition(fold.x, fold.y + fold.sink * fallen).setAngle(fold.lean * fallen);
}
