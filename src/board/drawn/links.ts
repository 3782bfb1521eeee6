/** Lines under the towers: the lords' submarine cables, and the leader from each tower to its land. */
import type { MapTheatre } from '../map-data';
import { INK } from '../palette';
import type { TheatreReading } from '../reading';
import type { Box, Point } from '../world';
import type { Pen } from './pen';

export interface Placed {
  readonly theatre: TheatreReading;
  readonly place: MapTheatre;
}

/** Which theatres a cable joins, and how far it bends; those absent from the level are skipped. */
const CABLES: readonly (readonly [string, string, number])[] = [
  ['united-states', 'europe', -60],
  ['united-states', 'latin-america', 50],
  ['latin-america', 'africa', -60],
  ['europe', 'africa', 30],
  ['europe', 'china', -70],
  ['china', 'asia-pacific', -40],
  ['africa', 'asia-pacific', 90],
];

/** World units that a link may reach beyond the points it joins: half of the greatest bend, and its own width. */
const BEYOND = 56;

/** All that the links of these theatres cover. */
export function linksBox(places: readonly Placed[]): Box {
  const points = places.flatMap(({ place: { pin, tower } }) => [pin, tower]);
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [x, y] = [Math.min(...xs) - BEYOND, Math.min(...ys) - BEYOND];
  return { x, y, width: Math.max(...xs) + BEYOND - x, height: Math.max(...ys) + BEYOND - y };
}

export function drawLinks(pen: Pen, places: readonly Placed[]): void {
  const landing = (id: string): Point | null => places.find(({ theatre }) => theatre.id === id)?.place.pin ?? null;
  for (const [from, to, bend] of CABLES) {
    const [a, b] = [landing(from), landing(to)];
    if (a !== null && b !== null) drawCable(pen, a, b, bend);
  }
  for (const { place } of places) drawLeader(pen, place);
}

function curve(pen: Pen, a: Point, b: Point, bend: number): void {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const length = Math.hypot(dx, dy) || 1;
  pen.beginPath();
  pen.moveTo(a.x, a.y);
  pen.quadraticCurveTo((a.x + b.x) / 2 - (dy / length) * bend, (a.y + b.y) / 2 + (dx / length) * bend, b.x, b.y);
}

function drawCable(pen: Pen, a: Point, b: Point, bend: number): void {
  pen.lineCap = 'butt';
  for (const [width, ink, dash] of [
    [7, INK.paper, []],
    [5, INK.key, []],
    [2.4, INK.ochre, [9, 6]],
  ] as const) {
    curve(pen, a, b, bend);
    pen.setLineDash([...dash]);
    pen.lineWidth = width;
    pen.strokeStyle = ink;
    pen.stroke();
  }
  pen.setLineDash([]);
}

/** From a tower standing at sea to the land it stands for. */
function drawLeader(pen: Pen, { tower, pin }: MapTheatre): void {
  if (pin === tower) return;
  const from = { x: tower.x, y: tower.y - 20 };
  pen.lineCap = 'round';
  for (const [width, ink] of [
    [8, INK.paperHigh],
    [3.6, INK.key],
  ] as const) {
    curve(pen, from, pin, 0);
    pen.lineWidth = width;
    pen.strokeStyle = ink;
    pen.stroke();
  }
  for (const [radius, ink] of [
    [10, INK.paperHigh],
    [7.5, INK.key],
    [3, INK.paperHigh],
  ] as const) {
    pen.beginPath();
    pen.arc(pin.x, pin.y, radius, 0, Math.PI * 2);
    pen.fillStyle = ink;
    pen.fill();
  }
}
