/** Endings of the first assembly: one hall, hosted by a lord, seen from its benches, its platform, its table or its lobby. */
import { chair } from '../lib/buildings.mjs';
import { drawBallot } from '../lib/disc.mjs';
import { drawFigure, POSES } from '../lib/figures.mjs';
import { giantAt, H, ochreSun, printEndings, queue, W } from '../lib/ending-kit.mjs';
import { crownAt } from '../lib/crown.mjs';
import { drawFractures } from '../lib/fractures.mjs';
import { gouge, gougeField, hatch } from '../lib/marks.mjs';
import { circle, line, poly, rect } from '../lib/paths.mjs';
import { drawPerson, flag, placard, SIGNS } from '../lib/people.mjs';
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
    const left = Math.min(x(476), x(550)),
      pane = `M${left},296L${left},104Q${left},60 ${left + 37},56Q${left + 74},60 ${left + 74},104L${left + 74},296Z`;
    scene.add(pane, lit ? OCHRE : BLUE).stroke(pane, {}, 4);
    for (const dx of [25, 49]) scene.stroke(line([left + dx, 62], [left + dx, 294]), KEY, 4);
    for (const y of [116, 176, 236]) scene.stroke(line([left + 2, y], [left + 72, y]), KEY, 4);
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

/** Seen from the platform: the room stands up, and before it the shears of those who clean go through the lease. */
function hallLeft(scene) {
  scene.add(rect(0, 0, W, H), OCHRE);
  scene.add(gougeField({ x: 0, y: 0, w: W, h: 300, count: 150, seed: 5, length: [14, 46], width: [1, 2.2] }), {});
  for (const x of [120, 360, 840, 1080]) lamp(scene, x, 78);
  for (const [y, h, step, seed] of [
    [262, 62, 44, 210],
    [340, 86, 62, 300],
    [436, 116, 84, 390],
  ])
    queue(scene, {
      from: 14,
      step,
      y,
      h,
      seed,
      gap: y > 400 ? [400, 800] : null,
      of: (i) => ({
        tone: [KEY, RED, KEY, BLUE][i % 4],
        arm: ['both', 'right', 'left'][i % 3],
        ...(i % 9 === 4 ? { arm: 'right', carry: flag(RED, 1.1, 0.75) } : {}),
      }),
    });
  scene.within('translate(528,250) scale(1.5)', () => lease(scene, 0, 0, -15, 'left'));
  scene.within('translate(672,250) scale(1.5)', () => lease(scene, 0, 0, 15, 'right'));
  for (const part of ['back', 'front']) drawShears(scene, [600, 344], -1.57, part, 0.3, 1.34);
  scene.add(rect(0, 470, W, 40), KEY).stroke(line([0, 470], [W, 470]), {}, 6);
}

/** A lamp on its wire. */
function lamp(scene, x, y) {
  const shade = poly([
    [x - 12, y],
    [x + 12, y],
    [x + 44, y + 34],
    [x - 44, y + 34],
  ]);
  scene
    .stroke(line([x, -10], [x, y]), KEY, 5)
    .cut(shade, KEY, 9)
    .add(`M${x - 16},${y + 36}A16,16 0 0 0 ${x + 16},${y + 36}Z`, {});
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

/** At the table of the count: the urn is empty, every heap is sorted, one sheet is held up to the light. */
function hallDemocratic(scene) {
  scene.add(rect(0, 0, W, H), {});
  scene.add(
    hatch(
      [
        [-10, -10],
        [W + 10, -10],
        [W + 10, 250],
        [-10, 250],
      ],
      { angle: 0, gap: 13, w: 3, seed: 7, taper: 0.02 },
    ),
    BLUE,
  );
  for (const x of [210, 600, 990]) lamp(scene, x, 20);
  for (let i = 0; i < 9; i++)
    drawPerson(scene, 92 + i * 127, 268, 132 + ((i * 5) % 3) * 6, {
      seed: 40 + i * 3,
      tone: i % 3 === 1 ? KEY : BLUE,
      rim: {},
      ...(i === 5 ? { arm: 'right', carry: ballotAloft } : {}),
    });
  const table = poly([
    [-20, 250],
    [W + 20, 250],
    [W + 20, 520],
    [-20, 520],
  ]);
  scene.stroke(table, {}, 12).add(table, BLUE);
  scene.add(gougeField({ x: 0, y: 262, w: W, h: 240, count: 90, seed: 9, length: [16, 50], width: [1, 2.2] }), {});
  for (const [x, y, n] of [
    [110, 350, 9],
    [250, 388, 6],
    [196, 452, 4],
    [960, 360, 4],
    [1092, 396, 3],
  ])
    heap(scene, x, y, n);
  scene.within('translate(462,396) scale(1.5) translate(-128,-150)', () => drawBallot(scene, 128, {}, KEY));
  lease(scene, 820, 392, 8);
  drawStrip(
    scene,
    [
      [634, 300],
      [712, 296],
    ],
    [
      [618, 500],
      [712, 506],
    ],
    12,
  );
}

/** A ballot held up. */
function ballotAloft(scene, [x, y]) {
  scene.within(`translate(${x},${y - 34}) rotate(8)`, () => {
    scene.cut(rect(-24, -32, 48, 62), {}, 10).stroke(rect(-24, -32, 48, 62), KEY, 5);
    scene.stroke(line([-10, 0], [-2, 10], [12, -12]), RED, 6, { cap: 'butt' });
  });
}

/** Ballots sorted into a heap; (x, y) is the middle of its foot. */
function heap(scene, x, y, n) {
  for (let i = 0; i < n; i++) {
    const dx = ((i * 7) % 5) - 2,
      top = y - i * 11,
      sheet = poly([
        [x - 52 + dx, top],
        [x + 36 + dx, top],
        [x + 54 + dx, top - 22],
        [x - 34 + dx, top - 22],
      ]);
    scene.stroke(sheet, {}, 6).add(sheet, {}).stroke(sheet, KEY, 3.4);
    if (i === n - 1)
      scene.stroke(line([x - 12, top - 11], [x - 2, top - 5], [x + 18, top - 18]), RED, 6, { cap: 'butt' });
  }
}

/** The lobby: out goes the portrait of the giant, in comes the portrait of a coin, and the nail stays where it was. */
function hallCapital(scene) {
  scene.add(rect(0, 0, W, H), OCHRE);
  scene.add(
    hatch(
      [
        [-10, -10],
        [W + 10, -10],
        [W + 10, 380],
        [-10, 380],
      ],
      { angle: 1.57, gap: 26, w: 4, seed: 8, taper: 0.01, brk: 0.05 },
    ),
    KEY,
  );
  const pale = rect(506, 60, 188, 214);
  scene
    .add(pale, {})
    .stroke(pale, KEY, 4, { dash: '14 10' })
    .add(circle(600, 84, 7), KEY);
  scene.stroke(line([600, 84], [588, 100]), KEY, 4);
  scene.add(rect(-10, 380, W + 20, 130), KEY).stroke(line([-10, 380], [W + 10, 380]), {}, 8);
  for (let x = -200; x < W + 200; x += 110)
    scene.stroke(line([600 + (x - 600) * 0.7, 384], [600 + (x - 600) * 1.5, 510]), {}, 2.4);
  carried(scene, 292, 256, -5, (s) => {
    s.add(rect(-132, -116, 264, 232), BLUE);
    giantAt(s, { x: 0, y: 104, scale: 0.46 }, { armed: false });
  });
  carried(scene, 908, 256, 4, (s) => {
    s.add(rect(-132, -116, 264, 232), {});
    ochreSun(s, [0, 0], 92, true);
    s.add(rect(-34, -50, 68, 70), KEY)
      .add(rect(-58, 18, 116, 16), KEY)
      .add(rect(-34, 0, 68, 9), OCHRE);
  });
  for (const [x, face, wear] of [
    [112, -1, 'cap'],
    [470, -1, 'cap'],
    [728, -1, 'top'],
    [1092, -1, 'top'],
  ])
    drawFigure(
      scene,
      x,
      492,
      268,
      {
        ...POSES.walk,
        lean: 0,
        arms: [
          [40, 92],
          [52, 104],
        ],
      },
      { face, wear, rimWidth: 0.022 },
    );
}

/** A framed picture on its way, its middle at a point. */
function carried(scene, x, y, turn, inside) {
  scene.within(`translate(${x},${y}) rotate(${turn})`, () => {
    scene.cut(rect(-152, -136, 304, 272), OCHRE, 14).stroke(rect(-152, -136, 304, 272), KEY, 7);
    scene.within('', () => inside(scene), scene.clip(rect(-132, -116, 264, 232)));
    scene.stroke(rect(-132, -116, 264, 232), KEY, 5);
  });
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
    carries: { 4: flag(RED, 1.2, 0.8), 9: placard({}, SIGNS.exclaim) },
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
