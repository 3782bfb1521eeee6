/** One theatre's tower: a storey for each layer, ten cells a storey, the lords' crown on top while they reign. */
import type Phaser from 'phaser';
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
}
/** A storey that is not there: nothing moves. */
const NOTHING: Pick<Storey, 'cells' | 'pictures'> = { cells: [], pictures: [] };

export class Tower {
  readonly id: string;
  readonly base: Point;
  readonly #sprites: Sprites;
  readonly #storeys: Storey[];
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

  /** Cells that go to the lords or back to free ground turn over. */
  flip(storey: number, to: StoreyReading, progress: number): void {
    const { cells, pictures } = this.#storeys[storey] ?? NOTHING;
    for (let cell = 0; cell < cells.length; cell += 1) {
      const [image, old, target] = [cells[cell], pictures[cell], pictureOf(to, cell)];
      if (image === undefined || old === undefined || target === 'cell-alternative' || target === old) continue;
      this.#sprites.show(image, progress >= 0.5 ? target : old);
      image.scaleX *= Math.abs(1 - 2 * progress);
      if (progress >= 1) pictures[cell] = target;
    }
  }

  /** Cells that become ours are stamped in red. */
  stamp(storey: number, to: StoreyReading, progress: number): void {
    const { cells, pictures } = this.#storeys[storey] ?? NOTHING;
    const landing = Math.min(1, progress / 0.45);
    for (let cell = 0; cell < cells.length; cell += 1) {
      const image = cells[cell];
      if (image === undefined || pictureOf(to, cell) !== 'cell-alternative' || pictures[cell] === 'cell-alternative')
        continue;
      this.#sprites.show(image, 'cell-alternative', 2.4 - 1.4 * landing);
      image.setAlpha(0.3 + 0.7 * landing).setAngle((1 - landing) * (cell % 2 === 0 ? 12 : -12));
      if (progress >= 1) pictures[cell] = 'cell-alternative';
    }
  }

  /** The crown drops in, or is thrown off. */
  crown(on: boolean, progress: number): void {
    const lift = on ? 1 - progress : progress;
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

  #showStorey(index: number, reading: StoreyReading): void {
    const storey = this.#storeys[index];
    if (storey === undefined) return;
    for (const [cell, image] of storey.cells.entries()) {
      const picture = pictureOf(reading, cell);
      storey.pictures[cell] = picture;
      this.#sprites.show(image, picture);
      image.setAlpha(1).setAngle(0);
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
  const slab = sprites.make('slab', centre.x + TOWER.depthX / 2, centre.y - TOWER.depthY / 2);
  const icon = sprites.make(`layer-${storey.layer}`, box.x + TOWER.icon / 2, centre.y);
  const cells = Array.from({ length: CELLS }, (_, cell) => {
    const at = cellPoint(base, index, cell);
    return sprites.make('cell-free', at.x, at.y);
  });
  return { slab, icon, cells, pictures: cells.map(() => 'cell-free') };
}
