/** The compacts that theatres signed: a red cord from tower to tower on the same storey, strung bead by bead, or cut. */
import type Phaser from 'phaser';
import { linksOf, parseLink } from './compacts';
import { part, smooth } from './easing';
import type { TheatreReading } from './reading';
import type { Sprites } from './sprites';
import { DEPTH, type Point, storeyBox, TOWER } from './world';

/** World units between pieces of cord. */
const PITCH = 11;

interface Cord {
  readonly pieces: readonly Phaser.GameObjects.Image[];
  readonly knots: readonly Phaser.GameObjects.Image[];
  readonly points: readonly Point[];
}

export class Cords {
  readonly #sprites: Sprites;
  readonly #base: (theatre: string) => Point | null;
  /** Made when first strung, and kept: the same compact may be left and joined again. */
  readonly #cords = new Map<string, Cord>();

  constructor(sprites: Sprites, base: (theatre: string) => Point | null) {
    this.#sprites = sprites;
    this.#base = base;
  }

  show(theatres: readonly TheatreReading[]): void {
    const links = new Set(linksOf(theatres));
    for (const link of links) lay(this.#cordOf(link), 1, 0);
    for (const [link, cord] of this.#cords) if (!links.has(link)) lay(cord, 0, 0);
  }

  /** New ones run out from the west, old ones part in the middle and fall. */
  move(made: readonly string[], cut: readonly string[], progress: number): void {
    for (const link of made) lay(this.#cordOf(link), smooth(part(progress, 0, 0.85)), 0);
    for (const link of cut) lay(this.#cordOf(link), progress >= 1 ? 0 : 1, progress);
  }

  #cordOf(link: string): Cord {
    const known = this.#cords.get(link);
    if (known !== undefined) return known;
    const points = this.#pathOf(link);
    const knots = [points[0], points.at(-1)].flatMap((end) =>
      end === undefined ? [] : [this.#sprites.make('knot', end.x, end.y).setDepth(DEPTH.cords).setVisible(false)],
    );
    const pieces = points.slice(1).map((point, index) => {
      const from = points[index] ?? point;
      return this.#sprites
        .make('cord', (from.x + point.x) / 2, (from.y + point.y) / 2)
        .setRotation(Math.atan2(point.y - from.y, point.x - from.x))
        .setDepth(DEPTH.cords)
        .setVisible(false);
    });
    const cord = { pieces, knots, points };
    this.#cords.set(link, cord);
    return cord;
  }

  #pathOf(link: string): Point[] {
    const { storey, one, two } = parseLink(link);
    const ends = [this.#base(one), this.#base(two)].flatMap((base) => (base === null ? [] : [base]));
    ends.sort((a, b) => a.x - b.x);
    const [west, east] = ends;
    if (west === undefined || east === undefined) return [];
    const [boxA, boxB] = [storeyBox(west, storey), storeyBox(east, storey)];
    // Towers one above the other are joined round their eastern side, which is where the cord can be seen.
    const stacked = boxB.x < boxA.x + boxA.width + 40;
    const a = { x: boxA.x + boxA.width + TOWER.depthX, y: boxA.y + boxA.height / 2 };
    const b = { x: stacked ? boxB.x + boxB.width + TOWER.depthX : boxB.x, y: boxB.y + boxB.height / 2 };
    const bend = stacked ? (a.y > b.y ? 60 : -60) : 26;
    const [dx, dy] = [b.x - a.x, b.y - a.y];
    const length = Math.hypot(dx, dy) || 1;
    const middle = { x: (a.x + b.x) / 2 - (dy / length) * bend, y: (a.y + b.y) / 2 + (dx / length) * bend };
    const count = Math.max(2, Math.round((length * 1.04) / PITCH));
    return Array.from({ length: count + 1 }, (_, index) => {
      const t = index / count;
      const [p, q, r] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2];
      return { x: p * a.x + q * middle.x + r * b.x, y: p * a.y + q * middle.y + r * b.y };
    });
  }
}

/** Shows the first `strung` part of a cord; `fallen` of the way down once it has been cut. */
function lay({ pieces, knots, points }: Cord, strung: number, fallen: number): void {
  for (const [index, piece] of pieces.entries()) {
    const [from, to] = [points[index], points[index + 1]];
    piece.setVisible(strung > 0 && (index + 1) / pieces.length <= strung);
    if (from === undefined || to === undefined) continue;
    const fromEnd = Math.min(index, pieces.length - 1 - index) / pieces.length;
    piece.setY((from.y + to.y) / 2 + fallen ** 2 * fromEnd * 150).setAlpha(1 - part(fallen, 0.4, 1));
  }
  knots[0]?.setVisible(strung > 0).setAlpha(1 - part(fallen, 0.6, 1));
  knots[1]?.setVisible(strung >= 1).setAlpha(1 - part(fallen, 0.6, 1));
}
