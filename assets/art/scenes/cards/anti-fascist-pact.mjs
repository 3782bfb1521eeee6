/** Anti-fascist pact: three forearms lock, wrist in hand, round a hollow that nobody falls through. */
import { pressCard } from '../../lib/card-press.mjs';
import { gouge, gougeField } from '../../lib/marks.mjs';
import { raysSky } from '../../lib/motifs.mjs';
import { circle, limb, line, poly } from '../../lib/paths.mjs';
import { points } from '../../lib/points.mjs';
import { BLUE, KEY, OCHRE, RED } from '../../lib/inks.mjs';

export const render = () => pressCard('initiative-anti-fascist-pact', 620, draw);

/** Turn of each arm round the middle, its sleeve, and how the sleeve is cut: stripes, checks, plain with buttons. */
const ARMS = [
  [0, RED, 'stripes'],
  [120, BLUE, 'checks'],
  [240, OCHRE, 'buttons'],
];

function draw(s) {
  raysSky(s, [240, 128], 'o', 330);
  const arm = (turn, draw) => s.within(`translate(240,124) rotate(${turn}) scale(.86)`, draw);
  for (const [turn, tone, cut] of ARMS) arm(turn, () => forearm(s, tone, cut));
  for (const [turn] of ARMS) arm(turn, () => grip(s));
}

/** Comes in from the left, over the hollow, towards the next wrist. */
function forearm(s, tone, cut) {
  const sleeve = poly(points('-400,-22 -96,-8 -84,62 -400,110')),
    cuff = poly(points('-104,-14 -78,-12 -66,62 -92,70')),
    wrist = limb(-80, 26, 29, 24, 44, 24);
  s.stroke(wrist, {}, 16).add(wrist, KEY);
  s.add(gouge(-40, 24, 52, 0.16, 2.6) + gouge(-30, 36, 60, 0.16, 3) + gouge(-44, 46, 40, 0.16, 2.2), {});
  s.stroke(sleeve + cuff, {}, 16)
    .add(sleeve, tone)
    .stroke(sleeve, KEY, 5);
  if (cut === 'stripes')
    s.add(gougeField({ x: -280, y: 0, w: 160, h: 80, count: 26, seed: 3, length: [16, 34], tilt: 0.06 }), {});
  if (cut === 'checks')
    for (const d of [
      line([-300, 20], [-100, 18]),
      line([-300, 54], [-94, 42]),
      line([-150, -8], [-140, 76]),
      line([-200, -12], [-192, 84]),
    ])
      s.stroke(d, {}, 3.4);
  if (cut === 'buttons') for (const x of [-122, -150, -178]) s.add(circle(x, 40 + (x + 150) * -0.06, 6), KEY);
  s.add(cuff, {}).stroke(cuff, KEY, 5);
}

/** The hand at its end, closed over the wrist of the next. */
function grip(s) {
  const back = 'M18,20C36,8 66,8 82,24C94,38 92,66 76,80C58,90 34,84 20,70Z';
  s.stroke(back, {}, 11).add(back, KEY);
  for (const [i, [x, y, l]] of [
    [70, 28, 46],
    [76, 45, 48],
    [74, 62, 46],
    [66, 77, 38],
  ].entries()) {
    const d = limb(x - 4, y, 10.5, x + l * 0.62, y + 8 + i * 2, 9);
    s.stroke(d, {}, 6)
      .add(d, KEY)
      .add(gouge(x + l * 0.3, y + 2 + i, l * 0.4, 0.16, 1.8), {});
  }
  const thumb = limb(34, 24, 12, 74, 2, 10);
  s.stroke(thumb, {}, 6)
    .add(thumb, KEY)
    .add(gouge(54, 11, 26, -0.5, 2), {});
}
