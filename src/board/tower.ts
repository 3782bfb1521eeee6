/**
 * One theatre's tower: a storey for each layer, ten cells a storey, the lords' crown on top while they reign. What the
 * lords take unfolds, what is lost is torn off, what we carry is stamped.
 */
import type Phaser from 'phaser';
import type { CellMotion } from './beats';
import { part, stamped } from './easing';
import { FoldOut } from './fold-out';
import type { StoreyReading, TheatreReading } from './reading';
import type { Sprites } from './sprites';
import { boxCentre, CELLS, cellPoint, type Point, storeyBox, TOWER } from './world';

type CellPicture = 'cell-free' | 'cell-grip' | 'cell-alternative';

interface Storey {
  readonly slab: Phaser.GameObjects.Image;
  readonly icon: Phaser.GameObjects.Image;
  readonly cells: readonly Phaser.GameObjects.Image[];
  /** What each cell showed when it was last still. */
  readonly pictures: CellPicture[];
  readonly slabX: number;
  readonly cellY: number;
  readonly fold: FoldOut;
}

export class Tower {
  readonly id: string;
  readonly base: Point;
  readonly #sprites: Sprites;
  readonly #storeys: readonly Storey[];
  readonly #crown: Phaser.GameObjects.Image;
  readonly #crack: Phaser.GameObjects.Image;
  readonly #crownY: number;

  constructor(sprites: Sprites, reading: TheatreReading, base: Point) {
    this.id = reading.id;
    this.base = base;
    this.#sprites = sprites;
    this.#storeys = reading.storeys.map((storey, index) => buildStorey(sprites, storey, base, index));
    const top = base.y - TOWER.storey * reading.storeys.length;
    this.#crownY = top - 28;
    this.#crown = sprites.make('crown', base.x + 6, this.#crownY);
    this.#crack = sprites.make('crack-1', base.x + TOWER.width * 0.18, top + 26);
  }

  /** `broken`: how many supports of the Leviathan are down: its towers crack with it. */
  show(reading: TheatreReading, broken: number): void {
    for (const [index, storey] of reading.storeys.entries()) this.#showStorey(index, storey);
    this.#crown
      .setVisible(reading.crowned)
      .setAlpha(1)
      .setY(this.#crownY)
      .setAngle(broken > 0 ? 9 : 0);
    this.#crack.setVisible(broken > 0);
    if (broken > 0) this.#sprites.show(this.#crack, broken > 1 ? 'crack-2' : 'crack-1');
  }

  /** Cells of one storey on their way to what they will be. */
  move(motion: CellMotion, index: number, to: StoreyReading, progress: number): void {
    const storey = this.#storeys[index];
    if (storey === undefined) return;
    if (motion === 'fold') this.#fold(storey, to, progress);
    for (let cell = 0; cell < CELLS; cell += 1) {
      const [image, old, target] = [storey.cells[cell], storey.pictures[cell], pictureOf(to, cell)];
      if (image === undefined || old === undefined || old === target) continue;
      if (motion === 'tear' && old !== 'cell-free') this.#tear(storey, cell, old, progress);
      if (motion === 'stamp' && target === 'cell-alternative') this.#stamp(storey, cell, progress);
    }
    // The whole storey takes the blow.
    if (motion === 'stamp') storey.slab.setX(storey.slabX + (progress < 0.9 ? Math.sin(progress * 30) * 1.6 : 0));
  }

  /** The crown drops in, or is thrown off. */
  crown(on: boolean, progress: number): void {
    const lift = on ? 1 - part(progress, 0, 0.7) ** 2 : progress;
    this.#crown
      .setVisible(true)
      .setAlpha(1 - lift)
      .setY(this.#crownY - lift * 46)
      .setAngle(on ? 0 : progress * 70);
  }

  /** Brightness of a storey while a target is looked for; `storey` −1 for all of them. */
  dim(storey: number, alpha: number): void {
    for (const [index, { slab, icon, cells }] of this.#storeys.entries()) {
      if (storey >= 0 && storey !== index) continue;
      slab.setAlpha(alpha);
      icon.setAlpha(alpha);
      for (const cell of cells) cell.setAlpha(alpha);
    }
  }

  /** Ripped along its top, hanging, then gone: the ground is free. */
  #tear({ cells, pictures, cellY }: Storey, cell: number, old: CellPicture, progress: number): void {
    const image = cells[cell];
    if (image === undefined) return;
    const fall = part(progress, 0.15, 0.8);
    this.#sprites.show(image, fall >= 1 ? 'cell-free' : `${old}-torn`);
    image
      .setY(cellY + (fall >= 1 ? 0 : fall ** 2 * 15))
      .setAngle(fall >= 1 ? 0 : fall * (cell % 2 === 0 ? 38 : -30))
      .setAlpha(fall >= 1 ? part(progress, 0.8, 1) : 1 - fall ** 3);
    if (progress >= 1) pictures[cell] = 'cell-free';
  }

  /** One after the other, as a line of type is struck. */
  #stamp({ cells, pictures }: Storey, cell: number, progress: number): void {
    const image = cells[cell];
    if (image === undefined) return;
    const began = (CELLS - 1 - cell) * 0.05;
    if (progress < began) return;
    const { size, angle, alpha } = stamped(part(progress, began, began + 0.5), cell % 2 === 0, 0.9);
    this.#sprites.show(image, 'cell-alternative', size);
    image.setAlpha(alpha).setAngle(angle * 4);
    if (progress >= 1) pictures[cell] = 'cell-alternative';
  }

  #fold({ cells, pictures, fold }: Storey, to: StoreyReading, progress: number): void {
    const first = pictures.findIndex((picture, cell) => picture !== 'cell-grip' && cell < to.grip);
    if (first < 0) return;
    const [left, right] = [cells[first], cells[to.grip - 1]];
    if (left !== undefined && right !== undefined) fold.open(left.x, right.x, progress);
    if (progress < 0.72) return;
    for (let cell = first; cell < to.grip; cell += 1) {
      const image = cells[cell];
      if (image !== undefined) this.#sprites.show(image, 'cell-grip');
      if (progress >= 1) pictures[cell] = 'cell-grip';
    }
  }

  #showStorey(index: number, reading: StoreyReading): void {
    const storey = this.#storeys[index];
    if (storey === undefined) return;
    storey.fold.hide();
    storey.slab.setX(storey.slabX);
    for (const [cell, image] of storey.cells.entries()) {
      const picture = pictureOf(reading, cell);
      storey.pictures[cell] = picture;
      this.#sprites.show(image, picture);
      image.setAlpha(1).setAngle(0).setY(storey.cellY);
    }
  }
}

/** The lords hold from the left, ours stands from the right, free ground lies between. */
function pictureOf(storey: StoreyReading, cell: number): CellPicture {
  if (cell < storey.grip) return 'cell-grip';
  return cell >= CELLS - storey.alternative ? 'cell-alternative' : 'cell-free';
}

function buildStorey(sprites: Sprites, storey: StoreyReading, base: Point, index: number): Storey {
  const box = storeyBox(base, index);
  const centre = boxCentre(box);
  const slabX = centre.x + TOWER.depthX / 2;
  const slab = sprites.make('slab', slabX, centre.y - TOWER.depthY / 2);
  const icon = sprites.make(`layer-${storey.layer}`, box.x + TOWER.icon / 2, centre.y);
  const cells = Array.from({ length: CELLS }, (_, cell) => {
    const at = cellPoint(base, index, cell);
    return sprites.make('cell-free', at.x, at.y);
  });
  const pictures = cells.map((): CellPicture => 'cell-free');
  return { slab, icon, cells, pictures, slabX, cellY: centre.y, fold: new FoldOut(sprites, centre.y) };
}
