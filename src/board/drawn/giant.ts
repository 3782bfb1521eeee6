/** Drawn stand-ins for the paper giant: three folds of a sea-serpent, and the supports it stands on, sound to broken. */
import { INK } from '../palette';
import { cut, type Drawing, disc, engrave, line, type Outline, type Pen } from './pen';

const SUPPORT = { width: 88, height: 108 };

export const GIANT: readonly Drawing[] = [
  { name: 'giant-tail', width: 140, height: 120, draw: drawTail },
  { name: 'giant-hump', width: 150, height: 124, draw: drawHump },
  { name: 'giant-head', width: 178, height: 206, draw: drawHead },
  { name: 'support-0', ...SUPPORT, draw: (pen) => drawSupport(pen, 0) },
  { name: 'support-1', ...SUPPORT, draw: (pen) => drawSupport(pen, 1) },
  { name: 'support-2', ...SUPPORT, draw: (pen) => drawSupport(pen, 2) },
  { name: 'support-3', ...SUPPORT, draw: drawBroken },
  { name: 'support-sign-social-base', width: 30, height: 30, draw: signBase },
  { name: 'support-sign-political-hold', width: 30, height: 30, draw: signHold },
  { name: 'support-sign-valuation', width: 30, height: 30, draw: signValuation },
  { name: 'ripple', width: 110, height: 22, draw: drawRipple },
];

/** A fold of paper: 0 bare, then darker and darker. */
function fold(pen: Pen, outline: Outline, tone: 0 | 1 | 2, angle = 0.9): void {
  cut(pen, outline, tone === 0 ? INK.paper : INK.blue, 1.8);
  if (tone > 0) engrave(pen, outline, angle, tone === 1 ? 4.5 : 3, tone === 1 ? 1 : 1.7, INK.key);
}

function rim(pen: Pen, outline: Outline): void {
  cut(pen, outline, INK.paper, 4, 3);
}

function arch(pen: Pen, half: number, top: number): void {
  rim(pen, [
    [-half, 52],
    [-half * 0.6, top + 20],
    [0, top],
    [half * 0.6, top + 20],
    [half, 52],
    [half * 0.5, 52],
    [half * 0.26, 4],
    [0, -8],
    [-half * 0.26, 4],
    [-half * 0.5, 52],
  ]);
  fold(
    pen,
    [
      [-half, 52],
      [-half * 0.6, top + 20],
      [-half * 0.26, 4],
      [-half * 0.5, 52],
    ],
    0,
  );
  fold(
    pen,
    [
      [-half * 0.6, top + 20],
      [0, top],
      [0, -8],
      [-half * 0.26, 4],
    ],
    1,
    0.4,
  );
  fold(
    pen,
    [
      [0, top],
      [half * 0.6, top + 20],
      [half * 0.26, 4],
      [0, -8],
    ],
    2,
    -0.5,
  );
  fold(
    pen,
    [
      [half * 0.6, top + 20],
      [half, 52],
      [half * 0.5, 52],
      [half * 0.26, 4],
    ],
    2,
    1.2,
  );
  for (const side of [-1, 1]) {
    cut(
      pen,
      [
        [side * half * 0.54, top + 17],
        [side * half * 0.38, top - 6],
        [side * half * 0.06, top + 2],
      ],
      INK.ochre,
      2,
    );
  }
}

function drawHump(pen: Pen): void {
  arch(pen, 62, -46);
}

function drawTail(pen: Pen): void {
  rim(pen, [
    [-40, 52],
    [-60, -30],
    [-36, -6],
    [-8, -46],
    [-6, 0],
    [52, 26],
    [56, 52],
  ]);
  fold(
    pen,
    [
      [-40, 52],
      [-60, -30],
      [-36, -6],
    ],
    0,
  );
  fold(
    pen,
    [
      [-36, -6],
      [-8, -46],
      [-6, 0],
      [-14, 52],
      [-40, 52],
    ],
    2,
    1.2,
  );
  fold(
    pen,
    [
      [-6, 0],
      [52, 26],
      [56, 52],
      [-14, 52],
    ],
    1,
    0.2,
  );
}

function drawHead(pen: Pen): void {
  rim(pen, [
    [-42, 88],
    [-44, 10],
    [-50, -34],
    [-24, -66],
    [30, -60],
    [74, -22],
    [58, -8],
    [10, -14],
    [0, 20],
    [6, 88],
  ]);
  fold(
    pen,
    [
      [-42, 88],
      [-44, 10],
      [-20, 16],
      [-20, 88],
    ],
    0,
  );
  fold(
    pen,
    [
      [-20, 88],
      [-20, 16],
      [0, 20],
      [6, 88],
    ],
    2,
    1.5,
  );
  fold(
    pen,
    [
      [-44, 10],
      [-50, -34],
      [10, -14],
      [0, 20],
      [-20, 16],
    ],
    1,
    0.6,
  );
  fold(
    pen,
    [
      [-50, -34],
      [-24, -66],
      [-8, -30],
    ],
    0,
  );
  fold(
    pen,
    [
      [-24, -66],
      [30, -60],
      [-8, -30],
    ],
    1,
    0.2,
  );
  fold(
    pen,
    [
      [30, -60],
      [74, -22],
      [-8, -30],
    ],
    2,
    0.7,
  );
  fold(
    pen,
    [
      [74, -22],
      [58, -8],
      [10, -14],
      [-50, -34],
      [-8, -30],
    ],
    2,
    0.1,
  );
  disc(pen, 16, -42, 10, INK.paper, 2.4);
  disc(pen, 16, -42, 5.6, INK.red, 1);
  cut(
    pen,
    [
      [-30, -62],
      [-38, -92],
      [-20, -78],
      [-6, -94],
      [4, -76],
      [22, -88],
      [20, -58],
    ],
    INK.ochre,
    2.4,
    2,
  );
  engrave(
    pen,
    [
      [-6, -94],
      [4, -76],
      [22, -88],
      [20, -58],
      [-4, -60],
    ],
    1.3,
    4,
    1.4,
    INK.key,
  );
  cut(
    pen,
    [
      [64, -16],
      [82, -6],
      [78, 4],
      [60, -8],
    ],
    INK.red,
    1.6,
  );
}

/** A trestle of timbers in the water; each degree of strain leans and splits it further. */
function drawSupport(pen: Pen, strain: 0 | 1 | 2): void {
  const lean = strain * 4;
  const timber = (outline: Outline): void => {
    cut(pen, outline, INK.paperLow, 2.2, 2);
    engrave(pen, outline, 1.5, 4, 0.8, INK.soft);
  };
  timber([
    [-26, 44],
    [-18 + lean, -36],
    [-8 + lean, -36],
    [-14, 44],
  ]);
  timber([
    [14, 44],
    [8 + lean, -36],
    [18 + lean, -36],
    [26, 44],
  ]);
  timber([
    [-24 + lean / 2, 0],
    [24 + lean / 2, 0 + lean],
    [24 + lean / 2, 9 + lean],
    [-24 + lean / 2, 9],
  ]);
  timber([
    [-32 + lean, -46],
    [32 + lean, -46],
    [32 + lean, -35],
    [-32 + lean, -35],
  ]);
  if (strain > 0) splits(pen, strain);
}

function splits(pen: Pen, strain: number): void {
  const one: Outline = [
    [-20, 8],
    [-12, 16],
    [-20, 22],
    [-13, 30],
  ];
  line(pen, one, 5, INK.paperHigh);
  line(pen, one, 2.4, INK.red);
  if (strain === 1) return;
  for (const more of [
    [
      [22, -24],
      [13, -16],
      [21, -8],
      [12, 0],
    ],
    [
      [-6, -48],
      [0, -40],
      [-4, -34],
    ],
  ] as const) {
    line(pen, more, 5, INK.paperHigh);
    line(pen, more, 2.6, INK.red);
  }
}

function drawBroken(pen: Pen): void {
  const stump: Outline = [
    [-26, 44],
    [-22, 14],
    [-17, 21],
    [-13, 10],
    [-10, 20],
    [-14, 44],
  ];
  const other: Outline = [
    [14, 44],
    [12, 22],
    [16, 26],
    [20, 12],
    [23, 22],
    [26, 44],
  ];
  for (const piece of [
    stump,
    other,
    [
      [-34, 34],
      [20, 8],
      [24, 16],
      [-30, 43],
    ],
    [
      [-8, 42],
      [34, 26],
      [36, 34],
      [-4, 46],
    ],
  ] as const) {
    cut(pen, piece, INK.paperLow, 2.2, 2);
    engrave(pen, piece, 1.2, 4, 0.8, INK.soft);
  }
  line(
    pen,
    [
      [-30, -4],
      [-22, 4],
    ],
    3,
    INK.red,
  );
  line(
    pen,
    [
      [2, -12],
      [2, -2],
    ],
    3,
    INK.red,
  );
  line(
    pen,
    [
      [32, -4],
      [25, 4],
    ],
    3,
    INK.red,
  );
}

function badge(pen: Pen): void {
  disc(pen, 0, 0, 13, INK.key, 3, INK.paperHigh);
}
function signBase(pen: Pen): void {
  badge(pen);
  for (const x of [-5, 0, 5]) {
    disc(pen, x, -3.4 + Math.abs(x) * 0.3, 2.4, INK.paper);
    cut(
      pen,
      [
        [x - 2.6, 6],
        [x - 2, 1 + Math.abs(x) * 0.2],
        [x + 2, 1 + Math.abs(x) * 0.2],
        [x + 2.6, 6],
      ],
      INK.paper,
      0,
    );
  }
}
function signHold(pen: Pen): void {
  badge(pen);
  cut(
    pen,
    [
      [-8, -2],
      [0, -8],
      [8, -2],
    ],
    INK.paper,
    0,
  );
  pen.fillStyle = INK.paper;
  for (const x of [-6, -1.2, 3.6]) pen.fillRect(x, -1, 2.4, 6);
  pen.fillRect(-8, 5.4, 16, 2.2);
}
function signValuation(pen: Pen): void {
  badge(pen);
  line(
    pen,
    [
      [-8, 5],
      [-3, 0],
      [1, 3],
      [7, -6],
    ],
    2.4,
    INK.paper,
  );
  cut(
    pen,
    [
      [2.4, -7],
      [8.4, -7.4],
      [8, -1.4],
    ],
    INK.paper,
    0,
  );
}

function drawRipple(pen: Pen): void {
  for (let i = 0; i < 3; i += 1) {
    pen.beginPath();
    pen.moveTo(-50 + i * 10, -6 + i * 6);
    pen.quadraticCurveTo(0, i * 6 + 1, 50 - i * 10, -6 + i * 6);
    pen.lineWidth = 2.2;
    pen.strokeStyle = INK.paper;
    pen.stroke();
  }
}
