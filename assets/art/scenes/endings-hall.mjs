/** Endings of the first assembly: one hall, hosted by a lord, seen from its benches. What stands on the platform tells the end. */
import { chair, coinPile } from '../lib/buildings.mjs';
import { giantAt, H, printEndings, W } from '../lib/ending-kit.mjs';
import { crownAt } from '../lib/crown.mjs';
import { drawFractures } from '../lib/fractures.mjs';
import { gouge, gougeField, hatch } from '../lib/marks.mjs';
import { circle, line, poly, rect, roundRect } from '../lib/paths.mjs';
import { drawPerson, flag, placard, SIGNS } from '../lib/people.mjs';
import { drawCharge } from '../lib/phosphor.mjs';
import { rackTower } from '../lib/motifs.mjs';
import { drawShears, drawStrip } from '../lib/shears.mjs';
import { BLUE, KEY, OCHRE, RED } from '../lib/inks.mjs';

export const render = () =>
  printEndings(
    {
      'hall-left': hallLeft,
      'hall-democratic': hallDemocratic,
      'hall-capital': hallCapital,
      'ten-more-years': tenMoreYears,
      'hall-cracked': hallCracked,
      adjourned,
    },
    240,
  );

/** Wings, lamps, a platform and its back wall; inside the frame of the stage goes what each ending shows. */
function hall(scene, { wall, curtain = BLUE, lit = true, inside }) {
  scene.add(rect(0, 0, W, H), KEY);
  scene.add(rect(200, 44, 800, 300), wall);
  scene.within('', () => inside(scene), scene.clip(rect(200, 44, 800, 300)));
  for (const s of [-1, 1]) {
    const x = (d) => 600 + s * d,
      drape = `M${x(424)},20L${x(296)},20Q${x(300)},190 ${x(388)},256Q${x(350)},296 ${x(356)},350L${x(424)},350Z`;
    scene.cut(drape, curtain, 8).stroke(drape, KEY, 4);
    for (const d of [0.25, 0.5, 0.75])
      scene.stroke(
        `M${x(420 - 118 * d)},26Q${x(424 - 112 * d)},180 ${x(412 - 20 * d)},256M${x(412 - 20 * d)},256Q${x(420 - 62 * d)},300 ${x(420 - 56 * d)},346`,
        curtain === KEY ? {} : KEY,
        3.2,
      );
    scene
      .cut(rect(Math.min(x(378), x(424)), 250, 46, 12), OCHRE, 5)
      .stroke(rect(Math.min(x(378), x(424)), 250, 46, 12), KEY, 3);
    scene.cut(rect(Math.min(x(430), x(600)), -10, 170, 370), KEY, 8);
    for (const y of [66, 190]) {
      const window = roundRect(Math.min(x(470), x(556)), y, 86, 96, 30);
      scene.add(window, lit ? OCHRE : BLUE).stroke(window, {}, 4);
      scene
        .stroke(line([x(513), y + 4], [x(513), y + 92]), KEY, 4)
        .stroke(line([x(470), y + 50], [x(556), y + 50]), KEY, 4);
    }
  }
  scene.cut(rect(170, 344, 860, 32), {}, 6).stroke(rect(170, 344, 860, 32), KEY, 5);
  scene.add(
    hatch(
      [
        [170, 358],
        [1030, 358],
        [1030, 376],
        [170, 376],
      ],
      { gap: 6, w: 2, seed: 3, brk: 0.3 },
    ),
    KEY,
  );
  scene.cut(rect(160, 22, 880, 24), KEY, 6);
  scene.add(rect(-10, 376, W + 20, 130), KEY);
}

/** Rows of heads, from behind, whose colour and arms say who rules the hall. */
function benches(scene, { tones, arms = ['none'], carries = {} }) {
  for (let i = 0; i < 21; i++)
    drawPerson(scene, 20 + i * 58, 440 + (i % 2) * 6, 66, {
      seed: 210 + i * 3,
      tone: tones[i % tones.length],
      rim: {},
      arm: carries[i] ? 'right' : arms[i % arms.length],
      carry: carries[i],
    });
  for (let i = 0; i < 15; i++)
    drawPerson(scene, 34 + i * 82, 512, 88, {
      seed: 260 + i * 2,
      tone: KEY,
      rim: {},
      arm: arms[(i * 2) % arms.length],
    });
}

/** The lease in two pieces, cut by the shears of those who clean; the machines run behind. */
function hallLeft(scene) {
  hall(scene, {
    wall: RED,
    curtain: OCHRE,
    inside: (s) => {
      s.add(gougeField({ x: 200, y: 44, w: 800, h: 300, count: 110, seed: 5, length: [12, 40], width: [1, 2] }), {});
      for (const x of [300, 372, 756, 828]) rackTower(s, x, 344, 60, 190);
      s.cut(circle(602, 226, 132), OCHRE, 12).stroke(circle(602, 226, 132), KEY, 5);
      lease(s, 530, 190, -16, 'left');
      lease(s, 674, 190, 18, 'right');
      s.within('translate(602,330)', () => {
        drawShears(s, [0, 0], -1.57, 'back', 0.3, 1.1);
        drawShears(s, [0, 0], -1.57, 'front', 0.3, 1.1);
      });
    },
  });
  benches(scene, {
    tones: [RED, KEY, RED, BLUE],
    arms: ['both', 'right', 'none'],
    carries: { 3: flag(RED, 1.4, 0.9), 10: placard({}, SIGNS.no), 17: flag(RED, 1.3, 0.9) },
  });
}

/** A contract with its lines and its seal; half of one when it is torn. */
function lease(scene, x, y, turn, half = null) {
  scene.within(`translate(${x},${y}) rotate(${turn})`, () => {
    const [a, b] = half === 'left' ? [-72, 0] : half === 'right' ? [0, 72] : [-72, 72],
      jag = [0, 1, 2, 3, 4, 5, 6].map((i) => [i % 2 ? 9 : -9, -96 + i * 32]),
      sheet =
        half === 'left'
          ? [[a, -96], ...jag, [a, 96]]
          : half === 'right'
            ? [[b, -96], [b, 96], ...jag.toReversed()]
            : [
                [a, -96],
                [b, -96],
                [b, 96],
                [a, 96],
              ];
    scene.cut(poly(sheet), {}, 10).stroke(poly(sheet), KEY, 5);
    for (let i = 0; i < 6; i++)
      scene.stroke(line([a + 16, -66 + i * 22], [b - 16 - (i % 3) * 8, -66 + i * 22]), KEY, 6, { cap: 'butt' });
    if (half !== 'left') scene.add(circle(b - 28, 72, 18), RED).stroke(circle(b - 28, 72, 18), KEY, 4);
  });
}

/** Scales on the platform, an inventory unrolled from them, two doctors and a bailiff. */
function hallDemocratic(scene) {
  hall(scene, {
    wall: {},
    curtain: BLUE,
    inside: (s) => {
      s.add(
        hatch(
          [
            [200, 44],
            [1000, 44],
            [1000, 344],
            [200, 344],
          ],
          { angle: 0, gap: 13, w: 3, seed: 7, taper: 0.02 },
        ),
        { b: 1 },
      );
      drawCharge(s, 'scales-fill', 600, 176, 292, KEY, 14);
      lease(s, 850, 210, 8);
      drawStrip(
        s,
        [
          [330, 100],
          [412, 100],
        ],
        [
          [330, 360],
          [412, 360],
        ],
        12,
      );
    },
  });
  for (const [x, seed] of [
    [486, 4],
    [714, 12],
  ])
    drawPerson(scene, x, 346, 96, { seed, tone: BLUE, rim: {} });
  benches(scene, {
    tones: [BLUE, KEY, BLUE, RED],
    arms: ['none', 'right', 'none'],
    carries: { 5: flag(BLUE, 1.2, 0.8), 15: placard({}, SIGNS.equal) },
  });
}

/** The same pole, a new sign: a crown comes down on one side, a coin goes up on the other. */
function hallCapital(scene) {
  hall(scene, {
    wall: OCHRE,
    curtain: KEY,
    inside: (s) => {
      s.add(gougeField({ x: 200, y: 44, w: 800, h: 300, count: 90, seed: 8, length: [12, 40], width: [1, 2] }), {});
      s.cut(rect(592, 60, 16, 300), KEY, 8);
      const sign = roundRect(486, 80, 228, 132, 10);
      s.cut(sign, {}, 12).stroke(sign, KEY, 7);
      drawCharge(s, 'handshake-fill', 600, 146, 132, KEY, 0);
      s.within('translate(384,262) rotate(-24)', () => {
        s.cut(roundRect(-92, -54, 184, 108, 10), BLUE, 10).stroke(roundRect(-92, -54, 184, 108, 10), KEY, 6);
        crownAt(s, [0, 0], 0.32);
      });
      for (const [x, r, n] of [
        [790, 40, 9],
        [876, 40, 5],
        [944, 34, 3],
      ])
        coinPile(s, x, 342, r, n);
    },
  });
  benches(scene, { tones: [OCHRE, KEY, KEY, BLUE], arms: ['none'] });
}

/** The lease is whole, sealed and larger than the stage; the giant's face is its letterhead. */
function tenMoreYears(scene) {
  hall(scene, {
    wall: BLUE,
    curtain: BLUE,
    lit: false,
    inside: (s) => {
      s.add(rect(200, 44, 800, 300), KEY, { over: true });
      s.cut(rect(330, 62, 540, 300), {}, 10).stroke(rect(330, 62, 540, 300), KEY, 6);
      giantAt(s, { x: 600, y: 236, scale: 0.4 }, { armed: false });
      s.add(rect(340, 244, 520, 110), {});
      for (let i = 0; i < 4; i++)
        s.stroke(line([370, 262 + i * 22], [830 - (i % 3) * 60, 262 + i * 22]), KEY, 8, { cap: 'butt' });
      s.add(circle(800, 302, 40), RED)
        .stroke(circle(800, 302, 40), KEY, 6)
        .stroke(circle(800, 302, 28), {}, 4);
      s.stroke('M640,322C660,290 676,340 692,306C702,288 716,330 742,310', RED, 7);
    },
  });
  flowers(scene, 250, 344);
  flowers(scene, 950, 344);
  benches(scene, { tones: [KEY], arms: ['none'] });
}

/** A vase of the host's flowers. */
function flowers(scene, x, y, turn = 0) {
  scene.within(`translate(${x},${y}) rotate(${turn})`, () => {
    for (const [dx, dy] of [
      [-30, -92],
      [0, -112],
      [30, -92],
      [-15, -76],
      [17, -74],
    ]) {
      scene.stroke(line([0, -30], [dx, dy]), {}, 12).stroke(line([0, -30], [dx, dy]), KEY, 5);
      scene
        .cut(circle(dx, dy, 15), OCHRE, 8)
        .stroke(circle(dx, dy, 15), KEY, 4)
        .add(circle(dx, dy, 5), KEY);
    }
    const vase = poly([
      [-26, -44],
      [26, -44],
      [16, 0],
      [-16, 0],
    ]);
    scene
      .cut(vase, BLUE, 9)
      .stroke(vase, KEY, 5)
      .add(gouge(-8, -22, 26, 1.5, 3), {});
  });
}

/** A crack runs from the giant's portrait down the wall and the platform; somebody has been sent, hat in hand, to talk. */
function hallCracked(scene) {
  hall(scene, {
    wall: {},
    curtain: RED,
    inside: (s) => {
      s.add(
        hatch(
          [
            [200, 44],
            [1000, 44],
            [1000, 344],
            [200, 344],
          ],
          { angle: 0, gap: 11, w: 2.4, seed: 3, taper: 0.02 },
        ),
        { o: 1 },
      );
      s.within('rotate(-7 600 190)', () => {
        s.cut(rect(420, 52, 360, 280), OCHRE, 10).stroke(rect(420, 52, 360, 280), KEY, 6);
        s.add(rect(444, 74, 312, 240), {});
        s.within(
          '',
          () => giantAt(s, { x: 600, y: 306, scale: 0.48 }, { armed: false, crowned: false, over: drawFractures }),
          s.clip(rect(444, 74, 312, 240)),
        );
        s.stroke(rect(444, 74, 312, 240), KEY, 5);
        crownAt(s, [636, 84], 0.36, 16);
      });
    },
  });
  const bolt = line([652, 250], [700, 280], [676, 306], [724, 340], [700, 372], [742, 398]);
  scene.stroke(bolt, KEY, 22, { join: 'miter', cap: 'butt' }).stroke(bolt, {}, 13, { join: 'miter', cap: 'butt' });
  drawPerson(scene, 880, 346, 110, { seed: 12, tone: BLUE, rim: {} });
  benches(scene, {
    tones: [RED, KEY, BLUE, KEY, OCHRE],
    arms: ['none', 'none', 'left'],
    carries: { 4: flag(RED, 1.2, 0.8), 12: placard({}, SIGNS.exclaim) },
  });
}

/** Chairs stacked, lamps out but one, the portrait straight on its wall. */
function adjourned(scene) {
  hall(scene, {
    wall: {},
    curtain: BLUE,
    lit: false,
    inside: (s) => {
      s.add(rect(200, 44, 800, 300), { b: 1 });
      const cone = poly([
        [560, 44],
        [640, 44],
        [790, 350],
        [410, 350],
      ]);
      s.add(cone, OCHRE);
      s.cut(rect(540, 84, 120, 132), {}, 8).stroke(rect(540, 84, 120, 132), KEY, 5);
      s.within(
        '',
        () => giantAt(s, { x: 600, y: 214, scale: 0.24 }, { armed: false }),
        s.clip(rect(544, 88, 112, 124)),
      );
      flowers(s, 470, 346, 74);
    },
  });
  for (const [x, n] of [
    [118, 4],
    [230, 5],
    [342, 3],
    [930, 5],
    [1042, 4],
    [1150, 5],
  ])
    for (let i = 0; i < n; i++) chair(scene, x + (i % 2) * 4, 488 - i * 30, 1.15, 0, i % 2 ? OCHRE : {});
  drawPerson(scene, 640, 496, 118, {
    seed: 33,
    tone: KEY,
    rim: {},
    arm: 'right',
    carry: (s, [x, y]) => s.within(`translate(${x + 24},${y + 62}) scale(.9)`, () => chair(s, 0, 0, 0.8, 0, OCHRE)),
  });
  scene.add(gougeField({ x: 0, y: 380, w: W, h: 116, count: 60, seed: 4, length: [12, 40], width: [0.8, 1.8] }), {});
}
