/**
 * A knife and a press for drawing on a canvas: flat inks, paper rims, engraved lines. The stand-ins drawn with it keep
 * the stage whole when a piece of pressed art is missing, so it knows only what the pressed pieces do.
 */
import { INK } from '../palette';

export type Pen = CanvasRenderingContext2D;
export type Outline = readonly (readonly [number, number])[];

/** One picture of the kit, in world units; `draw` has the origin at its middle. */
export interface Drawing {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly draw: (pen: Pen) => void;
  /** Printed at half the fineness: large, without detail, and room on the sheet is dear. */
  readonly isCoarse?: true;
}

export function trace(pen: Pen, outline: Outline, close = true): void {
  pen.beginPath();
  for (const [index, [x, y]] of outline.entries()) index === 0 ? pen.moveTo(x, y) : pen.lineTo(x, y);
  if (close) pen.closePath();
}

/** A cut shape: paper rim, flat ink, black edge. */
export function cut(pen: Pen, outline: Outline, fill: string, edge = 2, rim = 0): void {
  pen.lineJoin = 'round';
  trace(pen, outline);
  if (rim > 0) {
    pen.lineWidth = edge + rim * 2;
    pen.strokeStyle = INK.paperHigh;
    pen.stroke();
  }
  pen.fillStyle = fill;
  pen.fill();
  if (edge > 0) {
    pen.lineWidth = edge;
    pen.strokeStyle = INK.key;
    pen.stroke();
  }
}

/** Parallel engraved lines inside an outline. */
export function engrave(pen: Pen, outline: Outline, angle: number, gap: number, width: number, ink: string): void {
  pen.save();
  trace(pen, outline);
  pen.clip();
  hatchLines(pen, outline, angle, gap);
  pen.lineWidth = width;
  pen.strokeStyle = ink;
  pen.stroke();
  pen.restore();
}

/** The lines alone, for who has set a clip: they cover the outline's box. */
export function hatchLines(pen: Pen, outline: Outline, angle: number, gap: number): void {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of outline) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  const [middleX, middleY] = [(left + right) / 2, (top + bottom) / 2];
  const reach = Math.hypot(right - left, bottom - top) / 2 + gap;
  const [alongX, alongY] = [Math.cos(angle), Math.sin(angle)];
  pen.beginPath();
  for (let away = -reach; away <= reach; away += gap) {
    const [x, y] = [middleX - alongY * away, middleY + alongX * away];
    pen.moveTo(x - alongX * reach, y - alongY * reach);
    pen.lineTo(x + alongX * reach, y + alongY * reach);
  }
}

/** A gouge mark: a spindle of bare paper left by the tool. */
export function gouge(pen: Pen, x: number, y: number, length: number, angle: number, width: number, ink: string): void {
  pen.save();
  pen.translate(x, y);
  pen.rotate(angle);
  pen.beginPath();
  pen.moveTo(-length / 2, 0);
  pen.quadraticCurveTo(0, -width, length / 2, 0);
  pen.quadraticCurveTo(0, width, -length / 2, 0);
  pen.fillStyle = ink;
  pen.fill();
  pen.restore();
}

export function disc(
  pen: Pen,
  x: number,
  y: number,
  radius: number,
  fill: string | null,
  edge = 0,
  ink: string = INK.key,
): void {
  pen.beginPath();
  pen.arc(x, y, radius, 0, Math.PI * 2);
  if (fill !== null) {
    pen.fillStyle = fill;
    pen.fill();
  }
  if (edge > 0) {
    pen.lineWidth = edge;
    pen.strokeStyle = ink;
    pen.stroke();
  }
}

export function line(pen: Pen, points: Outline, width: number, ink: string): void {
  trace(pen, points, false);
  pen.lineCap = 'round';
  pen.lineJoin = 'round';
  pen.lineWidth = width;
  pen.strokeStyle = ink;
  pen.stroke();
}

/** Small repeatable scatter for marks: the same picture on every machine and at every redraw. */
export function scatter(seed: number): () => number {
  let state = (seed | 0) + 0x6d2b79f5;
  return () => {
    state = (Math.imul(state ^ (state >>> 15), state | 1) + 0x6d2b79f5) | 0;
    return ((state ^ (state >>> 14)) >>> 0) / 4294967296;
  };
}
