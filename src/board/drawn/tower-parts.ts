/** Drawn stand-ins for the parts of a tower: slab, cells, layer icons, crown, cracks. */
import type { LayerId } from '../../sim';
import { INK } from '../palette';
import { TOWER } from '../world';
import { cut, type Drawing, disc, engrave, gouge, line, type Pen } from './pen';

const CELL = { width: 12, height: 16 };

export const TOWER_PARTS: readonly Drawing[] = [
  { name: 'slab', width: TOWER.width + TOWER.depthX + 8, height: TOWER.storey + TOWER.depthY + 8, draw: drawSlab },
  { name: 'cell-grip', ...CELL, draw: (pen) => cell(pen, INK.key) },
  { name: 'cell-free', ...CELL, draw: drawFree },
  { name: 'cell-alternative', ...CELL, draw: drawAlternative },
  { name: 'crown', width: 68, height: 48, draw: drawCrown },
  { name: 'crack-1', width: 90, height: 74, draw: (pen) => drawCrack(pen, 1) },
  { name: 'crack-2', width: 160, height: 130, draw: (pen) => drawCrack(pen, 1.8) },
  ...(['matter', 'cloud', 'data', 'models', 'platforms', 'money'] as const).map((layer) => ({
    name: `layer-${layer}`,
    width: 20,
    height: 20,
    draw: (pen: Pen) => drawLayer(pen, layer),
  })),
];

function drawSlab(pen: Pen): void {
  const [w, h, dx, dy] = [TOWER.width, TOWER.storey, TOWER.depthX, TOWER.depthY];
  const [x, y] = [-(w + dx) / 2, -(h - dy) / 2];
  cut(
    pen,
    [
      [x, y],
      [x + dx, y - dy],
      [x + w + dx, y - dy],
      [x + w + dx, y + h - dy],
      [x + w, y + h],
      [x, y + h],
    ],
    INK.paper,
    1,
    3,
  );
  const side = [
    [x + w, y],
    [x + w + dx, y - dy],
    [x + w + dx, y + h - dy],
    [x + w, y + h],
  ] as const;
  cut(pen, side, INK.key, 1.5);
  engrave(pen, side, Math.PI / 2, 3.6, 0.9, INK.paper);
  cut(
    pen,
    [
      [x, y],
      [x + dx, y - dy],
      [x + w + dx, y - dy],
      [x + w, y],
    ],
    INK.paperHigh,
    1.5,
  );
  cut(
    pen,
    [
      [x, y],
      [x + w, y],
      [x + w, y + h],
      [x, y + h],
    ],
    INK.paper,
    2,
  );
  pen.fillStyle = INK.key;
  pen.fillRect(x, y, TOWER.icon, h);
}

function cell(pen: Pen, ink: string): void {
  pen.fillStyle = ink;
  pen.fillRect(-5.5, -7.5, 11, 15);
}

function drawFree(pen: Pen): void {
  pen.strokeStyle = INK.soft;
  pen.lineWidth = 1;
  pen.setLineDash([2, 2]);
  pen.strokeRect(-5, -7, 10, 14);
}

function drawAlternative(pen: Pen): void {
  cell(pen, INK.red);
  gouge(pen, -2, 0.5, 11, 2.1, 1.6, INK.paperHigh);
  gouge(pen, 2, -0.5, 10, 2.1, 1.4, INK.paperHigh);
}

function drawCrown(pen: Pen): void {
  const points = [
    [-25, 18],
    [-29, -8],
    [-14, 3],
    [0, -18],
    [14, 3],
    [29, -8],
    [25, 18],
  ] as const;
  cut(pen, points, INK.ochre, 2.4, 3);
  engrave(
    pen,
    [
      [0, -18],
      [14, 3],
      [29, -8],
      [25, 18],
      [4, 18],
    ],
    1.4,
    4,
    1.6,
    INK.key,
  );
  cut(pen, points, 'transparent', 2.4);
  pen.fillStyle = INK.key;
  pen.fillRect(-25, 11, 50, 8);
  for (let i = 0; i < 5; i += 1) {
    pen.fillStyle = i === 2 ? INK.red : INK.ochre;
    pen.fillRect(-19 + i * 8.6, 13.4, 4.6, 3.2);
  }
}

function drawCrack(pen: Pen, size: number): void {
  pen.scale(size, size);
  const path = [
    [-2, -32],
    [4, -20],
    [-6, -10],
    [3, 0],
    [-4, 11],
    [5, 20],
    [0, 31],
  ] as const;
  line(pen, path, 6, INK.paperHigh);
  line(
    pen,
    [
      [3, 0],
      [18, 6],
      [24, 16],
    ],
    5,
    INK.paperHigh,
  );
  line(
    pen,
    [
      [-6, -10],
      [-20, -5],
      [-30, 4],
    ],
    5,
    INK.paperHigh,
  );
  line(pen, path, 2.6, INK.key);
  line(
    pen,
    [
      [3, 0],
      [18, 6],
      [24, 16],
    ],
    2,
    INK.key,
  );
  line(
    pen,
    [
      [-6, -10],
      [-20, -5],
      [-30, 4],
    ],
    2,
    INK.key,
  );
}

/** Paper-white signs on the black end of a storey. */
function drawLayer(pen: Pen, layer: LayerId): void {
  const ink = INK.paper;
  pen.fillStyle = ink;
  switch (layer) {
    case 'matter':
      for (const at of [-4, 0, 4]) {
        pen.fillRect(at - 0.8, -9, 1.6, 18);
        pen.fillRect(-9, at - 0.8, 18, 1.6);
      }
      pen.fillRect(-6, -6, 12, 12);
      pen.fillStyle = INK.key;
      pen.fillRect(-3.4, -3.4, 6.8, 6.8);
      pen.fillStyle = ink;
      pen.fillRect(-1.6, -1.6, 3.2, 3.2);
      break;
    case 'cloud':
      disc(pen, -4, 1.5, 4.4, ink);
      disc(pen, 1, -2.4, 5.4, ink);
      disc(pen, 5.4, 2, 3.9, ink);
      pen.fillRect(-4, 1, 10, 5);
      break;
    case 'data':
      for (const at of [-5.5, 0, 5.5]) {
        pen.beginPath();
        pen.ellipse(0, at, 7.4, 2.9, 0, 0, Math.PI * 2);
        pen.fill();
      }
      break;
    case 'models':
      for (let i = 0; i < 6; i += 1) {
        const [x, y] = [Math.sin((i * Math.PI) / 3) * 7, -Math.cos((i * Math.PI) / 3) * 7];
        line(
          pen,
          [
            [0, 0],
            [x, y],
          ],
          1.2,
          ink,
        );
        disc(pen, x, y, 2.1, ink);
      }
      disc(pen, 0, 0, 3.2, ink);
      break;
    case 'platforms':
      cut(
        pen,
        [
          [-7, -7],
          [7, -7],
          [9, -1],
          [-9, -1],
        ],
        ink,
        0,
      );
      pen.fillRect(-7, 1, 14, 7);
      pen.fillStyle = INK.key;
      pen.fillRect(1, 3, 4, 5);
      break;
    case 'money':
      disc(pen, 0, 0, 7.6, null, 1.8, ink);
      disc(pen, 0, 0, 3, null, 1.6, ink);
      for (const turn of [0.25, 0.75, 1.25, 1.75]) {
        const [x, y] = [Math.cos(turn * Math.PI), Math.sin(turn * Math.PI)];
        line(
          pen,
          [
            [x * 3.6, y * 3.6],
            [x * 6.8, y * 6.8],
          ],
          1.5,
          ink,
        );
      }
  }
}
