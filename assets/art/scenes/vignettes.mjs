/**
 * A small landscape for each theatre: what is dug, laid, built and lived in there. No flag, no monument, no map: nothing in
 * them takes a side on whose land is whose.
 */
import { offices, workshop } from '../lib/buildings.mjs';
import {
  dataHall,
  ground,
  heights,
  hillside,
  mast,
  panels,
  powerLine,
  quayCrane,
  ship,
  sky,
  turbine,
  water,
} from '../lib/landscape.mjs';
import { hatch } from '../lib/marks.mjs';
import { coolingTower } from '../lib/motifs.mjs';
import { pressToWebp } from '../lib/output.mjs';
import { circle, line, poly, rect } from '../lib/paths.mjs';
import { drawCharge } from '../lib/phosphor.mjs';
import { Scene } from '../lib/scene.mjs';
import { BLUE, KEY, OCHRE, RED } from '../lib/inks.mjs';

const W = 480,
  H = 160;

/** A dumper of the open pit. */
const LORRY = poly([
  [14, 98],
  [8, 74],
  [44, 78],
  [46, 86],
  [50, 78],
  [62, 80],
  [64, 98],
]);

const VIGNETTES = {
  /** Halls of servers on a plain, the line that feeds them, a rocket on its stand. */
  'united-states'(s) {
    sky(s, [150, 84], { air: 'screen' });
    heights(
      s,
      [
        [250, 112],
        [300, 82],
        [330, 96],
        [380, 66],
        [420, 90],
        [490, 78],
      ],
      122,
    );
    ground(
      s,
      [
        [-10, 116],
        [250, 112],
        [490, 118],
      ],
      OCHRE,
      6,
    );
    powerLine(
      s,
      [
        [16, 118],
        [96, 116],
        [176, 118],
        [256, 120],
      ],
      62,
    );
    coolingTower(s, 316, 124, 50);
    dataHall(s, 28, 142, 118, 30);
    dataHall(s, 160, 146, 130, 34, BLUE);
    dataHall(s, 64, 164, 150, 24);
    s.cut(rect(396, 52, 8, 84), KEY, 6);
    for (let y = 60; y < 132; y += 12) s.stroke(line([396, y], [412, y + 6]), KEY, 2);
    rocket(s, 434, 136);
    s.cut(rect(384, 134, 78, 8), KEY, 4);
  },
  /** A port in the wind: turbines, a tram street, a hospital, roofs close together. */
  europe(s) {
    sky(s, [344, 66], { air: 'ruled', disc: 0 });
    for (const [x, h, a] of [
      [40, 84, 0.3],
      [92, 66, 1],
      [140, 76, 1.7],
    ])
      turbine(s, x, 118, h, a);
    hillside(s, [176, 124], [330, 96], 2, 24, 9);
    offices(s, 330, 124, 60, 64, { cols: 4, lit: (r, c) => (r + c) % 3 === 0 });
    s.cut(rect(349, 38, 22, 22), {}, 4).stroke(rect(349, 38, 22, 22), KEY, 2.4);
    drawCharge(s, 'heart-fill', 360, 49, 17, RED, 0);
    workshop(s, 398, 124, 78, 40, 3);
    ground(
      s,
      [
        [-10, 120],
        [490, 120],
      ],
      OCHRE,
      4,
      24,
    );
    s.stroke(line([-10, 146], [490, 146]), {}, 3).stroke(line([-10, 152], [490, 152]), {}, 3);
    const tram = [
      [150, 122],
      [306, 122],
      [316, 132],
      [316, 147],
      [140, 147],
      [140, 132],
    ];
    s.cut(poly(tram), RED, 7).stroke(poly(tram), KEY, 3);
    for (let i = 0; i < 6; i++)
      s.add(rect(152 + i * 26, 127, 18, 9), {}).stroke(rect(152 + i * 26, 127, 18, 9), KEY, 1.8);
    s.stroke(line([228, 122], [220, 112], [236, 106]), KEY, 2.4).stroke(line([-10, 106], [490, 106]), KEY, 1.4);
  },
  /** Towers close together, a train on its viaduct, workshops, fields of panels. */
  china(s) {
    sky(s, [70, 58], { air: 'rain', disc: 0 });
    heights(
      s,
      [
        [-10, 96],
        [30, 70],
        [70, 92],
        [120, 60],
        [170, 94],
      ],
      116,
    );
    for (const [x, w, h, cols] of [
      [186, 34, 84, 3],
      [226, 30, 112, 3],
      [262, 40, 72, 4],
      [308, 32, 100, 3],
      [346, 44, 62, 4],
      [396, 30, 92, 3],
      [432, 42, 70, 4],
    ])
      offices(s, x, 122, w, h, { cols, tone: x % 3 ? KEY : BLUE, lit: (r, c) => (r * 3 + c * 5 + x) % 7 === 0 });
    ground(
      s,
      [
        [-10, 116],
        [490, 118],
      ],
      BLUE,
      8,
      26,
    );
    panels(s, 8, 156, 7, 24);
    for (let x = 20; x < W; x += 48) s.cut(rect(x, 116, 9, 28), KEY, 4);
    s.cut(rect(-10, 110, 500, 9), KEY, 6);
    const train = [
      [96, 92],
      [330, 92],
      [372, 108],
      [96, 108],
    ];
    s.cut(poly(train), {}, 6).stroke(poly(train), KEY, 3);
    for (let i = 0; i < 9; i++) s.add(rect(108 + i * 24, 96, 14, 6), KEY);
    s.add(rect(96, 104, 270, 3), RED);
  },
  /** Salt pans under high ground, a town on its slope, and a mast from which the whole network comes. */
  'latin-america'(s) {
    sky(s, [224, 58], { air: 'rays' });
    heights(
      s,
      [
        [-10, 86],
        [40, 40],
        [76, 70],
        [128, 22],
        [190, 84],
        [236, 56],
        [290, 96],
      ],
      112,
    );
    ground(
      s,
      [
        [-10, 108],
        [260, 106],
        [490, 112],
      ],
      RED,
      5,
      16,
    );
    for (let row = 0; row < 3; row++)
      for (let col = 0; col < 5; col++) {
        const y = 118 + row * 14,
          x = 8 + col * 54 - row * 9,
          pan = [
            [x + 8, y],
            [x + 54, y],
            [x + 47, y + 10],
            [x, y + 10],
          ];
        s.cut(poly(pan), (row + col) % 3 ? BLUE : {}, 4).stroke(poly(pan), KEY, 2);
      }
    const slope = poly([
      [268, 150],
      [330, 120],
      [376, 62],
      [412, 44],
      [452, 40],
      [490, 60],
      [490, 170],
      [268, 170],
    ]);
    s.cut(slope, BLUE, 7).add(
      hatch(
        [
          [268, 150],
          [376, 62],
          [490, 50],
          [490, 170],
          [268, 170],
        ],
        { angle: -0.6, gap: 7, w: 2, seed: 4 },
      ),
      {},
    );
    for (const [x, w, h, cols] of [
      [306, 30, 44, 3],
      [342, 34, 72, 3],
      [384, 28, 56, 3],
      [420, 44, 40, 4],
    ])
      offices(s, x, 156, w, h, { cols, tone: x % 4 ? KEY : RED, lit: (r, c) => (r + c * 2 + x) % 3 === 0 });
    mast(s, 424, 50, 32);
  },
  /** A shore where a cable lands: a street of shops paid by telephone, roofs that make their own light, an open pit inland. */
  africa(s) {
    sky(s, [250, 54], { air: 'flat', disc: 0 });
    for (const [x, w, h, cols] of [
      [172, 30, 60, 3],
      [206, 26, 78, 3],
      [236, 36, 50, 4],
      [276, 28, 68, 3],
    ])
      offices(s, x, 112, w, h, { cols, tone: x % 4 ? KEY : BLUE, lit: (r, c) => (r + c * 2 + x) % 4 === 0 });
    ground(
      s,
      [
        [-10, 92],
        [60, 92],
        [164, 110],
        [330, 110],
      ],
      OCHRE,
      7,
      30,
    );
    for (let i = 0; i < 4; i++) {
      const step = `M${-10},${100 + i * 13}L${96 - i * 18},${100 + i * 13}L${112 - i * 18},${108 + i * 13}`;
      s.stroke(step, {}, 6).stroke(step, KEY, 3);
    }
    s.cut(LORRY, RED, 5).stroke(LORRY, KEY, 2.4);
    for (const x of [28, 48]) s.cut(circle(x, 100, 5), KEY, 3);
    mast(s, 134, 106, 60);
    for (const [x, w, tone] of [
      [118, 50, RED],
      [174, 46, {}],
      [226, 50, BLUE],
    ]) {
      s.cut(rect(x, 124, w, 32), tone, 5)
        .stroke(rect(x, 124, w, 32), KEY, 2.6)
        .add(rect(x + 8, 136, w * 0.36, 12), KEY);
      panels(s, x + 2, 123, 2, w * 0.46, BLUE);
    }
    drawCharge(s, 'device-mobile-fill', 300, 132, 40, KEY, 22);
    s.cut(circle(300, 128, 6), OCHRE, 2).stroke(circle(300, 128, 6), KEY, 1.8);
    s.within(
      '',
      () => water(s, 118, 9),
      s.clip(
        poly([
          [336, 100],
          [500, 100],
          [500, 170],
          [318, 170],
        ]),
      ),
    );
    const cable = 'M322,150C352,136 372,158 402,146C432,134 452,154 490,146';
    s.stroke(cable, {}, 9, { cap: 'butt' })
      .stroke(cable, KEY, 6, { cap: 'butt' })
      .stroke(cable, OCHRE, 2.4, { cap: 'butt', dash: '7 5' });
    ship(s, 424, 118, 0.72);
  },
  /** Islands and straits: cranes, ships, a foundry that lets no dust in, cables from shore to shore. */
  'asia-pacific'(s) {
    sky(s, [398, 44], { air: 'night', disc: 15 });
    heights(
      s,
      [
        [300, 96],
        [344, 58],
        [380, 84],
        [410, 66],
        [470, 98],
      ],
      106,
    );
    water(s, 104, 4);
    ground(
      s,
      [
        [-10, 108],
        [150, 104],
        [190, 118],
        [176, 136],
        [-10, 142],
      ],
      BLUE,
      6,
      4,
    );
    s.add(
      poly([
        [-10, 106],
        [160, 103],
        [196, 118],
        [180, 134],
        [-10, 140],
      ]),
      OCHRE,
    ).stroke(line([-10, 106], [160, 103], [196, 118], [180, 134], [-10, 140]), KEY, 2.6);
    const plant = rect(10, 62, 104, 50);
    s.cut(plant, {}, 6)
      .stroke(plant, KEY, 3)
      .add(rect(10, 76, 104, 8), BLUE);
    drawCharge(s, 'cpu-fill', 62, 96, 28, KEY, 0);
    for (const x of [24, 48, 72]) s.cut(rect(x, 50, 12, 13), KEY, 4);
    quayCrane(s, 146, 116, 78);
    ship(s, 256, 118, 0.95);
    s.cut(
      poly([
        [330, 134],
        [490, 126],
        [490, 168],
        [308, 168],
      ]),
      RED,
      6,
    ).stroke(line([490, 126], [330, 134], [308, 168]), KEY, 2.6);
    for (const [x, w, h, cols] of [
      [360, 30, 46, 3],
      [394, 26, 66, 3],
      [424, 34, 40, 4],
    ])
      offices(s, x, 146, w, h, { cols, lit: (r, c) => (r + c) % 2 === 0 });
    const cable = 'M176,140C220,164 280,132 330,152';
    s.stroke(cable, {}, 9, { cap: 'butt' })
      .stroke(cable, KEY, 6, { cap: 'butt' })
      .stroke(cable, OCHRE, 2.4, { cap: 'butt', dash: '7 5' });
  },
};

/** A rocket on its stand, its lens out. */
function rocket(s, x, y) {
  const body = `M${x - 11},${y - 8}L${x - 11},${y - 54}Q${x - 9},${y - 72} ${x},${y - 84}Q${x + 9},${y - 72} ${x + 11},${y - 54}L${x + 11},${y - 8}Z`,
    fins = poly([
      [x - 11, y - 30],
      [x - 22, y - 6],
      [x + 22, y - 6],
      [x + 11, y - 30],
    ]);
  s.cut(fins, KEY, 6).cut(body, {}, 6).stroke(body, KEY, 3.2);
  s.add(
    poly([
      [x + 1, y - 82],
      [x + 11, y - 54],
      [x + 11, y - 8],
      [x + 1, y - 8],
    ]),
    BLUE,
  );
  s.cut(circle(x, y - 52, 5), KEY, 2);
}

export async function render() {
  const files = [];
  for (const [rank, [id, draw]] of Object.entries(VIGNETTES).entries()) {
    const scene = new Scene(W, H);
    draw(scene);
    files.push(
      ...(await pressToWebp(`vignette-${id}`, scene, {
        seed: 340 + rank,
        vignette: 0.03,
        register: 0.7,
        wear: 0.8,
        wobble: 0.6,
        q1: 70,
        q2: 60,
      })),
    );
  }
  return files;
}
