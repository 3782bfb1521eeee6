/** Public digital corps: those who know carry the cable out of the ministry like a dragon at a feast. */
import { pressCard } from '../../lib/card-press.mjs';
import { drawChamber } from '../../lib/chamber.mjs';
import { POSES, drawFigure, jointsOf } from '../../lib/figures.mjs';
import { BLUE, KEY, OCHRE, RED } from '../../lib/inks.mjs';
import { gouge, gougeField, hatch } from '../../lib/marks.mjs';
import { house } from '../../lib/motifs.mjs';
import { line, poly, rect } from '../../lib/paths.mjs';
import { points } from '../../lib/points.mjs';

const BEAR = {
  ...POSES.stride,
  arms: [
    [150, 172],
    [166, 182],
  ],
};

export const render = () => pressCard('initiative-public-digital-corps', 624, draw);

function draw(s) {
  s.add(hatch(points('-6,-6 486,-6 486,246 -6,246'), { gap: 9, w: 2, w2: 5, seed: 6, taper: 0.02, brk: 0.12 }), BLUE);
  s.stroke(line([-6, 190], [486, 184]), {}, 9).add(
    poly([
      [-6, 190],
      [486, 184],
      [486, 246],
      [-6, 246],
    ]),
    OCHRE,
  );
  s.add(gougeField({ x: 0, y: 196, w: 480, h: 44, count: 34, seed: 6, length: [12, 34] }), {});
  s.within('translate(84,186) scale(1.24)', () => drawChamber(s, { tone: BLUE }));
  for (const [x, w, tone] of [
    [396, 38, KEY],
    [438, 48, RED],
    [478, 38, KEY],
  ])
    house(s, x, 190, w, tone);
  const crew = [
    [132, 230, 100, 'scarf', KEY],
    [196, 236, 112, 'cap', RED],
    [262, 232, 102, 'bun', KEY],
    [328, 238, 116, 'brim', KEY],
    [396, 236, 108, 'cap', BLUE],
  ];
  const hands = crew.map(([x, y, h]) => jointsOf(x, y, h, BEAR).hands[1]);
  cable(s, [[84, 150], ...hands.map(([x, y]) => [x, y - 5])]);
  for (const [x, y, h, wear, tone] of crew)
    drawFigure(s, x, y, h, BEAR, { wear, tone, skirt: wear === 'bun' || wear === 'scarf', rimWidth: 0.038 });
}

/** A thick line that dips between the bearers, and ends in a plug with its head up. */
function cable(s, stops) {
  let d = `M${stops[0]}`;
  for (let i = 1; i < stops.length; i++) {
    const [a, b] = [stops[i - 1], stops[i]];
    d += `Q${(a[0] + b[0]) / 2},${(a[1] + b[1]) / 2 + 26} ${b}`;
  }
  const [x, y] = stops.at(-1);
  d += `Q${x + 14},${y - 12} ${x + 22},${y - 26}`;
  s.stroke(d, {}, 24).stroke(d, KEY, 16).stroke(d, OCHRE, 8);
  s.within(`translate(${x + 24},${y - 30}) rotate(24)`, () => {
    const body = poly([
        [-8, 4],
        [-20, -10],
        [-20, -34],
        [20, -34],
        [20, -10],
        [8, 4],
      ]),
      pins = rect(-13, -56, 8, 22) + rect(5, -56, 8, 22);
    s.stroke(body + pins, {}, 13)
      .add(pins, KEY)
      .add(body, RED)
      .stroke(body, KEY, 5.4)
      .add(gouge(-8, -20, 18, 1.57, 2.4), {});
  });
}
