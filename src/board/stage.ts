/**
 * Everything that stands on the stage, built once for a level: it shows a reading, and plays the beats from one to the
 * next. It decides nothing of the game.
 */
import type Phaser from 'phaser';
import { Aim } from './aim';
import { type Art, layPrint, pressedShields } from './art';
import type { Beat } from './changes';
import { Court } from './court';
import { Ground } from './ground';
import { Lair } from './lair';
import { placeOf } from './map-data';
import type { Site, Target, Targets } from './picking';
import type { BoardReading } from './reading';
import { Sprites } from './sprites';
import { Square } from './square';
import { Threats } from './threats';
import { Tower } from './tower';
import { type Point, TOWER, WORLD } from './world';

export class Stage {
  /** Theatres as last shown, where they stand. */
  sites: readonly Site[];
  readonly #art: Art;
  readonly #ground: Ground;
  readonly #towers: readonly Tower[];
  readonly #court: Court;
  readonly #lair: Lair;
  readonly #square: Square;
  readonly #threats: Threats;
  readonly #aim: Aim;

  constructor(scene: Phaser.Scene, art: Art, reading: BoardReading, ratio: number) {
    this.#art = art;
    const sprites = new Sprites(scene, pressedShields(scene));
    if (art.printed) layPrint(scene, WORLD.width, WORLD.height);
    this.#ground = new Ground(scene, art.map, art.printed, ratio, reading);
    this.sites = this.#sitesOf(reading);
    this.#court = new Court(sprites, reading.lords);
    this.#lair = new Lair(sprites, reading.props);
    this.#square = new Square(sprites, reading.crowds);
    // Northern towers stand behind southern ones.
    const order = [...this.sites].sort((a, b) => a.place.tower.y - b.place.tower.y);
    const built = new Map(order.map(({ theatre, place }) => [theatre.id, new Tower(sprites, theatre, place.tower)]));
    this.#towers = this.sites.flatMap(({ theatre }) => built.get(theatre.id) ?? []);
    this.#threats = new Threats(sprites, {
      base: (theatre) => this.#siteOf(theatre)?.place.tower ?? null,
      top: (theatre) => {
        const site = this.#siteOf(theatre);
        return site === undefined ? 0 : site.place.tower.y - TOWER.storey * site.theatre.storeys.length;
      },
      storey: (theatre, layer) =>
        this.#siteOf(theatre)?.theatre.storeys.findIndex((storey) => storey.layer === layer) ?? -1,
    });
    this.#aim = new Aim(sprites, this.sites, this.#towers);
  }

  get threatPoints(): readonly Point[] {
    return this.#threats.points;
  }

  /** Puts everything as it is, at once. */
  show(reading: BoardReading): void {
    this.sites = this.#sitesOf(reading);
    const broken = reading.props.filter(({ strain }) => strain === 3).length;
    this.#ground.show(reading);
    for (const [index, tower] of this.#towers.entries()) {
      const theatre = reading.theatres[index];
      if (theatre !== undefined) tower.show(theatre, broken);
    }
    this.#court.show(reading.lords);
    this.#lair.show(reading.props);
    this.#square.show(reading.crowds);
    this.#threats.show(reading.threats);
  }

  /** Puts one beat at its progress. */
  play(beat: Beat, progress: number): void {
    if (beat.kind === 'land') this.#threats.land(beat, progress);
    else if (beat.kind === 'flip') this.#towerOf(beat.theatre)?.flip(beat.storey, beat.to, progress);
    else if (beat.kind === 'stamp') this.#towerOf(beat.theatre)?.stamp(beat.storey, beat.to, progress);
    else if (beat.kind === 'crown') this.#towerOf(beat.theatre)?.crown(beat.on, progress);
    else if (beat.kind === 'prop') this.#lair.move(beat.index, beat.broke, progress);
    else this.#square.move(beat.index, beat.grew, progress);
  }

  aim(targets: Targets | null): void {
    this.#aim.show(targets, this.sites);
  }

  /** True when the hover frame changed. */
  hover(target: Target | null): boolean {
    return this.#aim.hover(target, this.sites);
  }

  #sitesOf(reading: BoardReading): Site[] {
    return reading.theatres.map((theatre, index) => ({ theatre, place: placeOf(this.#art.map, theatre.id, index) }));
  }
  #siteOf(id: string): Site | undefined {
    return this.sites.find(({ theatre }) => theatre.id === id);
  }
  #towerOf(id: string): Tower | undefined {
    return this.#towers.find((tower) => tower.id === id);
  }
}
