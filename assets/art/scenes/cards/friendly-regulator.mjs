/** A friendly regulator: the watchdog has a new lead, and a bone as long as itself. */
import { pressCard } from '../../lib/card-press.mjs';
import { drawFigure, POSES } from '../../lib/figures.mjs';
import { drawFoldedFist, foldSolid } from '../../lib/folded-hands.mjs';
import { gougeField, hatch } from '../../lib/marks.mjs';
import { house } from '../../lib/motifs.mjs';
import { circle, line, poly, rays, rect } from '../../lib/paths.mjs';
import { points } from '../../lib/points.mjs';
import { BLUE, KEY, OCHRE, RED } from '../../lib/inks.mjs';

export const render = () => pressCard('move-friendly-regulator', 666, draw);

function draw(s) {
  s.add(rays([236, 130], 30, 540), {
    b: s.radial(236, 130, 400, [
      [0, 0.95],
      [1, 0.35],
    ]),
  });
  s.stroke(line([-6, 204], [486, 204]), {}, 8).add(rect(-6, 204, 492, 46), KEY);
  s.add(gougeField({ x: 0, y: 212, w: 480, h: 28, count: 26, seed: 3 }), {});
  kennel(s);
  dog(s);
  const lead = 'M268,106C320,150 350,90 392,76';
  s.stroke(lead, {}, 15).stroke(lead, KEY, 9).stroke(lead, RED, 4.4);
  s.within('translate(402,102) rotate(16) scale(.6)', drawFoldedFist);
  bone(s);
  house(s, 34, 206, 38, KEY);
  drawFigure(
    s,
    76,
    232,
    84,
    {
      ...POSES.stand,
      arms: [
        [10, 20],
        [118, 140],
      ],
    },
    { wear: 'scarf', skirt: true, tone: RED, rimWidth: 0.05 },
  );
}

/** The kennel is a small house of government with a hole for a door. */
function kennel(s) {
  const walls = poly(points('108,206 108,138 164,100 220,138 220,206')),
    roof = line([96, 146], [164, 98], [232, 146]);
  s.stroke(walls, {}, 13).add(walls, OCHRE).stroke(walls, KEY, 5).stroke(roof, {}, 21).stroke(roof, KEY, 13);
  s.add('M134,206L134,172Q164,140 194,172L194,206Z', KEY);
  for (const x of [118, 206]) s.add(rect(x, 150, 6, 54), KEY);
}

/** Seated, in facets; its collar is a crown, its eye is shut. */
function dog(s) {
  foldSolid(s, [
    ['196,206 176,206 190,192 206,196', 0.4],
    ['168,196 150,150 160,140 182,184', 0.66],
  ]);
  foldSolid(s, [
    ['238,98 292,102 288,134 246,132', 0.66],
    ['206,144 250,120 262,206 190,206', 0.95],
    ['190,206 206,144 184,176 180,206', 0.34],
    ['250,120 286,118 282,164 258,176', 0.5],
    ['258,176 282,164 280,206 262,206', 0.18],
    ['262,206 280,206 298,206 296,196 280,192', 0.62],
    ['214,206 210,184 234,176 250,206', 0.66],
  ]);
  foldSolid(s, [
    ['238,66 268,44 300,58 290,104 250,112', 0.96],
    ['300,58 344,80 342,98 290,104', 0.66],
    ['290,104 342,98 330,112 286,122 250,112', 0.24],
    ['238,66 226,58 214,104 236,104', 0.3],
    ['238,66 236,104 250,112', 0.5],
    ['268,44 262,26 284,50', 0.4],
  ]);
  s.add(circle(342, 84, 9), KEY).stroke('M276,74Q286,82 298,74', KEY, 5);
  const collar = poly(points('238,116 290,122 286,138 290,146 276,140 268,152 258,138 246,148 240,134'));
  s.stroke(collar, {}, 8).add(collar, OCHRE).stroke(collar, KEY, 4.4);
  s.add(hatch(points('238,116 290,122 288,130 238,126'), { gap: 4, w: 2, seed: 3 }), KEY, { over: true });
}

function bone(s) {
  s.push('translate(392,196) rotate(-8)');
  const knob = [-58, 58].flatMap((x) => [circle(x, -10, 14), circle(x, 10, 14)]),
    parts = [rect(-56, -10, 112, 20), ...knob];
  for (const d of parts) s.stroke(d, {}, 15);
  for (const d of parts) s.stroke(d, KEY, 9);
  for (const d of parts) s.add(d, {});
  s.add(hatch(points('-56,2 56,2 56,12 -56,12'), { gap: 4.4, w: 2, seed: 5 }), BLUE);
  s.stroke(circle(0, 0, 8), OCHRE, 5).stroke(circle(0, 0, 11), KEY, 2);
  s.pop();
}
