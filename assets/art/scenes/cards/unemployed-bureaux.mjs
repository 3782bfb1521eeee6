/** Counters for the laid-off: out of the rain, a lit window, and a person who gives a hand. */
import { pressCard } from '../../lib/card-press.mjs';
import { drawFigure, POSES } from '../../lib/figures.mjs';
import { gougeField, hatch } from '../../lib/marks.mjs';
import { circle, line, poly, rays, rect } from '../../lib/paths.mjs';
import { points } from '../../lib/points.mjs';
import { BLUE, KEY, OCHRE, RED } from '../../lib/inks.mjs';

export const render = () => pressCard('initiative-unemployed-bureaux', 622, draw);

function draw(s) {
  const night = points('-6,-6 330,-6 330,210 -6,210');
  s.add(rect(-6, -6, 492, 252), BLUE);
  s.add(hatch(night, { angle: 1.25, gap: 13, w: 2.6, seed: 7, brk: 0.7, taper: 0.3 }), {});
  s.stroke(line([-6, 206], [486, 206]), {}, 8).add(rect(-6, 206, 492, 42), KEY);
  s.add(poly(points('300,206 470,206 430,250 190,250')), OCHRE);
  s.add(gougeField({ x: 0, y: 214, w: 210, h: 26, count: 14, seed: 4 }), {});
  booth(s);
  const queue = [
    [24, 104, 'brim'],
    [84, 108, 'scarf'],
    [146, 104, 'cap'],
  ];
  for (const [i, [x, h, wear]] of queue.entries()) {
    drawFigure(
      s,
      x,
      232,
      h,
      {
        ...POSES.stand,
        lean: 10,
        arms: [
          [20, 40],
          [12, 30],
        ],
      },
      { wear, skirt: i === 1, rimWidth: 0.04 },
    );
    if (i === 0) umbrella(s, x + 12, 128);
  }
  drawFigure(
    s,
    262,
    232,
    116,
    {
      ...POSES.walk,
      arms: [
        [-14, 4],
        [78, 92],
      ],
    },
    { wear: 'bun', skirt: true, tone: RED, rimWidth: 0.036, hold: (c, [far]) => papers(c, far) },
  );
}

/** The counter: awning, lamp, and who receives. */
function booth(s) {
  const house = rect(306, 22, 190, 190),
    hole = rect(324, 66, 150, 92);
  s.stroke(house, {}, 14).add(house, RED).stroke(house, KEY, 6);
  s.add(gougeField({ x: 312, y: 166, w: 160, h: 36, count: 16, seed: 5 }), {});
  s.add(hole, {}).within(
    '',
    () => s.add(rays([404, 92], 26, 140), OCHRE).add(circle(404, 84, 22), OCHRE),
    s.clip(hole),
  );
  s.stroke(hole, KEY, 7);
  s.within(
    '',
    () =>
      drawFigure(
        s,
        384,
        214,
        134,
        {
          ...POSES.stand,
          lean: 8,
          arms: [
            [40, 90],
            [84, 88],
          ],
        },
        { face: -1, wear: 'bare', rimWidth: 0.03 },
      ),
    s.clip(rect(280, 40, 210, 116)),
  );
  const sill = rect(296, 152, 200, 18);
  s.stroke(sill, {}, 9)
    .add(sill, KEY)
    .add(rect(300, 156, 190, 3), {});
  for (let i = 0; i < 6; i++) {
    const x = 298 + i * 34,
      strip = `M${x},26L${x + 34},26L${x + 34},56Q${x + 17},72 ${x},56Z`;
    s.add(strip, i % 2 ? {} : KEY).stroke(strip, KEY, 4.4);
  }
  s.stroke(line([294, 26], [496, 26]), {}, 13).stroke(line([294, 26], [496, 26]), KEY, 9);
  const arm = line([318, 128], [290, 130]);
  s.stroke(arm, {}, 1);
}

function papers(s, [x, y]) {
  s.within(`translate(${x},${y + 4}) rotate(-14)`, () => {
    const sheet = rect(-12, -14, 24, 30);
    s.stroke(sheet, {}, 8).add(sheet, {}).stroke(sheet, KEY, 4);
    s.stroke(line([-6, -5], [6, -5]) + line([-6, 3], [4, 3]), KEY, 2.6);
  });
}

function umbrella(s, x, y) {
  const dome = `M${x - 44},${y}A44,40 0 0 1 ${x + 44},${y}Q${x + 33},${y - 9} ${x + 22},${y}Q${x + 11},${y - 9} ${x},${y}Q${x - 11},${y - 9} ${x - 22},${y}Q${x - 33},${y - 9} ${x - 44},${y}Z`;
  s.stroke(line([x, y - 40], [x, y + 52]), {}, 10).stroke(line([x, y - 40], [x, y + 52]), KEY, 4.4);
  s.stroke(dome, {}, 10)
    .add(dome, OCHRE)
    .stroke(dome, KEY, 4.4)
    .stroke(`M${x},${y - 39}L${x - 22},${y - 3}M${x},${y - 39}L${x + 22},${y - 3}`, KEY, 2.6);
}
