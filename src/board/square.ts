/** The square where the front gathers: a crowd for each constituent, told apart by hat, as big as it is committed. */
import type Phaser from 'phaser';
import { type CrowdReading, MAX_PEOPLE } from './reading';
import type { Sprites } from './sprites';
import { crowdPoint } from './world';

const PER_ROW = 6;
const FLAGS = { left: 'flag', democratic: 'flag-democratic', capital: 'flag-capital' } as const;

export class Square {
  readonly #crowds: readonly (readonly Phaser.GameObjects.Image[])[];
  readonly #feet: readonly (readonly number[])[];
  #shown: readonly CrowdReading[] = [];

  constructor(sprites: Sprites, crowds: readonly CrowdReading[]) {
    this.#crowds = crowds.map((crowd, index) => {
      const middle = crowdPoint(index);
      sprites.make(FLAGS[crowd.id], middle.x + 34, middle.y - 74);
      // The back rows first, so that the front ones stand before them.
      return Array.from({ length: MAX_PEOPLE }, (_, index) => {
        const person = MAX_PEOPLE - 1 - index;
        const row = Math.floor(person / PER_ROW);
        const x = middle.x + ((person % PER_ROW) - (PER_ROW - 1) / 2) * 17 + (row % 2) * 7 - 3;
        return sprites.make(`person-${crowd.id}`, x, middle.y - row * 21);
      });
    });
    this.#feet = this.#crowds.map((crowd) => crowd.map(({ y }) => y));
  }

  show(crowds: readonly CrowdReading[]): void {
    this.#shown = crowds;
    for (const [index, crowd] of this.#crowds.entries()) {
      const people = crowds[index]?.people ?? 0;
      for (const [at, person] of crowd.entries()) {
        person.setVisible(MAX_PEOPLE - at <= people).setY(this.#feet[index]?.[at] ?? 0);
      }
    }
  }

  /** Who is there jumps for joy when the crowd has grown, and settles lower when it has thinned. */
  move(index: number, grew: boolean, progress: number): void {
    const people = this.#shown[index]?.people ?? 0;
    for (const [at, person] of (this.#crowds[index] ?? []).entries()) {
      if (MAX_PEOPLE - at > people) continue;
      const foot = this.#feet[index]?.[at] ?? 0;
      const hop = Math.sin(Math.min(1, progress * 1.4 - (at % 5) * 0.08) * Math.PI);
      person.setY(foot - (grew ? 9 : -4) * Math.max(0, hop));
    }
  }
}
