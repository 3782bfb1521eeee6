/** Sanctuary cities: neighbours stand in front of the locked registers, and the folded hand stops short. */
import { pressCard } from '../../lib/card-press.mjs';
import { drawFigure } from '../../lib/figures.mjs';
import { drawFoldedPalm } from '../../lib/folded-palm.mjs';
import { BLUE, KEY, OCHRE, RED } from '../../lib/inks.mjs';
import { gougeField } from '../../lib/marks.mjs';
import { circle, line, poly, rect } from '../../lib/paths.mjs';
import { points } from '../../lib/points.mjs';

const STOP = {
    lean: -4,
    legs: [
      [24, 4],
      [-16, -22],
    ],
    arms: [
      [96, 104],
      [84, 92],
    ],
  },
  LINKED = {
    lean: 0,
    legs: [
      [9, 3],
      [-9, -3],
    ],
    arms: [
      [-64, -34],
      [64, 34],
    ],
  };

export const render = () => pressCard('initiative-sanctuary-cities', 631, draw);

function draw(s) {
  s.add(rect(-6, -6, 492, 252), RED);
  s.add(gougeField({ x: 250, y: 0, w: 230, h: 200, count: 34, seed: 6, length: [16, 44] }), {});
  s.stroke(line([-6, 206], [486, 206]), {}, 8).add(rect(-6, 206, 492, 42), KEY);
  s.add(gougeField({ x: 0, y: 214, w: 480, h: 26, count: 26, seed: 4 }), {});
  cabinet(s);
  s.within('translate(404,98) rotate(-14) scale(1.1,-1.1)', () => drawFoldedPalm(s));
  for (const [i, wear] of ['cap', 'scarf', 'bare', 'brim'].entries())
    drawFigure(s, 24 + i * 62, 236, 108 + (i % 2) * 6, LINKED, {
      wear,
      tone: i % 2 ? BLUE : KEY,
      skirt: wear === 'scarf',
      rimWidth: 0.036,
    });
  drawFigure(s, 276, 234, 122, STOP, { wear: 'bun', skirt: true, rimWidth: 0.034 });
}

/** Drawers wall to wall, one padlock for all of them. */
function cabinet(s) {
  const box = rect(-10, 12, 264, 196);
  s.stroke(box, {}, 15).add(box, KEY);
  for (let row = 0; row < 3; row++)
    for (let col = 0; col < 4; col++) {
      const x = -6 + col * 64,
        y = 22 + row * 60,
        drawer = rect(x, y, 56, 50);
      s.add(drawer, OCHRE)
        .add(rect(x + 15, y + 9, 26, 11), {})
        .stroke(rect(x + 15, y + 9, 26, 11), KEY, 2.6);
      s.add(rect(x + 18, y + 31, 20, 6), KEY);
    }
  const chain = line([-6, 40], [122, 92], [252, 40]);
  s.stroke(chain, {}, 19).stroke(chain, KEY, 12).stroke(chain, {}, 4.4, { dash: '3 11' });
  const shackle = 'M104,92L104,76Q104,58 122,58Q140,58 140,76L140,92',
    lock = poly(points('92,90 152,90 148,136 96,136'));
  s.stroke(shackle, {}, 20, { cap: 'butt' })
    .stroke(shackle, KEY, 11, { cap: 'butt' })
    .stroke(lock, {}, 12)
    .add(lock, RED)
    .stroke(lock, KEY, 6);
  s.add(circle(122, 107, 8) + rect(118, 108, 8, 18), KEY);
}
