/** Lines between towers: the lords' submarine cables, and the compacts that theatres signed on a storey. */
import type { MapTheatre } from '../map-data';
import { INK } from '../palette';
import type { TheatreReading } from '../reading';
import { type Point, storeyBox, TOWER } from '../world';
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

export function drawLinks(pen: Pen, places: readonly Placed[]): void {
  const landing = (id: string): Point | null => places.find(({ theatre }) => theatre.id === id)?.place.pin ?? null;
  for (const [from, to, bend] of CABLES) {
    const [a, b] = [landing(from), landing(to)];
    if (a !== null && b !== null) drawCable(pen, a, b, bend);
  }
  for (const { place } of places) drawLeader(pen, place);
  const storeys = Math.max(0, ...places.map(({ theatre }) => theatre.storeys.length));
  for (let storey = 0; storey < storeys; storey += 1) {
    const members = places.filter(({ theatre }) => theatre.storeys[storey]?.compact === true);
    // From west to east, each with the next: a chain says as much as every pair, and can be followed.
    members.sort((a, b) => a.place.tower.x - b.place.tower.x);
    for (const [index, member] of members.entries()) {
      const next = members[index + 1];
      if (next !== undefined) drawCompact(pen, member.place.tower, next.place.tower, storey);
    }
  }
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

/** A red cord knotted at both ends, from the storey of one tower to the same storey of the next. */
function drawCompact(pen: Pen, west: Point, east: Point, storey: number): void {
  const [one, two] = [storeyBox(west, storey), storeyBox(east, storey)];
  // Towers one above the other are joined round their eastern side, which is where the cord can be seen.
  const stacked = two.x < one.x + one.width + 40;
  const a = { x: one.x + one.width + TOWER.depthX, y: one.y + one.height / 2 };
  const b = { x: stacked ? two.x + two.width + TOWER.depthX : two.x, y: two.y + two.height / 2 };
  const bend = stacked ? (a.y > b.y ? 60 : -60) : 26;
  for (const [width, ink] of [
    [9, INK.paperHigh],
    [5.5, INK.red],
    [1.2, INK.paperHigh],
  ] as const) {
    curve(pen, a, b, bend);
    pen.lineWidth = width;
    pen.strokeStyle = ink;
    pen.stroke();
  }
  for (const end of [a, b]) {
    pen.beginPath();
    pen.arc(end.x, end.y, 6, 0, Math.PI * 2);
    pen.fillStyle = INK.red;
    pen.fill();
    pen.lineWidth = 2;
    pen.strokeStyle = INK.paperHigh;
    pen.stroke();
  }
}
