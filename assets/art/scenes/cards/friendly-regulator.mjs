/** A friendly regulator: the watchdog sits, and gives its paw to the hand it was to watch. */
import { pressCard } from '../../lib/card-press.mjs';
import { drawChamber } from '../../lib/chamber.mjs';
import { crownAt } from '../../lib/crown.mjs';
import { drawFigure, POSES } from '../../lib/figures.mjs';
import { foldSolid } from '../../lib/folded-hands.mjs';
import { drawFoldedPalm } from '../../lib/folded-palm.mjs';
import { BLUE, KEY, OCHRE, RED } from '../../lib/inks.mjs';
import { gougeField, hatch } from '../../lib/marks.mjs';
import { circle, line, poly, rect } from '../../lib/paths.mjs';
import { points } from '../../lib/points.mjs';

export const render = () => pressCard('move-friendly-regulator', 666, draw);

function draw(s) {
  s.add(hatch(points('-6,-6 486,-6 486,206 -6,206'), { angle: 0.02, gap: 9, w: 2.6, w2: 5, seed: 4, brk: 0.1 }), BLUE);
  s.stroke(line([-6, 206], [486, 206]), {}, 8).add(rect(-6, 206, 492, 46), KEY);
  s.add(gougeField({ x: 0, y: 214, w: 480, h: 26, count: 26, seed: 3 }), {});
  s.within('translate(92,200) scale(1.06,1.2)', () => drawChamber(s));
  drawFigure(
    s,
    34,
    234,
    92,
    {
      ...POSES.stand,
      arms: [
        [10, 20],
        [112, 142],
      ],
    },
    { wear: 'scarf', skirt: true, tone: RED, rimWidth: 0.045 },
  );
  wag(s);
  dog(s);
  s.within('translate(396,142) scale(.86)', () => drawFoldedPalm(s));
  raisedPaw(s);
}

/** How fast the tail goes. */
function wag(s) {
  for (const d of ['M148,142Q158,124 172,116', 'M158,160Q160,148 168,140']) s.stroke(d, {}, 12).stroke(d, KEY, 5);
}

/** In profile, one outline: tail, haunch, back, neck, head; a coin hangs from the collar. */
function dog(s) {
  foldSolid(s, [['206,192 176,176 170,148 184,146 192,166 222,178', 0.6]]);
  foldSolid(s, [
    ['238,92 282,100 292,142 246,128', 0.66],
    ['238,92 246,128 216,150 206,206 190,206 188,172 208,132', 0.95],
    ['246,128 292,142 284,178 240,170', 0.95],
    ['216,150 246,128 240,170 250,206 206,206', 0.4],
    ['240,170 284,178 278,206 258,206', 0.2],
    ['250,206 262,184 278,178 280,196 294,198 298,206', 0.95],
    ['206,206 204,180 226,164 248,178 252,206', 0.56],
  ]);
  foldSolid(s, [
    ['236,62 258,44 288,54 286,78 244,98', 0.96],
    ['288,54 330,72 336,84 286,78', 0.8],
    ['286,78 336,84 326,98 280,106 244,98', 0.3],
  ]);
  foldSolid(s, [['244,58 262,36 274,52 256,96 238,98', 0.14]], { halo: 8, edge: 6 });
  s.add(circle(334, 80, 8), KEY);
  s.stroke('M280,66Q288,60 296,68', {}, 8).stroke('M280,66Q288,60 296,68', KEY, 4.4);
  const tongue = 'M296,101L316,98Q320,118 306,120Q296,118 296,101Z';
  s.stroke(tongue, {}, 7).add(tongue, RED).stroke(tongue, KEY, 3);
  const collar = poly(points('236,96 284,106 286,118 236,108'));
  s.stroke(collar, {}, 7).add(collar, OCHRE).stroke(collar, KEY, 4);
  crownAt(s, [268, 132], 0.15);
}

/** Over the open palm, so that one sees who gives what to whom. */
function raisedPaw(s) {
  foldSolid(
    s,
    [
      ['282,140 294,152 334,134 330,118', 0.95],
      ['330,118 334,134 352,138 362,128 350,116', 0.8],
      ['282,140 294,152 290,166 276,158', 0.36],
    ],
    { halo: 11, edge: 7 },
  );
}
