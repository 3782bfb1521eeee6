/** Cross-party inquiry: three different hands hold one glass to the building, and it shows who is in the lift. */
import { pressCard } from '../../lib/card-press.mjs';
import { drawFigure, POSES } from '../../lib/figures.mjs';
import { gouge } from '../../lib/marks.mjs';
import { circle, limb, line, poly, rect } from '../../lib/paths.mjs';
import { points } from '../../lib/points.mjs';
import { BLUE, KEY, OCHRE, RED } from '../../lib/inks.mjs';

const C = [246, 104],
  R = 86;

export const render = () => pressCard('initiative-cross-party-inquiry', 621, draw);

function draw(s) {
  s.add(rect(-6, -6, 492, 252), BLUE);
  for (let row = 0; row < 5; row++)
    for (let col = 0; col < 11; col++) {
      const pane = rect(4 + col * 44, 8 + row * 48, 27, 33);
      s.add(pane, KEY);
      if ((col * 7 + row * 5) % 9 === 2) s.add(pane, OCHRE).stroke(pane, KEY, 3);
      else s.add(gouge(17 + col * 44, 24 + row * 48, 20, -1, 1.6), {});
    }
  lift(s);
  glass(s);
}

/** What the glass shows: a cage on its cable, two who did not meet, and a case that changes hands. */
function lift(s) {
  s.add(circle(...C, R), {});
  s.within(
    '',
    () => {
      s.add(circle(...C, R), OCHRE);
      s.stroke(line([238, 0], [238, 50]) + line([254, 0], [254, 50]), KEY, 5);
      const cage = rect(178, 46, 136, 116);
      s.add(cage, {})
        .stroke(cage, KEY, 9)
        .add(rect(174, 42, 144, 13), KEY)
        .add(rect(174, 156, 144, 12), KEY);
      s.add(rect(238, 47, 16, 6), RED);
      drawFigure(
        s,
        212,
        156,
        92,
        {
          ...POSES.stand,
          arms: [
            [10, 20],
            [52, 70],
          ],
        },
        { wear: 'bare', rimWidth: 0.03 },
      );
      drawFigure(
        s,
        284,
        156,
        92,
        {
          ...POSES.stand,
          arms: [
            [10, 20],
            [50, 66],
          ],
        },
        { face: -1, wear: 'brim', rimWidth: 0.03 },
      );
      const bag = rect(230, 110, 34, 25);
      s.stroke(line([240, 110], [241, 102], [253, 102], [254, 110]), KEY, 4);
      s.stroke(bag, {}, 7)
        .add(bag, RED)
        .stroke(bag, KEY, 4)
        .add(poly(points('243,116 251,116 251,129 243,129')), OCHRE);
    },
    s.clip(circle(...C, R)),
  );
}

function glass(s) {
  s.stroke(circle(...C, R), {}, 27)
    .stroke(circle(...C, R), KEY, 19)
    .stroke(circle(...C, R), RED, 8);
  s.stroke('M188,62A72,72 0 0 1 224,36', {}, 6);
  const rod = (from, to) => limb(...from, 11, ...to, 15),
    handle = rod([306, 166], [398, 262]);
  s.stroke(handle, {}, 16).stroke(handle, KEY, 8).add(handle, RED);
  hand(s, 'translate(338,200) rotate(-24)', KEY, RED);
  hand(s, 'translate(374,236) rotate(-18)', KEY, OCHRE);
  s.within('translate(150,172) rotate(-38) scale(-1,1)', () => grip(s, BLUE));
}

const hand = (s, at, tone, sleeve) => s.within(at, () => grip(s, sleeve, tone));

/** A fist round a rod, its arm to the right. */
function grip(s, sleeve, tone = KEY) {
  const arm = limb(20, 2, 17, 240, 8, 24),
    fist = 'M-22,-20Q-2,-28 20,-20Q30,-12 28,8Q24,24 4,24Q-16,24 -24,14Z',
    cuff = poly(points('42,-20 58,-21 58,24 42,22'));
  s.stroke(arm + fist, {}, 14)
    .add(arm, sleeve)
    .stroke(arm, KEY, 5)
    .add(cuff, {})
    .stroke(cuff, KEY, 4.4)
    .add(fist, tone);
  for (const y of [-12, -2, 8]) s.add(gouge(-10, y, 22, 0.05, 2.4), {});
}
