/** The algorithm on trial: a folded head in the dock, and a bench of neighbours that reads it its own scores. */
import { pressCard } from '../../lib/card-press.mjs';
import { drawFigure, POSES } from '../../lib/figures.mjs';
import { drawGiant } from '../../lib/giant.mjs';
import { gouge, gougeField } from '../../lib/marks.mjs';
import { line, poly, rect } from '../../lib/paths.mjs';
import { points } from '../../lib/points.mjs';
import { BLUE, KEY, OCHRE, RED } from '../../lib/inks.mjs';

export const render = () => pressCard('initiative-algorithm-on-trial', 634, draw);

function draw(s) {
  s.add(rect(-6, -6, 492, 252), OCHRE);
  s.add(gougeField({ x: 0, y: 0, w: 480, h: 190, count: 50, seed: 6, length: [14, 40] }), {});
  s.stroke(line([-6, 204], [486, 204]), {}, 8).add(rect(-6, 204, 492, 44), KEY);
  s.add(gougeField({ x: 0, y: 212, w: 480, h: 28, count: 26, seed: 4 }), {});
  dock(s);
  bench(s);
  drawFigure(
    s,
    246,
    232,
    124,
    {
      ...POSES.stand,
      arms: [
        [36, 96],
        [84, 96],
      ],
    },
    { wear: 'bun', skirt: true, rimWidth: 0.034, hold: scroll },
  );
}

/** The accused, without its crown, behind bars of its own height. */
function dock(s) {
  s.within(
    'translate(398,262) scale(.54)',
    () => {
      s.stroke(
        poly(
          points(
            '-112,-372 -104,-400 0,-404 104,-400 112,-372 126,-268 112,-210 78,-178 38,-142 -38,-142 -78,-178 -112,-210 -126,-268',
          ),
        ),
        {},
        30,
      );
      drawGiant(s, { armed: false, crowned: false });
    },
    s.clip(rect(-150, -450, 310, 330)),
  );
  const rail = rect(314, 136, 176, 13),
    panel = rect(318, 168, 170, 50);
  for (let x = 324; x < 490; x += 22)
    s.stroke(line([x, 148], [x, 174]), {}, 11, { cap: 'butt' }).stroke(line([x, 148], [x, 174]), KEY, 6, {
      cap: 'butt',
    });
  s.stroke(rail, {}, 9)
    .add(rail, RED)
    .stroke(rail, KEY, 4.4)
    .stroke(panel, {}, 9)
    .add(panel, RED)
    .stroke(panel, KEY, 5);
  s.add(gougeField({ x: 326, y: 178, w: 140, h: 32, count: 16, seed: 8 }), {});
}

/** Three judges, three kinds of hat, one table. */
function bench(s) {
  for (const [x, wear, tone, arms] of [
    [
      42,
      'cap',
      RED,
      [
        [20, 70],
        [30, 80],
      ],
    ],
    [
      104,
      'scarf',
      KEY,
      [
        [20, 70],
        [128, 158],
      ],
    ],
    [
      166,
      'brim',
      BLUE,
      [
        [20, 70],
        [30, 84],
      ],
    ],
  ])
    drawFigure(s, x, 204, 142, { ...POSES.stand, arms }, { wear, tone, rimWidth: 0.032 });
  const top = rect(-10, 134, 218, 18),
    front = rect(-10, 152, 206, 66);
  s.stroke(top + front, {}, 11)
    .add(front, KEY)
    .add(top, {})
    .stroke(top, KEY, 5);
  s.add(gouge(60, 182, 110, 0, 4) + gouge(120, 196, 90, 0, 3), {});
  const gavel = rect(150, 118, 30, 15);
  s.stroke(line([176, 126], [206, 116]), {}, 10)
    .stroke(line([176, 126], [206, 116]), KEY, 5)
    .stroke(gavel, {}, 7)
    .add(gavel, KEY);
}

/** The scores, long enough to reach the floor. */
function scroll(s, [, [x, y]]) {
  const sheet = `M${x - 8},${y - 26}L${x + 30},${y - 26}L${x + 30},${y + 62}Q${x + 30},${y + 78} ${x + 14},${y + 76}L${x - 20},${y + 76}Q${x - 6},${y + 74} ${x - 8},${y + 58}Z`;
  s.stroke(sheet, {}, 10).add(sheet, {}).stroke(sheet, KEY, 5);
  for (let i = 0; i < 6; i++) {
    s.stroke(line([x - 1, y - 15 + i * 13], [x + 11, y - 15 + i * 13]), KEY, 4, { cap: 'butt' });
    s.stroke(line([x + 16, y - 15 + i * 13], [x + 24, y - 15 + i * 13]), i % 2 ? RED : KEY, 4, { cap: 'butt' });
  }
}
