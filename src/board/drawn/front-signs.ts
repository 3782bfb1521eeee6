/** Drawn stand-ins for what holds the front together and what divides it: garlands, cords with their knots, tempers. */
import { INK } from '../palette';
import { cut, type Drawing, disc, line, type Outline, type Pen } from './pen';

const GARLAND = { width: 128, height: 48 };
const TEMPER = { width: 46, height: 26 };
const HALF = 60;

export const FRONT_SIGNS: readonly Drawing[] = [
  { name: 'garland-0', ...GARLAND, draw: drawTorn },
  { name: 'garland-1', ...GARLAND, draw: (pen) => drawGarland(pen, 26, true) },
  { name: 'garland-2', ...GARLAND, draw: (pen) => drawGarland(pen, 17, false) },
  { name: 'garland-3', ...GARLAND, draw: (pen) => drawGarland(pen, 6, false) },
  { name: 'cord', width: 15, height: 12, draw: drawCord },
  { name: 'knot', width: 18, height: 18, draw: drawKnot },
  { name: 'temper-1', ...TEMPER, draw: (pen) => drawTemper(pen, 1) },
  { name: 'temper-2', ...TEMPER, draw: (pen) => drawTemper(pen, 2) },
  { name: 'temper-3', ...TEMPER, draw: (pen) => drawTemper(pen, 3) },
];

/** Half the picture is above the cord's ends, so that it can be shaken about them. */
const TOP = -10;
const sagAt = (x: number, sag: number): number => TOP + sag * (1 - (x / HALF) ** 2);

function string(pen: Pen, points: Outline): void {
  line(pen, points, 5, INK.paperHigh);
  line(pen, points, 2.4, INK.key);
}

/** Three pennants of the three inks on a cord. */
function drawGarland(pen: Pen, sag: number, frayed: boolean): void {
  const points: [number, number][] = [];
  for (let x = -HALF; x <= HALF; x += 6) points.push([x, sagAt(x, sag)]);
  string(pen, points);
  for (const [index, ink] of [INK.red, INK.blue, INK.ochre].entries()) {
    const x = (index - 1) * 24 + 12;
    pennant(pen, x, sagAt(x, sag), ink, frayed && index === 1);
  }
  if (!frayed) return;
  for (const at of [-22, 8]) {
    const y = sagAt(at, sag);
    for (const [dx, dy] of [
      [-4, -5],
      [1, -6],
      [4, 5],
    ] as const)
      line(
        pen,
        [
          [at, y],
          [at + dx, y + dy],
        ],
        1.6,
        INK.key,
      );
  }
}

function pennant(pen: Pen, x: number, y: number, ink: string, ripped: boolean): void {
  const foot: Outline = ripped
    ? [
        [x + 3, y + 8],
        [x, y + 5],
        [x - 3, y + 9],
      ]
    : [[x, y + 14]];
  cut(pen, [[x - 7, y], [x + 7, y], ...foot], ink, 1.4, 1.2);
}

/** Two ends that hang from their poles. */
function drawTorn(pen: Pen): void {
  string(pen, [
    [-HALF, TOP],
    [-HALF + 12, TOP + 12],
    [-HALF + 16, TOP + 28],
  ]);
  string(pen, [
    [HALF, TOP],
    [HALF - 10, TOP + 10],
    [HALF - 13, TOP + 24],
  ]);
  pennant(pen, -HALF + 13, TOP + 14, INK.red, true);
  pennant(pen, HALF - 11, TOP + 12, INK.ochre, true);
}

function drawCord(pen: Pen): void {
  for (const [width, ink] of [
    [9, INK.paperHigh],
    [5.5, INK.red],
    [1.2, INK.paperHigh],
  ] as const) {
    pen.lineCap = 'butt';
    pen.lineWidth = width;
    pen.strokeStyle = ink;
    pen.beginPath();
    pen.moveTo(-6.4, 0);
    pen.lineTo(6.4, 0);
    pen.stroke();
  }
}

function drawKnot(pen: Pen): void {
  disc(pen, 0, 0, 6, INK.red, 2, INK.paperHigh);
}

/** Scrawls of anger over a crowd: more of them, and redder, as it grows. */
function drawTemper(pen: Pen, degree: number): void {
  for (let index = 0; index < degree; index += 1) {
    const y = 6 - index * 7;
    const half = 12 + index * 3;
    const scrawl: Outline = [
      [-half, y],
      [-half * 0.6, y - 6],
      [-half * 0.25, y + 2],
      [half * 0.1, y - 6],
      [half * 0.45, y + 2],
      [half, y - 5],
    ];
    line(pen, scrawl, 6, INK.paperHigh);
    line(pen, scrawl, 3, index > 0 ? INK.red : INK.key);
  }
}
