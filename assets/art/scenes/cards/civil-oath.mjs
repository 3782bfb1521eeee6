/** Oath of the civil service: right hands go up behind the open book of the law. */
import { pressCard } from '../../lib/card-press.mjs';
import { BLUE, KEY, OCHRE, RED } from '../../lib/inks.mjs';
import { gougeField } from '../../lib/marks.mjs';
import { line, poly, rect, roundRect } from '../../lib/paths.mjs';
import { points } from '../../lib/points.mjs';

export const render = () => pressCard('initiative-civil-oath', 625, draw);

function draw(s) {
  s.add(rect(-6, -6, 492, 252), OCHRE);
  s.add(gougeField({ x: 0, y: 0, w: 480, h: 160, count: 50, seed: 6, length: [14, 40] }), {});
  for (const [x, y, k, tilt, tone, cuff] of [
    [76, 98, 0.74, -9, BLUE, {}],
    [404, 98, 0.74, 9, BLUE, {}],
    [154, 82, 0.86, -5, KEY, RED],
    [326, 82, 0.86, 5, KEY, RED],
    [240, 74, 0.98, 0, RED, BLUE],
  ])
    s.within(`translate(${x},${y}) rotate(${tilt}) scale(${k})`, () => palm(s, tone, cuff));
  book(s);
}

/** An open right hand, seen from the palm; fingertips at the top. */
function palm(s, tone, cuff) {
  const parts = [
    roundRect(-30, -8, 60, 58, 16),
    roundRect(-31, -56, 14, 62, 7),
    roundRect(-15, -66, 14, 72, 7),
    roundRect(1, -64, 14, 72, 7),
    roundRect(17, -50, 13, 58, 6),
    'M-26,38Q-46,22 -52,-6Q-50,-18 -40,-14Q-34,8 -20,16Z',
    poly(points('-22,40 22,40 26,150 -26,150')),
  ];
  for (const d of parts) s.stroke(d, {}, 13);
  for (const d of parts) s.add(d, tone);
  s.stroke(line([-16, -2], [-16, -40]) + line([0, -2], [0, -48]) + line([16, 0], [16, -40]), {}, 2.4);
  s.stroke('M-20,26Q0,8 24,14M-14,40Q-4,22 22,26', {}, 2.2);
  const sleeve = poly(points('-32,62 32,62 40,180 -40,180'));
  s.stroke(sleeve, {}, 8).add(sleeve, cuff).stroke(sleeve, KEY, 5);
  s.add(rect(-30, 56, 60, 11), {}).stroke(rect(-30, 56, 60, 11), KEY, 4);
}

/** The law, wide open on its stand. */
function book(s) {
  const cover = poly(points('44,214 236,230 244,230 436,214 448,250 32,250')),
    left = 'M58,152Q150,126 240,160L240,226Q150,194 52,214Z',
    right = 'M422,152Q330,126 240,160L240,226Q330,194 428,214Z';
  s.stroke(cover + left + right, {}, 16)
    .add(cover, RED)
    .stroke(cover, KEY, 5);
  for (const d of [left, right]) s.add(d, {}).stroke(d, KEY, 6);
  for (let i = 0; i < 4; i++) {
    const y = 164 + i * 12.5;
    s.stroke(`M84,${y - 4}Q150,${y - 19} ${i === 3 ? 180 : 218},${y + (i === 3 ? -12 : 0)}`, KEY, 4.6, { cap: 'butt' });
    s.stroke(`M396,${y - 4}Q330,${y - 19} ${i === 1 ? 300 : 262},${y + (i === 1 ? -12 : 0)}`, KEY, 4.6, {
      cap: 'butt',
    });
  }
  const ribbon = poly(points('232,160 248,160 248,206 240,198 232,206'));
  s.add(ribbon, RED).stroke(ribbon, KEY, 3.4);
}
