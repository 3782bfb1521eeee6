/** Headers of the initiative cards, one per lever: what the front does, cut in lino. */
import { gouge } from '../lib/marks.mjs';
import { house, peopleRow, plateFrame, rackTower, raysSky, slantGround } from '../lib/motifs.mjs';
import { pressToWebp } from '../lib/output.mjs';
import { circle, line, poly, rect } from '../lib/paths.mjs';
import { flag, placard, SIGNS } from '../lib/people.mjs';
import { drawCharge } from '../lib/phosphor.mjs';
import { Scene } from '../lib/scene.mjs';
import { drawShears, drawStrip } from '../lib/shears.mjs';
import { BLUE, KEY, OCHRE, RED } from '../lib/inks.mjs';

const W = 448,
  H = 300;

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
  /** The scales outweigh the rack. */
  law(s) {
    raysSky(s, [224, 120], 'o');
    slantGround(s, 226, 236, BLUE);
    rackTower(s, 330, 250, 78, 150);
    drawCharge(s, 'scales-fill', 190, 128, 224, KEY, 16);
    drawCharge(s, 'gavel-fill', 86, 236, 104, RED, 22, -8);
  },
  /** The public order is stamped. */
  procurement(s) {
    raysSky(s, [150, 90], 'b');
    slantGround(s, 232, 222, OCHRE);
    s.within('rotate(-7 280 170)', () => {
      s.cut(rect(214, 62, 164, 206), {}, 12).stroke(rect(214, 62, 164, 206), KEY, 5);
      for (let i = 0; i < 7; i++)
        s.stroke(line([236, 96 + i * 22], [236 + (i % 3 === 2 ? 70 : 118), 96 + i * 22]), KEY, 6, { cap: 'butt' });
      s.stroke(circle(336, 226, 26), RED, 7).stroke(line([324, 226], [333, 236], [350, 214]), RED, 7, {
        cap: 'butt',
        join: 'miter',
      });
    });
    drawCharge(s, 'stamp-fill', 122, 150, 176, KEY, 18, -10);
  },
  /** What is ours goes up: a crane sets a public rack beside the houses. */
  build(s) {
    raysSky(s, [310, 110], 'o');
    slantGround(s, 226, 218, BLUE);
    crane(s, 232, 236);
    for (const [x, w] of [
      [48, 62],
      [120, 74],
    ])
      house(s, x, 258, w, RED);
    rackTower(s, 312, 264, 70, 84);
    drawCharge(s, 'hammer-fill', 408, 246, 84, RED, 24, 14);
  },
  /** Money comes home: coins fall into a common chest. */
  money(s) {
    raysSky(s, [224, 70], 'b');
    slantGround(s, 234, 228, RED);
    drawCharge(s, 'bank-fill', 318, 146, 176, KEY, 16);
    for (const [x, y, r] of [
      [74, 58, 25],
      [140, 96, 29],
      [92, 140, 27],
      [168, 172, 25],
    ]) {
      s.cut(circle(x, y, r), OCHRE, 10)
        .stroke(circle(x, y, r), KEY, 5)
        .stroke(circle(x, y, r * 0.66), KEY, 2.4)
        .add(gouge(x - r * 0.3, y, r * 0.8, 1.2, 2) + gouge(x, y, r * 0.9, 1.2, 2), {});
    }
    const chest = poly([
      [36, 214],
      [210, 208],
      [198, 284],
      [48, 288],
    ]);
    s.cut(chest, KEY, 12)
      .add(
        poly([
          [30, 206],
          [216, 199],
          [215, 217],
          [31, 224],
        ]),
        KEY,
      )
      .stroke(line([46, 240], [202, 235]), {}, 4)
      .add(circle(124, 240, 11), OCHRE);
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
  /** Two hands and the cut receipt. */
  compact(s) {
    raysSky(s, [224, 130], 'o');
    slantGround(s, 236, 226, BLUE);
    drawStrip(
      s,
      [
        [30, 150],
        [30, 198],
      ],
      [
        [450, 190],
        [450, 242],
      ],
      6,
    );
    drawCharge(s, 'handshake-fill', 224, 122, 240, KEY, 18);
    drawShears(s, [352, 236], -1.9, 'back', 0.3, 0.6);
    drawShears(s, [352, 236], -1.9, 'front', 0.3, 0.6);
  },
  /** A hand that holds a home. */
  care(s) {
    raysSky(s, [250, 90], 'o');
    slantGround(s, 240, 230, RED);
    house(s, 150, 152, 96, BLUE);
    house(s, 366, 262, 78, KEY);
    drawCharge(s, 'heart-fill', 282, 84, 78, RED, 30, 10);
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
