/** Shows what may be aimed at: legal storeys or towers keep their ink and get an arrow, the rest pale; and the hover frame. */
import type Phaser from 'phaser';
import { isLegal, type Site, type Target, type Targets } from './picking';
import type { Sprites } from './sprites';
import type { Tower } from './tower';
import { boxCentre, DEPTH, storeyBox, TOWER } from './world';

const PALE = 0.4;

export class Aim {
  readonly #towers: readonly Tower[];
  /** An arrow a storey, then one for the whole tower, by theatre. */
  readonly #arrows: readonly (readonly Phaser.GameObjects.Image[])[];
  readonly #hover: Phaser.GameObjects.Image;

  constructor(sprites: Sprites, sites: readonly Site[], towers: readonly Tower[]) {
    this.#towers = towers;
    this.#arrows = sites.map(({ theatre, place }) => {
      const left = place.tower.x - TOWER.width / 2 - 16;
      const storeys = theatre.storeys.map((_, storey) => boxCentre(storeyBox(place.tower, storey)).y);
      return [...storeys, place.tower.y + 14].map((y) =>
        sprites.make('target', left, y).setVisible(false).setDepth(DEPTH.aim),
      );
    });
    this.#hover = sprites.make('hover', 0, 0).setVisible(false).setDepth(DEPTH.aim);
  }

  show(targets: Targets | null, sites: readonly Site[]): void {
    for (const [index, { theatre }] of sites.entries()) {
      const arrows = this.#arrows[index] ?? [];
      for (const arrow of arrows) arrow.setVisible(false);
      for (const [storey, { layer }] of theatre.storeys.entries()) {
        const legal = targets === null || isLegal(targets, theatre.id, layer);
        this.#towers[index]?.dim(storey, legal ? 1 : PALE);
        if (targets !== null && targets.layers.length > 0) arrows[storey]?.setVisible(legal);
      }
      if (targets !== null && targets.layers.length === 0) {
        arrows[arrows.length - 1]?.setVisible(isLegal(targets, theatre.id, null));
      }
    }
  }

  /** Frames the storey under the pointer; true when that changed. */
  hover(target: Target | null, sites: readonly Site[]): boolean {
    const site = target?.layer === undefined ? undefined : sites.find(({ theatre }) => theatre.id === target.theatre);
    const storey = site?.theatre.storeys.findIndex(({ layer }) => layer === target?.layer) ?? -1;
    const before = `${this.#hover.visible} ${this.#hover.x} ${this.#hover.y}`;
    this.#hover.setVisible(site !== undefined && storey >= 0);
    if (site !== undefined && storey >= 0) {
      const at = boxCentre(storeyBox(site.place.tower, storey));
      this.#hover.setPosition(at.x, at.y);
    }
    return before !== `${this.#hover.visible} ${this.#hover.x} ${this.#hover.y}`;
  }
}
