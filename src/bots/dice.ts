/** Chance that a search can set back: the same dice thrown again for every candidate, so that luck favours none. */
import { type BotRandom, scramble } from './random';

export class Dice {
  private state = 0;
  /** A whole number from 0 to n − 1. */
  readonly roll: BotRandom = (n) => {
    this.state = (this.state + 0x6d2b79f5) | 0;
    return Math.floor((scramble(this.state) * n) / 4294967296);
  };

  setBack(seed: number): void {
    this.state = seed | 0;
  }
}
