/** Drawn stand-ins for paper in motion: quads that unfold, cells ripped off, a shield splitting, the giant's bubble. */
import { INK } from '../palette';
import { cut, type Drawing, disc, engrave, gouge, line, type Outline, type Pen } from './pen';

const QUAD = { width: 40, height: 18 };
const CELL = { width: 14, height: 18 };
const RIFT = { width: 44, height: 42 };

export const FOLDS: readonly Drawing[] = [
  { name: 'quad-light', ...QUAD, draw: (pen) => quad(pen, INK.paperHigh, 0) },
  { name: 'quad-middle', ...QUAD, draw: (pen) => quad(pen, INK.blue, 4) },
  { name: 'quad-dark', ...QUAD, draw: (pen) => quad(pen, INK.blueDeep, 2.6) },
  { name: 'cell-grip-torn', ...CELL, draw: (pen) => torn(pen, INK.key) },
  { name: 'cell-alternative-torn', ...CELL, draw: (pen) => torn(pen, INK.red) },
  { name: 'rift-1', ...RIFT, draw: (pen) => rift(pen, 3) },
  { name: 'rift-2', ...RIFT, draw: (pen) => rift(pen, 6) },
  { name: 'rift-3', ...RIFT, draw: (pen) => rift(pen, 9.5) },
  { name: 'bubble', width: 88, height: 88, draw: drawBubble },
];

function quad(pen: Pen, fill: string, gap: number): void {
  const sheet: Outline = [
    [-20, -8],
    [20, -8],
    [20, 8],
    [-20, 8],
  ];
  cut(pen, sheet, fill, 1.4);
  if (gap > 0) engrave(pen, sheet, 0.5, gap, 1, INK.key);
  else gouge(pen, 0, 0, 26, -0.18, 1.4, INK.paperLow);
}

/** Its top edge ragged, the paper's white fibres showing. */
function torn(pen: Pen, ink: string): void {
  const scrap: Outline = [
    [-5.5, -3],
    [-3, -7],
    [-0.5, -2.5],
    [2, -6.5],
    [5.5, -2],
    [5.5, 7.5],
    [-5.5, 7.5],
  ];
  cut(pen, scrap, ink, 0, 0.8);
  line(pen, scrap.slice(0, 5), 2, INK.paperHigh);
}

/** A split from the top of a sheet, wider at its mouth. */
function rift(pen: Pen, half: number): void {
  const split: Outline = [
    [-half, -20],
    [-half * 0.4, -10],
    [-half * 0.8, -3],
    [-half * 0.2, 6],
    [0, 19],
    [half * 0.5, 5],
    [half * 0.1, -2],
    [half * 0.9, -11],
    [half, -20],
  ];
  cut(pen, split, INK.red, 1.6, 1.4);
}

/** Folded, like all that the lords make, and hollow. */
function drawBubble(pen: Pen): void {
  const points = Array.from({ length: 10 }, (_, index): [number, number] => {
    const turn = (index / 10) * Math.PI * 2 - Math.PI / 2;
    return [Math.cos(turn) * 37, Math.sin(turn) * 37];
  });
  cut(pen, points, INK.ochre, 2.4, 2.4);
  const [low, high] = [points.slice(2, 8), points.slice(7, 10)];
  engrave(pen, [...low, [0, -4]], 0.7, 4.4, 1.2, INK.key);
  for (const [x, y] of points) {
    line(
      pen,
      [
        [-6, -8],
        [x, y],
      ],
      1,
      INK.key,
    );
  }
  for (const [x, y] of high) gouge(pen, x * 0.62, y * 0.62, 11, 2.3, 2.2, INK.paperHigh);
  disc(pen, -6, -8, 2.4, INK.key);
}
