/**
 * Everything that stands on the stage, built once for a level: it shows a reading, and plays the beats from one to the
 * next. It decides nothing of the game.
 */
import { Aim } from './aim';
import type { Beat } from './beats';
import { Cords } from './cords';
import { Court } from './court';
import { Edges } from './edges';
import type { Ground } from './ground';
import { Lair } from './lair';
import { type MapData, placeOf } from './map-data';
import type { Site, Target, Targets } from './picking';
import type { BoardReading } from './reading';
import { Roof } from './roof';
import type { Sprites } from './sprites';
import { Square } from './square';
import { squareOf } from './square-place';
import { Threats } from './threats';
import { Tower } from './tower';
import { type Point, TOWER } from './world';

interface Building {
  readonly tower: Tower;
  readonly roof: Roof;
}

export class Stage {
  /** Theatres as last shown, where they stand. */
  sites: readonly Site[];
  readonly #map: MapData;
  readonly #ground: Ground;
  readonly #edges: Edges;
  readonly #cords: Cords;
  readonly #buildings: ReadonlyMap<string, Building>;
  readonly #court: Court;
  readonly #lair: Lair;
  readonly #square: Square;
  readonly #threats: Threats;
  readonly #aim: Aim;
  #coming: BoardReading | null = null;

  constructor(sprites: Sprites, ground: Ground, map: MapData, reading: BoardReading) {
    this.#map = map;
    this.#ground = ground;
    this.sites = this.sitesOf(reading);
    const base = (theatre: string): Point | null => this.#siteOf(theatre)?.place.tower ?? null;
    this.#edges = new Edges(sprites);
    this.#cords = new Cords(sprites, base);
    this.#court = new Court(sprites, reading.lords);
    this.#lair = new Lair(sprites, reading.props);
    this.#square = new Square(sprites, reading.crowds, squareOf(this.sites));
    // Northern towers stand behind southern ones.
    const order = [...this.sites].sort((a, b) => a.place.tower.y - b.place.tower.y);
    this.#buildings = new Map(
      order.map(({ theatre, place }) => [
        theatre.id,
        { tower: new Tower(sprites, theatre, place.tower), roof: new Roof(sprites, theatre, place.tower) },
      ]),
    );
    this.#threats = new Threats(sprites, {
      base,
      top: (theatre) => {
        const site = this.#siteOf(theatre);
        return site === undefined ? 0 : site.place.tower.y - TOWER.storey * site.theatre.storeys.length;
      },
      storey: (theatre, layer) =>
        this.#siteOf(theatre)?.theatre.storeys.findIndex((storey) => storey.layer === layer) ?? -1,
    });
    const towers = this.sites.flatMap(({ theatre }) => this.#buildings.get(theatre.id)?.tower ?? []);
    this.#aim = new Aim(sprites, this.sites, towers);
  }

  get threatPoints(): readonly Point[] {
    return this.#threats.points;
  }

  /** A finer print of the map has come. */
  refine(print: ImageBitmap): void {
    this.#ground.refine(print);
  }

  /** Puts everything as it is, at once. */
  show(reading: BoardReading): void {
    this.#coming = null;
    this.sites = this.sitesOf(reading);
    const broken = reading.props.filter(({ strain }) => strain === 3).length;
    this.#ground.show(reading);
    this.#edges.show(reading.edges);
    this.#cords.show(reading.theatres);
    for (const theatre of reading.theatres) {
      const building = this.#buildings.get(theatre.id);
      building?.tower.show(theatre, broken);
      building?.roof.show(theatre);
    }
    this.#court.show(reading.lords);
    this.#lair.show(reading.props);
    this.#square.show(reading.crowds, reading.bond);
    this.#threats.show(reading.threats);
  }

  /** A sequence of beats begins, at whose end it will show this. */
  expect(reading: BoardReading): void {
    this.#coming = reading;
    this.#ground.expect(reading);
  }

  /** Work ahead of the sequence, a little each frame. */
  prepare(): void {
    this.#ground.prepare();
  }

  /** Puts one beat at its progress. */
  play(beat: Beat, progress: number): void {
    switch (beat.kind) {
      case 'land':
        this.#threats.land(beat, progress);
        break;
      case 'tear':
      case 'fold':
      case 'stamp':
        this.#buildings.get(beat.theatre)?.tower.move(beat.kind, beat.storey, beat.to, progress);
        break;
      case 'ink': {
        const theatre = this.#coming?.theatres.find(({ id }) => id === beat.theatre);
        if (theatre !== undefined) this.#ground.wipe(theatre, progress);
        break;
      }
      case 'crown':
        this.#buildings.get(beat.theatre)?.tower.crown(beat.on, progress);
        break;
      case 'seal':
        this.#buildings.get(beat.theatre)?.roof.strike(beat.index, beat.to, progress);
        break;
      case 'bowls':
        this.#buildings.get(beat.theatre)?.roof.setOut(beat.from, beat.to, progress);
        break;
      case 'cord':
        this.#cords.move(beat.made, beat.cut, progress);
        break;
      case 'lord':
        this.#court.move(beat.index, beat.from, beat.to, progress);
        break;
      case 'prop':
        this.#lair.move(beat.index, beat.from, beat.to, progress);
        break;
      case 'crowd':
        this.#square.move(beat.index, beat.from, beat.to, progress);
        break;
      case 'bond':
        this.#square.tie(beat.from, beat.to, progress);
        break;
      case 'edge':
        this.#edges.move(beat.edge, beat.from, beat.to, progress);
        break;
      case 'announce':
        this.#threats.announce(beat.threats, progress);
        break;
      case 'look':
      case 'receipt':
        // The camera's and the receipt's: the teller sees to them.
        break;
    }
  }

  aim(targets: Targets | null): void {
    this.#aim.show(targets, this.sites);
  }

  /** True when the hover frame changed. */
  hover(target: Target | null): boolean {
    return this.#aim.hover(target, this.sites);
  }

  /** Theatres of a reading, where they stand. */
  sitesOf(reading: BoardReading): Site[] {
    return reading.theatres.map((theatre, index) => ({ theatre, place: placeOf(this.#map, theatre.id, index) }));
  }
  #siteOf(id: string): Site | undefined {
    return this.sites.find(({ theatre }) => theatre.id === id);
  }
}
