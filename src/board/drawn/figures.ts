/** Drawn stand-ins for people and lords: three hats that differ by shape, shields with a sign each, their marks. */
import { INK } from '../palette';
import { cut, type Drawing, disc, engrave, gouge, line, type Outline, type Pen } from './pen';

const PERSON = { width: 28, height: 44 };
const FLAG = { width: 60, height: 58 };
const SHIELD = { width: 92, height: 100 };
export const LORD_SIGNS = ['feed', 'cloud', 'search', 'rockets', 'chips', 'pocket', 'logistics', 'venture'] as const;

export const FIGURES: readonly Drawing[] = [
  { name: 'person-left', ...PERSON, draw: (pen) => drawPerson(pen, INK.red, flatCap) },
  { name: 'person-democratic', ...PERSON, draw: (pen) => drawPerson(pen, INK.blue, mortarboard) },
  { name: 'person-capital', ...PERSON, draw: (pen) => drawPerson(pen, INK.ochre, topHat) },
  {
    name: 'flag',
    ...FLAG,
    draw: (pen) =>
      drawFlag(pen, INK.red, [
        [-12, -26],
        [26, -24],
        [24, 0],
        [-12, 2],
      ]),
  },
  {
    name: 'flag-democratic',
    ...FLAG,
    draw: (pen) =>
      drawFlag(pen, INK.blue, [
        [-12, -26],
        [26, -13],
        [-12, 0],
      ]),
  },
  {
    name: 'flag-capital',
    ...FLAG,
    draw: (pen) =>
      drawFlag(pen, INK.ochre, [
        [-12, -26],
        [26, -26],
        [15, -12],
        [26, 1],
        [-12, 1],
      ]),
  },
  { name: 'shield', ...SHIELD, draw: drawShield },
  ...LORD_SIGNS.map((lord) => ({
    name: `lord-${lord}`,
    ...SHIELD,
    draw: (pen: Pen) => {
      drawShield(pen);
      drawSign(pen, lord);
    },
  })),
  { name: 'wound', width: 92, height: 100, draw: drawWound },
  { name: 'coin', width: 16, height: 12, draw: drawCoin },
];

function drawPerson(pen: Pen, ink: string, hat: (pen: Pen) => void): void {
  cut(
    pen,
    [
      [-10, 19],
      [-9, 2],
      [-4, -4],
      [4, -4],
      [9, 2],
      [10, 19],
    ],
    ink,
    1.4,
    2,
  );
  gouge(pen, -5, 8, 11, 1.5, 1.2, INK.paperHigh);
  disc(pen, 0, -8, 5, ink, 1.4);
  hat(pen);
}

function flatCap(pen: Pen): void {
  cut(
    pen,
    [
      [-6, -10],
      [-5, -14],
      [1, -15.5],
      [6, -13],
      [10, -10],
    ],
    INK.key,
    1,
  );
}
function mortarboard(pen: Pen): void {
  cut(
    pen,
    [
      [-9, -13.5],
      [0, -18],
      [9, -13.5],
      [0, -10],
    ],
    INK.key,
    1,
  );
  line(
    pen,
    [
      [7, -13],
      [8, -8],
    ],
    1.4,
    INK.key,
  );
}
function topHat(pen: Pen): void {
  cut(
    pen,
    [
      [-4.6, -11],
      [-5, -19.5],
      [5, -19.5],
      [4.6, -11],
    ],
    INK.key,
    1,
  );
  line(
    pen,
    [
      [-8, -11],
      [8, -11],
    ],
    2,
    INK.key,
  );
}

/** A full flag, a pennant or a swallow-tail: told apart by shape. */
function drawFlag(pen: Pen, ink: string, cloth: Outline): void {
  line(
    pen,
    [
      [-14, 28],
      [-14, -27],
    ],
    7,
    INK.paperHigh,
  );
  line(
    pen,
    [
      [-14, 28],
      [-14, -27],
    ],
    3.4,
    INK.key,
  );
  cut(pen, cloth, ink, 2, 2);
}

const RIM: Outline = [
  [-38, -34],
  [0, -42],
  [38, -34],
  [38, 4],
  [22, 32],
  [0, 46],
  [-22, 32],
  [-38, 4],
];

function drawShield(pen: Pen): void {
  cut(pen, RIM, INK.paper, 3, 3);
  const facets: readonly [Outline, number][] = [
    [
      [
        [38, -34],
        [38, 4],
        [27, 2],
        [27, -25],
      ],
      1.1,
    ],
    [
      [
        [38, 4],
        [22, 32],
        [0, 46],
        [0, 33],
        [16, 22],
        [27, 2],
      ],
      0.6,
    ],
    [
      [
        [0, 46],
        [-22, 32],
        [-38, 4],
        [-27, 2],
        [-16, 22],
        [0, 33],
      ],
      -0.6,
    ],
  ];
  for (const [facet, angle] of facets) {
    cut(pen, facet, INK.blue, 1.2);
    engrave(pen, facet, angle, 3, 1.1, INK.key);
  }
  cut(
    pen,
    [
      [-27, -25],
      [0, -31],
      [27, -25],
      [27, 2],
      [16, 22],
      [0, 33],
      [-16, 22],
      [-27, 2],
    ],
    INK.paperHigh,
    1.6,
  );
}

function drawSign(pen: Pen, lord: (typeof LORD_SIGNS)[number]): void {
  const ink = INK.key;
  switch (lord) {
    case 'feed':
      cut(
        pen,
        [
          [-11, 8],
          [-8, -8],
          [0, -14],
          [8, -8],
          [11, 8],
        ],
        ink,
        0,
      );
      disc(pen, 0, 12, 3.4, ink);
      break;
    case 'cloud':
      disc(pen, -7, 4, 7, ink);
      disc(pen, 2, -3, 9, ink);
      disc(pen, 9, 5, 6, ink);
      disc(pen, 1, 1, 3.4, INK.red, 1.4, INK.paper);
      break;
    case 'search':
      disc(pen, -2, -3, 10, null, 4);
      line(
        pen,
        [
          [6, 6],
          [14, 15],
        ],
        5,
        ink,
      );
      break;
    case 'rockets':
      cut(
        pen,
        [
          [0, -20],
          [7, -6],
          [7, 8],
          [13, 16],
          [-13, 16],
          [-7, 8],
          [-7, -6],
        ],
        ink,
        0,
      );
      disc(pen, 0, -5, 2.8, INK.paper);
      break;
    case 'chips':
      for (const at of [-8, 0, 8]) {
        line(
          pen,
          [
            [at, -16],
            [at, 16],
          ],
          2.4,
          ink,
        );
        line(
          pen,
          [
            [-16, at],
            [16, at],
          ],
          2.4,
          ink,
        );
      }
      cut(
        pen,
        [
          [-11, -11],
          [11, -11],
          [11, 11],
          [-11, 11],
        ],
        ink,
        0,
      );
      cut(
        pen,
        [
          [-5, -5],
          [5, -5],
          [5, 5],
          [-5, 5],
        ],
        INK.paper,
        0,
      );
      break;
    case 'pocket':
      cut(
        pen,
        [
          [-9, -17],
          [9, -17],
          [9, 17],
          [-9, 17],
        ],
        ink,
        0,
      );
      cut(
        pen,
        [
          [-6.4, -12],
          [6.4, -12],
          [6.4, 10],
          [-6.4, 10],
        ],
        INK.paper,
        0,
      );
      break;
    case 'logistics':
      cut(
        pen,
        [
          [0, -15],
          [15, -7],
          [15, 9],
          [0, 17],
          [-15, 9],
          [-15, -7],
        ],
        ink,
        0,
      );
      line(
        pen,
        [
          [-14, -7],
          [0, 0],
          [14, -7],
        ],
        1.8,
        INK.paper,
      );
      line(
        pen,
        [
          [0, 0],
          [0, 15],
        ],
        1.8,
        INK.paper,
      );
      break;
    case 'venture':
      disc(pen, 0, 0, 15, null, 3.4);
      cut(
        pen,
        [
          [-9, 6],
          [-10, -6],
          [-4, -1],
          [0, -9],
          [4, -1],
          [10, -6],
          [9, 6],
        ],
        ink,
        0,
      );
  }
}

function drawWound(pen: Pen): void {
  const tear = [
    [30, -42],
    [16, -22],
    [24, -14],
    [6, 2],
    [12, 10],
    [-4, 24],
  ] as const;
  line(pen, tear, 8, INK.key);
  line(pen, tear, 5, INK.red);
  line(
    pen,
    [
      [24, -14],
      [36, -8],
    ],
    3,
    INK.key,
  );
  line(
    pen,
    [
      [6, 2],
      [-8, -4],
    ],
    3,
    INK.key,
  );
}

function drawCoin(pen: Pen): void {
  pen.beginPath();
  pen.ellipse(0, 0, 7, 4, 0, 0, Math.PI * 2);
  pen.fillStyle = INK.ochre;
  pen.fill();
  pen.lineWidth = 1.6;
  pen.strokeStyle = INK.key;
  pen.stroke();
}
