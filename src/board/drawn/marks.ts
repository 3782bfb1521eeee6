/** Drawn stand-ins for what the Leviathan announces and what becomes of it: markers, stamps, rings. */
import { INK } from '../palette';
import { TOWER } from '../world';
import { cut, type Drawing, disc, line, type Pen } from './pen';

const MARKER = { width: 52, height: 52 };

export const MARKS: readonly Drawing[] = [
  { name: 'threat-announced', ...MARKER, draw: drawAnnounced },
  { name: 'threat-whispered', ...MARKER, draw: drawWhispered },
  { name: 'threat-exposed', ...MARKER, draw: drawExposed },
  { name: 'threat-false', ...MARKER, draw: drawFalse },
  { name: 'stamp-landed', width: 76, height: 76, draw: drawLanded },
  { name: 'stamp-parried', width: 76, height: 76, draw: drawParried },
  { name: 'hover', width: TOWER.width + 16, height: TOWER.storey + 12, draw: drawHover },
  { name: 'target', width: 26, height: 26, draw: drawTarget },
];

function burst(pen: Pen, radius: number, fill: string): void {
  const points: [number, number][] = [];
  for (let i = 0; i < 24; i += 1) {
    const reach = i % 2 === 0 ? radius : radius * 0.8;
    points.push([Math.cos((i * Math.PI) / 12) * reach, Math.sin((i * Math.PI) / 12) * reach]);
  }
  cut(pen, points, fill, 2, 2);
}

function bang(pen: Pen, ink: string): void {
  cut(
    pen,
    [
      [-4, -13],
      [4, -13],
      [2.4, 4],
      [-2.4, 4],
    ],
    ink,
    0,
  );
  disc(pen, 0, 10, 3.2, ink);
}

function drawAnnounced(pen: Pen): void {
  burst(pen, 22, INK.key);
  bang(pen, INK.ochre);
}

function drawWhispered(pen: Pen): void {
  disc(pen, 0, 0, 20, INK.paper, 0);
  pen.setLineDash([6, 4.5]);
  disc(pen, 0, 0, 20, null, 3);
  pen.setLineDash([]);
  // A drawn question mark: a sign, like the storeys' icons, and not a text to translate.
  pen.lineCap = 'round';
  pen.lineWidth = 4.4;
  pen.strokeStyle = INK.key;
  pen.beginPath();
  pen.arc(0, -5, 6, Math.PI, Math.PI * 0.42 + Math.PI * 2);
  pen.quadraticCurveTo(0, 3, 0, 6);
  pen.stroke();
  disc(pen, 0, 12.5, 2.8, INK.key);
}

function drawExposed(pen: Pen): void {
  burst(pen, 22, INK.blue);
  bang(pen, INK.paper);
}

function drawFalse(pen: Pen): void {
  disc(pen, 0, 0, 19, INK.paperLow, 2);
  bang(pen, INK.soft);
  line(
    pen,
    [
      [-15, 15],
      [15, -15],
    ],
    5,
    INK.paper,
  );
  line(
    pen,
    [
      [-15, 15],
      [15, -15],
    ],
    3,
    INK.red,
  );
}

function drawLanded(pen: Pen): void {
  disc(pen, 0, 0, 33, null, 6);
  disc(pen, 0, 0, 25, INK.key);
  cut(
    pen,
    [
      [-12, 10],
      [-14, -8],
      [-6, 0],
      [0, -14],
      [6, 0],
      [14, -8],
      [12, 10],
    ],
    INK.ochre,
    0,
  );
}

function drawParried(pen: Pen): void {
  disc(pen, 0, 0, 33, null, 6, INK.red);
  line(
    pen,
    [
      [-16, -16],
      [16, 16],
    ],
    9,
    INK.red,
  );
  line(
    pen,
    [
      [16, -16],
      [-16, 16],
    ],
    9,
    INK.red,
  );
}

/** An arrowhead pointing right, beside what may be aimed at. */
function drawTarget(pen: Pen): void {
  cut(
    pen,
    [
      [-10, -10],
      [10, 0],
      [-10, 10],
      [-5, 0],
    ],
    INK.ochre,
    2,
    1.5,
  );
}

/** The frame round the storey under the pointer. */
function drawHover(pen: Pen): void {
  const [width, height] = [TOWER.width + 6, TOWER.storey + 4];
  for (const [thickness, ink] of [
    [6, INK.key],
    [3, INK.ochre],
  ] as const) {
    pen.lineWidth = thickness;
    pen.strokeStyle = ink;
    pen.strokeRect(-width / 2, -height / 2, width, height);
  }
}
