/** Drawn stand-ins for what stands by a tower for its people: seals of institutions, told apart by shape, and empty bowls. */
import { INK } from '../palette';
import { cut, type Drawing, disc, engrave, gouge, line, type Outline, type Pen } from './pen';

const SEAL = { width: 24, height: 24 };

export const ROOF_PARTS: readonly Drawing[] = [
  { name: 'seal-free', ...SEAL, draw: drawFree },
  { name: 'seal-pressured', ...SEAL, draw: drawPressured },
  { name: 'seal-captured', ...SEAL, draw: drawCaptured },
  { name: 'bowl', width: 18, height: 14, draw: drawBowl },
];

function scales(pen: Pen, ink: string): void {
  line(
    pen,
    [
      [0, -5],
      [0, 5],
    ],
    1.6,
    ink,
  );
  line(
    pen,
    [
      [-5, -3],
      [5, -3],
    ],
    1.6,
    ink,
  );
  for (const side of [-4.4, 4.4]) disc(pen, side, 1, 2, ink);
}

/** Round, whole: nobody's. */
function drawFree(pen: Pen): void {
  disc(pen, 0, 0, 9.5, INK.paperHigh, 3, INK.paperHigh);
  disc(pen, 0, 0, 9, INK.paperHigh, 1.8);
  scales(pen, INK.key);
}

/** Half in shadow, and cracked. */
function drawPressured(pen: Pen): void {
  disc(pen, 0, 0, 10, INK.paperHigh, 2, INK.paperHigh);
  disc(pen, 0, 0, 9, INK.paperHigh, 1.8);
  const shade: Outline = [
    [0, -9],
    [6.4, -6.4],
    [9, 0],
    [6.4, 6.4],
    [0, 9],
  ];
  engrave(pen, shade, 0.8, 2.4, 1.3, INK.key);
  line(
    pen,
    [
      [-1, -9],
      [2, -3],
      [-2, 2],
      [1, 9],
    ],
    1.8,
    INK.red,
  );
}

/** A black lozenge with their crown. */
function drawCaptured(pen: Pen): void {
  cut(
    pen,
    [
      [0, -10.5],
      [10.5, 0],
      [0, 10.5],
      [-10.5, 0],
    ],
    INK.key,
    1,
    1.4,
  );
  cut(
    pen,
    [
      [-5, 3.5],
      [-5.5, -3],
      [-2.4, 0],
      [0, -4.5],
      [2.4, 0],
      [5.5, -3],
      [5, 3.5],
    ],
    INK.ochre,
    0,
  );
}

/** An empty bowl, mouth up. */
function drawBowl(pen: Pen): void {
  cut(
    pen,
    [
      [-7.5, -3],
      [7.5, -3],
      [4.6, 5],
      [-4.6, 5],
    ],
    INK.red,
    1.6,
    1.2,
  );
  pen.beginPath();
  pen.ellipse(0, -3, 7.5, 2.4, 0, 0, Math.PI * 2);
  pen.fillStyle = INK.key;
  pen.fill();
  gouge(pen, -1.5, 1.6, 7, 0.3, 1.1, INK.paperHigh);
}
