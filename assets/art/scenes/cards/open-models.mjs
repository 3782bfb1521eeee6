/** Commons of models: a sower casts nodes that take root as a lattice; the oracle's temple lies in ruins at the horizon. */
import { pressCard } from '../../lib/card-press.mjs';
import { drawFigure, jointsOf, POSES } from '../../lib/figures.mjs';
import { gouge, gougeField } from '../../lib/marks.mjs';
import { makeRandom } from '../../lib/noise.mjs';
import { circle, line, poly, rays } from '../../lib/paths.mjs';
import { points } from '../../lib/points.mjs';
import { BLUE, KEY, OCHRE, RED } from '../../lib/inks.mjs';

const SUN = [352, 138],
  SOWER = [118, 230, 196];

export const render = () => pressCard('initiative-open-models', 604, draw);

function draw(s) {
  s.add(rays(SUN, 30, 560), {
    o: s.radial(...SUN, 460, [
      [0, 0.9],
      [1, 0.3],
    ]),
  });
  s.add(circle(...SUN, 78), {}).add(circle(...SUN, 66), OCHRE);
  ruin(s);
  field(s);
  const [, hand] = jointsOf(...SOWER, POSES.sow).hands;
  cast(s, hand);
  drawFigure(s, ...SOWER, POSES.sow, { wear: 'brim', rimWidth: 0.028, hold: sack });
}

/** Broken columns before the sun. */
function ruin(s) {
  const stones =
    poly(points('306,146 306,112 313,106 320,114 320,146')) +
    poly(points('336,146 336,92 350,98 350,146')) +
    poly(points('366,146 366,122 373,126 380,118 380,146')) +
    poly(points('390,146 396,134 424,142 420,150')) +
    poly(points('294,146 404,146 410,156 288,156'));
  s.stroke(stones, {}, 8).add(stones, KEY);
}

function field(s) {
  s.stroke(line([-10, 152], [490, 148]), {}, 9).add(poly(points('-6,152 486,148 486,246 -6,246')), RED);
  for (const x of [-420, -210, -60, 60, 160, 250, 340, 440, 560, 720])
    s.add(
      poly([
        [SUN[0], 142],
        [x, 250],
        [x + 34, 250],
      ]),
      KEY,
    );
  s.add(gougeField({ x: 0, y: 158, w: 480, h: 80, count: 46, seed: 12, length: [10, 30] }), {});
}

/** Nodes in flight, falling into a lattice that already stands in the furrows. */
function cast(s, [x0, y0]) {
  const random = makeRandom(7),
    seeds = [];
  for (let i = 0; i < 11; i++) {
    const t = 0.1 + i * 0.085,
      x = x0 + 210 * t,
      y = y0 - 54 * t + 150 * t * t;
    seeds.push([x + (random() - 0.5) * 8, y + ((i % 3) - 1) * 20 * (0.35 + t), 5 + 5.5 * t]);
  }
  const links = seeds.flatMap((a, i) =>
    seeds.slice(i + 1).flatMap((b) => (i > 2 && Math.hypot(a[0] - b[0], a[1] - b[1]) < 48 ? [line(a, b)] : [])),
  );
  s.stroke(links.join(''), {}, 9).stroke(links.join(''), KEY, 4);
  for (const [i, [x, y, r]] of seeds.entries()) node(s, x, y, r, [RED, KEY, OCHRE, BLUE][i % 4]);
  for (const [x, y, k] of [
    [300, 224, 1],
    [380, 232, 1.25],
    [446, 226, 1.1],
    [232, 236, 0.8],
  ]) {
    const crown = [
      [-17, -34],
      [0, -48],
      [17, -34],
    ].map(([dx, dy]) => [x + dx * k, y + dy * k]);
    const stems = line([x, y], [x, y - 48 * k]) + line(crown[0], [x, y - 18 * k], crown[2]) + line(...crown);
    s.stroke(stems, {}, 10).stroke(stems, KEY, 4.6);
    for (const [i, [cx, cy]] of crown.entries()) node(s, cx, cy, 7 * k, [OCHRE, BLUE, OCHRE][i]);
  }
}

function node(s, x, y, r, tone) {
  const hexagon = poly(
    Array.from({ length: 6 }, (_, i) => [
      x + r * Math.cos((i * Math.PI) / 3 + 0.5),
      y + r * Math.sin((i * Math.PI) / 3 + 0.5),
    ]),
  );
  s.stroke(hexagon, {}, 8).add(hexagon, tone).stroke(hexagon, KEY, 3.2);
}

function sack(s, [[x, y]]) {
  const bag = `M${x - 34},${y - 16}Q${x - 4},${y - 2} ${x + 16},${y - 14}L${x + 22},${y + 22}Q${x - 6},${y + 46} ${x - 38},${y + 22}Z`;
  s.stroke(bag, {}, 9).add(bag, OCHRE).stroke(bag, KEY, 5);
  s.add(gouge(x - 16, y + 16, 26, 1.4, 2.4) + gouge(x, y + 16, 22, 1.5, 2.2), KEY);
}
