/** Motifs of the front, cut in lino: what one opens, cuts, measures and judges with. Each draws in a 256-unit square. */
import { gouge } from './marks.mjs';
import { circle, line, poly, rect, roundRect } from './paths.mjs';
import { drawCharge } from './phosphor.mjs';
import { drawShears } from './shears.mjs';
import { points } from './points.mjs';
import { BLUE, KEY, OCHRE, RED } from './inks.mjs';

const PAPER = {};

export const CUT_TOOLS = {
  /** The red shears, open. */
  shears(s) {
    drawShears(s, [112, 152], -0.86, 'back', 0.3, 0.86);
    drawShears(s, [112, 152], -0.86, 'front', 0.3, 0.86);
  },
  /** A big plain key: the right to open what one has bought. */
  key(s) {
    s.push('rotate(-38 128 128)');
    s.stroke(line([92, 128], [236, 128]), PAPER, 38).stroke(circle(68, 128, 38), PAPER, 46);
    s.stroke(line([92, 128], [236, 128]), KEY, 24, { cap: 'butt' }).stroke(circle(68, 128, 38), KEY, 32);
    s.cut(rect(186, 136, 18, 42), KEY, 7)
      .cut(rect(216, 136, 20, 52), KEY, 7)
      .add(rect(184, 118, 52, 20), KEY);
    s.add(gouge(150, 124, 96, 0, 3.4) + gouge(170, 133, 60, 0, 2.4), PAPER).stroke(circle(68, 128, 38), OCHRE, 7);
    s.pop();
  },
  /** The wrench of the repair bench. */
  wrench(s) {
    drawCharge(s, 'wrench-fill', 128, 128, 238, KEY, 14);
    s.add(gouge(92, 170, 92, -0.8, 4) + gouge(106, 176, 60, -0.8, 3) + gouge(176, 96, 30, -0.8, 3), PAPER);
    s.cut(circle(62, 196, 15), RED, 7);
  },
  /** The judge's hammer. */
  gavel(s) {
    s.within('rotate(-35 128 112)', () => {
      s.cut(rect(114, 108, 26, 130), RED, 14).stroke(rect(114, 108, 26, 130), KEY, 5);
      s.cut(rect(70, 48, 114, 66), KEY, 14)
        .cut(rect(54, 40, 24, 82), KEY, 8)
        .cut(rect(176, 40, 24, 82), KEY, 8);
      s.add(gouge(126, 66, 80, 0, 3.6) + gouge(118, 78, 62, 0, 3) + gouge(112, 90, 44, 0, 2.6), PAPER);
    });
    s.cut(roundRect(26, 206, 104, 32, 5), KEY, 10).add(gouge(78, 218, 80, 0, 3), PAPER);
  },
  /** Scales whose pans do not hang level. */
  scales(s) {
    s.stroke(line([128, 30], [128, 222]), PAPER, 28).stroke(line([128, 30], [128, 222]), KEY, 15);
    s.stroke(line([40, 84], [216, 48]), PAPER, 26).stroke(line([40, 84], [216, 48]), KEY, 14);
    s.cut(poly(points('76,246 92,218 164,218 180,246')), KEY, 8).cut(circle(128, 30, 14), OCHRE, 8);
    for (const [x, y, tone] of [
      [42, 84, RED],
      [214, 48, BLUE],
    ]) {
      s.stroke(line([x, y], [x - 30, y + 84]) + line([x, y], [x + 30, y + 84]), PAPER, 15);
      s.stroke(line([x, y], [x - 30, y + 84]) + line([x, y], [x + 30, y + 84]), KEY, 6);
      const pan = `M${x - 40},${y + 82}L${x + 40},${y + 82}Q${x + 32},${y + 122} ${x},${y + 122}Q${x - 32},${y + 122} ${x - 40},${y + 82}Z`;
      s.cut(pan, tone, 10)
        .stroke(pan, KEY, 5)
        .add(gouge(x - 8, y + 100, 38, 0, 3), PAPER);
    }
  },
  /** A lamp and its beam: what was hidden is read. */
  lamp(s) {
    const beam = poly(points('98,112 250,18 250,222 108,160'));
    s.cut(beam, OCHRE, 10);
    for (let i = 0; i < 9; i++)
      s.add(gouge(150 + i * 10, 120 + ((i * 37) % 66) - 24, 46, -0.24 + i * 0.05, 2.6), PAPER);
    s.within('rotate(12 90 140)', () => {
      s.cut(roundRect(8, 122, 70, 36, 6), RED, 12).stroke(roundRect(8, 122, 70, 36, 6), KEY, 5);
      s.cut(poly(points('74,122 106,104 106,176 74,158')), KEY, 10).add(gouge(42, 134, 48, 0, 3), PAPER);
    });
  },
  /** The printer's stamp. */
  stamp(s) {
    s.push('rotate(-9 128 128)');
    s.cut(circle(128, 62, 42), KEY, 12).cut(poly(points('112,92 144,92 152,150 104,150')), KEY, 10);
    s.cut(roundRect(52, 142, 152, 46, 8), RED, 12).stroke(roundRect(52, 142, 152, 46, 8), KEY, 6);
    s.add(gouge(128, 156, 116, 0, 3.4) + gouge(116, 168, 80, 0, 2.6), PAPER);
    s.add(gouge(108, 50, 44, 1.3, 3.6) + gouge(120, 46, 34, 1.4, 2.8), PAPER);
    s.cut(rect(44, 206, 168, 20), KEY, 8);
    s.pop();
  },
  /** Hours taken back. */
  clock(s) {
    s.cut(circle(128, 132, 104), KEY, 12).add(circle(128, 132, 84), PAPER);
    const slice = 'M128,132L128,48A84,84 0 0 1 212,132Z';
    s.add(slice, RED)
      .stroke(line([128, 132], [128, 64]), KEY, 14)
      .stroke(line([128, 132], [190, 132]), KEY, 14);
    s.cut(circle(128, 132, 13), KEY, 5).add(gouge(160, 92, 44, -0.7, 3) + gouge(172, 108, 34, -0.7, 2.6), PAPER);
    for (let i = 0; i < 12; i++) {
      const a = (i / 12) * Math.PI * 2;
      s.add(gouge(128 + 70 * Math.cos(a), 132 + 70 * Math.sin(a), 16, a, 4), i % 3 ? KEY : OCHRE);
    }
    s.cut(rect(112, 8, 32, 24), KEY, 8);
  },
  /** A whistle: courage, and a salary. */
  whistle(s) {
    const body = 'M60,92L236,92L236,136L168,136A58,58 0 1 1 60,124Z';
    s.cut(body, BLUE, 14)
      .stroke(body, KEY, 8)
      .cut(circle(112, 156, 26), KEY, 6)
      .add(circle(112, 156, 11), OCHRE);
    s.cut(rect(150, 84, 26, 18), KEY, 5).add(gouge(206, 108, 46, 0, 3.4) + gouge(84, 116, 32, 1.2, 3), PAPER);
    s.stroke('M66,104C20,96 16,196 44,232', PAPER, 18).stroke('M66,104C20,96 16,196 44,232', KEY, 8);
    for (const [x, y, a] of [
      [132, 44, -1.2],
      [176, 40, -0.8],
      [96, 48, -1.8],
    ])
      s.add(gouge(x, y, 44, a, 8), OCHRE);
  },
};
