/** Open the floodgates: one sluice of the folded dam goes up, and what pours out shouts; below, a wall of sandbags. */
import { pressCard } from '../../lib/card-press.mjs';
import { crownAt } from '../../lib/crown.mjs';
import { drawFigure, POSES } from '../../lib/figures.mjs';
import { foldSolid } from '../../lib/folded-hands.mjs';
import { BLUE, KEY, OCHRE, RED } from '../../lib/inks.mjs';
import { handwheel } from '../../lib/machine-parts.mjs';
import { gouge, hatch } from '../../lib/marks.mjs';
import { line, poly, roundRect } from '../../lib/paths.mjs';
import { points } from '../../lib/points.mjs';

export const render = () => pressCard('move-open-the-floodgates', 661, draw);

function draw(s) {
  s.add(hatch(points('-6,-6 486,-6 486,200 -6,200'), { gap: 8, w: 2, seed: 5, taper: 0.03, brk: 0.2 }), BLUE);
  shout(s, 42, 42, 28, RED, -8);
  shout(s, 108, 34, 24, OCHRE, 10);
  dam(s);
  torrent(s);
  for (const [x, y, r, tone, turn] of [
    [262, 148, 30, RED, -10],
    [344, 196, 34, {}, 12],
    [270, 216, 24, OCHRE, 18],
  ])
    shout(s, x, y, r, tone, turn);
  drawFigure(
    s,
    436,
    178,
    96,
    {
      ...POSES.push,
      arms: [
        [80, 92],
        [64, 88],
      ],
    },
    { face: -1, wear: 'cap', tone: RED, rimWidth: 0.045 },
  );
  drawFigure(
    s,
    470,
    182,
    92,
    {
      ...POSES.stand,
      arms: [
        [120, 165],
        [130, 170],
      ],
    },
    { face: -1, wear: 'bun', skirt: true, rimWidth: 0.045 },
  );
  sandbags(s);
}

/** Seen from its foot, with the wheel that opens it and the crown of whose it is. */
function dam(s) {
  foldSolid(s, [
    ['-20,64 150,54 158,250 -20,250', 0.95],
    ['150,54 186,64 214,114 224,196 236,250 158,250', 0.3],
    ['-20,64 -20,52 152,42 190,54 186,64 150,54', 0.62],
  ]);
  for (const y of [104, 150, 198])
    s.stroke(line([-10, y], [140, y - 5]), KEY, 3).stroke(
      line([40 + (y % 3) * 24, y], [40 + (y % 3) * 24, y + 44]),
      KEY,
      3,
    );
  const rails = line([190, 8], [206, 120]) + line([220, 4], [238, 116]);
  s.stroke(rails, {}, 11).stroke(rails, KEY, 5);
  foldSolid(s, [
    ['190,34 224,30 234,92 204,100', 0.95],
    ['190,34 184,40 198,106 204,100', 0.2],
  ]);
  handwheel(s, 86, 150, 34);
  crownAt(s, [86, 92], 0.22, -3);
}

/** The water, from under the lifted gate to the foot of the bags. */
function torrent(s) {
  const water = 'M204,112C270,92 300,120 340,138S400,170 420,186L420,250L150,250L160,214C190,200 214,180 204,112Z',
    inside = points('208,116 262,106 330,134 400,170 414,250 160,250 166,216 204,180');
  s.stroke(water, {}, 13).add(water, BLUE);
  s.add(hatch(inside, { angle: 0.42, gap: 8, w: 3, seed: 6, brk: 0.3, taper: 0.2 }), KEY, { over: true });
  s.stroke(water, KEY, 5);
  s.add(gouge(300, 128, 60, 0.5, 3) + gouge(230, 120, 40, 0, 3) + gouge(384, 176, 44, 0.6, 3), {});
}

/** A word with a mouth: a speech bubble, brows down, teeth out. */
function shout(s, x, y, r, tone, turn) {
  s.within(`translate(${x},${y}) rotate(${turn}) scale(${r / 30})`, () => {
    const bubble = poly(points('-34,-8 -22,-26 14,-28 34,-14 36,12 22,28 -4,29 -22,42 -20,26 -34,14')),
      mouth = poly(points('-20,2 22,0 18,20 -16,20')),
      teeth =
        poly(points('-20,2 -14,10 -8,2 -2,10 4,1 10,10 16,0 21,6 22,0')) +
        poly(points('-16,20 -10,13 -4,20 2,13 8,20 14,13 18,20'));
    s.stroke(bubble, {}, 13).stroke(bubble, KEY, 8).add(bubble, tone);
    s.add(mouth, KEY).add(teeth, {});
    s.stroke(line([-20, -16], [-6, -9]) + line([22, -17], [8, -9]), KEY, 5, { cap: 'butt' });
  });
}

/** What the front has: bags, laid like bricks. */
function sandbags(s) {
  for (const [y, xs] of [
    [226, [398, 440, 482]],
    [206, [416, 458]],
    [186, [402, 444, 484]],
  ])
    for (const x of xs) {
      const bag = roundRect(x - 20, y - 2, 40, 22, 9);
      s.stroke(bag, {}, 8).add(bag, OCHRE).stroke(bag, KEY, 4);
      s.stroke(line([x - 10, y + 6], [x + 4, y + 5]), KEY, 2.6);
    }
}
