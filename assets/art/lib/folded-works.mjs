/** Motifs of the lords, folded: what they build, burn, wire and toll. Each draws in a 256-unit square. */
import { litLens as lens } from './lens.mjs';
import { slot } from './machine-parts.mjs';
import { fold } from './folded-arms.mjs';
import { hatch } from './marks.mjs';
import { circle, line, poly, rect, roundRect } from './paths.mjs';
import { points } from './points.mjs';
import { BLUE, KEY, OCHRE, RED } from './inks.mjs';

const PAPER = {};

export const FOLDED_WORKS = {
  /** The works, whose smoke is a halftone. */
  factory(s) {
    for (const [x, y, r] of [
      [196, 44, 26],
      [162, 28, 19],
      [228, 26, 17],
    ])
      s.cut(circle(x, y, r), { k: 0.42 }, 5);
    fold(s, [
      [points('176,92 214,84 220,242 170,242'), 0.3],
      [points('20,152 72,112 72,152 122,112 122,152 172,112 172,242 20,242'), 0.72],
      [points('72,112 72,242 46,242 46,132'), 0.4],
      [points('122,112 122,242 98,242 98,132'), 0.4],
    ]);
    for (const x of [30, 82, 132]) s.cut(rect(x, 184, 26, 30), OCHRE, 4).stroke(rect(x, 184, 26, 30), KEY, 4);
  },
  /** A derrick that feeds the machines. */
  derrick(s) {
    for (const [x, w] of [
      [-1, 9],
      [1, 9],
    ])
      s.stroke(line([128, 20], [128 + x * 78, 240]), PAPER, 26).stroke(
        line([128, 20], [128 + x * 78, 240]),
        KEY,
        w + 3,
      );
    for (let i = 0; i < 5; i++) {
      const y = 66 + i * 40,
        a = ((y - 20) / 220) * 78,
        b = ((y + 20) / 220) * 78;
      s.stroke(line([128 - a, y], [128 + a, y]), KEY, 7);
      if (i < 4) s.stroke(line([128 - a, y], [128 + b, y + 40]) + line([128 + a, y], [128 - b, y + 40]), KEY, 4.5);
    }
    s.cut(poly(points('106,10 150,10 146,34 110,34')), OCHRE, 8).stroke(
      poly(points('106,10 150,10 146,34 110,34')),
      KEY,
      5,
    );
    fold(s, [
      [points('22,222 128,212 128,250 22,250'), 0.8],
      [points('128,212 234,222 234,250 128,250'), 0.26],
    ]);
    const oil =
      'M128,108C142,140 158,154 158,176C158,194 144,206 128,206C112,206 98,194 98,176C98,154 114,140 128,108Z';
    s.cut(oil, KEY, 10).add('M112,168C112,184 118,192 126,196C116,196 106,188 106,176Z', PAPER);
  },
  /** The bar across the road, and who holds it. */
  toll(s) {
    fold(s, [
      [points('28,108 84,96 84,244 28,248'), 0.9],
      [points('84,96 112,110 112,248 84,244'), 0.26],
    ]);
    s.within('rotate(-19 70 128)', () => {
      s.cut(rect(60, 116, 184, 26), PAPER, 12).stroke(rect(60, 116, 184, 26), KEY, 7);
      for (let i = 0; i < 4; i++)
        s.add(
          poly([
            [86 + i * 42, 119],
            [108 + i * 42, 119],
            [98 + i * 42, 139],
            [76 + i * 42, 139],
          ]),
          RED,
        );
    });
    slot(s, 70, 128, 25);
    s.cut(rect(14, 240, 230, 12), KEY, 6);
  },
  /** The eye from above. */
  satellite(s) {
    s.push('rotate(-28 128 128)');
    s.stroke(line([20, 116], [236, 116]), PAPER, 20).stroke(line([20, 116], [236, 116]), KEY, 9);
    for (const x of [12, 172]) {
      s.cut(rect(x, 84, 72, 64), BLUE, 12).stroke(rect(x, 84, 72, 64), KEY, 7);
      for (let i = 1; i < 3; i++) s.stroke(line([x + i * 24, 84], [x + i * 24, 148]), KEY, 4);
      s.stroke(line([x, 116], [x + 72, 116]), KEY, 4);
    }
    fold(s, [
      [points('96,78 160,78 128,116'), 0.95],
      [points('160,78 160,154 128,116'), 0.36],
      [points('96,78 128,116 160,154 96,154'), 0.66],
    ]);
    const dish = 'M86,176Q128,214 170,176L150,162L106,162Z';
    s.cut(dish, OCHRE, 8)
      .stroke(dish, KEY, 6)
      .stroke(line([128, 190], [128, 216]), KEY, 6)
      .cut(circle(128, 220, 9), RED, 4);
    s.pop();
    lens(s, 126, 116, 17);
  },
  /** A tower of racks, folded into a keep. */
  tower(s) {
    fold(s, [
      [points('62,60 150,60 150,246 62,246'), 0.95],
      [points('150,60 198,76 198,246 150,246'), 0.26],
    ]);
    for (const x of [58, 96, 134]) s.cut(rect(x, 34, 24, 34), KEY, 6);
    s.cut(poly(points('170,50 202,60 202,86 170,76')), KEY, 6);
    for (let i = 0; i < 6; i++) {
      const y = 82 + i * 26;
      s.add(rect(74, y, 64, 14), i % 2 ? BLUE : KEY)
        .add(rect(80, y + 5, 34, 4), PAPER)
        .add(circle(128, y + 7, 4), RED);
    }
    s.stroke(circle(106, 22, 11), {}, 9)
      .add(circle(106, 22, 12), RED)
      .stroke(circle(106, 22, 12), KEY, 5);
  },
  /** A cable that ties one shore to another. */
  cable(s) {
    const path = 'M22,44C120,20 220,60 204,124C188,186 60,128 52,196C48,228 96,240 132,232';
    s.stroke(path, PAPER, 50)
      .stroke(path, KEY, 36)
      .stroke(path, OCHRE, 18)
      .stroke(path, KEY, 18, { dash: '9 16', cap: 'butt' });
    s.within('translate(160,226) rotate(-10)', () => {
      s.cut(roundRect(-26, -30, 60, 60, 8), KEY, 10)
        .cut(rect(32, -20, 34, 11), KEY, 7)
        .cut(rect(32, 9, 34, 11), KEY, 7);
      s.add(hatch(points('-20,-24 26,-24 26,24 -20,24'), { angle: 0.6, gap: 9, w: 2.4, seed: 3 }), PAPER);
    });
    s.cut(poly(points('4,20 46,16 50,66 8,72')), BLUE, 8).stroke(poly(points('4,20 46,16 50,66 8,72')), KEY, 6);
  },
};
