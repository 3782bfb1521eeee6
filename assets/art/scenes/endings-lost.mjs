/** Endings that are lost, each its own way: a fall on nothing, an empty table, ranks, a throne, a wall of gates, roots. */
import { chair, gateTower, temple } from '../lib/buildings.mjs';
import { engravedFloor, flatSky, floor, giantAt, H, nightSky, printEndings, W } from '../lib/ending-kit.mjs';
import { crownAt } from '../lib/crown.mjs';
import { gougeField, hatch } from '../lib/marks.mjs';
import { coolingTower, house, rackTower } from '../lib/motifs.mjs';
import { makeRandom } from '../lib/noise.mjs';
import { circle, ellipse, line, poly, rect, roundRect } from '../lib/paths.mjs';
import { drawPerson, flag, placard, SIGNS } from '../lib/people.mjs';
import { drawStrip } from '../lib/shears.mjs';
import { BLUE, KEY, OCHRE, RED } from '../lib/inks.mjs';

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
    { q1: 60, q2: 47 },
  );

/** The giant fell and there was no floor: it hangs head down in the hole, and everything slides after it. */
function ruin(scene) {
  flatSky(scene, [600, 520], 'b', 0.4);
  const hole = poly([
    [210, 520],
    [262, 400],
    [236, 340],
    [330, 306],
    [420, 322],
    [600, 282],
    [780, 324],
    [868, 302],
    [966, 344],
    [938, 400],
    [990, 520],
  ]);
  scene.add(rect(-20, 300, W + 40, 220), KEY).stroke(line([-10, 300], [W + 10, 300]), {}, 8);
  scene.add(gougeField({ x: 0, y: 308, w: W, h: 190, count: 120, seed: 6, length: [12, 40], width: [1, 2] }), {});
  scene.add(hole, {}).add(hole, { o: 0.55 }).stroke(hole, KEY, 9).stroke(hole, {}, 3);
  scene.within(
    '',
    () => giantAt(scene, { x: 590, y: 150, scale: 0.84, turn: 176 }, { eye: 'dead', crowned: false, armed: false }),
    scene.clip(`${hole}${rect(140, -20, 920, 330)}`),
  );
  crownAt(scene, [820, 428], 0.62, 28);
  for (const [x, y, w, turn, tone] of [
    [150, 312, 92, 16, RED],
    [52, 302, 84, 4, KEY],
    [1050, 312, 92, -16, BLUE],
    [1148, 302, 84, -4, KEY],
  ])
    scene.within(`rotate(${turn} ${x} ${y})`, () => house(scene, x, y, w, tone));
  for (let i = 0; i < 5; i++)
    drawPerson(scene, 34 + i * 44, 494 - i * 7, 92 - i * 5, { seed: 140 + i, tone: KEY, rim: {} });
  for (let i = 0; i < 5; i++)
    drawPerson(scene, 1166 - i * 44, 494 - i * 7, 92 - i * 5, { seed: 160 + i, tone: KEY, rim: {} });
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
  giantAt(scene, { x: 600, y: 312, scale: 0.5 }, { armed: false });
  // One figure, printed over and over: that is the point of ranks.
  for (const [h, step, y, shift] of [
    [92, 100, 330, 50],
    [124, 120, 388, 0],
  ])
    for (let x = 600 + shift - Math.ceil(600 / step) * step; x < W + step; x += step) rank(scene, x, y, h);
  for (const d of [-3, -2, -1, 1, 2, 3]) {
    const x = 600 + d * 190 - Math.sign(d) * 60,
      bar = line([x, -10], [x, 396]);
    scene.stroke(bar, {}, 50, { cap: 'butt' }).stroke(bar, KEY, 36, { cap: 'butt' });
    const spike = poly([
      [x - 24, 392],
      [x + 24, 392],
      [x, 436],
    ]);
    scene.cut(spike, KEY, 7);
  }
  for (const y of [10, 362])
    scene.stroke(line([-10, y], [W + 10, y]), {}, 48).stroke(line([-10, y], [W + 10, y]), KEY, 34);
  for (const d of [-3, -2, -1, 1, 2, 3]) scene.add(circle(600 + d * 190 - Math.sign(d) * 60, 362, 9), {});
  floor(scene, 436, KEY, { count: 50 });
  for (const [x, y, turn] of [
    [330, 490, 92],
    [880, 492, -94],
  ])
    chair(scene, x, y, 0.9, turn, OCHRE);
  for (const [x, seed, tone] of [
    [110, 3, RED],
    [220, 9, BLUE],
    [520, 4, OCHRE],
    [650, 22, RED],
    [1000, 8, BLUE],
    [1110, 12, OCHRE],
  ])
    drawPerson(scene, x, 520, 124, { seed, tone, rim: {} });
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
  for (const x of [30, 1020]) for (const dx of [0, 80]) rackTower(scene, x + dx, H - 10, 66, 140 + (dx ? 40 : 0));
  giantAt(scene, { x: 600, y: 524, scale: 0.78 }, { armed: false, crowned: false });
  crownAt(scene, [600, 196], 0.7);
  main(scene, 176, top);
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

/** The one main they all live on: straight down into a meter, and on below the sheet. Never to a hand: it is no puppet. */
function main(scene, x, top) {
  const pipe = line([x, top], [x, H]);
  scene
    .stroke(pipe, {}, 30, { cap: 'butt' })
    .stroke(pipe, KEY, 22, { cap: 'butt' })
    .stroke(pipe, OCHRE, 10, { cap: 'butt', dash: '20 10' });
  const box = roundRect(x - 62, 210, 124, 150, 12);
  scene.cut(box, OCHRE, 12).stroke(box, KEY, 7);
  const dial = `M${x - 44},286A44,44 0 0 1 ${x + 44},286Z`;
  scene.add(dial, {}).stroke(dial, KEY, 6);
  for (const a of [-2.6, -2.1, -1.57, -1.04, -0.54])
    scene.stroke(
      line([x + 30 * Math.cos(a), 286 + 30 * Math.sin(a)], [x + 40 * Math.cos(a), 286 + 40 * Math.sin(a)]),
      KEY,
      5,
    );
  scene.stroke(line([x, 286], [x + 27, 264]), RED, 8);
  scene.add(rect(x - 46, 306, 92, 34), KEY);
  for (let i = 0; i < 4; i++) scene.add(rect(x - 40 + i * 21, 312, 16, 22), {});
}
