/** A theatre's land as the turn has left it: hatched by the lords' grip, gouged in red by what was wrested back. */
import { gougeCount, gripDegree } from '../ink';
import type { MapTheatre, Ring } from '../map-data';
import { INK } from '../palette';
import type { TheatreReading } from '../reading';
import type { Box } from '../world';
import { gouge, hatchLines, type Pen, scatter } from './pen';
import { tracePlace } from './sea';

/**
 * Inks one theatre's land on a sheet of its own, cut to its mask where there is one and to its outline elsewhere: what the
 * mask does not cover is wiped off the sheet.
 */
export function inkLand(
  pen: Pen,
  theatre: TheatreReading,
  place: MapTheatre,
  index: number,
  mask: CanvasImageSource | null,
): void {
  if (place.outline.length === 0) return;
  const box: Ring = place.outline.flat();
  if (mask !== null && place.mask !== null) {
    const { x, y, width, height } = place.mask;
    inkMarks(pen, box, theatre, index);
    pen.globalCompositeOperation = 'destination-in';
    pen.drawImage(mask, x, y, width, height);
    pen.globalCompositeOperation = 'source-over';
    return;
  }
  pen.save();
  tracePlace(pen, place);
  pen.clip();
  inkMarks(pen, box, theatre, index);
  pen.restore();
  tracePlace(pen, place);
  pen.lineJoin = 'round';
  pen.lineWidth = 3;
  pen.strokeStyle = INK.key;
  pen.stroke();
}

/** Draws on a sheet of the mask's size and keeps what the mask covers. */
export function cutToMask(
  mask: CanvasImageSource,
  box: Box,
  fineness: number,
  draw: (pen: Pen) => void,
): HTMLCanvasElement {
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
  layPaper(pen, box);
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
export function layPaper(pen: Pen, box: Ring): void {
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
