/** Motifs of the front, cut in lino: hands, voices, people and what they carry. Each draws in a 256-unit square. */
import { drawBallot } from './disc.mjs';
import { gouge } from './marks.mjs';
import { circle, limb, line, poly, rect } from './paths.mjs';
import { drawPerson, placard, SIGNS } from './people.mjs';
import { drawCharge } from './phosphor.mjs';
import { drawPulledPlug } from './plug.mjs';
import { points } from './points.mjs';
import { BLUE, KEY, OCHRE, RED } from './inks.mjs';

const PAPER = {};

export const CUT_PEOPLE = {
  /** The pulled plug. */
  fist: (s) => s.within('translate(0,-4) scale(.51)', drawPulledPlug),
  /** Three of the front from behind, one flag. */
  crowd(s) {
    drawPerson(s, 62, 196, 112, { seed: 20, tone: RED, arm: 'none' });
    drawPerson(s, 192, 198, 112, { seed: 31, tone: BLUE, arm: 'both' });
    drawPerson(s, 128, 218, 132, { seed: 61, arm: 'left' });
    s.stroke(line([20, 246], [236, 246]), PAPER, 20).add(rect(18, 238, 220, 12), KEY);
  },
  /** A placard that says no. */
  placard(s) {
    drawPerson(s, 100, 222, 92, { seed: 44, tone: KEY, arm: 'right', carry: placard(OCHRE, SIGNS.exclaim) });
    s.add(rect(42, 238, 122, 10), KEY);
  },
  /** A flag with neither nation nor party. */
  flag(s) {
    const cloth =
      'M70,34C104,12 132,58 168,40C190,30 208,26 232,36L222,142C200,132 186,136 168,146C132,164 104,118 72,142Z';
    s.stroke(line([62, 244], [68, 26]), PAPER, 24).stroke(line([62, 244], [68, 26]), KEY, 13);
    s.cut(cloth, RED, 12).stroke(cloth, KEY, 6);
    s.add(gouge(104, 84, 80, 1.5, 3.4) + gouge(118, 92, 62, 1.5, 2.6) + gouge(176, 92, 74, 1.62, 3.4), PAPER);
    s.add(gouge(190, 88, 54, 1.62, 2.4) + gouge(212, 84, 60, 1.6, 2.6), PAPER).cut(circle(68, 24, 12), OCHRE, 6);
  },
  /** The voice that carries. */
  megaphone(s) {
    s.push('rotate(-14 128 128)');
    const bell = poly([
        [112, 92],
        [208, 40],
        [216, 196],
        [112, 148],
      ]),
      body = poly([
        [46, 94],
        [112, 92],
        [112, 148],
        [46, 146],
      ]),
      grip = poly([
        [70, 146],
        [102, 146],
        [112, 214],
        [82, 216],
      ]);
    s.cut(grip, KEY, 12).cut(bell, KEY, 12).cut(body, RED, 12).stroke(body, KEY, 6);
    s.cut(poly(points('204,34 222,30 232,206 212,204')), KEY, 8).cut(rect(32, 102, 16, 36), KEY, 8);
    s.add(gouge(150, 100, 66, -0.3, 3.4) + gouge(158, 112, 60, -0.2, 2.8) + gouge(160, 140, 62, 0.2, 3), PAPER);
    s.add(gouge(78, 110, 44, 0, 3) + gouge(74, 120, 32, 0, 2.4), PAPER);
    s.pop();
    for (const [x, y, a] of [
      [226, 46, -0.7],
      [240, 88, -0.2],
      [236, 132, 0.25],
    ])
      s.add(gouge(x, y, 40, a, 7), OCHRE);
  },
  /** A vote that falls into its urn. */
  ballot(s) {
    s.within('translate(-42,-38) scale(1.33)', () => {
      s.stroke(poly(points('64,128 192,128 184,192 72,192')), PAPER, 16);
      drawBallot(s, 128, BLUE, PAPER);
    });
  },
  /** Two who agree for once: a red sleeve and a blue one, and the fingers of one round the hand of the other. */
  handshake(s) {
    const [theirs, ours] = [limb(244, 70, 34, 150, 128, 26), limb(12, 70, 34, 104, 126, 26)],
      palm = limb(100, 126, 30, 132, 140, 28),
      fingers = [0, 1, 2, 3].map((i) => limb(130, 116 + i * 19, 13, 192 - i * 8, 134 + i * 16, 11)),
      thumb = limb(116, 108, 15, 168, 94, 11);
    s.cut(theirs, KEY, 16)
      .cut(limb(244, 70, 34, 200, 97, 31), BLUE, 4)
      .stroke(line([186, 76], [214, 120]), PAPER, 7);
    s.cut(ours, KEY, 16)
      .cut(limb(12, 70, 34, 56, 97, 31), RED, 4)
      .stroke(line([70, 76], [42, 120]), PAPER, 7);
    for (const d of [palm, ...fingers, thumb]) s.stroke(d, PAPER, 14);
    for (const d of [palm, ...fingers, thumb]) s.add(d, KEY);
    for (const i of [0, 1, 2]) s.stroke(line([142, 128 + i * 19], [186 - i * 8, 143 + i * 16]), PAPER, 3.4);
    s.stroke(line([124, 114], [160, 104]), PAPER, 3);
  },
  /** An open hand that holds a heart. */
  care(s) {
    drawCharge(s, 'heart-fill', 132, 76, 128, RED, 26, -6);
    s.add(gouge(104, 66, 40, 1.2, 4) + gouge(116, 58, 26, 1.2, 3), PAPER);
    const palm =
      'M28,176C52,156 84,154 108,166L134,178C152,186 166,182 184,174L214,148C228,140 240,154 230,168L190,214C176,226 160,232 142,230L86,224L54,240L16,208Z';
    s.cut(palm, KEY, 14).add(
      gouge(112, 198, 74, 0.12, 3.6) + gouge(118, 208, 58, 0.14, 2.8) + gouge(202, 176, 40, -0.66, 2.8),
      PAPER,
    );
    const cuff = poly(points('2,204 30,188 66,230 40,252 10,248'));
    s.cut(cuff, OCHRE, 8).stroke(cuff, KEY, 5);
  },
};
