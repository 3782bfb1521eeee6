/**
 * Places the camera goes to of itself: each theatre, the giant, the court, the square. On a phone the stage is walked
 * through stop by stop, each filling the width; elsewhere it opens on the whole map.
 */
import type { Camera } from './camera';
import { landBox } from './map-data';
import type { Site } from './picking';
import { squareOf } from './square-place';
import { type Box, boxAround, COURT, LAIR, sceneBox } from './world';

/** CSS pixels under which a whole map could not be read. */
const NARROW = 640;

export class Stops {
  readonly #camera: Camera;
  readonly #cuts: () => boolean;
  #sites: readonly Site[] = [];
  #at = -1;
  #isOpen = false;

  /** `cuts` tells whether journeys are plain cuts. */
  constructor(camera: Camera, cuts: () => boolean) {
    this.#camera = camera;
    this.#cuts = cuts;
  }

  get narrow(): boolean {
    return this.#camera.viewport.width < NARROW;
  }

  setSites(sites: readonly Site[]): void {
    this.#sites = sites;
  }

  /** Nobody has moved the camera from the first view, which another size then frames anew. */
  get opened(): boolean {
    return this.#isOpen;
  }

  /** The camera has been moved by hand. */
  leave(): void {
    this.#isOpen = false;
  }

  /** First view of the stage. */
  open(): void {
    const [first] = this.#boxes();
    this.#isOpen = true;
    this.#at = this.narrow ? 0 : -1;
    if (this.narrow && first !== undefined) this.#camera.frame(first, true);
    // One theatre: it, its land, and the giant and the front face to face, all whole: the rest of the map is out of play.
    else if (this.#sites.length === 1 && first !== undefined) this.#camera.frame(this.#faceToFace(first), true);
    else this.#camera.home(true);
  }

  /** The next stop or the one before, round and round; true, since there always is one. */
  go(direction: 1 | -1): boolean {
    this.leave();
    const boxes = this.#boxes();
    const start = this.#at < 0 && direction < 0 ? 0 : this.#at;
    this.#at = (start + direction + boxes.length) % boxes.length;
    const box = boxes[this.#at];
    if (box !== undefined) this.#camera.frame(box, this.#cuts());
    return box !== undefined;
  }

  /** False when the level has no such theatre. */
  focus(theatre: string): boolean {
    const at = this.#sites.findIndex((site) => site.theatre.id === theatre);
    const box = this.#boxes()[at];
    if (box === undefined) return false;
    this.leave();
    this.#at = at;
    this.#camera.frame(box, this.#cuts());
    return true;
  }

  home(): void {
    this.leave();
    this.#at = -1;
    this.#camera.home(this.#cuts());
  }

  #faceToFace(tower: Box): Box {
    const place = this.#sites[0]?.place;
    const land = place === undefined ? null : landBox(place);
    return [land ?? tower, LAIR, squareOf(this.#sites)].reduce(boxAround, tower);
  }

  #boxes(): readonly Box[] {
    return [
      ...this.#sites.map(({ theatre, place }) => sceneBox(place.tower, theatre.storeys.length)),
      LAIR,
      COURT,
      squareOf(this.#sites),
    ];
  }
}
