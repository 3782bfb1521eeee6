/** Shield for whistle-blowers: one calls out, and a roof of umbrellas closes over the sound against what looks down. */
import { pressCard } from '../../lib/card-press.mjs';
import { POSES, drawFigure, jointsOf } from '../../lib/figures.mjs';
import { foldSolid } from '../../lib/folded-hands.mjs';
import { BLUE, KEY, OCHRE, RED } from '../../lib/inks.mjs';
import { litLens } from '../../lib/lens.mjs';
import { gouge, gougeField, hatch } from '../../lib/marks.mjs';
import { arc, line, poly, rect } from '../../lib/paths.mjs';
import { points } from '../../lib/points.mjs';

const HELD = {
    ...POSES.stand,
    arms: [
      [20, 50],
      [150, 176],
    ],
  },
  BLOW = {
    lean: -3,
    legs: [
      [14, 3],
      [-12, -10],
    ],
    arms: [
      [-30, -6],
      [84, 196],
    ],
  };

export const render = () => pressCard('initiative-whistle-shield', 635, draw);

function draw(s) {
  s.add(rect(-6, -6, 492, 252), BLUE);
  s.add(
    hatch(points('-6,-6 486,-6 486,120 -6,120'), { angle: 1.3, gap: 12, w: 2.6, seed: 3, brk: 0.6, taper: 0.3 }),
    {},
  );
  cameras(s);
  s.stroke(line([-6, 212], [486, 212]), {}, 8).add(rect(-6, 212, 492, 36), RED);
  s.add(gougeField({ x: 0, y: 218, w: 480, h: 24, count: 26, seed: 5 }), {});
  const crew = [
    [128, 146, KEY, 'brim', RED],
    [352, 146, KEY, 'bun', RED],
  ];
  for (const [x, h, , , canopy] of crew) {
    const [hx, hy] = jointsOf(x, 234, h, HELD, x < 240 ? 1 : -1).hands[1];
    umbrella(s, hx, hy + 16, 74, canopy);
  }
  umbrella(s, 240, 100, 84, {});
  for (const [x, h, tone, wear] of crew)
    drawFigure(s, x, 234, h, HELD, {
      face: x < 240 ? 1 : -1,
      wear,
      tone,
      skirt: wear === 'scarf' || wear === 'bun',
      rimWidth: 0.036,
    });
  drawFigure(s, 208, 236, 136, BLOW, { wear: 'bare', tone: KEY, rimWidth: 0.036, hold: megaphone });
}

/** An umbrella whose hand is at (x, y), its canopy r wide on each side. */
function umbrella(s, x, y, r, tone) {
  const top = y - 22,
    dome = `M${x - r},${top}Q${x - r * 0.9},${top - r * 0.72} ${x},${top - r * 0.76}Q${x + r * 0.9},${top - r * 0.72} ${x + r},${top}Q${x + r * 0.75},${top - 12} ${x + r * 0.5},${top}Q${x + r * 0.25},${top - 12} ${x},${top}Q${x - r * 0.25},${top - 12} ${x - r * 0.5},${top}Q${x - r * 0.75},${top - 12} ${x - r},${top}Z`;
  s.stroke(line([x, top - r * 0.84], [x, y + 14]), {}, 10).stroke(line([x, top - r * 0.84], [x, y + 14]), KEY, 5);
  s.stroke(dome, {}, 11).add(dome, tone).stroke(dome, KEY, 5);
  s.stroke(
    `M${x},${top - r * 0.75}Q${x - r * 0.46},${top - r * 0.5} ${x - r * 0.5},${top - 2}M${x},${top - r * 0.75}Q${x + r * 0.46},${top - r * 0.5} ${x + r * 0.5},${top - 2}M${x},${top - r * 0.75}L${x},${top - 2}`,
    KEY,
    3,
  );
  s.add(
    gouge(x - r * 0.66, top - r * 0.34, r * 0.3, -1, 2.4) + gouge(x + r * 0.3, top - r * 0.4, r * 0.3, 1.2, 2.4),
    tone.r ? {} : KEY,
  );
}

/** A megaphone at the mouth, wide enough to be nothing else, and what comes out of it. */
function megaphone(s, [, [x, y]]) {
  s.push(`translate(${x},${y - 2}) rotate(-14)`);
  const cone = poly(points('-4,-7 42,-24 42,24 -4,7')),
    lip = rect(40, -28, 8, 56),
    grip = rect(4, 2, 7, 16);
  s.stroke(cone + lip + grip, {}, 11);
  for (const [part, tone] of [
    [grip, KEY],
    [cone, OCHRE],
    [lip, OCHRE],
  ])
    s.add(part, tone).stroke(part, KEY, 4.4);
  for (const r of [16, 28])
    s.stroke(arc(46, 0, r, -0.7, 0.7), {}, 9, { cap: 'butt' }).stroke(arc(46, 0, r, -0.7, 0.7), KEY, 4.6, {
      cap: 'butt',
    });
  s.pop();
}

/** In the upper corners, two folded cameras whole enough to be known for cameras; they see canopies. */
function cameras(s) {
  for (const [x, turn] of [
    [30, 22],
    [450, -22],
  ]) {
    s.push(`translate(${x},42) rotate(${turn}) scale(${turn > 0 ? 0.66 : -0.66},.66)`);
    foldSolid(
      s,
      [
        ['-42,-20 42,-20 42,4 -42,4', 0.95],
        ['-42,4 42,4 42,24 -42,24', 0.3],
      ],
      { halo: 12, edge: 7 },
    );
    const hood = poly(points('34,-26 60,-30 60,30 34,26'));
    s.stroke(hood, {}, 8).add(hood, KEY);
    litLens(s, 58, 2, 24);
    s.pop();
  }
}
