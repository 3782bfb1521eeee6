/** The paper crown: drawn for a head centred on x = 0 whose brow is near y = -395, antennae on every point. */
import { hatch } from './marks.mjs';
import { circle, line, poly, rect } from './paths.mjs';

const TIPS = [
  [-122, -470],
  [-68, -492],
  [0, -520],
  [68, -492],
  [122, -470],
];
const BASES = [-390, -406, -412, -406, -390];
const VALLEYS = [
  [-116, -424],
  [-96, -432],
  [-34, -442],
  [34, -442],
  [96, -432],
  [116, -424],
];

/** Outline to cut the crown out of paper, antennae included. */
export const CROWN_OUTLINE = [
  [-122, -366],
  [-138, -398],
  [-142, -480],
  [-122, -506],
  [-100, -480],
  [-88, -486],
  [-68, -530],
  [-46, -492],
  [-22, -510],
  [0, -558],
  [22, -510],
  [46, -492],
  [68, -530],
  [88, -486],
  [100, -480],
  [122, -506],
  [142, -480],
  [138, -398],
  [122, -366],
];

export function drawCrown(scene) {
  scene.add(
    poly([
      [-108, -372],
      [-90, -452],
      [-50, -420],
      [0, -470],
      [50, -420],
      [90, -452],
      [108, -372],
    ]),
    { k: 1, o: 1 },
  );
  TIPS.forEach((tip, i) => {
    const foot = [tip[0] * 0.97, BASES[i]];
    leaf(scene, [VALLEYS[i], tip, foot], i > 2 ? 0.15 : 0);
    leaf(scene, [tip, VALLEYS[i + 1], foot], 0.62);
  });
  band(scene);
  for (const [x, y] of TIPS) {
    scene.stroke(line([x, y], [x, y - 15]), { k: 1 }, 3);
    scene.add(circle(x, y - 18, 5.4), { r: 1 }).stroke(circle(x, y - 18, 5.4), { k: 1 }, 2);
  }
}

/** One fold of a point; shade 0 is the lit side. */
function leaf(scene, points, shade) {
  scene.add(poly(points), { o: 1 });
  const angle = Math.PI / 2 + (points[0][0] < 0 ? 0.12 : -0.12);
  if (shade)
    scene.add(
      hatch(points, { angle, gap: 6, w: 1 + shade * 3.4, seed: Math.round(points[0][0]), taper: 0.1 }),
      { k: 1 },
      { over: true },
    );
  scene.stroke(poly(points), { k: 1 }, 2.4);
}

/** The headband is a rack of server lights rather than jewels. */
function band(scene) {
  const edge = [
    [-109, -372],
    [-58, -389],
    [0, -395],
    [58, -389],
    [109, -372],
    [114, -404],
    [60, -420],
    [0, -426],
    [-60, -420],
    [-114, -404],
  ];
  scene.add(poly(edge), { k: 1, o: 1 });
  for (let i = 0; i < 11; i++) {
    const x = -100 + 20 * i,
      y = -388 - 20.9 * Math.sin((Math.PI * i) / 10);
    scene.add(rect(x - 5, y - 5, 10, 4), i % 3 === 0 ? { r: 1 } : { o: 1 }).add(rect(x - 5, y + 2, 10, 2.4), { o: 1 });
  }
}

/** What a halo follows: every fold, the band, the antennae. */
const EDGES = [
  ...TIPS.flatMap((tip, i) => {
    const foot = [tip[0] * 0.97, BASES[i]];
    return [
      poly([VALLEYS[i], tip, VALLEYS[i + 1], foot]),
      line(tip, [tip[0], tip[1] - 15]),
      circle(tip[0], tip[1] - 18, 5.4),
    ];
  }),
  poly([
    [-109, -372],
    [0, -395],
    [109, -372],
    [114, -404],
    [-114, -404],
  ]),
].join('');

/** A crown alone, its middle at a point, with a halo of paper that stays visible on a small one. At scale 1 it is 284 wide. */
export function crownAt(scene, [x, y], scale, turn = 0) {
  scene.within(`translate(${x},${y}) rotate(${turn}) scale(${scale}) translate(0,440)`, () => {
    scene.stroke(EDGES, {}, Math.max(20, 8 / scale));
    drawCrown(scene);
  });
}
