/** Motifs of the front, cut in lino: what is printed, signed, torn and read. Each draws in a 256-unit square. */
import { gouge } from './marks.mjs';
import { circle, line, poly, rect, roundRect } from './paths.mjs';
import { drawShears, drawStrip } from './shears.mjs';
import { points } from './points.mjs';
import { BLUE, KEY, OCHRE, RED } from './inks.mjs';

const PAPER = {};

/** Lines of print without a word. */
function print(s, x, y, w, count, gap = 16, tone = KEY) {
  for (let i = 0; i < count; i++)
    s.stroke(line([x, y + i * gap], [x + w * (i % 3 === 2 ? 0.55 : 1), y + i * gap]), tone, 6.5, { cap: 'butt' });
}

export const CUT_PAPERS = {
  /** The rent receipt, cut. */
  receipt(s) {
    s.within('rotate(-6 128 128)', () => {
      drawStrip(
        s,
        [
          [92, 4],
          [192, 4],
        ],
        [
          [88, 132],
          [188, 144],
        ],
        6,
      );
      drawStrip(
        s,
        [
          [104, 176],
          [202, 188],
        ],
        [
          [108, 250],
          [206, 250],
        ],
        9,
      );
    });
    drawShears(s, [70, 176], -0.14, 'back', 0.2, 0.72);
    drawShears(s, [70, 176], -0.14, 'front', 0.2, 0.72);
  },
  /** A sheet that forty papers print. */
  newspaper(s) {
    s.within('rotate(7 128 128)', () =>
      s.cut(rect(42, 26, 178, 208), OCHRE, 10).stroke(rect(42, 26, 178, 208), KEY, 5),
    );
    s.within('rotate(-5 128 128)', () => {
      s.cut(rect(34, 22, 182, 212), PAPER, 10).stroke(rect(34, 22, 182, 212), KEY, 6);
      s.add(rect(48, 38, 154, 30), KEY)
        .add(rect(48, 84, 70, 66), RED)
        .stroke(rect(48, 84, 70, 66), KEY, 4);
      s.add(gouge(84, 128, 54, -0.5, 4) + gouge(76, 114, 40, -0.5, 3), PAPER);
      print(s, 132, 90, 68, 5);
      print(s, 50, 172, 150, 4);
    });
  },
  /** An open book. */
  book(s) {
    const left = 'M128,62C96,38 52,36 18,50L18,212C52,198 96,202 128,224Z',
      right = 'M128,62C160,38 204,36 238,50L238,212C204,198 160,202 128,224Z';
    s.cut('M8,60L248,60L248,232L8,232Z', RED, 10).stroke('M8,60L248,60L248,232L8,232Z', KEY, 6);
    s.cut(left, PAPER, 6).stroke(left, KEY, 6).cut(right, PAPER, 6).stroke(right, KEY, 6);
    for (let i = 0; i < 5; i++) {
      s.stroke(`M36,${80 + i * 25}C62,${72 + i * 25} 92,${78 + i * 25} 112,${90 + i * 25}`, KEY, 6, { cap: 'butt' });
      if (i > 2)
        s.stroke(`M144,${90 + i * 25}C164,${78 + i * 25} 194,${72 + i * 25} 220,${80 + i * 25}`, KEY, 6, {
          cap: 'butt',
        });
    }
    s.cut('M150,132L150,92Q182,66 216,76L216,122Q182,116 150,132Z', BLUE, 2);
  },
  /** A petition and its signatures. */
  petition(s) {
    s.push('rotate(-8 128 128)');
    s.cut(rect(50, 14, 156, 228), PAPER, 12).stroke(rect(50, 14, 156, 228), KEY, 6);
    s.add(rect(66, 30, 124, 18), KEY);
    print(s, 66, 66, 124, 3);
    for (const [x, y] of points('68,130 134,138 70,172 136,176 68,212'))
      s.stroke(`M${x},${y}q8,-22 14,0t12,-8t12,6t16,-6`, BLUE, 5.5);
    s.stroke(circle(164, 212, 19), RED, 8);
    s.pop();
  },
  /** A contract with a door in it. */
  door(s) {
    s.cut(rect(46, 20, 164, 226), KEY, 12).add(rect(64, 38, 128, 208), OCHRE);
    s.add(gouge(120, 96, 110, -0.5, 4) + gouge(140, 140, 120, -0.5, 4) + gouge(150, 190, 90, -0.5, 4), PAPER);
    const leaf = poly(points('64,38 136,62 136,254 64,246'));
    s.cut(leaf, RED, 6)
      .stroke(leaf, KEY, 6)
      .cut(circle(120, 160, 8), PAPER, 2);
    s.add(gouge(84, 130, 150, 1.57, 3.6) + gouge(98, 140, 110, 1.57, 2.8), PAPER).cut(rect(24, 240, 208, 12), KEY, 6);
  },
  /** Two that are wired together: a compact. */
  link(s) {
    s.within('rotate(-32 128 128)', () => {
      for (const [x, tone] of [
        [74, BLUE],
        [182, RED],
      ]) {
        const ring = roundRect(x - 62, 88, 124, 80, 40);
        s.stroke(ring, PAPER, 44).stroke(ring, KEY, 31).stroke(ring, tone, 17);
      }
      s.stroke(line([84, 88], [122, 88]), PAPER, 44, { cap: 'butt' });
      s.stroke(line([80, 88], [126, 88]), KEY, 31, { cap: 'butt' }).stroke(line([78, 88], [128, 88]), BLUE, 17, {
        cap: 'butt',
      });
    });
  },
  /** A ledger whose sums are checked. */
  ledger(s) {
    s.cut(roundRect(34, 18, 188, 224, 6), BLUE, 12).stroke(roundRect(34, 18, 188, 224, 6), KEY, 7);
    s.add(rect(62, 18, 148, 212), PAPER).stroke(rect(62, 18, 148, 212), KEY, 4);
    for (let i = 0; i < 7; i++) {
      const y = 46 + i * 26;
      s.stroke(line([74, y], [138, y]), KEY, 6, { cap: 'butt' }).stroke(
        line([154, y], [198, y]),
        i % 3 === 1 ? RED : KEY,
        6,
        { cap: 'butt' },
      );
    }
    s.stroke(line([146, 24], [146, 224]), RED, 3.5)
      .stroke('M150,196L170,222L220,148', PAPER, 32)
      .stroke('M150,196L170,222L220,148', RED, 18, { join: 'miter', cap: 'butt' });
    for (const y of [56, 128, 200]) s.add(gouge(47, y, 40, 1.57, 3), PAPER);
  },
};
