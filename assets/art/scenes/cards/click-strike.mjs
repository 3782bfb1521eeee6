/** Click strike: the pointers sit down before the button, which splits. */
import { pressCard } from '../../lib/card-press.mjs';
import { gouge, hatch } from '../../lib/marks.mjs';
import { raysSky, slantGround } from '../../lib/motifs.mjs';
import { line, poly, roundRect } from '../../lib/paths.mjs';
import { flag, placard, SIGNS } from '../../lib/people.mjs';
import { points } from '../../lib/points.mjs';
import { BLUE, KEY, OCHRE, RED } from '../../lib/inks.mjs';

const ARROW = poly(points('0,0 0,100 24,79 40,116 62,106 46,70 76,68'));

export const render = () => pressCard('initiative-click-strike', 600, draw);

function draw(s) {
  raysSky(s, [250, 84], 'o', 420);
  button(s);
  slantGround(s, 168, 158, RED, 5);
  const row = (y, size, from, step, tones, carries = {}) => {
    for (let x = from, i = 0; x < 480; x += step, i++) {
      const tilt = ((i * 37) % 17) - 9,
        dy = ((i * 23) % 9) - 4;
      carries[i]?.(s, [x + size * 0.3, y + dy + size * 0.1], size * 0.72);
      pointer(s, x, y + dy, size, tilt, tones[i % tones.length]);
    }
  };
  row(150, 36, -4, 33, [KEY, KEY, BLUE, KEY, RED, KEY, OCHRE], {
    1: flag(RED, 1.5, 0.95),
    5: placard({}, SIGNS.no),
    9: flag(OCHRE, 1.4, 0.85),
    12: flag(RED, 1.5, 0.95),
  });
  row(160, 62, -22, 63, [KEY, RED, KEY, KEY, BLUE, KEY], { 1: placard(OCHRE, SIGNS.stop), 6: flag(RED, 1.2, 0.75) });
  row(176, 96, 4, 104, [KEY, KEY, OCHRE, KEY, KEY]);
}

function pointer(s, x, y, size, tilt, tone) {
  s.within(`translate(${x},${y}) rotate(${tilt}) scale(${size / 116})`, () => {
    s.stroke(ARROW, {}, 20).add(ARROW, tone);
    if (tone !== KEY) s.stroke(ARROW, KEY, 7);
    s.add(gouge(15, 52, 52, 1.5, 3.4) + gouge(28, 56, 34, 1.35, 2.6), {});
  });
}

/** The button that says yes, in two pieces. */
function button(s) {
  s.push('rotate(-5 244 78)');
  const tear = points('330,4 312,42 336,66 306,94 324,146');
  const halves = [
    [[[60, 10], ...tear, [60, 146]], 'translate(-7,0) rotate(-2 160 80)'],
    [[[440, 10], ...tear, [440, 146]], 'translate(9,7) rotate(5 350 80)'],
  ];
  for (const [half, shift] of halves) {
    const clip = s.clip(poly(half));
    s.push(shift);
    s.within(
      '',
      () => {
        const face = roundRect(84, 34, 320, 80, 16);
        s.stroke(roundRect(84, 34, 320, 96, 16), {}, 16)
          .add(roundRect(84, 34, 320, 96, 16), KEY)
          .add(face, BLUE)
          .add(hatch(points('84,92 404,92 404,114 84,114'), { gap: 6, w: 2.6, seed: 4, taper: 0.03 }), KEY, {
            over: true,
          })
          .stroke(face, KEY, 5)
          .stroke(roundRect(95, 44, 298, 60, 10), {}, 2.6);
        s.stroke(line([168, 74], [196, 99], [262, 46]), {}, 17, { cap: 'butt', join: 'miter' });
      },
      clip,
    );
    s.stroke(poly(tear, false), {}, 3);
    s.pop();
  }
  s.pop();
}
