import { drawFigure, POSES } from '../lib/figures.mjs';
import { crownAt } from '../lib/crown.mjs';
import { gouge, gougeField, hatch } from '../lib/marks.mjs';
import { house, peopleRow, plateFrame, rackTower, raysSky, slantGround } from '../lib/motifs.mjs';
import { pressToWebp } from '../lib/output.mjs';
import { circle, limb, line, poly, rect } from '../lib/paths.mjs';
import { drawPerson, flag, placard, SIGNS } from '../lib/people.mjs';
import { drawCharge } from '../lib/phosphor.mjs';
import { Scene } from '../lib/scene.mjs';
import { drawShears, drawStrip } from '../lib/shears.mjs';
import { BLUE, KEY, OCHRE, RED } from '../lib/inks.mjs';

const W = 448,
  H = 300;

const flat = (s, tone, seed) =>
  s
    .add(rect(-6, -6, W + 12, H + 12), tone)
    .add(gougeField({ x: 0, y: 0, w: W, h: 240, count: 90, seed, length: [14, 44], width: [1.2, 2.6] }), {});

/** A sleeve from the edge of the sheet to a wrist, with its cuff. */
function arm(s, [x1, y1], [x2, y2], tone) {
  const sleeve = limb(x1, y1, 46, x2, y2, 30),
    length = Math.hypot(x2 - x1, y2 - y1),
    [ux, uy] = [(x2 - x1) / length, (y2 - y1) / length],
    at = (along, across) => [x2 + ux * along - uy * across, y2 + uy * along + ux * across],
    cuff = poly([at(-14, -34), at(10, -32), at(10, 32), at(-14, 34)]);
  s.stroke(sleeve, {}, 14).add(sleeve, tone).stroke(sleeve, KEY, 5);
  s.stroke(cuff, {}, 8).add(cuff, {}).stroke(cuff, KEY, 5);
}

/** Four knuckles and a thumb round whatever passes through (x, y); side -1 has the fingers on the right. */
function fist(s, x, y, side = 1) {
  const fingers = [-1.5, -0.5, 0.5, 1.5].map((i) =>
      limb(x + side * (i * 17), y - 16, 12, x + side * (i * 17 + 3), y + 16, 11),
    ),
    thumb = limb(x - side * 28, y + 18, 12, x + side * 14, y + 26, 10);
  for (const d of [...fingers, thumb]) s.stroke(d, {}, 12);
  for (const d of fingers) s.stroke(d, {}, 3).add(d, KEY);
  s.stroke(thumb, {}, 5).add(thumb, KEY);
}

function mallet(s, [[x, y]]) {
  const handle = line([x + 10, y + 26], [x - 12, y - 44]),
    head = poly([
      [x - 40, y - 52],
      [x + 14, y - 66],
      [x + 20, y - 44],
      [x - 34, y - 30],
    ]);
  s.stroke(handle, {}, 14).stroke(handle, KEY, 8).stroke(head, {}, 12).add(head, RED).stroke(head, KEY, 5);
}

const LEVERS = {
  /** A voice and a crowd. */
  street(s) {
    raysSky(s, [300, 104], 'o');
    drawCharge(s, 'megaphone-fill', 292, 104, 190, KEY, 18, -12);
    slantGround(s, 214, 196, RED);
    peopleRow(s, {
      x0: 6,
      x1: 448,
      y: 236,
      h: 62,
      step: 34,
      seed: 20,
      tones: [KEY, RED, KEY, BLUE, KEY, OCHRE],
      arms: ['none', 'right', 'none', 'both'],
      carries: { 1: flag(RED, 1.5, 1), 4: flag(BLUE, 1.3, 0.9), 6: placard({}, SIGNS.stop), 11: flag(OCHRE, 1.2, 0.8) },
    });
    peopleRow(s, {
      x0: 22,
      x1: 448,
      y: 304,
      h: 96,
      step: 66,
      seed: 61,
      arms: ['none', 'left', 'none', 'none', 'right'],
    });
  },
  /** An arm brings the gavel down, and a keep of racks splits under it. */
  law(s) {
    flat(s, BLUE, 4);
    slantGround(s, 250, 240, OCHRE);
    rackTower(s, 256, 272, 118, 128);
    const crack = line([318, 136], [302, 170], [326, 196], [306, 226], [320, 272]);
    s.stroke(crack, KEY, 20, { join: 'miter' }).stroke(crack, {}, 12, { join: 'miter' });
    arm(s, [-20, 60], [118, 92], RED);
    const handle = line([78, 82], [276, 104]);
    s.stroke(handle, {}, 28).stroke(handle, KEY, 20).stroke(handle, OCHRE, 9);
    fist(s, 132, 92);
    s.within('translate(300,100) rotate(6)', () => {
      const head = rect(-34, -62, 62, 116),
        bands = rect(-40, -70, 74, 22) + rect(-40, 38, 74, 22);
      s.cut(head + bands, KEY, 14).add(gouge(-14, -4, 66, 1.57, 3) + gouge(6, 0, 56, 1.57, 3), {});
    });
    for (const d of ['M388,92Q414,104 420,128', 'M386,56Q424,66 440,96']) s.stroke(d, {}, 14).stroke(d, KEY, 6);
  },
  /** A hand stamps the public's own order. */
  procurement(s) {
    flat(s, RED, 6);
    s.within('rotate(-5 270 190)', () => {
      s.cut(rect(150, 78, 238, 240), {}, 12).stroke(rect(150, 78, 238, 240), KEY, 5);
      for (let i = 0; i < 6; i++)
        s.stroke(line([176, 112 + i * 26], [176 + (i % 3 === 2 ? 70 : 110), 112 + i * 26]), KEY, 8, { cap: 'butt' });
      s.stroke(circle(338, 262, 30), BLUE, 8).stroke(line([324, 262], [335, 274], [354, 248]), BLUE, 8, {
        cap: 'butt',
        join: 'miter',
      });
    });
    const grip = rect(304, 84, 30, 60),
      plate = poly([
        [288, 140],
        [350, 140],
        [372, 178],
        [266, 178],
      ]);
    s.cut(grip, KEY, 12)
      .cut(plate, KEY, 12)
      .cut(rect(260, 178, 118, 20), OCHRE, 10)
      .stroke(rect(260, 178, 118, 20), KEY, 5);
    arm(s, [470, 20], [344, 80], BLUE);
    fist(s, 322, 84);
  },
  /** What is ours goes up: a crane sets a public rack beside the houses, and somebody waits for it with a hammer. */
  build(s) {
    flat(s, OCHRE, 8);
    slantGround(s, 226, 218, BLUE);
    crane(s, 232, 236);
    for (const [x, w] of [
      [48, 62],
      [120, 74],
    ])
      house(s, x, 258, w, RED);
    rackTower(s, 280, 264, 76, 84);
    drawFigure(
      s,
      410,
      286,
      116,
      {
        ...POSES.stand,
        arms: [
          [100, 150],
          [20, 50],
        ],
      },
      { face: -1, wear: 'helmet', rimWidth: 0.045, behind: mallet },
    );
  },
  /** Money comes home: a crown is tipped over the common chest. */
  money(s) {
    s.add(
      hatch(
        [
          [-6, -6],
          [W + 6, -6],
          [W + 6, 240],
          [-6, 240],
        ],
        { gap: 12, w: 3, w2: 6, seed: 5, taper: 0.02, brk: 0.1 },
      ),
      BLUE,
    );
    slantGround(s, 238, 230, RED);
    crownAt(s, [306, 84], 0.66, -128);
    for (const [x, y, r] of [
      [206, 76, 22],
      [172, 112, 25],
      [124, 138, 23],
      [176, 166, 24],
      [130, 186, 22],
      [84, 168, 20],
    ])
      s.cut(circle(x, y, r), OCHRE, 10)
        .stroke(circle(x, y, r), KEY, 5)
        .stroke(circle(x, y, r * 0.62), KEY, 2.6);
    const chest = poly([
        [40, 208],
        [240, 200],
        [228, 286],
        [54, 292],
      ]),
      lip = poly([
        [32, 198],
        [248, 190],
        [247, 210],
        [33, 218],
      ]);
    s.cut(chest, KEY, 12)
      .add(lip, KEY)
      .stroke(line([50, 240], [232, 233]), {}, 4);
    s.add(circle(142, 246, 13), OCHRE);
    for (const [x, tone] of [
      [300, KEY],
      [356, RED],
      [412, KEY],
    ])
      drawPerson(s, x, 306, 92, { seed: x, tone, arm: x === 356 ? 'both' : 'left' });
  },
  /** A beam falls on what was hidden. */
  exposure(s) {
    s.add(rect(0, 0, W, H), KEY);
    const beam = [
      [118, 176],
      [470, 20],
      [470, 250],
      [132, 214],
    ];
    s.add(poly(beam), OCHRE);
    for (let i = 0; i < 16; i++)
      s.add(gouge(210 + i * 15, 168 - ((i * 37) % 60) + 20, 44, -0.12 + ((i * 13) % 7) * 0.03, 1.8), {});
    drawCharge(s, 'flashlight-fill', 92, 200, 168, RED, 14, 84);
    s.within('translate(338,138) rotate(6)', () => {
      s.cut(rect(-58, -76, 116, 152), {}, 10).stroke(rect(-58, -76, 116, 152), KEY, 5);
      for (let i = 0; i < 7; i++)
        s.stroke(line([-44, -54 + i * 18], [i % 3 === 1 ? 12 : 40, -54 + i * 18]), KEY, i === 2 || i === 4 ? 13 : 5, {
          cap: 'butt',
        });
      s.stroke(rect(-48, -27, 96, 18), RED, 5);
    });
  },
  /** Two forearms clasp, and the receipt that ran between them is cut. */
  compact(s) {
    flat(s, OCHRE, 5);
    slantGround(s, 246, 236, BLUE);
    drawStrip(
      s,
      [
        [30, 176],
        [30, 236],
      ],
      [
        [450, 206],
        [450, 268],
      ],
      6,
    );
    arm(s, [470, 66], [250, 118], BLUE);
    arm(s, [-20, 66], [196, 116], KEY);
    fist(s, 232, 118, -1);
    const thumb = limb(196, 92, 15, 250, 84, 12),
      fingers = [0, 1, 2, 3].map((i) => limb(212, 104 + i * 17, 12, 272 - i * 6, 112 + i * 15, 10));
    for (const d of [...fingers, thumb]) s.stroke(d, {}, 12);
    for (const d of [...fingers, thumb]) s.add(d, KEY);
    for (const i of [0, 1, 2]) s.stroke(line([222, 114 + i * 17], [266 - i * 6, 121 + i * 15]), {}, 3);
    for (const part of ['back', 'front']) drawShears(s, [352, 252], -1.9, part, 0.3, 0.66);
  },
  /** A hand that holds a home. */
  care(s) {
    flat(s, BLUE, 9);
    slantGround(s, 252, 242, RED);
    house(s, 132, 158, 100, OCHRE);
    drawFigure(
      s,
      218,
      176,
      108,
      {
        ...POSES.stand,
        arms: [
          [20, 30],
          [-30, -20],
        ],
      },
      { wear: 'bun', skirt: true, rimWidth: 0.05 },
    );
    drawFigure(s, 252, 170, 62, POSES.stand, { wear: 'cap', tone: RED, rimWidth: 0.07 });
    const palm =
      'M36,186C60,168 92,166 118,178L150,192C170,200 190,196 214,186L262,164C280,158 292,174 280,188L222,246C208,258 190,262 172,260L96,252L60,268L20,232Z';
    s.cut(palm, KEY, 14).add(
      gouge(124, 214, 90, 0.12, 3.6) +
        gouge(132, 224, 74, 0.14, 2.8) +
        gouge(142, 233, 56, 0.14, 2.2) +
        gouge(240, 196, 46, -0.62, 2.6),
      {},
    );
    const cuff = poly([
      [-8, 228],
      [22, 210],
      [72, 262],
      [44, 300],
      [-8, 300],
    ]);
    s.cut(cuff, OCHRE, 10).stroke(cuff, KEY, 5);
  },
};

/** A tower crane whose hook holds a rack; x, y is the foot of its mast. */
function crane(s, x, y) {
  const top = y - 188,
    jib = top + 30;
  s.cut(rect(x - 11, top, 22, y - top), {}, 9).stroke(rect(x - 11, top + 22, 22, y - top - 22), KEY, 5);
  for (let cy = top + 30; cy < y - 10; cy += 20) s.stroke(line([x - 11, cy], [x + 11, cy + 20]), KEY, 3.4);
  s.stroke(line([x - 74, jib], [x + 168, jib]), {}, 20)
    .stroke(line([x - 74, jib - 6], [x + 168, jib - 6]), KEY, 4.5)
    .stroke(line([x - 74, jib + 6], [x + 168, jib + 6]), KEY, 4.5);
  for (let cx = x - 66; cx < x + 160; cx += 15) s.stroke(line([cx, jib - 6], [cx + 8, jib + 6]), KEY, 3);
  s.stroke(line([x, top - 14], [x + 120, jib - 6]), KEY, 3.4)
    .stroke(line([x, top - 14], [x - 66, jib - 6]), KEY, 3.4)
    .stroke(line([x, top - 16], [x, jib]), KEY, 6);
  s.cut(rect(x - 78, jib + 4, 34, 34), KEY, 7);
  s.stroke(line([x + 80, jib + 6], [x + 80, jib + 44]), KEY, 3.6).stroke(
    line([x + 58, jib + 62], [x + 80, jib + 44], [x + 102, jib + 62]),
    KEY,
    3.6,
  );
  s.cut(rect(x + 48, jib + 62, 64, 34), RED, 9).stroke(rect(x + 48, jib + 62, 64, 34), KEY, 4);
  for (const dy of [72, 84]) s.add(rect(x + 56, jib + dy, 34, 4), {}).add(circle(x + 102, jib + dy + 2, 2.6), {});
}

export async function render() {
  const files = [];
  let seed = 80;
  for (const [id, draw] of Object.entries(LEVERS)) {
    const scene = new Scene(W, H);
    draw(scene);
    plateFrame(scene);
    files.push(
      ...(await pressToWebp(`lever-${id}`, scene, {
        seed: seed++,
        vignette: 0.03,
        wear: 0.85,
        wobble: 0.85,
        q1: 68,
        q2: 58,
      })),
    );
  }
  return files;
}
