/** Motifs of the front, cut in lino: what it builds and grows. Each draws in a 256-unit square. */
import { gouge } from './marks.mjs';
import { house, steps, tree } from './motifs.mjs';
import { circle, line, poly, rect, roundRect } from './paths.mjs';
import { points } from './points.mjs';
import { BLUE, KEY, OCHRE, RED } from './inks.mjs';

const PAPER = {};

/** A pedestal so that a thing stands rather than floats. */
const ground = (s, tone = KEY) => s.cut(poly(points('14,232 244,226 240,248 20,250')), tone, 8);

export const CUT_WORKS = {
  /** Out of the server's slot, a sprout. */
  seedling(s) {
    s.cut(roundRect(46, 172, 164, 66, 8), KEY, 12);
    for (const y of [186, 212]) s.add(roundRect(60, y, 104, 12, 3), PAPER).add(circle(188, y + 6, 6), RED);
    s.stroke('M128,172C126,140 130,120 128,88', PAPER, 26).stroke('M128,172C126,140 130,120 128,88', KEY, 12);
    const left = 'M128,122C88,128 60,104 52,60C100,58 126,84 128,122Z',
      right = 'M128,96C132,54 166,26 214,30C212,76 178,102 128,96Z';
    s.cut(left, RED, 12).stroke(left, KEY, 6).cut(right, BLUE, 12).stroke(right, KEY, 6);
    s.add(gouge(88, 90, 66, 0.86, 4) + gouge(168, 64, 72, -0.64, 4), PAPER);
  },
  /** A tree that nobody owns. */
  tree(s) {
    ground(s);
    tree(s, 128, 234, 1.72, KEY);
    for (const [x, y] of points('92,116 160,92 128,62 168,142')) s.cut(circle(x, y, 11), RED, 6);
  },
  /** A bridge between two banks. */
  bridge(s) {
    s.stroke('M16,196C64,76 192,76 240,196', PAPER, 40).stroke('M16,196C64,76 192,76 240,196', KEY, 24, {
      cap: 'butt',
    });
    for (const [x, y] of points('48,146 78,118 108,106 148,106 178,118 208,146'))
      s.stroke(line([x, y], [x, 190]), PAPER, 15).stroke(line([x, y], [x, 190]), KEY, 7);
    s.cut(rect(6, 184, 244, 22), RED, 10).stroke(rect(6, 184, 244, 22), KEY, 5);
    s.add(
      gouge(84, 112, 60, -0.42, 3.4) +
        gouge(164, 108, 52, 0.36, 3.4) +
        gouge(70, 195, 90, 0, 3) +
        gouge(180, 196, 70, 0, 2.6),
      PAPER,
    );
    s.cut('M8,232Q36,216 66,232T126,232T186,232T246,232L246,246L8,246Z', BLUE, 8);
  },
  /** A ladder against what was said to be too high. */
  ladder(s) {
    s.push('rotate(14 128 128)');
    for (const x of [84, 172]) s.stroke(line([x, 22], [x, 236]), PAPER, 30).stroke(line([x, 24], [x, 234]), KEY, 17);
    for (let i = 0; i < 6; i++) {
      const y = 46 + i * 33,
        tone = i === 1 ? RED : i === 3 ? OCHRE : KEY;
      s.stroke(line([84, y], [172, y]), PAPER, 22).stroke(line([80, y], [176, y]), KEY, 15);
      if (tone !== KEY) s.stroke(line([90, y], [166, y]), tone, 7);
    }
    s.add(gouge(82, 90, 100, 1.57, 3) + gouge(170, 160, 110, 1.57, 3), PAPER);
    s.pop();
  },
  /** A home with its lamp lit, and its neighbours. */
  houses(s) {
    ground(s);
    house(s, 66, 232, 84, RED);
    house(s, 196, 232, 78, BLUE);
    house(s, 130, 236, 112, KEY);
  },
  /** A public hall: columns and a pediment. */
  hall(s) {
    s.cut(poly(points('128,18 238,88 18,88')), KEY, 12).cut(circle(128, 64, 13), OCHRE, 6);
    for (let i = 0; i < 4; i++) s.cut(rect(34 + i * 53, 98, 30, 92), i % 2 ? KEY : BLUE, 8);
    s.cut(rect(20, 196, 216, 20), KEY, 8).cut(rect(8, 222, 240, 24), KEY, 8);
    for (let i = 0; i < 4; i++) s.add(gouge(45 + i * 53, 144, 72, 1.57, 3), PAPER);
    s.add(gouge(96, 76, 66, -0.5, 3) + gouge(150, 208, 120, 0, 2.6) + gouge(104, 236, 150, 0, 2.6), PAPER);
  },
  /** A rack of our own, with a flag on it. */
  rack(s) {
    s.stroke(line([176, 20], [176, 76]), PAPER, 18).stroke(line([176, 18], [176, 80]), KEY, 8);
    s.cut('M180,18C200,8 214,30 240,18L236,56C214,64 200,44 180,54Z', RED, 8);
    s.cut(roundRect(54, 72, 148, 176, 8), KEY, 12);
    for (let i = 0; i < 5; i++) {
      const y = 86 + i * 31;
      s.add(roundRect(68, y, 120, 20, 4), PAPER).add(rect(76, y + 6, 62, 4) + rect(76, y + 13, 44, 3), KEY);
      s.add(circle(172, y + 10, 6), i % 2 ? RED : BLUE);
    }
  },
  /** A machine turned by the wind. */
  turbine(s) {
    ground(s, BLUE);
    s.cut(poly(points('118,236 124,104 132,104 140,236')), KEY, 12);
    for (const a of [-76, 44, 164])
      s.within(`rotate(${a} 128 98)`, () => {
        const blade = 'M128,92L214,84Q224,98 210,102L128,106Z';
        s.cut(blade, RED, 10)
          .stroke(blade, KEY, 5)
          .add(gouge(172, 95, 64, -0.05, 2.8), PAPER);
      });
    s.cut(circle(128, 98, 17), KEY, 7).add(circle(128, 98, 6), OCHRE);
  },
  /** Water, before the servers. */
  drop(s) {
    const drop = 'M128,12C152,66 208,110 208,164C208,212 172,244 128,244C84,244 48,212 48,164C48,110 104,66 128,12Z';
    s.cut(drop, BLUE, 14).stroke(drop, KEY, 8);
    s.add(gouge(86, 160, 88, 1.4, 6) + gouge(104, 150, 100, 1.42, 4) + gouge(120, 160, 80, 1.5, 3), PAPER);
    s.add(gouge(176, 178, 54, 1.9, 4), KEY);
  },
  /** A chip made under a charter: a heart of leaf. */
  chip(s) {
    for (let i = 0; i < 5; i++) {
      const at = 62 + i * 33;
      s.cut(rect(18, at - 7, 220, 14), KEY, 6).cut(rect(at - 7, 18, 14, 220), KEY, 6);
    }
    s.cut(roundRect(46, 46, 164, 164, 8), KEY, 8).add(roundRect(66, 66, 124, 124, 5), RED);
    s.cut('M92,168C86,118 116,92 170,88C172,142 146,172 92,168Z', PAPER, 4).stroke(line([84, 178], [146, 112]), KEY, 8);
    s.add(gouge(84, 84, 30, 0, 3) + gouge(80, 96, 22, 0, 2.6) + gouge(172, 172, 30, 0.8, 3), PAPER);
  },
  /** A coin of our own: an ear of corn where the crown was. */
  coin(s) {
    const edge = [];
    for (let i = 0; i < 72; i++) {
      const a = (i / 72) * Math.PI * 2,
        r = 112 + 5 * Math.cos(a * 18);
      edge.push([128 + r * Math.cos(a), 128 + r * Math.sin(a)]);
    }
    s.cut(poly(edge), OCHRE, 12)
      .stroke(poly(edge), KEY, 8)
      .stroke(circle(128, 128, 92), KEY, 4);
    s.stroke(line([128, 206], [128, 66]), KEY, 9);
    for (const side of [-1, 1])
      for (const y of [92, 116, 140, 164]) {
        const grain = `M128,${y + 18}Q${128 + side * 12},${y - 22} ${128 + side * 44},${y - 20}Q${128 + side * 42},${y + 10} 128,${y + 18}Z`;
        s.add(grain, KEY).stroke(grain, OCHRE, 3);
      }
    s.add('M128,94Q112,70 128,48Q144,70 128,94Z', KEY);
  },
  /** Steps that everybody may climb. */
  steps(s) {
    steps(s, 16, 244, 196, 170, 5, BLUE);
    s.stroke(line([192, 74], [192, 12]), PAPER, 18).stroke(line([192, 76], [192, 12]), KEY, 9);
    s.cut('M196,12C214,2 224,22 246,12L242,48C224,58 212,38 196,48Z', RED, 8);
  },
};
