/** Endings that are lost, each its own way: a fall on nothing, an empty table, ranks, a throne, a wall of gates, roots. */
import { chair, gateTower, temple } from '../lib/buildings.mjs';
import { crownAt, engravedFloor, flatSky, floor, giantAt, H, nightSky, printEndings, W } from '../lib/ending-kit.mjs';
import { gougeField, hatch } from '../lib/marks.mjs';
import { coolingTower, house, rackTower } from '../lib/motifs.mjs';
import { makeRandom } from '../lib/noise.mjs';
import { circle, ellipse, line, poly, rect, roundRect } from '../lib/paths.mjs';
import { drawPerson, flag, placard, SIGNS } from '../lib/people.mjs';
import { drawStrip } from '../lib/shears.mjs';

const KEY = { k: 1 },
  RED = { r: 1 },
  BLUE = { b: 1 },
  OCHRE = { o: 1 };

export const render = () =>
  printEndings(
    {
      ruin,
      dissolved,
      'far-right-closure': closure,
      'techno-monarchy': monarchy,
      'techno-feudal': feudal,
      'techno-feudal-end': tooDeep,
    },
    230,
  );

/** The giant fell and there was no floor: it hangs head down in the hole, and everything slides after it. */
function ruin(scene) {
  flatSky(scene, [600, 520], 'b', 0.45);
  const hole = poly([
    [330, 520],
    [392, 380],
    [372, 330],
    [452, 300],
    [498, 318],
    [600, 282],
    [700, 322],
    [764, 298],
    [836, 340],
    [812, 396],
    [880, 520],
  ]);
  scene.add(rect(-20, 300, W + 40, 220), KEY).stroke(line([-10, 300], [W + 10, 300]), {}, 8);
  scene.add(gougeField({ x: 0, y: 308, w: W, h: 190, count: 120, seed: 6, length: [12, 40], width: [1, 2] }), {});
  scene
    .add(hole, {})
    .add(hole, {
      b: scene.linear(0, 280, 0, 500, [
        [0, 0.25],
        [1, 0.95],
      ]),
    })
    .stroke(hole, KEY, 9)
    .stroke(hole, {}, 3);
  scene.within(
    '',
    () => giantAt(scene, { x: 610, y: 268, scale: 0.62, turn: 172 }, { eye: 'dead', crowned: false, armed: false }),
    scene.clip(`${hole}${rect(280, -20, 660, 330)}`),
  );
  for (const [x, y, w, turn, tone] of [
    [270, 318, 84, 24, RED],
    [180, 306, 72, 10, KEY],
    [90, 302, 80, 4, KEY],
    [930, 316, 84, -26, BLUE],
    [1020, 304, 72, -11, KEY],
    [1120, 302, 80, -4, KEY],
  ])
    scene.within(`rotate(${turn} ${x} ${y})`, () => house(scene, x, y, w, tone));
  for (const [x, y, turn] of [
    [372, 250, 38],
    [822, 244, -44],
  ])
    scene.within(`translate(${x},${y}) rotate(${turn})`, () => rackTower(scene, -30, 70, 60, 130));
  for (let i = 0; i < 8; i++)
    drawPerson(scene, 34 + i * 42, 494 - i * 7, 84 - i * 5, { seed: 140 + i, tone: KEY, rim: {} });
  for (let i = 0; i < 6; i++)
    drawPerson(scene, 1168 - i * 42, 494 - i * 7, 84 - i * 5, { seed: 160 + i, tone: KEY, rim: {} });
}

/** A table, its chairs pushed back, three groups leaving by three sides. The giant is far off and has not noticed. */
function dissolved(scene) {
  flatSky(scene, [600, 130], 'b', 0.28);
  giantAt(scene, { x: 600, y: 206, scale: 0.3 });
  engravedFloor(scene, 212, 7);
  floor(scene, 226, OCHRE, { count: 120, seed: 14 });
  const top = ellipse(600, 350, 250, 66);
  scene
    .add(ellipse(600, 372, 250, 66), KEY)
    .cut(top, {}, 10)
    .stroke(top, KEY, 7);
  scene.stroke(ellipse(600, 350, 210, 50), KEY, 3);
  for (const [x, y, turn] of [
    [520, 352, -14],
    [606, 336, 6],
    [690, 358, 22],
  ])
    scene.within(`translate(${x},${y}) rotate(${turn}) scale(1,.5)`, () => {
      scene.add(rect(-28, -34, 56, 68), {}).stroke(rect(-28, -34, 56, 68), KEY, 5);
      for (let i = 0; i < 4; i++) scene.stroke(line([-18, -20 + i * 13], [14 - (i % 2) * 8, -20 + i * 13]), KEY, 4);
    });
  for (const [x, y, s, turn] of [
    [330, 400, 1, -6],
    [380, 462, 1.15, -96],
    [560, 484, 1.2, 0],
    [716, 462, 1.2, 88],
    [872, 404, 1, 4],
    [410, 300, 0.8, 0],
    [812, 302, 0.8, 74],
  ])
    chair(scene, x, y, s, turn);
  const leave = (x, y, h, n, dx, tone, carry, first) => {
    for (let i = 0; i < n; i++)
      drawPerson(scene, x + i * dx, y + (i % 2) * 6, h, {
        seed: first + i * 3,
        tone,
        rim: {},
        arm: i === 1 ? 'right' : 'none',
        carry: i === 1 ? carry : null,
      });
  };
  leave(32, 486, 104, 4, 62, RED, flag(RED, 0.9, 0.6), 10);
  leave(992, 486, 104, 4, 60, BLUE, placard({}, SIGNS.equal), 40);
  leave(210, 262, 46, 5, 26, KEY, flag(OCHRE, 1, 0.7), 70);
}

/** Ranks all alike behind a gate that has come down; in front of it, whoever used to sit inside. */
function closure(scene) {
  scene.add(rect(0, 0, W, H), { b: 1 });
  scene.add(
    hatch(
      [
        [0, 0],
        [W, 0],
        [W, 300],
        [0, 300],
      ],
      { angle: 0, gap: 9, w: 3, seed: 4, taper: 0.02 },
    ),
    { k: 1 },
    { over: true },
  );
  giantAt(scene, { x: 600, y: 268, scale: 0.5 });
  // One figure, printed over and over: that is the point of ranks.
  for (let row = 0; row < 4; row++) {
    const h = 62 + row * 20,
      step = 42 + row * 12,
      y = 262 + row * 38;
    for (let x = 600 - Math.ceil(620 / step) * step; x < W + 40; x += step)
      rank(scene, x + (row % 2) * step * 0.5, y, h);
  }
  for (let x = 30; x <= W; x += 76) {
    scene
      .stroke(line([x, -10], [x, 396]), {}, 26, { cap: 'butt' })
      .stroke(line([x, -10], [x, 396]), KEY, 17, { cap: 'butt' });
    scene.cut(
      poly([
        [x - 12, 392],
        [x + 12, 392],
        [x, 424],
      ]),
      KEY,
      5,
    );
  }
  for (const y of [60, 208, 352])
    scene.stroke(line([-10, y], [W + 10, y]), {}, 24).stroke(line([-10, y], [W + 10, y]), KEY, 16);
  for (let x = 30; x <= W; x += 76) for (const y of [60, 208, 352]) scene.add(circle(x, y, 4.4), {});
  floor(scene, 428, KEY, { count: 70 });
  for (const [x, y, turn] of [
    [250, 478, 92],
    [452, 484, -12],
    [860, 480, 84],
    [640, 486, -94],
  ])
    chair(scene, x, y, 0.62, turn, OCHRE);
  for (const [x, seed, tone] of [
    [60, 3, RED],
    [130, 9, BLUE],
    [352, 15, KEY],
    [560, 4, OCHRE],
    [740, 22, KEY],
    [980, 8, RED],
    [1060, 31, KEY],
    [1140, 12, BLUE],
  ])
    drawPerson(scene, x, 512, 92, { seed, tone, rim: {} });
}

/** One of the ranks: a block with a visor, no hand, no face. */
function rank(scene, x, y, h) {
  const w = h * 0.3,
    body = `M${x - w},${y}L${x - w},${y - h * 0.55}Q${x - w},${y - h * 0.66} ${x - w * 0.4},${y - h * 0.68}L${x + w * 0.4},${y - h * 0.68}Q${x + w},${y - h * 0.66} ${x + w},${y - h * 0.55}L${x + w},${y}Z`,
    head = roundRect(x - w * 0.5, y - h, w, h * 0.3, w * 0.3);
  scene.stroke(body, {}, 7).stroke(head, {}, 7).add(body, KEY).add(head, KEY);
  scene.add(rect(x - w * 0.34, y - h * 0.86, w * 0.68, h * 0.06), {});
}

/** A throne of racks under a crown as large as the hall; a parliament for footstool, and everyone bows. */
function monarchy(scene) {
  nightSky(scene, 50, 12);
  flatRays(scene);
  for (const s of [-1, 1]) {
    for (const [dx, w, h] of [
      [186, 78, 300],
      [276, 70, 230],
      [356, 62, 168],
    ])
      rackTower(scene, 600 + s * dx - w / 2, 420, w, h);
  }
  giantAt(scene, { x: 600, y: 372, scale: 0.5 }, { crowned: false });
  crownAt(scene, [600, 92], 0.98);
  scene.add(rect(-10, 404, W + 20, 110), KEY).stroke(line([-10, 404], [W + 10, 404]), {}, 7);
  for (let i = 0; i < 3; i++)
    scene
      .cut(rect(420 - i * 46, 404 + i * 22, 360 + i * 92, 22), { b: 1 }, 6)
      .stroke(rect(420 - i * 46, 404 + i * 22, 360 + i * 92, 22), KEY, 3);
  drawStrip(
    scene,
    [
      [566, 404],
      [634, 404],
    ],
    [
      [520, 496],
      [680, 496],
    ],
    3,
  );
  temple(scene, 600, 410, 150, 66, 5, { tone: RED, steps: 1 });
  for (const s of [-1, 1]) for (let i = 0; i < 5; i++) bow(scene, 600 + s * (300 + i * 66), 492 - (i % 2) * 8, 88, s);
}

function flatRays(scene) {
  for (let i = 0; i < 26; i++) {
    const a = (i / 26) * Math.PI * 2,
      b = a + Math.PI / 26;
    scene.add(
      poly([
        [600, 150],
        [600 + 900 * Math.cos(a), 150 + 900 * Math.sin(a)],
        [600 + 900 * Math.cos(b), 150 + 900 * Math.sin(b)],
      ]),
      { o: i % 2 ? 0 : 0.9, k: i % 2 ? 1 : 0 },
    );
  }
}

/** Somebody bent double, towards the middle. */
function bow(scene, x, y, h, side) {
  scene.within(`translate(${x},${y}) scale(${-side},1)`, () => {
    const back = `M${-h * 0.28},${h * 0.1}L${-h * 0.34},${-h * 0.36}Q${-h * 0.26},${-h * 0.66} ${h * 0.1},${-h * 0.6}L${h * 0.34},${-h * 0.46}L${h * 0.3},${-h * 0.28}L${h * 0.06},${-h * 0.3}L${h * 0.12},${h * 0.1}Z`;
    for (const d of [back, circle(h * 0.44, -h * 0.34, h * 0.15)]) scene.stroke(d, {}, 8);
    for (const d of [back, circle(h * 0.44, -h * 0.34, h * 0.15)]) scene.add(d, KEY);
    scene.add(
      gougeField({
        x: -h * 0.24,
        y: -h * 0.44,
        w: h * 0.3,
        h: h * 0.4,
        count: 5,
        seed: 3,
        length: [10, 20],
        width: [1, 2],
        tilt: 1.4,
      }),
      {},
    );
  });
}

/** Eight gates in one wall, a lens over each, a coin left at each. */
function feudal(scene) {
  flatSky(scene, [600, 30], 'o', 0.5);
  giantAt(scene, { x: 600, y: 226, scale: 0.4 }, { armed: false });
  const wall = [
    [-10, 236],
    [W + 10, 236],
    [W + 10, 402],
    [-10, 402],
  ];
  scene
    .cut(poly(wall), { b: 1 }, 10)
    .add(hatch(wall, { gap: 17, w: 4, seed: 5, brk: 0.6, taper: 0.02 }), { k: 1 }, { over: true });
  for (let x = -10; x < W; x += 40) scene.cut(rect(x, 220, 24, 20), KEY, 5);
  scene.stroke(line([-10, 240], [W + 10, 240]), KEY, 6);
  for (let i = 0; i < 8; i++) gateTower(scene, 82 + i * 148, 404, 104, 224 + (i % 2) * 34);
  floor(scene, 404, OCHRE, { count: 110, seed: 11 });
  for (let i = 0; i < 8; i++) {
    const x = 82 + i * 148;
    for (const [dx, h, y] of [
      [-4, 62, 446],
      [20, 84, 480],
      [-30, 96, 514],
    ])
      drawPerson(scene, x + dx, y, h, { seed: 170 + i * 5 + dx, tone: KEY, rim: OCHRE });
    scene
      .cut(circle(x + 40, 420, 11), OCHRE, 5)
      .stroke(circle(x + 40, 420, 11), KEY, 3.4)
      .stroke(circle(x + 40, 420, 6), KEY, 2);
  }
}

/** The ground in section: above, a thin strip of houses that debate; below, what they stand on. */
function tooDeep(scene) {
  const top = 150;
  scene.add(rect(0, 0, W, top), {});
  scene.add(rect(0, top, W, H - top), KEY);
  scene.add(
    gougeField({ x: 0, y: top + 8, w: W, h: H - top, count: 150, seed: 21, length: [14, 44], width: [0.8, 2] }),
    {},
  );
  for (const [x, y0] of [
    [88, 250],
    [196, 300],
    [304, 340],
    [404, 300],
    [796, 300],
    [896, 340],
    [1004, 300],
    [1112, 250],
  ]) {
    const cable = line([x, top], [x, y0], [600 + (x - 600) * 0.62, y0 + 70], [600 + (x - 600) * 0.46, 520]);
    scene
      .stroke(cable, {}, 17, { join: 'miter' })
      .stroke(cable, KEY, 12, { join: 'miter' })
      .stroke(cable, OCHRE, 5, { join: 'miter', dash: '14 8', cap: 'butt' });
  }
  giantAt(scene, { x: 600, y: 536, scale: 0.7 }, { armed: false, crowned: false });
  crownAt(scene, [600, 230], 0.7);
  scene.stroke(line([-10, top], [W + 10, top]), {}, 16).stroke(line([-10, top], [W + 10, top]), RED, 9);
  const random = makeRandom(8);
  for (let x = 40, i = 0; x < W; x += 68, i++) {
    if (i % 4 === 2) {
      for (const dx of [-14, 14])
        drawPerson(scene, x + dx, top - 2, 44, {
          seed: 190 + i + dx,
          tone: i % 3 ? KEY : BLUE,
          arm: dx > 0 && i % 8 === 2 ? 'right' : 'none',
          carry: dx > 0 && i % 8 === 2 ? placard({}, SIGNS.exclaim) : null,
        });
    } else if (i % 8 === 5) coolingTower(scene, x, top - 4, 58);
    else house(scene, x, top - 4, 44 + random() * 12, i % 3 ? KEY : RED);
  }
}
