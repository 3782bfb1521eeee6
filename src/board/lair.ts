/**
 * The paper giant in its corner, three folds on three supports: each support stands for one of the Leviathan's props. It
 * leans as its prop sinks, creaks when it moves, is cracked near the threshold and breaks when it is down: its fold then
 * slides into the sea. The head blows a bubble, as big as what the market believes.
 */
import type Phaser from 'phaser';
import { between, creak, part, smooth } from './easing';
import type { PropReading } from './reading';
import type { Sprites } from './sprites';
import { BUBBLE, GIANT_SIZE, propPoint } from './world';

/** What stands on each support, how high above its foot, and how far it slides and leans when the support breaks. */
const FOLDS = [
  { picture: 'giant-tail', lift: 132, sink: 74, lean: -16 },
  { picture: 'giant-hump', lift: 132, sink: 78, lean: 13 },
  { picture: 'giant-head', lift: 166, sink: 84, lean: 17 },
] as const;
/** Value, points, at which a fold stands straight; and how far it has come when its prop is at nothing but not yet down. */
const STRAIGHT = 75;
const LEANING = 0.26;

interface Fold {
  readonly body: Phaser.GameObjects.Image;
  readonly support: Phaser.GameObjects.Image;
  readonly bubble: Phaser.GameObjects.Image | null;
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
      const bubble = prop.id === 'valuation' ? sprites.make('bubble', BUBBLE.x, BUBBLE.y) : null;
      const support = make('support-0', 44);
      const body = make(shape.picture, shape.lift);
      make('ripple', -2);
      make(`support-sign-${prop.id}`, 36);
      const [y, sink] = [up(shape.lift), shape.sink * GIANT_SIZE];
      return [{ body, support, bubble, x: foot.x, y, sink, lean: shape.lean }];
    });
  }

  show(props: readonly PropReading[]): void {
    for (const [index, prop] of props.entries()) {
      const fold = this.#folds[index];
      if (fold === undefined) continue;
      this.#sprites.show(fold.support, `support-${prop.strain}`, GIANT_SIZE);
      fold.support.setX(fold.x).setAngle(0);
      pose(fold, slack(prop));
      this.#blow(fold, bubbleOf(prop), 1);
    }
  }

  /** A support creaks and gives a little, or breaks and its fold comes down. */
  move(index: number, from: PropReading, to: PropReading, progress: number): void {
    const fold = this.#folds[index];
    if (fold === undefined) return;
    const broke = to.strain === 3 && from.strain !== 3;
    fold.support.setX(fold.x + creak(progress) * (2 + 2 * to.strain)).setAngle(creak(progress) * to.strain);
    this.#sprites.show(fold.support, `support-${progress < 0.4 ? from.strain : to.strain}`, GIANT_SIZE);
    const come = broke ? part(progress, 0.4, 1) ** 2 : smooth(progress);
    pose(fold, between(slack(from), slack(to), come));
    this.#blow(fold, between(bubbleOf(from), bubbleOf(to), smooth(progress)), 1 + 0.06 * Math.abs(creak(progress)));
  }

  #blow({ bubble }: Fold, size: number, swell: number): void {
    if (bubble === null) return;
    bubble.setVisible(size > 0.12);
    this.#sprites.show(bubble, 'bubble', size * swell);
    // It hangs from the beak: a smaller one is nearer to it.
    bubble.setPosition(BUBBLE.x, BUBBLE.y + 34 * (1 - size));
  }
}

/** How far a fold has come down: the more its prop has sunk the more, wholly when it is down. */
function slack({ strain, value }: PropReading): number {
  return strain === 3 ? 1 : LEANING * part(STRAIGHT - value, 0, STRAIGHT);
}

/** Burst when the prop is down. */
function bubbleOf({ strain, value }: PropReading): number {
  return strain === 3 ? 0 : 0.3 + (value / 100) * 0.7;
}

function pose(fold: Fold, fallen: number): void {
  fold.body.setPosition(fold.x, fold.y + fold.sink * fallen).setAngle(fold.lean * fallen);
}
