/** Chance that a search can set back: the same dice thrown again for every candidate, so that luck favours none. */
import { type BotRandom, rollingOn } from './random';

export class Dice {
  private readonly counter = new Int32Array(1);
  /** A whole number from 0 to n − 1. */
  readonly roll: BotRandom = rollingOn(this.counter);

  setBack(seed: number): void {
    this.counter[0] = seed;
  }
}
