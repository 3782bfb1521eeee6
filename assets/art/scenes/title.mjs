/** Key art of the title screen, wide and upright. The wide one keeps its left third calm for the menu. */
import { drawGiant, MOUTH } from '../lib/giant.mjs';
import { hatch } from '../lib/marks.mjs';
import { pressToWebp } from '../lib/output.mjs';
import { poly } from '../lib/paths.mjs';
import { Scene } from '../lib/scene.mjs';
import { drawCrowd } from '../lib/crowd.mjs';
import { drawShears, drawStrip } from '../lib/shears.mjs';
import {
  drawCooling,
  drawHall,
  drawHalo,
  drawHouses,
  drawRidge,
  drawSky,
  drawSquare,
  ridgeLine,
} from '../lib/stage.mjs';

export async function render() {
  return [
    ...(await pressToWebp('title', wide(), { seed: 3, q1: 62, q2: 49 })),
    ...(await pressToWebp('title-portrait', portrait(), {
      seed: 4,
      scale: 0.5,
      wobble: 1.6,
      q1: 63,
      q2: 43,
      // The scene is drawn in units half as large, so its screens are coarsened to match the wide poster's.
      screens: { b: { cell: 9 }, o: { cell: 10.5 }, r: { cell: 10.5 } },
    })),
  ];
}

function wide() {
  const scene = new Scene(1600, 900),
    cx = 1090,
    cy = 618,
    s = 0.9;
  composeGiant(scene, cx, cy, s);
  const ridge = ridgeLine(scene.w, 742, 9, 3);
  drawRidge(scene, ridge);
  drawHall(scene, ridge, 1395, 70, 44, 4);
  drawHall(scene, ridge, 1478, 96, 58, 5);
  drawCooling(scene, ridge, 1552, 60);
  drawHouses(scene, ridge, 610, 8);
  composeFront(scene, {
    cx,
    cy,
    s,
    base: 820,
    end: [
      [616, 730],
      [660, 822],
    ],
    pivot: [858, 736],
    pull: [510, 770],
  });
  return scene;
}

/** On a telephone the title stands above and the menu below: giant, receipt and shears meet in the third between them. */
function portrait() {
  const scene = new Scene(1560, 3376),
    cx = 780,
    cy = 1812,
    s = 1.02;
  composeGiant(scene, cx, cy, s, 2500, [0.9, 0.5, 0.24, 0.08]);
  const ridge = ridgeLine(scene.w, 2120, 12, 3);
  drawRidge(scene, ridge);
  drawHall(scene, ridge, 1180, 100, 64, 4);
  drawHall(scene, ridge, 1300, 120, 80, 5);
  drawHouses(scene, ridge, 130, 6);
  composeFront(scene, {
    cx,
    cy,
    s,
    base: 2264,
    end: [
      [270, 2157],
      [327, 2293],
    ],
    pivot: [562, 2146],
    pull: [0, 400],
    size: 1.46,
  });
  // Behind the menu the square is full to the lower edge.
  for (const [size, base] of [
    [3, 2630],
    [4.2, 2960],
  ])
    scene.within(`scale(${size})`, () =>
      drawCrowd(scene, { width: scene.w / size, base: base / size, banners: 0.3, seed: base }),
    );
  return scene;
}

function composeGiant(scene, cx, cy, s, reach, tones) {
  drawSky(scene, [cx, cy - 300 * s], reach, tones);
  drawHalo(scene, [cx, cy - 300 * s], s);
  scene.within(`translate(${cx},${cy}) scale(${s})`, () => drawGiant(scene));
}

/** The receipt from the giant's mouth to the crowd, the shears that cut it, and the crowd; size enlarges people and shears. */
function composeFront(scene, { cx, cy, s, base, end, pivot, pull, size = 1 }) {
  const at = (x, y) => [cx + x * s, cy + y * s],
    angle = -Math.PI / 2 - 0.22;
  drawSquare(scene, base - 12 * size);
  drawShears(scene, pivot, angle, 'back', 0.25, size);
  drawStrip(scene, [at(-42, 44), at(41, 96)], end, 8);
  drawStrip(scene, [at(-31, MOUTH[1]), at(31, MOUTH[1])], [at(-41, 56), at(41, 92)]);
  const fold = [at(-41, 50), at(41, 94), at(-30, 104)];
  scene
    .add(poly(fold), { r: 1 })
    .add(hatch(fold, { angle: 0.5, gap: 5, w: 2, seed: 2 }), { k: 1 }, { over: true })
    .stroke(poly(fold), { k: 1 }, 3);
  const between = () =>
    drawShears(
      scene,
      pivot.map((v) => v / size),
      angle,
      'front',
    );
  scene.within(`scale(${size})`, () => {
    drawCrowd(scene, {
      width: scene.w / size,
      base: base / size,
      gap: { x: pivot[0] / size + 16, width: 60 },
      pull: pull.map((x) => x / size),
      between,
    });
  });
}
