/** The sea and its coasts, for when the printed map did not come: water lines as the old engravers drew them. */
import type { MapTheatre } from '../map-data';
import { INK } from '../palette';
import { WORLD } from '../world';
import type { Pen } from './pen';

export function drawSea(pen: Pen): void {
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
export function drawShores(pen: Pen, places: readonly MapTheatre[]): void {
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

export function tracePlace(pen: Pen, place: MapTheatre): void {
  pen.beginPath();
  for (const ring of place.outline) {
    for (const [index, [x, y]] of ring.entries()) index === 0 ? pen.moveTo(x, y) : pen.lineTo(x, y);
    pen.closePath();
  }
}
