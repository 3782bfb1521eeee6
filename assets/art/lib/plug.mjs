/** The emblem of the left: a fist that has pulled the plug. Drawn on a 512-unit square. */
import { gouge } from './marks.mjs';
import { poly, rect, rotate, roundRect } from './paths.mjs';
import { KEY } from './inks.mjs';

const WRIST = 'M186,330C190,372 184,420 170,512L346,512C334,424 328,372 334,322Z';
const CUFF = 'M158,436C210,424 300,424 356,432L372,512L142,512Z';
const PALM = 'M150,236C140,282 150,330 186,352C226,366 292,364 330,344C358,324 368,280 362,232Z';
const FINGERS = [
  roundRect(148, 150, 54, 124, 25),
  roundRect(205, 138, 54, 132, 25),
  roundRect(262, 142, 53, 128, 25),
  roundRect(318, 158, 48, 112, 22),
];
const THUMB =
  'M146,300C140,268 160,252 190,254L284,262C312,264 318,300 292,306C262,312 240,308 226,318C214,328 216,344 200,352C172,354 152,330 146,300Z';
const CABLES = [
  'M334,300C402,300 430,262 412,214C400,182 374,206 382,172',
  'M168,318C118,326 96,360 104,404C110,438 92,462 78,474',
];
const PAPER = {};

export function drawPulledPlug(scene) {
  scene.push('translate(-20,22) rotate(-3 256 300) scale(.955) translate(10,6)');
  for (const d of [WRIST, CUFF, PALM, ...FINGERS, THUMB]) scene.stroke(d, PAPER, 18);
  for (const d of CABLES)
    scene
      .stroke(d, PAPER, 27, { cap: 'butt' })
      .stroke(d, KEY, 16, { cap: 'butt' })
      .stroke(d, { o: 1 }, 7.5, { cap: 'butt' });
  scene.add(WRIST, KEY).add(PALM, KEY).cut(CUFF, { b: 1 }, 7);
  for (const d of FINGERS) scene.cut(d, KEY, 7);
  scene.cut(THUMB, KEY, 8);
  scene.add(lights(), PAPER);
  scene.stroke('M158,438C210,426 300,426 356,434', PAPER, 5).stroke('M154,452C210,441 304,441 360,449', PAPER, 3);
  drawPlug(scene);
  for (const [x, y, a, l] of [
    [366, 78, -2.15, 30],
    [399, 66, -1.4, 32],
    [430, 84, -0.55, 30],
  ]) {
    const at = (u, v) => rotate([x + u, y + v], a, [x, y]);
    scene.cut(
      poly([at(0, -6), at(l * 0.45, -7), at(l * 0.4, -1), at(l, -3), at(l * 0.55, 7), at(l * 0.6, 2), at(0, 6)]),
      { o: 1 },
      9,
    );
  }
  scene.pop();
}

/** Gouge lights on knuckles, palm, wrist and sleeve. */
function lights() {
  let d = '';
  for (const [x, y, h] of [
    [160, 166, 84],
    [217, 154, 90],
    [274, 158, 86],
    [329, 174, 74],
  ])
    d +=
      gouge(x + 6, y + h * 0.44, h * 0.8, 1.57, 3.4) +
      gouge(x + 15, y + h * 0.36, h * 0.54, 1.57, 2.4) +
      gouge(x + 23, y + h * 0.3, h * 0.34, 1.57, 1.8) +
      gouge(x + 20, y + h * 0.86, 26, 0.02, 1.8) +
      gouge(x + 22, y + h * 0.94, 18, 0.04, 1.6);
  d +=
    gouge(206, 272, 92, 0.07, 3.2) +
    gouge(214, 281, 76, 0.09, 2.2) +
    gouge(222, 289, 56, 0.1, 1.8) +
    gouge(168, 296, 44, 1.25, 3) +
    gouge(178, 306, 40, 1.2, 2.4) +
    gouge(188, 316, 34, 1.1, 2);
  d += 'M276,271C290,270 300,277 297,287C294,295 281,296 271,292C278,287 280,279 276,271Z';
  for (let i = 0; i < 5; i++) d += gouge(202 + i * 9, 392 - i * 3, 70 - i * 9, 1.6, 2.6 - i * 0.3);
  for (let i = 0; i < 4; i++) d += gouge(316 - i * 9, 332 - i * 2, 26, 2.2, 2);
  for (let i = 0; i < 11; i++) {
    const x = 168 + i * 18;
    d += gouge(x + (256 - x) * 0.06, 476, 62, 1.57 + (x - 256) * 0.0016, 2.4);
  }
  return d;
}

function drawPlug(scene) {
  const body = 'M-30,26L-34,-18Q-34,-30 -22,-30L22,-30Q34,-30 34,-18L30,26Q20,40 0,42Q-20,40 -30,26Z',
    pins = rect(-21, -66, 12, 40) + rect(9, -66, 12, 40);
  scene.within('translate(386,150) rotate(10) scale(.92)', () => {
    scene
      .stroke(body, PAPER, 18)
      .stroke(pins, PAPER, 16)
      .add(pins, KEY)
      .add(body, KEY)
      .stroke('M-22,-16L22,-16', PAPER, 3.4);
    scene.add(gouge(-20, 8, 34, 1.5, 3) + gouge(-11, 10, 28, 1.52, 2.2) + gouge(-3, 11, 20, 1.54, 1.8), PAPER);
  });
}
