/**
 * The ground under the towers: land hatched by the lords' grip and gouged in red by what was wrested back, cables on
 * the sea bed, the compacts that join storeys. Drawn on one canvas when a number changes, not at every frame.
 */
import type Phaser from 'phaser';
import { maskKey } from './art';
import { drawLinks } from './drawn/links';
import { gouge, hatchLines, type Pen, scatter } from './drawn/pen';
import { type MapData, type MapTheatre, placeOf, type Ring } from './map-data';
import { INK } from './palette';
import type { BoardReading, TheatreReading } from './reading';
import { type Box, WORLD } from './world';

const GROUND = 'ground';

export class Ground {
  readonly #pen: Pen;
  readonly #texture: Phaser.Textures.CanvasTexture;
  readonly #map: MapData;
  readonly #pressed: boolean;
  readonly #textures: Phaser.Textures.TextureManager;
  /** Pixels a world unit. */
  readonly #fineness: number;
  #shown = '';

  /** `pressed`: the printed map lies beneath, so that sea and coasts need no drawing. `ratio`: backing pixels a CSS pixel. */
  constructor(scene: Phaser.Scene, map: MapData, pressed: boolean, ratio: number) {
    // A quarter of the memory where the screen could not show more.
    this.#fineness = ratio > 1.25 ? 2 : 1.28;
    this.#map = map;
    this.#pressed = pressed;
    this.#textures = scene.textures;
    const texture = scene.textures.createCanvas(GROUND, WORLD.width * this.#fineness, WORLD.height * this.#fineness);
    if (texture === null) throw new Error('This browser gives no canvas to draw on');
    this.#texture = texture;
    this.#pen = texture.getContext();
    scene.add.image(WORLD.width / 2, WORLD.height / 2, GROUND).setScale(1 / this.#fineness);
  }

  /** Draws the ground again if anything that shows on it has changed. */
  show(reading: BoardReading): void {
    const key = JSON.stringify(
      reading.theatres.map(({ id, grip, alternative, storeys }) => [
        id,
        gripDegree(grip),
        gougeCount(alternative),
        storeys.map(({ compact }) => (compact ? 1 : 0)).join(''),
      ]),
    );
    if (key === this.#shown) return;
    this.#shown = key;
    const pen = this.#pen;
    pen.setTransform(1, 0, 0, 1, 0, 0);
    pen.clearRect(0, 0, WORLD.width * this.#fineness, WORLD.height * this.#fineness);
    pen.scale(this.#fineness, this.#fineness);
    if (!this.#pressed) drawSea(pen);
    const places = reading.theatres.map((theatre, index) => ({
      theatre,
      place: placeOf(this.#map, theatre.id, index),
    }));
    if (!this.#pressed) drawShores(pen, Object.values(this.#map.theatres));
    for (const [index, { theatre, place }] of places.entries())
      inkLand(pen, theatre, place, index, this.#maskOf(place), this.#fineness);
    drawLinks(pen, places);
    this.#texture.refresh();
  }

  #maskOf(place: MapTheatre): CanvasImageSource | null {
    const key = place.mask === null ? null : maskKey(place.mask.image);
    if (!this.#pressed || key === null || !this.#textures.exists(key)) return null;
    return this.#textures.get(key).getSourceImage() as CanvasImageSource;
  }
}

function drawSea(pen: Pen): void {
  pen.fillStyle = INK.paper;
  pen.fillRect(0, 0, WORLD.width, WORLD.height);
  pen.fillStyle = INK.blue;
  pen.fillRect(14, 14, WORLD.width - 28, WORLD.height - 28);
  pen.strokeStyle = INK.key;
  pen.lineWidth = 5;
  pen.strokeRect(14, 14, WORLD.width - 28, WORLD.height - 28);
  pen.lineWidth = 1.6;
  pen.strokeRect(22, 22, WORLD.width - 44, WORLD.height - 44);
  pen.strokeStyle = INK.blueDeep;
  pen.lineWidth = 2;
  for (let i = 1; i < 9; i += 1) {
    pen.beginPath();
    pen.ellipse(WORLD.width / 2, -260, i * 190, i * 150, 0, 0, Math.PI * 2);
    pen.stroke();
  }
}

/** Water lines round every coast, as old engravers drew them, then bare paper. */
function drawShores(pen: Pen, places: readonly MapTheatre[]): void {
  pen.lineJoin = 'round';
  for (const [width, ink] of [
    [44, INK.paper],
    [40, INK.blue],
    [30, INK.paper],
    [25, INK.blue],
    [15, INK.paper],
  ] as const) {
    pen.lineWidth = width;
    pen.strokeStyle = ink;
    for (const place of places) {
      tracePlace(pen, place);
      pen.stroke();
    }
  }
  for (const place of places) {
    tracePlace(pen, place);
    pen.fillStyle = INK.paper;
    pen.fill();
  }
}

function tracePlace(pen: Pen, place: MapTheatre): void {
  pen.beginPath();
  for (const ring of place.outline) {
    for (const [index, [x, y]] of ring.entries()) index === 0 ? pen.moveTo(x, y) : pen.lineTo(x, y);
    pen.closePath();
  }
}

/** Five degrees of hatching, so that a point more or less redraws nothing. */
function gripDegree(grip: number): number {
  return Math.min(4, Math.floor(grip / 20));
}
function gougeCount(alternative: number): number {
  return Math.round(alternative / 4);
}

/** Inks one theatre's land, cut to its mask where there is one and to its outline elsewhere. */
function inkLand(
  pen: Pen,
  theatre: TheatreReading,
  place: MapTheatre,
  index: number,
  mask: CanvasImageSource | null,
  fineness: number,
): void {
  if (place.outline.length === 0) return;
  const box: Ring = place.outline.flat();
  pen.save();
  if (mask === null || place.mask === null) {
    tracePlace(pen, place);
    pen.clip();
    inkMarks(pen, box, theatre, index);
  } else {
    pen.drawImage(
      cutToMask(mask, place.mask, fineness, (inner) => inkMarks(inner, box, theatre, index)),
      place.mask.x,
      place.mask.y,
      place.mask.width,
      place.mask.height,
    );
  }
  pen.restore();
  if (mask !== null) return;
  tracePlace(pen, place);
  pen.lineJoin = 'round';
  pen.lineWidth = 3;
  pen.strokeStyle = INK.key;
  pen.stroke();
}

/** Draws on a sheet of the mask's size and keeps what the mask covers. */
function cutToMask(mask: CanvasImageSource, box: Box, fineness: number, draw: (pen: Pen) => void): HTMLCanvasElement {
  const sheet = document.createElement('canvas');
  sheet.width = box.width * fineness;
  sheet.height = box.height * fineness;
  const pen = sheet.getContext('2d', { willReadFrequently: true });
  if (pen === null) return sheet;
  pen.scale(fineness, fineness);
  pen.translate(-box.x, -box.y);
  draw(pen);
  pen.globalCompositeOperation = 'destination-in';
  pen.drawImage(mask, box.x, box.y, box.width, box.height);
  return sheet;
}

function inkMarks(pen: Pen, box: Ring, theatre: TheatreReading, index: number): void {
  const degree = gripDegree(theatre.grip);
  tracePaper(pen, box);
  if (degree > 0) {
    // Denser and heavier as the hold tightens; each theatre has its own slant so that neighbours stay apart.
    hatchLines(pen, box, [0.3, 0.9, -0.6, -0.9, 0.5, -0.2][index % 6] ?? 0, [0, 14, 11, 9, 7.4][degree] ?? 9);
    pen.lineCap = 'butt';
    pen.lineWidth = [0, 1.2, 2.2, 3.3, 4.6][degree] ?? 2;
    pen.strokeStyle = INK.key;
    pen.stroke();
  }
  gougeLand(pen, box, gougeCount(theatre.alternative), index);
}

/** Bare paper first: the printed map carries a hatching of its own. */
function tracePaper(pen: Pen, box: Ring): void {
  const [xs, ys] = [box.map(([x]) => x), box.map(([, y]) => y)];
  pen.fillStyle = INK.paper;
  pen.fillRect(
    Math.min(...xs) - 20,
    Math.min(...ys) - 20,
    Math.max(...xs) - Math.min(...xs) + 40,
    Math.max(...ys) - Math.min(...ys) + 40,
  );
}

/** Red cuts with a paper rim, always at the same places: more of them as the alternative grows. */
function gougeLand(pen: Pen, box: Ring, count: number, seed: number): void {
  const random = scatter(seed * 97 + 11);
  const xs = box.map(([x]) => x);
  const ys = box.map(([, y]) => y);
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const [width, height] = [Math.max(...xs) - left, Math.max(...ys) - top];
  const marks = Math.round((count * width * height) / 5200);
  for (let i = 0; i < marks; i += 1) {
    const [x, y, turn] = [left + random() * width, top + random() * height, 1.9 + random() * 0.5];
    gouge(pen, x, y, 40, turn, 11, INK.paper);
    gouge(pen, x, y, 34, turn, 8, INK.red);
  }
}
