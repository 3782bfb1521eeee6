/** Blockade of the wells: a chain of neighbours between the pumps and the last water. */
import { pressCard } from '../../lib/card-press.mjs';
import { drawFigure } from '../../lib/figures.mjs';
import { gouge } from '../../lib/marks.mjs';
import { coolingTower, raysSky, slantGround } from '../../lib/motifs.mjs';
import { line, poly, rect } from '../../lib/paths.mjs';
import { BLUE, KEY, OCHRE, RED } from '../../lib/inks.mjs';

const LINKED = {
  lean: 0,
  legs: [
    [9, 3],
    [-9, -3],
  ],
  arms: [
    [-78, -72],
    [78, 72],
  ],
};

export const render = () => pressCard('initiative-water-blockade', 607, draw);

function draw(s) {
  raysSky(s, [240, 104], 'o', 360);
  for (const [x, h] of [
    [54, 138],
    [426, 138],
  ])
    coolingTower(s, x, 190, h);
  slantGround(s, 182, 182, OCHRE, 6);
  for (const crack of [
    line([0, 196], [60, 190], [84, 204], [150, 196], [168, 216], [150, 246]),
    line([480, 198], [410, 192], [392, 206], [322, 198], [304, 214], [330, 246]),
    line([84, 204], [70, 246]),
    line([392, 206], [410, 246]),
  ])
    s.stroke(crack, KEY, 4);
  for (const side of [-1, 1]) pipe(s, side);
  s.within('translate(0,-12)', drop);
  const wears = ['cap', 'scarf', 'bare', 'brim', 'bun', 'helmet', 'scarf', 'cap', 'bun'],
    tones = [KEY, RED, KEY, KEY, RED, KEY, BLUE, KEY, RED];
  wears.forEach((wear, i) => {
    drawFigure(s, 8 + i * 58, 240 - (i % 2) * 3, 84 + ((i * 7) % 3) * 4, LINKED, {
      wear,
      tone: tones[i],
      face: i % 2 ? 1 : -1,
      skirt: i % 3 === 1,
      rimWidth: 0.04,
    });
  });
}

/** The last water, with the village in it. */
function drop(s) {
  const shape = 'M240,-2C262,52 322,86 322,132C322,180 286,208 240,208C194,208 158,180 158,132C158,86 218,52 240,-2Z';
  s.stroke(shape, {}, 18).add(shape, BLUE).stroke(shape, KEY, 6);
  s.add(gouge(184, 134, 66, 1.72, 6) + gouge(198, 150, 44, 1.66, 4) + gouge(232, 46, 46, 1.9, 4), {});
  for (const [x, w, h] of [
    [222, 30, 30],
    [258, 38, 40],
    [292, 26, 26],
  ]) {
    const house = poly([
      [x - w / 2, 136],
      [x - w / 2, 136 - h * 0.6],
      [x, 136 - h * 1.2],
      [x + w / 2, 136 - h * 0.6],
      [x + w / 2, 136],
    ]);
    s.add(house, {}).add(rect(x - 4, 122, 8, 14), KEY);
  }
}

/** A pipe that reaches for it, its tap still open. */
function pipe(s, side) {
  const at = (x) => 240 + side * x,
    run = line([at(192), 128], [at(98), 128]);
  s.stroke(run, {}, 34, { cap: 'butt' }).stroke(run, KEY, 24, { cap: 'butt' });
  s.stroke(line([at(180), 123], [at(112), 123]), {}, 3);
  const mouth = rect(at(100) - 7, 108, 14, 40);
  s.stroke(mouth, {}, 8).add(mouth, KEY);
  s.stroke(line([at(140), 118], [at(140), 96]), {}, 12).stroke(line([at(140), 118], [at(140), 96]), KEY, 6);
  s.stroke(line([at(140) - 18, 94], [at(140) + 18, 94]), {}, 15).stroke(
    line([at(140) - 18, 94], [at(140) + 18, 94]),
    RED,
    8,
  );
}
