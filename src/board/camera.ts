/**
 * The camera over the map: where it looks and how near, always bounded so that the map never leaves the screen. Plain
 * numbers in CSS pixels and world units; the Phaser camera and the labels both follow them.
 */
import { type Box, boxCentre, type Point, WORLD } from './world';

export interface Viewport {
  width: number;
  height: number;
}
/** Where it looks and how near. */
export interface Pose extends Point {
  readonly zoom: number;
}
export const NEAREST = 4;
/** Milliseconds of an eased journey. */
const JOURNEY = 420;
/** CSS pixels left free round a box that is framed: words at its edge are as big however far one stands. */
const MARGIN = { side: 8, top: 12, bottom: 20 } as const;

export class Camera {
  /** World point in the middle of the screen, and CSS pixels a world unit. */
  x: number = WORLD.width / 2;
  y: number = WORLD.height / 2;
  zoom = 1;
  readonly viewport: Viewport = { width: 1, height: 1 };
  readonly #from = { x: 0, y: 0, zoom: 1 };
  readonly #to = { x: 0, y: 0, zoom: 1 };
  #left = 0;
  #lasts = JOURNEY;

  get moving(): boolean {
    return this.#left > 0;
  }

  /** Zoom at which the whole map just shows. */
  get farthest(): number {
    return Math.min(this.viewport.width / WORLD.width, this.viewport.height / WORLD.height);
  }

  setViewport(width: number, height: number): void {
    this.viewport.width = Math.max(1, width);
    this.viewport.height = Math.max(1, height);
    this.#bound();
  }

  pan(dx: number, dy: number): void {
    this.stop();
    this.x -= dx / this.zoom;
    this.y -= dy / this.zoom;
    this.#bound();
  }

  /** Comes nearer or goes farther, keeping what is under a screen point where it is. */
  zoomAt(factor: number, screenX: number, screenY: number): void {
    this.stop();
    const worldX = this.worldX(screenX);
    const worldY = this.worldY(screenY);
    this.zoom = this.#boundZoom(this.zoom * factor);
    this.x = worldX - (screenX - this.viewport.width / 2) / this.zoom;
    this.y = worldY - (screenY - this.viewport.height / 2) / this.zoom;
    this.#bound();
  }

  get pose(): Pose {
    return { x: this.x, y: this.y, zoom: this.zoom };
  }
  /** Where it will be once a journey is over. */
  get destination(): Pose {
    return this.moving ? { ...this.#to } : this.pose;
  }

  /** Zoom at which a box and the margin round it fill the screen. */
  fit(box: Box): number {
    const width = Math.max(1, this.viewport.width - 2 * MARGIN.side);
    const height = Math.max(1, this.viewport.height - MARGIN.top - MARGIN.bottom);
    return Math.min(width / box.width, height / box.height);
  }

  /** Goes to where a box fills the screen; at once when `cut`. */
  frame(box: Box, cut: boolean): void {
    const zoom = this.#boundZoom(this.fit(box));
    const centre = boxCentre(box);
    this.travel({ x: centre.x, y: centre.y + (MARGIN.bottom - MARGIN.top) / 2 / zoom, zoom }, cut ? 0 : JOURNEY);
  }

  /** An eased journey of some milliseconds; none is a cut. */
  travel(pose: Pose, lasts: number = JOURNEY): void {
    const zoom = this.#boundZoom(pose.zoom);
    const { width, height } = this.viewport;
    Object.assign(this.#from, { x: this.x, y: this.y, zoom: this.zoom });
    Object.assign(this.#to, {
      x: boundAxis(pose.x, width / zoom, WORLD.width),
      y: boundAxis(pose.y, height / zoom, WORLD.height),
      zoom,
    });
    this.#lasts = Math.max(1, lasts);
    this.#left = this.#lasts;
    if (lasts <= 0) this.step(1);
  }

  home(cut: boolean): void {
    this.travel({ x: WORLD.width / 2, y: WORLD.height / 2, zoom: this.farthest }, cut ? 0 : JOURNEY);
  }

  /** Moves an eased journey on; true while it lasts. */
  step(elapsed: number): boolean {
    if (this.#left <= 0) return false;
    this.#left = Math.max(0, this.#left - elapsed);
    const t = 1 - this.#left / this.#lasts;
    const eased = t * t * (3 - 2 * t);
    this.x = this.#from.x + (this.#to.x - this.#from.x) * eased;
    this.y = this.#from.y + (this.#to.y - this.#from.y) * eased;
    // In proportion, so that the approach looks even.
    this.zoom = this.#from.zoom * (this.#to.zoom / this.#from.zoom) ** eased;
    this.#bound();
    return true;
  }

  /** Leaves an eased journey where it is. */
  stop(): void {
    this.#left = 0;
  }

  screenX(worldX: number): number {
    return (worldX - this.x) * this.zoom + this.viewport.width / 2;
  }
  screenY(worldY: number): number {
    return (worldY - this.y) * this.zoom + this.viewport.height / 2;
  }
  worldX(screenX: number): number {
    return (screenX - this.viewport.width / 2) / this.zoom + this.x;
  }
  worldY(screenY: number): number {
    return (screenY - this.viewport.height / 2) / this.zoom + this.y;
  }

  #boundZoom(zoom: number): number {
    return Math.min(NEAREST, Math.max(this.farthest, zoom));
  }

  #bound(): void {
    this.zoom = this.#boundZoom(this.zoom);
    this.x = boundAxis(this.x, this.viewport.width / this.zoom, WORLD.width);
    this.y = boundAxis(this.y, this.viewport.height / this.zoom, WORLD.height);
  }
}

/** A span wider than the world is centred on it; a narrower one stays within. */
function boundAxis(centre: number, span: number, world: number): number {
  if (span >= world) return world / 2;
  return Math.min(world - span / 2, Math.max(span / 2, centre));
}
