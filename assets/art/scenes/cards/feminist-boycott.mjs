/** The great logging-off: two women pull the plug, and the lens goes out. */
import { pressCard } from '../../lib/card-press.mjs';
import { crownAt } from '../../lib/crown.mjs';
import { POSES, drawFigure, jointsOf } from '../../lib/figures.mjs';
import { drawGiant } from '../../lib/giant.mjs';
import { BLUE, KEY, OCHRE, RED } from '../../lib/inks.mjs';
import { gouge, gougeField } from '../../lib/marks.mjs';
import { circle, line, poly, rect } from '../../lib/paths.mjs';
import { points } from '../../lib/points.mjs';

export const render = () => pressCard('initiative-feminist-boycott', 619, draw);

function draw(s) {
  s.add(rect(-6, -6, 492, 252), RED);
  s.add(gougeField({ x: 0, y: 0, w: 480, h: 200, count: 56, seed: 3, length: [16, 44] }), {});
  giant(s);
  s.stroke(line([-6, 210], [486, 206]), {}, 8).add(poly(points('-6,210 486,206 486,246 -6,246')), KEY);
  s.add(gougeField({ x: 0, y: 216, w: 480, h: 24, count: 26, seed: 6 }), {});
  const crew = [
    [150, 228, 142, 'bun', KEY],
    [76, 232, 146, 'scarf', KEY],
  ];
  const hands = crew.map(([x, y, h]) => jointsOf(x, y, h, POSES.pull, 1).hands[1]),
    tip = [hands[0][0] + 22, hands[0][1] - 1],
    cable = line(tip, ...hands, [-14, 214]);
  s.stroke(cable, {}, 20).stroke(cable, KEY, 12).stroke(cable, OCHRE, 5);
  plug(s, tip);
  socket(s, [302, tip[1] - 6]);
  for (const [x, y, h, wear, tone] of crew)
    drawFigure(s, x, y, h, POSES.pull, { wear, tone, skirt: true, rimWidth: 0.03 });
  for (const [x, y, a] of [
    [262, 88, -2],
    [282, 82, -1.4],
    [256, 150, 2.2],
    [280, 158, 1.6],
  ])
    s.stroke(gouge(x, y, 26, a, 5), KEY, 6).add(gouge(x, y, 26, a, 5), OCHRE);
}

/** Head and crown only, with the halo a cutter leaves. */
function giant(s) {
  const head = poly(
    points('-112,-372 -126,-268 -112,-210 -78,-178 -38,-142 38,-142 78,-178 112,-210 126,-268 112,-372'),
  );
  s.push('translate(386,282) scale(.5)', s.clip(rect(-200, -600, 400, 460)));
  s.stroke(head, {}, 34);
  drawGiant(s, { eye: 'dead', armed: false, crowned: false });
  crownAt(s, [0, -440], 1);
  s.pop();
}

function plug(s, [x, y]) {
  const body = poly([
      [x, y - 9],
      [x + 14, y - 19],
      [x + 40, y - 19],
      [x + 40, y + 19],
      [x + 14, y + 19],
      [x, y + 9],
    ]),
    pins = rect(x + 40, y - 13, 20, 7) + rect(x + 40, y + 6, 20, 7);
  s.stroke(body + pins, {}, 12)
    .add(pins, KEY)
    .add(body, BLUE)
    .stroke(body, KEY, 5);
  s.add(gouge(x + 24, y - 8, 18, 0, 2.4), {});
}

function socket(s, [x, y]) {
  const plate = rect(x - 26, y - 30, 52, 62);
  s.stroke(plate, {}, 10).add(plate, {}).stroke(plate, KEY, 6);
  s.add(circle(x, y + 1, 19), KEY)
    .add(circle(x - 7, y + 1, 4), {})
    .add(circle(x + 7, y + 1, 4), {});
}
