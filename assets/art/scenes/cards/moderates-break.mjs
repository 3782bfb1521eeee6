/** Moderates cross the floor: seen from above the benches, brimmed hats leave one side and walk over to the other. */
import { pressCard } from '../../lib/card-press.mjs';
import { drawFigure, POSES } from '../../lib/figures.mjs';
import { gougeField } from '../../lib/marks.mjs';
import { circle, line, poly, rect } from '../../lib/paths.mjs';
import { drawPerson } from '../../lib/people.mjs';
import { points } from '../../lib/points.mjs';
import { BLUE, KEY, OCHRE, RED } from '../../lib/inks.mjs';

export const render = () => pressCard('initiative-moderates-break', 611, draw);

function draw(s) {
  s.add(rect(-6, -6, 492, 252), OCHRE);
  s.add(gougeField({ x: 0, y: 0, w: 480, h: 90, count: 30, seed: 4, length: [12, 34] }), {});
  desk(s);
  s.stroke(poly(points('190,86 290,86 372,250 108,250')), {}, 8).add(poly(points('190,86 290,86 372,250 108,250')), {});
  for (let i = 0; i < 6; i++) {
    const t = i / 6,
      y = 96 + t * t * 170;
    s.stroke(line([186 - t * t * 84, y], [294 + t * t * 84, y]), KEY, 1.6 + t * 2);
  }
  bench(s, -1, BLUE);
  bench(s, 1, RED);
  const walk = (x, y, h, wear, more) => drawFigure(s, x, y, h, POSES.stride, { wear, rimWidth: 0.035, ...more });
  walk(214, 126, 54, 'brim', {});
  walk(262, 156, 78, 'bun', { skirt: true });
  walk(196, 196, 104, 'brim', {});
  walk(286, 236, 132, 'brim', { hold: (c, [, [x, y]]) => satchel(c, x, y) });
}

/** The chair of the house, and two lamps. */
function desk(s) {
  const back = poly(points('206,86 206,36 240,16 274,36 274,86'));
  s.stroke(back, {}, 12).add(back, KEY);
  s.add(poly(points('220,86 220,46 240,34 260,46 260,86')), RED);
  for (const x of [172, 308]) {
    s.stroke(line([x, 86], [x, 46]), {}, 13).stroke(line([x, 86], [x, 46]), KEY, 6);
    s.stroke(circle(x, 36, 12), {}, 8)
      .add(circle(x, 36, 12), {})
      .stroke(circle(x, 36, 12), KEY, 5);
  }
  s.stroke(rect(186, 70, 108, 18), {}, 8).add(rect(186, 70, 108, 18), KEY);
}

/** Three benches on one side, each nearer and larger. The right is full and greets; the left has gaps where they sat. */
function bench(s, side, tone) {
  const X = (x) => 240 + side * x;
  for (const [row, [y, x, h, step]] of [
    [112, 74, 34, 32],
    [158, 104, 50, 46],
    [226, 144, 74, 66],
  ].entries()) {
    for (let i = 0; i < 6; i++) {
      if (side < 0 && (i + row) % 2 === 0) continue;
      const at = X(x + 14 + i * step);
      if (at < -30 || at > 510) continue;
      drawPerson(s, at, y, h, {
        seed: 40 + row * 9 + i * 3 + side,
        arm: side > 0 && i % 2 === 0 ? 'left' : 'none',
        rimWidth: 0.05,
      });
    }
    const front = poly([
      [X(x), y - 6],
      [X(260), y - 6],
      [X(260), y + 26 + row * 8],
      [X(x + 8 + row * 4), y + 26 + row * 8],
    ]);
    s.stroke(front, {}, 8).add(front, tone).stroke(front, KEY, 4);
    const left = Math.min(X(x + 16), X(250));
    s.add(
      gougeField({ x: left, y: y + 2, w: 90, h: 14 + row * 6, count: 7 + row * 2, seed: row + 5 + side }),
      side > 0 ? {} : KEY,
    );
  }
}

function satchel(s, x, y) {
  const bag = rect(x - 18, y + 6, 36, 25);
  s.stroke(bag, {}, 8)
    .add(bag, RED)
    .stroke(bag, KEY, 4)
    .stroke(line([x - 6, y + 6], [x - 5, y], [x + 5, y], [x + 6, y + 6]), KEY, 3);
}
