/** Free credits: a trap is baited with coins, and a school, a workshop and a town hall walk up to it. */
import { pressCard } from '../../lib/card-press.mjs';
import { drawFigure, POSES } from '../../lib/figures.mjs';
import { foldSolid } from '../../lib/folded-hands.mjs';
import { gougeField, hatch } from '../../lib/marks.mjs';
import { circle, line, poly } from '../../lib/paths.mjs';
import { points } from '../../lib/points.mjs';
import { BLUE, KEY, OCHRE, RED } from '../../lib/inks.mjs';

export const render = () => pressCard('move-free-credits', 652, draw);

function draw(s) {
  s.add(poly(points('-6,-6 486,-6 486,190 -6,190')), BLUE);
  s.add(
    hatch(points('-6,-6 486,-6 486,190 -6,190'), { angle: -0.3, gap: 9, w: 2, seed: 7, brk: 0.3, taper: 0.04 }),
    KEY,
    {
      over: true,
    },
  );
  s.stroke(line([-6, 190], [486, 190]), {}, 8).add(poly(points('-6,190 486,190 486,246 -6,246')), KEY);
  s.add(gougeField({ x: 0, y: 198, w: 480, h: 40, count: 36, seed: 5 }), {});
  cage(s);
  for (const [x, y, h, wear, tone] of [
    [150, 222, 96, 'cap', RED],
    [92, 228, 104, 'bun', KEY],
    [34, 232, 108, 'brim', KEY],
  ])
    drawFigure(
      s,
      x,
      y,
      h,
      {
        ...POSES.walk,
        arms: [
          [60, 84],
          [-24, -6],
        ],
      },
      {
        wear,
        tone,
        skirt: wear === 'bun',
        rimWidth: 0.045,
      },
    );
}

/** A box on a prop, and under it the pile; the string runs off to the right. */
function cage(s) {
  s.add(poly(points('206,222 452,222 420,196 232,196')), {});
  s.add(hatch(points('206,222 452,222 420,196 232,196'), { gap: 6, w: 2, seed: 2 }), KEY);
  for (const [x, y, n] of [
    [300, 212, 3],
    [344, 216, 4],
    [388, 212, 2],
  ])
    stack(s, x, y, n);
  const string = 'M246,214C300,240 400,238 490,226';
  s.push('translate(0,52) rotate(20 454 164)');
  foldSolid(s, [
    ['230,40 430,40 454,62 206,62', 0.95],
    ['206,62 330,62 330,150 206,150', 0.8],
    ['330,62 454,62 454,150 330,150', 0.34],
    ['206,150 454,150 442,164 218,164', 0.14],
  ]);
  const bow = 'M330,40C300,0 262,20 330,40C398,20 360,0 330,40';
  s.stroke(bow, {}, 18).stroke(bow, KEY, 11).stroke(bow, RED, 6);
  const ribbon = poly(points('316,40 344,40 344,158 316,158'));
  s.add(ribbon, RED).stroke(ribbon, KEY, 4);
  priceTag(s);
  s.pop();
  const prop = line([246, 214], [252, 142]);
  s.stroke(prop, {}, 15).stroke(prop, OCHRE, 9).stroke(prop, KEY, 2);
  s.stroke(string, {}, 8).stroke(string, KEY, 3.4);
}

/** The price tag of the gift: a hole, a thread, and nothing written. */
function priceTag(s) {
  const thread = line([330, 62], [356, 84]),
    tag = poly(points('350,78 372,74 404,112 380,132 344,96'));
  s.stroke(thread, {}, 9).stroke(thread, KEY, 4).stroke(tag, {}, 9).add(tag, {}).stroke(tag, KEY, 5);
  s.add(circle(362, 88, 5), KEY).stroke(line([370, 104], [386, 120]), KEY, 4);
}

function stack(s, x, y, n) {
  for (let i = 0; i < n; i++) {
    const cy = y - i * 11,
      d = `M${x - 20},${cy - 8}L${x - 20},${cy}A20,7 0 0 0 ${x + 20},${cy}L${x + 20},${cy - 8}A20,7 0 0 0 ${x - 20},${cy - 8}Z`;
    s.stroke(d, {}, 7).add(d, OCHRE).stroke(d, KEY, 3.4);
    s.stroke(`M${x - 20},${cy - 8}A20,7 0 0 0 ${x + 20},${cy - 8}`, KEY, 2.6);
  }
  s.add(circle(x, y - n * 11 + 3, 4), KEY);
}
