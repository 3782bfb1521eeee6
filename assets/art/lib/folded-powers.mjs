/** Motifs of the lords, folded: what they rule, bill, buy and shout with. Each draws in a 256-unit square. */
import { clasp, waxSeal } from './machine-parts.mjs';
import { fold } from './folded-arms.mjs';
import { hatch } from './marks.mjs';
import { circle, line, poly, rect } from './paths.mjs';
import { drawStrip } from './shears.mjs';
import { points } from './points.mjs';
import { BLUE, KEY, OCHRE, RED } from './inks.mjs';

const PAPER = {};

export const FOLDED_POWERS = {
  /** A chair for one. */
  throne(s) {
    fold(s, [
      [points('74,24 182,24 182,150 74,150'), 0.62],
      [points('74,24 128,62 128,150 74,150'), 0.95],
      [points('52,140 204,140 220,176 36,176'), 0.9],
      [points('36,176 220,176 214,208 42,208'), 0.3],
      [points('42,208 72,208 66,248 44,248'), 0.16],
      [points('184,208 214,208 212,248 190,248'), 0.16],
    ]);
    for (const [x, y] of points('74,18 128,12 182,18'))
      s.cut(circle(x, y, 11), OCHRE, 5).stroke(circle(x, y, 11), KEY, 5);
  },
  /** The indicator that replaces the vote. */
  dashboard(s) {
    fold(s, [
      [points('18,40 214,40 214,196 18,196'), 0.95],
      [points('214,40 242,56 242,214 214,196'), 0.28],
      [points('18,196 214,196 242,214 46,214'), 0.5],
    ]);
    s.add(rect(30, 52, 172, 132), BLUE).stroke(rect(30, 52, 172, 132), KEY, 5);
    for (const [x, h, tone] of [
      [44, 40, PAPER],
      [72, 62, PAPER],
      [100, 52, OCHRE],
      [128, 84, PAPER],
    ])
      s.add(rect(x, 174 - h, 20, h), tone).stroke(rect(x, 174 - h, 20, h), KEY, 4);
    s.stroke(line([40, 126], [80, 96], [112, 108], [188, 66]), PAPER, 15).stroke(
      line([40, 126], [80, 96], [112, 108], [188, 66]),
      RED,
      8,
    );
    s.cut(poly(points('110,214 160,214 172,246 98,246')), KEY, 8);
  },
  /** The bill that grows by itself. */
  bill(s) {
    drawStrip(
      s,
      [
        [70, 8],
        [178, 8],
      ],
      [
        [64, 96],
        [172, 106],
      ],
      3,
    );
    drawStrip(
      s,
      [
        [64, 100],
        [172, 110],
      ],
      [
        [88, 176],
        [196, 166],
      ],
      8,
    );
    drawStrip(
      s,
      [
        [88, 178],
        [196, 168],
      ],
      [
        [66, 252],
        [174, 246],
      ],
      12,
    );
    s.add(
      hatch(points('88,176 196,166 188,200 80,208'), { angle: -0.1, gap: 6, w: 2.6, seed: 6 }),
      { b: 1 },
      { over: true },
    );
    s.add(
      hatch(points('64,98 172,108 178,134 70,126'), { angle: 0.1, gap: 6, w: 2.6, seed: 6 }),
      { b: 1 },
      { over: true },
    );
    waxSeal(s, 190, 216, 30);
  },
  /** The switch of somebody else's house. */
  switch(s) {
    fold(s, [
      [points('52,18 204,18 204,238 52,238'), 0.95],
      [points('204,18 226,34 226,252 204,238'), 0.26],
      [points('52,238 204,238 226,252 74,252'), 0.45],
    ]);
    s.add(rect(92, 62, 72, 132), KEY);
    fold(s, [
      [points('104,74 152,74 158,126 98,126'), 0.7],
      [points('98,126 158,126 152,182 104,182'), 0.24],
    ]);
    for (const y of [38, 218]) s.add(circle(128, y, 8), KEY).stroke(line([123, y - 3], [133, y + 3]), PAPER, 3);
  },
  /** The suitcase that opens ministries. */
  purse(s) {
    s.stroke('M92,92L92,56Q92,40 108,40L148,40Q164,40 164,56L164,92', PAPER, 34).stroke(
      'M92,92L92,56Q92,40 108,40L148,40Q164,40 164,56L164,92',
      KEY,
      19,
    );
    fold(s, [
      [points('16,88 240,88 240,146 16,146'), 0.9],
      [points('16,146 240,146 240,236 16,236'), 0.5],
      [points('180,88 240,88 240,236 180,236'), 0.28],
    ]);
    for (const [x, y, a] of [
      [44, 82, -12],
      [92, 76, 6],
      [140, 82, -4],
    ])
      s.within(`rotate(${a} ${x + 24} ${y})`, () =>
        s
          .cut(rect(x, y - 34, 52, 30), OCHRE, 6)
          .stroke(rect(x, y - 34, 52, 30), KEY, 5)
          .stroke(circle(x + 26, y - 19, 8), KEY, 4),
      );
    clasp(s, 128, 146, 26);
  },
  /** The mouth that never stops: a speaker. */
  speaker(s) {
    fold(s, [
      [points('20,94 78,94 78,166 20,166'), 0.7],
      [points('78,94 168,32 168,130 78,130'), 0.95],
      [points('78,130 168,130 168,228 78,166'), 0.3],
    ]);
    for (const r of [30, 54, 78])
      s.stroke(`M${176 + r * 0.3},${130 - r}Q${186 + r * 0.75},130 ${176 + r * 0.3},${130 + r}`, PAPER, 22).stroke(
        `M${176 + r * 0.3},${130 - r}Q${186 + r * 0.75},130 ${176 + r * 0.3},${130 + r}`,
        r === 54 ? RED : KEY,
        10,
      );
  },
};
