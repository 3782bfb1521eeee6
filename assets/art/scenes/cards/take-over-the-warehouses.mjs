/** Take over the warehouses: the parcels make a hill, and those who moved them plant their flag on it. */
import { pressCard } from '../../lib/card-press.mjs';
import { drawFigure, POSES } from '../../lib/figures.mjs';
import { gougeField } from '../../lib/marks.mjs';
import { makeRandom } from '../../lib/noise.mjs';
import { raysSky } from '../../lib/motifs.mjs';
import { circle, line, poly, rect } from '../../lib/paths.mjs';
import { flag } from '../../lib/people.mjs';
import { BLUE, KEY, OCHRE, RED } from '../../lib/inks.mjs';

export const render = () => pressCard('initiative-take-over-the-warehouses', 632, draw);

function draw(s) {
  raysSky(s, [242, 110], 'b', 420);
  hill(s);
  const flagPose = {
    lean: -2,
    legs: [
      [26, 4],
      [-20, -26],
    ],
    arms: [
      [-30, -12],
      [142, 164],
    ],
  };
  drawFigure(s, 232, 124, 86, flagPose, {
    wear: 'scarf',
    skirt: true,
    rimWidth: 0.045,
    behind: (c, [, hand]) => flag(RED, 2.3, 1.2)(c, [hand[0], hand[1] + 10], 44),
  });
  drawFigure(
    s,
    138,
    178,
    90,
    {
      ...POSES.stride,
      lean: 16,
      arms: [
        [60, 110],
        [-30, -10],
      ],
    },
    { wear: 'cap', rimWidth: 0.045 },
  );
  drawFigure(s, 342, 178, 90, { ...POSES.cheer, lean: -6 }, { face: -1, wear: 'helmet', tone: RED, rimWidth: 0.045 });
  drawFigure(s, 48, 222, 98, { ...POSES.stride, lean: 14 }, { wear: 'bun', skirt: true, tone: RED, rimWidth: 0.045 });
  drawFigure(
    s,
    434,
    222,
    98,
    {
      ...POSES.stride,
      lean: 14,
      arms: [
        [130, 150],
        [-30, -10],
      ],
    },
    { face: -1, wear: 'cap', rimWidth: 0.045, hold: keys },
  );
}

/** Parcels in steps, nearer ones over farther ones; tape crosses each another way. */
function hill(s) {
  const random = makeRandom(11);
  for (const [row, [y, from, to, size]] of [
    [122, 200, 264, 32],
    [148, 154, 314, 36],
    [178, 100, 372, 42],
    [222, -14, 486, 52],
  ].entries()) {
    for (let x = from; x < to; ) {
      const w = size * (0.9 + random() * 0.7),
        h = size * (0.86 + random() * 0.24),
        tone = [OCHRE, OCHRE, KEY, OCHRE, RED, BLUE][Math.floor(random() * 6)],
        tilt = (random() - 0.5) * 7;
      s.within(`translate(${Math.round(x + w / 2)},${y}) rotate(${Math.round(tilt * 10) / 10})`, () => {
        const box = rect(-w / 2, 0, w, h + 8);
        s.stroke(box, {}, 10).add(box, tone).stroke(box, KEY, 4.4);
        const tape = row % 2 ? rect(-w / 2, h * 0.3, w, 7) : rect(-w * 0.1, 0, w * 0.2, h + 8);
        s.add(tape, tone === OCHRE ? KEY : {});
        s.add(
          gougeField({
            x: -w / 2 + 4,
            y: h * 0.5,
            w: w - 18,
            h: h * 0.4,
            count: 3,
            seed: Math.round(x) + 3,
            length: [8, 16],
          }),
          tone === OCHRE ? KEY : {},
        );
      });
      x += w + 2;
    }
  }
}

/** The keys they kept. */
function keys(s, [[x, y]]) {
  const ring = circle(x, y - 8, 9),
    blades =
      line([x - 4, y], [x - 12, y + 24]) +
      line([x + 4, y], [x + 10, y + 25]) +
      line([x - 12, y + 22], [x - 5, y + 24]) +
      line([x + 10, y + 23], [x + 3, y + 25]);
  s.stroke(ring + blades, {}, 11)
    .stroke(ring + blades, KEY, 6.4)
    .stroke(ring, OCHRE, 3);
  s.add(
    poly([
      [x, y],
      [x + 1, y],
      [x, y + 1],
    ]),
    KEY,
  );
}
