/**
 * Where the camera looks while a turn is told: it eases to the place where something happens, only if that is not on the
 * screen near enough already, and comes back to where the player had left it. A player who moves it keeps it.
 */
import type { Place } from './beats';
import type { Camera, Pose } from './camera';
import type { Site } from './picking';
import { squareOf } from './square-place';
import { type Box, boxCentre, COURT, LAIR, sceneBox } from './world';

/** CSS pixels a world unit at which cells can be told apart. */
const READABLE = 0.72;
/** How much nearer it comes, at least, than the whole map. */
const NEARER = 1.15;
/** Milliseconds of one ease, at the usual pace. */
const EASE = 380;

export class Shots {
  readonly #camera: Camera;
  #start: Pose | null = null;
  #pace = 1;

  constructor(camera: Camera) {
    this.#camera = camera;
  }

  /** A telling begins from where the camera is. */
  begin(pace: number): void {
    this.#start ??= this.#camera.destination;
    this.#pace = pace;
  }

  /** The player has taken the camera: the rest is told wherever it looks. */
  hold(): void {
    this.#start = null;
  }

  look(place: Place, sites: readonly Site[]): void {
    const start = this.#start;
    if (start === null) return;
    const box = boxOf(place, sites);
    if (box === null) this.#go(start);
    else if (!this.#sees(box)) this.#go(this.#poseFor(box, start));
  }

  /** Back; at once when the telling was cut short by one who does not want movement. */
  end(cut: boolean): void {
    const start = this.#start;
    this.#start = null;
    if (start !== null) this.#go(start, cut);
  }

  #go(pose: Pose, cut = false): void {
    const { x, y, zoom } = this.#camera.destination;
    const near = Math.abs(pose.x - x) < 1 && Math.abs(pose.y - y) < 1 && Math.abs(pose.zoom / zoom - 1) < 0.01;
    if (!near || cut) this.#camera.travel(pose, cut ? 0 : EASE * this.#pace);
  }

  #zoomFor(box: Box, start: Pose): number {
    const wanted = Math.max(start.zoom, READABLE, this.#camera.farthest * NEARER);
    return Math.min(this.#camera.fit(box), wanted);
  }

  #poseFor(box: Box, start: Pose): Pose {
    return { ...boxCentre(box), zoom: this.#zoomFor(box, start) };
  }

  /** Whether a box is wholly on the screen, near enough to be read, where the camera is or is going. */
  #sees(box: Box): boolean {
    const { x, y, zoom } = this.#camera.destination;
    const [halfWidth, halfHeight] = [this.#camera.viewport.width / 2 / zoom, this.#camera.viewport.height / 2 / zoom];
    const slack = 12 / zoom;
    return (
      zoom >= Math.min(READABLE, this.#camera.fit(box)) * 0.98 &&
      box.x >= x - halfWidth - slack &&
      box.x + box.width <= x + halfWidth + slack &&
      box.y >= y - halfHeight - slack &&
      box.y + box.height <= y + halfHeight + slack
    );
  }
}

function boxOf(place: Place, sites: readonly Site[]): Box | null {
  switch (place.kind) {
    case 'theatre': {
      const site = sites.find(({ theatre }) => theatre.id === place.theatre);
      return site === undefined ? null : sceneBox(site.place.tower, site.theatre.storeys.length);
    }
    case 'court':
      return COURT;
    case 'lair':
      return LAIR;
    case 'square':
      return squareOf(sites);
    case 'whole':
      return null;
  }
}
