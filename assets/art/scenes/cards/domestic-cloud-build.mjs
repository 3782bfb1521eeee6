/** Domestic cloud: neighbours haul a cloud down with ropes and moor it between their roofs. */
import { pressCard } from '../../lib/card-press.mjs';
import { POSES, drawFigure, jointsOf } from '../../lib/figures.mjs';
import { BLUE, KEY, OCHRE, RED } from '../../lib/inks.mjs';
import { gouge } from '../../lib/marks.mjs';
import { house, raysSky, slantGround } from '../../lib/motifs.mjs';
import { circle, line, rect, roundRect } from '../../lib/paths.mjs';

export const render = () => pressCard('initiative-domestic-cloud-build', 612, draw);

function draw(s) {
  raysSky(s, [240, 90], 'o', 400);
  slantGround(s, 206, 202, RED, 7);
  for (const [x, w, tone] of [
    [206, 44, KEY],
    [250, 56, BLUE],
    [292, 40, KEY],
  ])
    house(s, x, 218, w, tone);
  const crew = [
    [120, 226, 104, 'cap', -1],
    [70, 230, 110, 'scarf', -1],
    [22, 234, 114, 'helmet', -1],
    [360, 226, 104, 'bun', 1],
    [410, 230, 110, 'brim', 1],
    [458, 234, 114, 'cap', 1],
  ];
  const rope = (side) => {
    const hands = crew.filter((c) => c[4] === side).map(([x, y, h]) => jointsOf(x, y, h, POSES.pull, -side).hands[1]);
    const path = line([240 + side * 92, 122], ...hands, [240 + side * 260, 206]);
    s.stroke(path, {}, 15).stroke(path, KEY, 9).stroke(path, OCHRE, 4, { dash: '9 4', cap: 'butt' });
  };
  cloud(s);
  rope(-1);
  rope(1);
  for (const [x, y, h, wear, side] of crew)
    drawFigure(s, x, y, h, POSES.pull, {
      face: -side,
      wear,
      skirt: wear === 'scarf' || wear === 'bun',
      tone: wear === 'helmet' || wear === 'brim' ? RED : KEY,
      rimWidth: 0.04,
    });
}

/** The cloud is a rack: slots, lights, and rings for the ropes. */
function cloud(s) {
  const puffs = [
    circle(156, 84, 36),
    circle(206, 52, 46),
    circle(268, 46, 42),
    circle(318, 76, 40),
    roundRect(122, 74, 236, 48, 22),
  ];
  for (const d of puffs) s.stroke(d, {}, 24);
  for (const d of puffs) s.stroke(d, KEY, 13);
  for (const d of puffs) s.add(d, BLUE);
  s.add(
    gouge(182, 36, 40, -0.7, 4) +
      gouge(196, 44, 26, -0.7, 3) +
      gouge(258, 24, 34, -0.2, 4) +
      gouge(142, 74, 26, -1, 3.4),
    {},
  );
  for (const [x, y, w] of [
    [170, 68, 140],
    [150, 90, 178],
  ]) {
    s.add(roundRect(x, y, w, 14, 5), {}).stroke(roundRect(x, y, w, 14, 5), KEY, 3.4);
    s.add(rect(x + 10, y + 5, w * 0.5, 4), KEY)
      .add(circle(x + w - 14, y + 7, 4), RED)
      .add(circle(x + w - 28, y + 7, 4), OCHRE);
    s.stroke(circle(x + w - 28, y + 7, 4), KEY, 1.6);
  }
  for (const x of [148, 332]) s.stroke(circle(x, 122, 8), {}, 12).stroke(circle(x, 122, 8), KEY, 6);
}
