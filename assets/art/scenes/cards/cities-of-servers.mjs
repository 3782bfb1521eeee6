/** Cities of servers: an avenue of racks to the horizon, a power station, and nobody. */
import { pressCard } from '../../lib/card-press.mjs';
import { facet } from '../../lib/facet.mjs';
import { KEY, OCHRE, RED } from '../../lib/inks.mjs';
import { hatch } from '../../lib/marks.mjs';
import { house } from '../../lib/motifs.mjs';
import { circle, line, poly, rect } from '../../lib/paths.mjs';
import { points } from '../../lib/points.mjs';

const AWAY = [254, 142];

export const render = () => pressCard('move-cities-of-servers', 648, draw);

function draw(s) {
  s.add(rect(-6, -6, 492, 252), OCHRE);
  s.add(circle(...AWAY, 42), {}).add(circle(...AWAY, 33), RED);
  for (const [x, h] of [
    [222, 46],
    [287, 46],
  ])
    tower(s, x, h);
  avenue(s);
  for (const [near, far, high] of [
    [0.34, 0.2, 1.35],
    [0.62, 0.4, 1.15],
    [1.05, 0.72, 1.3],
    [1.75, 1.2, 1.02],
  ]) {
    block(s, -1, near, far, high);
    block(s, 1, near, far, high * 0.94);
  }
  house(s, 236, 240, 30, RED);
}

/** A point of the avenue: side and depth (1 is the edge of the sheet at the ground), up by height. */
const at = (side, depth, up) => [AWAY[0] + side * 205 * depth, AWAY[1] + 96 * depth - 190 * depth * up];

/** One block of racks: a lit face towards us, a long face towards the avenue, with its shelves in perspective. */
function block(s, side, near, far, high) {
  const inner = 0.34,
    a = at(side * inner, near, 0).map((v, i) => (i ? AWAY[1] + 96 * near : v)),
    foot = (depth, k) => [AWAY[0] + side * 205 * depth * k, AWAY[1] + 96 * depth],
    head = (depth, k) => [AWAY[0] + side * 205 * depth * k, AWAY[1] + 96 * depth - 172 * depth * high];
  const long = [foot(near, inner), foot(far, inner), head(far, inner), head(near, inner)],
    front = [foot(near, inner), foot(near, 1.2), head(near, 1.2), head(near, inner)];
  s.stroke(poly(front) + poly(long), {}, 11).stroke(poly(front) + poly(long), KEY, 7);
  facet(s, front, side < 0 ? 0.16 : 0.62, { scale: 1.1 });
  facet(s, long, side < 0 ? 0.95 : 0.14, { scale: 1.1 });
  const rows = Math.max(3, Math.round(7 * near));
  for (let i = 1; i < rows; i++) {
    const t = i / rows,
      left = [foot(near, inner)[0], foot(near, inner)[1] + (head(near, inner)[1] - foot(near, inner)[1]) * t],
      right = [foot(far, inner)[0], foot(far, inner)[1] + (head(far, inner)[1] - foot(far, inner)[1]) * t];
    s.stroke(line(left, right), side < 0 ? KEY : {}, 1.6 + near * 1.8);
    if (i % 2) {
      const x = left[0] + (right[0] - left[0]) * 0.2,
        y = left[1] + (right[1] - left[1]) * 0.2 + 6 * near;
      s.add(circle(x, y, 1.4 + 2.4 * near), i % 4 === 1 ? RED : OCHRE);
    }
  }
  return a;
}

function avenue(s) {
  const ground = points('-6,150 486,150 486,246 -6,246');
  s.stroke(line([-6, 150], [486, 150]), {}, 6).add(poly(ground), KEY);
  s.add(hatch(ground, { gap: 9, w: 1.4, seed: 5, brk: 0.4 }), {});
  const road = [AWAY, [174, 250], [334, 250]];
  s.add(poly(road), {}).add(poly(road), { k: 0.16 });
  for (const [x0, x1] of [
    [174, 190],
    [318, 334],
  ])
    s.add(poly([AWAY, [x0, 250], [x1, 250]]), KEY);
}

/** Cooling towers at the end of the road. */
function tower(s, x, h) {
  const shape = `M${x - 15},150Q${x - 8},${150 - h * 0.5} ${x - 11},${150 - h}L${x + 11},${150 - h}Q${x + 8},${150 - h * 0.5} ${x + 15},150Z`;
  s.stroke(shape, {}, 7).add(shape, KEY);
  for (const [dx, dy, r] of [
    [0, -h - 12, 11],
    [8, -h - 28, 14],
  ])
    s.stroke(circle(x + dx, 150 + dy, r), {}, 4).add(circle(x + dx, 150 + dy, r), { k: 0.4 });
}
