/** Break them up: a red wedge is driven through the tower, which comes apart. */
import { pressCard } from '../../lib/card-press.mjs';
import { crownAt } from '../../lib/crown.mjs';
import { drawFigure } from '../../lib/figures.mjs';
import { BLUE, KEY, OCHRE, RED } from '../../lib/inks.mjs';
import { gouge, gougeField } from '../../lib/marks.mjs';
import { rackTower, slantGround } from '../../lib/motifs.mjs';
import { line, poly, rect } from '../../lib/paths.mjs';
import { points } from '../../lib/points.mjs';

const SWING = {
  lean: 16,
  legs: [
    [36, 4],
    [-30, -34],
  ],
  arms: [
    [148, 132],
    [136, 118],
  ],
};

export const render = () => pressCard('initiative-break-them-up', 605, draw);

function draw(s) {
  s.add(rect(-6, -6, 492, 252), OCHRE);
  s.add(gougeField({ x: 0, y: 0, w: 480, h: 200, count: 60, seed: 9, length: [16, 44] }), {});
  slantGround(s, 212, 206, BLUE, 6);
  tower(s);
  const wedge = points('166,98 350,146 166,196');
  s.stroke(poly(wedge), {}, 14).add(poly(wedge), RED).stroke(poly(wedge), KEY, 5);
  s.add(gougeField({ x: 188, y: 122, w: 90, h: 46, count: 12, seed: 4, tilt: 0 }), {});
  for (const [x, y, a, l] of [
    [330, 96, -1.9, 40],
    [312, 190, 1.9, 34],
    [300, 108, -2.3, 30],
    [296, 182, 2.3, 26],
  ])
    s.stroke(gouge(x, y, l, a, 5), {}, 6).add(gouge(x, y, l, a, 5), KEY);
  for (const d of ['M186,40Q208,56 204,84', 'M166,58Q184,70 182,88']) s.stroke(d, {}, 11).stroke(d, KEY, 4.4);
  drawFigure(s, 42, 234, 176, SWING, { wear: 'cap', rimWidth: 0.028, behind: hammer });
}

/** The foot stays; the upper half tips over and loses its crown. */
function tower(s) {
  const [x, y, w, h] = [356, 226, 128, 186],
    split = points('286,140 312,152 334,138 356,154 382,140 430,150'),
    rack = () => rackTower(s, x, y, w, h);
  s.within('', rack, s.clip(poly([...split, [520, 150], [520, 260], [270, 260], [270, 140]])));
  s.push('rotate(17 420 150) translate(0,-4)');
  s.within('', rack, s.clip(poly([...split, [520, 150], [520, -60], [270, -60], [270, 140]])));
  s.pop();
  crownAt(s, [268, 44], 0.3, -32);
  for (const [cx, cy, r, tone] of [
    [318, 104, 7, KEY],
    [336, 84, 5, RED],
    [300, 128, 5, KEY],
    [344, 196, 6, KEY],
    [300, 164, 4, KEY],
  ]) {
    const chip = poly([
      [cx - r, cy - r * 0.6],
      [cx + r * 0.8, cy - r],
      [cx + r, cy + r * 0.7],
      [cx - r * 0.5, cy + r],
    ]);
    s.stroke(chip, {}, 7).add(chip, tone);
  }
}

/** A sledge on its way down to the butt of the wedge: one straight handle from the fists to the head. */
function hammer(s, [, [x, y]]) {
  s.within(`translate(${x},${y}) rotate(-12)`, () => {
    const handle = line([-34, 0], [66, 0]),
      head = poly(points('56,-36 84,-36 88,-28 88,28 84,36 56,36'));
    s.stroke(handle, {}, 20).stroke(handle, KEY, 13).stroke(handle, OCHRE, 7);
    s.stroke(head, {}, 13)
      .add(head, KEY)
      .add(gouge(66, -2, 50, 1.57, 3), {});
  });
}
