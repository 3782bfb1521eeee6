/**
 * The square where the front gathers: a crowd for each constituent, told apart by hat, as big as it is committed; over
 * it what it holds against us, and between the flags the garland that unity makes or breaks.
 */
import type Phaser from 'phaser';
import { arc, part, smooth, stamped } from './easing';
import { type CrowdReading, type Degree, MAX_PEOPLE } from './reading-front';
import type { Sprites } from './sprites';
import { type Box, crowdPoint, polePoint } from './world';

const PER_ROW = 6;
const FLAGS = { left: 'flag', democratic: 'flag-democratic', capital: 'flag-capital' } as const;
/** How far someone who comes or goes walks, world units. */
const WALK = 92;

interface Person {
  readonly image: Phaser.GameObjects.Image;
  readonly x: number;
  readonly y: number;
}
interface Crowd {
  readonly flag: Phaser.GameObjects.Image;
  readonly temper: Phaser.GameObjects.Image;
  /** The first to come stand in front. */
  readonly people: readonly Person[];
  readonly flagY: number;
}

export class Square {
  readonly #sprites: Sprites;
  readonly #crowds: readonly Crowd[];
  readonly #garlands: readonly Phaser.GameObjects.Image[];

  /** `square` is where it lies. */
  constructor(sprites: Sprites, crowds: readonly CrowdReading[], square: Box) {
    this.#sprites = sprites;
    this.#crowds = crowds.map((crowd, index) => {
      const middle = crowdPoint(square, index);
      const flagY = middle.y - 74;
      const flag = sprites.make(FLAGS[crowd.id], middle.x + 34, flagY);
      // The back rows first, so that the front ones stand before them.
      const people = Array.from({ length: MAX_PEOPLE }, (_, at): Person => {
        const person = MAX_PEOPLE - 1 - at;
        const row = Math.floor(person / PER_ROW);
        const x = middle.x + ((person % PER_ROW) - (PER_ROW - 1) / 2) * 17 + (row % 2) * 7 - 3;
        const y = middle.y - row * 21;
        return { image: sprites.make(`person-${crowd.id}`, x, y), x, y };
      }).reverse();
      const temper = sprites.make('temper-1', middle.x - 26, middle.y - 98).setVisible(false);
      return { flag, temper, people, flagY };
    });
    this.#garlands = crowds.slice(1).map((_, index) => {
      const [one, two] = [polePoint(square, index), polePoint(square, index + 1)];
      return sprites.make('garland-3', (one.x + two.x) / 2, one.y + 10);
    });
  }

  show(crowds: readonly CrowdReading[], bond: Degree): void {
    for (const [index, { flag, flagY, people, temper }] of this.#crowds.entries()) {
      const crowd = crowds[index];
      flag.setY(flagY).setAngle(0);
      for (const [at, { image, x, y }] of people.entries())
        image
          .setVisible(at < (crowd?.people ?? 0))
          .setPosition(x, y)
          .setAlpha(1);
      this.#grumble(temper, crowd?.temper ?? 0);
    }
    for (const garland of this.#garlands) this.#sprites.show(garland, `garland-${bond}`).setAlpha(1).setAngle(0);
  }

  /** Some walk in and who is there jumps for joy; some walk off; a current that parts lowers the flag as it goes. */
  move(index: number, from: CrowdReading, to: CrowdReading, progress: number): void {
    const crowd = this.#crowds[index];
    if (crowd === undefined) return;
    const parted = from.currents.some((current) => !to.currents.includes(current));
    const grew = to.people > from.people;
    for (const [at, { image, x, y }] of crowd.people.entries()) {
      if (at < Math.min(from.people, to.people)) {
        const hop = arc(part(progress, (at % 5) * 0.07, 0.6 + (at % 5) * 0.07));
        image.setY(y - (grew ? 9 * hop : to.people < from.people ? -3 * hop : 0));
      } else if (at < Math.max(from.people, to.people)) walk(image, x, y, progress, grew, at, parted);
    }
    if (parted) crowd.flag.setY(crowd.flagY + arc(progress) * 16).setAngle(arc(progress) * 9);
    if (from.temper === to.temper) return;
    this.#grumble(crowd.temper, progress < 0.4 ? from.temper : to.temper);
    const { size } = stamped(part(progress, 0.4, 1), false, 0.5);
    if (progress >= 0.4 && to.temper > from.temper) crowd.temper.setScale(crowd.temper.scale * size);
  }

  /** The garland is drawn tight, slackens, or tears. */
  tie(from: Degree, to: Degree, progress: number): void {
    for (const garland of this.#garlands) {
      this.#sprites.show(garland, `garland-${progress < 0.35 ? from : to}`);
      garland.setAngle(to < from ? Math.sin(progress * 30) * 4 * (1 - progress) : 0);
      garland.scaleY *= to > from ? 1 + 0.5 * (1 - smooth(part(progress, 0.35, 0.8))) : 1;
    }
  }

  #grumble(image: Phaser.GameObjects.Image, temper: Degree): void {
    image.setVisible(temper > 0);
    if (temper > 0) this.#sprites.show(image, `temper-${temper}`);
  }
}

/** Comes from the east, or goes there: with its whole current slower, and in step. */
function walk(
  image: Phaser.GameObjects.Image,
  x: number,
  y: number,
  progress: number,
  comes: boolean,
  at: number,
  parted: boolean,
): void {
  const late = parted ? 0 : (at % 4) * 0.08;
  const way = part(progress, late, 0.75 + late);
  const off = comes ? 1 - smooth(way) : smooth(way);
  image
    .setVisible(off < 1)
    .setPosition(x + off * WALK, y - Math.abs(Math.sin(way * 14)) * 4 * (off > 0 && off < 1 ? 1 : 0))
    .setAlpha(1 - off ** 2);
}
