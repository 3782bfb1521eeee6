/** Backings of the lords, folded and engraved. Each fills its scene from edge to edge. */
import { facet } from './facet.mjs';
import { hatch } from './marks.mjs';
import { rackTower } from './motifs.mjs';
import { circle, line, poly, rays, rect } from './paths.mjs';
import { drawStrip } from './shears.mjs';
import { points } from './points.mjs';
import { BLUE, KEY } from './inks.mjs';

const PAPER = {},
  box = ({ w, h }, y0 = -6, y1 = h + 6) => [
    [-6, y0],
    [w + 6, y0],
    [w + 6, y1],
    [-6, y1],
  ];

export const FOLDED_GROUNDS = {
  /** A great sheet folded towards the middle. */
  folds(s) {
    const { w, h } = s,
      c = [w * 0.55, h * 0.5],
      rim = [
        [-6, -6],
        [w * 0.34, -6],
        [w * 0.72, -6],
        [w + 6, -6],
        [w + 6, h * 0.6],
        [w + 6, h + 6],
        [w * 0.6, h + 6],
        [w * 0.22, h + 6],
        [-6, h + 6],
        [-6, h * 0.42],
      ];
    const lights = [0.92, 0.7, 0.95, 0.45, 0.25, 0.6, 0.3, 0.75, 0.5, 0.98];
    rim.forEach((p, i) => {
      facet(s, [p, rim[(i + 1) % rim.length], c], lights[i], { scale: 1.5, edge: 1.6 });
    });
  },
  /** A sea of engraved waves, and one pale moon. */
  sea(s) {
    const { w, h } = s;
    s.add(rect(-6, -6, w + 12, h + 12), PAPER).add(
      hatch(box(s, -6, h * 0.46), { gap: 9, w: 1.6, seed: 3, taper: 0.04 }),
      BLUE,
    );
    s.add(circle(w * 0.74, h * 0.34, 40), PAPER).stroke(circle(w * 0.74, h * 0.34, 40), KEY, 3.4);
    for (let i = 0; i < 6; i++) {
      const y = h * 0.44 + i * 21,
        step = 46 + i * 8;
      let d = `M-60,${h + 10}L-60,${y}`;
      for (let x = -60 + (i % 2) * -22; x < w + 60; x += step)
        d += `Q${x + step * 0.5},${y - 15 - i * 2} ${x + step},${y}`;
      d += `L${w + 90},${h + 10}Z`;
      s.stroke(d, PAPER, 8).add(d, i % 2 ? BLUE : { b: 1, k: 1 });
      s.stroke(d, KEY, 3);
    }
  },
  /** Engraved air with a buffering halo, three quarters loaded. */
  halo(s) {
    const { w, h } = s,
      [x, y] = [w * 0.5, h * 0.58];
    s.add(rect(-6, -6, w + 12, h + 12), PAPER).add(
      hatch(box(s), { gap: 8, w: 2.2, w2: 4.6, seed: 8, taper: 0.03, brk: 0.2 }),
      BLUE,
    );
    for (const [r, width] of [
      [74, 15],
      [104, 7],
    ]) {
      s.stroke(circle(x, y, r), PAPER, width + 9);
      s.stroke(`M${x + r},${y}A${r},${r} 0 1 1 ${x},${y - r}`, { o: 1 }, width, { cap: 'butt' });
      s.stroke(`M${x},${y - r}A${r},${r} 0 0 1 ${x + r},${y}`, { k: 0.4 }, width, { cap: 'butt' });
    }
  },
  /** A street of data halls by night. */
  halls(s) {
    const { w, h } = s;
    s.add(rect(-6, -6, w + 12, h + 12), { k: 1, b: 1 }).add(
      hatch(box(s, -6, h * 0.7), { gap: 13, w: 1.3, seed: 5, brk: 0.6, taper: 0.3 }),
      PAPER,
    );
    for (const [x, tall] of points('-16,120 62,84 132,150 214,100 288,132 362,92')) rackTower(s, x, h + 8, 60, tall);
  },
  /** The palace steps, engraved. */
  steps(s) {
    const { w, h } = s;
    s.add(rect(-6, -6, w + 12, h + 12), PAPER).add(rays([w * 0.5, h * 0.2], 28, w), {
      o: s.radial(w * 0.5, h * 0.2, w * 0.6, [
        [0, 0.95],
        [1, 0.3],
      ]),
    });
    for (let i = 0; i < 6; i++) {
      const y = h * 0.44 + i * 22,
        inset = 100 - i * 26,
        top = [
          [inset, y],
          [w - inset, y],
          [w - inset + 12, y + 9],
          [inset - 12, y + 9],
        ],
        face = [
          [inset - 12, y + 9],
          [w - inset + 12, y + 9],
          [w - inset + 12, y + 24],
          [inset - 12, y + 24],
        ];
      s.stroke(poly([...top.slice(0, 2), face[2], face[3]]), PAPER, 7)
        .add(poly(top), PAPER)
        .add(poly(face), BLUE);
      s.add(hatch(face, { angle: 1.57, gap: 7, w: 2.6, seed: i + 2, taper: 0.1 }), KEY, { over: true });
      s.stroke(poly(top), KEY, 2.6).stroke(poly(face), KEY, 2.6);
    }
  },
  /** Bills that come down like rain. */
  bills(s) {
    const { w, h } = s;
    s.add(rect(-6, -6, w + 12, h + 12), BLUE).add(
      hatch(box(s), { angle: 1.2, gap: 9, w: 2, seed: 11, brk: 0.3, taper: 0.05 }),
      KEY,
      { over: true },
    );
    for (const [x, lean, wide] of [
      [18, 26, 58],
      [112, -18, 46],
      [196, 30, 62],
      [300, -22, 50],
      [366, 10, 46],
    ])
      drawStrip(
        s,
        [
          [x, -12],
          [x + wide, -12],
        ],
        [
          [x + lean, h + 14],
          [x + lean + wide, h + 14],
        ],
        x + 3,
      );
  },
  /** Wires across an empty sky. */
  wires(s) {
    const { w, h } = s;
    s.add(rect(-6, -6, w + 12, h + 12), {
      o: s.linear(0, 0, 0, h, [
        [0, 0.2],
        [1, 0.85],
      ]),
    });
    const hill = [
      [-6, h * 0.8],
      [w * 0.3, h * 0.7],
      [w * 0.62, h * 0.82],
      [w + 6, h * 0.68],
      [w + 6, h + 6],
      [-6, h + 6],
    ];
    s.stroke(poly(hill), PAPER, 9)
      .add(poly(hill), BLUE)
      .add(hatch(hill, { angle: 0.03, gap: 8, w: 3, seed: 12, brk: 0.3, taper: 0.05 }), KEY, { over: true });
    for (const y of [26, 52, 78])
      s.stroke(
        `M-10,${y}Q${w * 0.18},${y + 34} ${w * 0.36},${y - 2}Q${w * 0.6},${y + 40} ${w * 0.86},${y - 6}L${w + 10},${y + 14}`,
        KEY,
        3.2,
      );
    for (const x of [w * 0.36, w * 0.86]) {
      s.stroke(line([x, 6], [x - 15, h * 0.84]) + line([x, 6], [x + 15, h * 0.84]), PAPER, 9).stroke(
        line([x, 6], [x - 15, h * 0.84]) + line([x, 6], [x + 15, h * 0.84]),
        KEY,
        4.4,
      );
      for (const y of [22, 48, 74]) s.stroke(line([x - 25, y], [x + 25, y]), KEY, 4.4);
      for (let i = 0; i < 5; i++) s.stroke(line([x - 5 - i * 2, 84 + i * 16], [x + 7 + i * 2, 100 + i * 16]), KEY, 2.6);
    }
  },
};
