/** Drill and compute: a pump that nods for the servers, and under the ground what it drinks. */
import { pressCard } from '../../lib/card-press.mjs';
import { crownAt } from '../../lib/crown.mjs';
import { foldSolid } from '../../lib/folded-hands.mjs';
import { gouge, hatch } from '../../lib/marks.mjs';
import { rackTower } from '../../lib/motifs.mjs';
import { circle, line, poly, rect } from '../../lib/paths.mjs';
import { points } from '../../lib/points.mjs';
import { BLUE, KEY, OCHRE } from '../../lib/inks.mjs';

export const render = () => pressCard('move-drill-and-compute', 646, draw);

function draw(s) {
  const sky = points('-6,-6 486,-6 486,160 -6,160');
  s.add(poly(sky), {
    o: s.linear(0, 0, 0, 160, [
      [0, 0.1],
      [1, 0.8],
    ]),
  });
  s.add(hatch(points('-6,-6 486,-6 486,70 -6,70'), { gap: 9, w: 1.5, seed: 5, brk: 0.3, taper: 0.04 }), KEY, {
    over: true,
  });
  smoke(s);
  for (const [x, w, h] of [
    [312, 52, 92],
    [374, 58, 120],
    [444, 60, 100],
  ])
    rackTower(s, x, 166, w, h);
  ground(s);
  pump(s);
}

/** Cut through the soil: layers, a shell of long ago, the black lake, the pipe that joins pump and servers. */
function ground(s) {
  const soil = points('-6,164 486,164 486,246 -6,246');
  s.stroke(line([-6, 163], [486, 163]), {}, 9).add(poly(soil), BLUE);
  s.add(hatch(soil, { angle: 0.05, gap: 7, w: 2.2, w2: 4, seed: 7, brk: 0.25, taper: 0.04 }), KEY, { over: true });
  const lake = 'M-6,204C50,188 120,208 190,200C260,192 300,216 370,206C420,200 460,212 486,206L486,246L-6,246Z';
  s.stroke(lake, {}, 8).add(lake, KEY);
  s.add(
    gouge(60, 218, 70, 0.05, 2.4) +
      gouge(150, 226, 90, -0.04, 2.4) +
      gouge(330, 226, 100, 0.05, 2.4) +
      gouge(430, 218, 50, 0, 2),
    {},
  );
  for (const [x, y, r] of [
    [214, 184, 14],
    [452, 188, 10],
  ]) {
    let spiral = `M${x},${y}`;
    for (let i = 1; i < 26; i++) {
      const a = i * 0.5,
        d = (r * i) / 26;
      spiral += `L${Math.round((x + d * Math.cos(a)) * 10) / 10},${Math.round((y + d * Math.sin(a)) * 10) / 10}`;
    }
    s.add(circle(x, y, r + 3), KEY).stroke(spiral, {}, 2.4);
  }
  const pipe = line([64, 160], [64, 226]);
  s.stroke(pipe, {}, 20, { cap: 'butt' })
    .stroke(pipe, KEY, 14, { cap: 'butt' })
    .stroke(pipe, OCHRE, 6, { dash: '9 6', cap: 'butt' });
}

function smoke(s) {
  for (const [x, y, r] of [
    [330, 44, 26],
    [364, 22, 34],
    [410, 36, 28],
    [448, 18, 34],
    [478, 46, 26],
  ])
    s.stroke(circle(x, y, r), {}, 6).add(circle(x, y, r), { k: 0.45 });
}

/** The pump: head with a lens, beam, frame, crank; all in facets. */
function pump(s) {
  const feed = line([64, 158], [64, 150], [250, 150], [290, 158]);
  s.stroke(feed, {}, 19).stroke(feed, KEY, 12);
  s.stroke(line([64, 60], [64, 150]), {}, 9).stroke(line([64, 60], [64, 150]), KEY, 4.4);
  foldSolid(s, [
    ['168,74 176,74 150,162 130,162', 0.95],
    ['176,74 184,74 224,162 204,162', 0.3],
    ['148,124 208,124 212,136 144,136', 0.6],
  ]);
  s.push('rotate(-9 176 70)');
  foldSolid(s, [
    ['100,54 270,58 270,70 100,68', 0.95],
    ['100,68 270,70 270,84 100,84', 0.34],
  ]);
  foldSolid(s, [
    ['100,30 100,66 52,66 40,52', 0.96],
    ['40,52 52,66 46,110 30,92', 0.66],
    ['52,66 100,66 100,92 46,110', 0.3],
  ]);
  s.stroke('M60,62Q76,76 92,62', KEY, 6).stroke('M64,70L60,78M76,74L76,83M88,70L92,78', KEY, 3.4);
  foldSolid(s, [
    ['246,50 288,56 288,72 246,70', 0.62],
    ['246,70 288,72 284,106 250,100', 0.16],
  ]);
  s.pop();
  s.stroke(circle(176, 72, 9), {}, 6)
    .add(circle(176, 72, 9), OCHRE)
    .stroke(circle(176, 72, 9), KEY, 4);
  crownAt(s, [72, 32], 0.28, -12);
  s.add(rect(-6, 158, 30, 6), KEY).add(rect(116, 158, 124, 7), KEY);
}
