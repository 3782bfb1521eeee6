/** The eight lords' charges: archetypes of a trade, never a company's sign, each built round one red lens. */
import { facet } from './facet.mjs';
import { litLens } from './lens.mjs';
import { hatch } from './marks.mjs';
import { circle, line, poly, rect, roundRect } from './paths.mjs';

/** A folded solid: paper halo, bold outline, then facets [points, light]. */
function fold(scene, facets, outline = facets.map(([points]) => poly(points)).join('')) {
  scene.stroke(outline, {}, 26).stroke(outline, { k: 1 }, 13);
  for (const [points, light] of facets) facet(scene, points, light, { scale: 1.7, edge: 1.8 });
}

/** The eight charges. Each is an archetype of a trade, never a company's sign; lens(scene, x, y, r) draws the eye in it. */
export const CHARGES = {
  /** The bell that rings to be looked at. */
  feed(scene, lens = litLens) {
    fold(scene, [
      [
        [
          [256, 206],
          [206, 232],
          [192, 300],
          [172, 348],
          [256, 348],
        ],
        0.95,
      ],
      [
        [
          [256, 206],
          [306, 232],
          [320, 300],
          [340, 348],
          [256, 348],
        ],
        0.42,
      ],
      [
        [
          [228, 356],
          [284, 356],
          [256, 390],
        ],
        0.3,
      ],
    ]);
    scene.stroke(line([256, 190], [256, 208]), { k: 1 }, 14);
    for (const s of [-1, 1])
      for (const r of [0, 26])
        scene.stroke(
          `M${256 + s * (104 + r)},${246 - r * 0.5}Q${256 + s * (122 + r)},${290} ${256 + s * (108 + r)},${334 + r * 0.3}`,
          { k: 1 },
          8,
        );
    lens(scene, 256, 300, 34);
  },
  /** A castle of racks standing on a cloud. */
  cloud(scene, lens = litLens) {
    for (const [x, y, w, h] of [
      [166, 214, 48, 90],
      [298, 214, 48, 90],
      [220, 184, 72, 120],
    ]) {
      scene
        .cut(rect(x, y, w, h), {}, 14)
        .add(rect(x + w / 2, y, w / 2, h), { b: 1 })
        .stroke(rect(x, y, w, h), { k: 1 }, 6);
      for (let i = 0; i < 3; i++) scene.add(rect(x + (i * w * 2) / 5, y - 15, w / 5 + 2, 18), { k: 1 });
      for (let i = 0; i < 5; i++) scene.add(rect(x + 8, y + 12 + i * 16, w * 0.3, 6), { k: 1 });
    }
    const puffs = [
      [164, 336, 42],
      [214, 312, 46],
      [272, 306, 50],
      [322, 320, 42],
      [354, 340, 34],
    ];
    const base = rect(150, 338, 216, 42);
    for (const [x, y, r] of puffs) scene.stroke(circle(x, y, r), { k: 1 }, 13);
    scene.stroke(base, { k: 1 }, 13);
    for (const [x, y, r] of puffs) scene.add(circle(x, y, r), {});
    scene.add(base, {}).add(
      hatch(
        [
          [132, 350],
          [382, 350],
          [372, 380],
          [142, 380],
        ],
        { gap: 8, w: 4, seed: 3 },
      ),
      { b: 1 },
    );
    lens(scene, 256, 328, 36);
  },
  /** The glass that answers for you. */
  search(scene, lens = litLens) {
    fold(scene, [
      [
        [
          [292, 338],
          [312, 318],
          [372, 378],
          [362, 398],
        ],
        0.8,
      ],
      [
        [
          [292, 338],
          [362, 398],
          [344, 408],
          [280, 352],
        ],
        0.3,
      ],
    ]);
    scene.cut(circle(242, 284, 76), { k: 1 }, 16).add(circle(242, 284, 62), {});
    // Three answers, and they are one: the same line, longer or shorter.
    for (const [y, w, tone] of [
      [246, 62, { k: 1 }],
      [264, 84, { b: 1 }],
      [322, 66, { k: 1 }],
    ])
      scene.stroke(line([242 - w / 2, y], [242 + w / 2, y]), tone, 9, { cap: 'butt' });
    lens(scene, 242, 292, 21);
  },
  /** A paper rocket on its tail of fire. */
  rockets(scene, lens = litLens) {
    scene.push('translate(4,0) rotate(32 256 300) translate(256,300) scale(1.06) translate(-256,-300)');
    const flame = poly([
      [232, 366],
      [222, 404],
      [240, 392],
      [256, 430],
      [272, 392],
      [290, 404],
      [280, 366],
    ]);
    scene.cut(flame, { o: 1 }, 20).stroke(flame, { k: 1 }, 6);
    fold(scene, [
      [
        [
          [218, 308],
          [178, 364],
          [182, 392],
          [222, 358],
        ],
        0.75,
      ],
      [
        [
          [294, 308],
          [334, 364],
          [330, 392],
          [290, 358],
        ],
        0.22,
      ],
      [
        [
          [256, 172],
          [218, 248],
          [218, 366],
          [256, 366],
        ],
        0.95,
      ],
      [
        [
          [256, 172],
          [294, 248],
          [294, 366],
          [256, 366],
        ],
        0.4,
      ],
    ]);
    lens(scene, 256, 272, 30);
    scene.pop();
  },
  /** The chip everyone must buy: a flat package on its pins, one corner clipped, the lens for the mark of the first pin. */
  chips(scene, lens = litLens) {
    for (const i of [-2, -1, 0, 1, 2])
      for (const s of [-1, 1])
        for (const pin of [
          rect(256 + s * 108 - 24, 300 + i * 30 - 7, 48, 14),
          rect(256 + i * 30 - 7, 300 + s * 108 - 24, 14, 48),
        ])
          scene.cut(pin, { k: 1 }, 9);
    fold(scene, [
      [
        [
          [196, 210],
          [346, 210],
          [346, 390],
          [166, 390],
          [166, 240],
        ],
        0.95,
      ],
      [
        [
          [346, 210],
          [346, 390],
          [166, 390],
          [186, 370],
          [326, 370],
          [326, 230],
        ],
        0.3,
      ],
    ]);
    for (const trace of [
      line([262, 302], [262, 252], [296, 252]),
      line([288, 306], [312, 282], [312, 256]),
      line([240, 326], [196, 326]),
      line([250, 346], [226, 356], [196, 356]),
    ])
      scene.stroke(trace, { k: 1 }, 7, { cap: 'butt' });
    const core = rect(240, 296, 66, 60);
    scene
      .cut(core, { b: 1 }, 9)
      .add(
        hatch(
          [
            [240, 296],
            [306, 296],
            [306, 356],
            [240, 356],
          ],
          { angle: 1.57, gap: 8, w: 3, seed: 4 },
        ),
        { k: 1 },
        { over: true },
      )
      .stroke(core, { k: 1 }, 7);
    lens(scene, 212, 262, 25);
  },
  /** The telephone that keeps the door. */
  pocket(scene, lens = litLens) {
    fold(
      scene,
      [
        [
          [
            [190, 184],
            [322, 184],
            [322, 404],
            [190, 404],
          ],
          0.95,
        ],
        [
          [
            [322, 184],
            [350, 200],
            [350, 418],
            [322, 404],
          ],
          0.3,
        ],
      ],
      roundRect(190, 184, 132, 220, 6) +
        poly([
          [322, 184],
          [350, 200],
          [350, 418],
          [322, 404],
        ]),
    );
    scene
      .add(roundRect(202, 208, 108, 164, 4), { b: 1 })
      .stroke(roundRect(202, 208, 108, 164, 4), { k: 1 }, 5)
      .add(rect(238, 192, 36, 7), { k: 1 })
      .add(circle(256, 388, 8), { k: 1 });
    const shackle = 'M234,272L234,250Q234,226 256,226Q278,226 278,250L278,272';
    scene.stroke(shackle, {}, 22, { cap: 'butt' }).stroke(shackle, { k: 1 }, 12, { cap: 'butt' });
    scene.cut(roundRect(214, 266, 84, 86, 8), { o: 1 }, 10).stroke(roundRect(214, 266, 84, 86, 8), { k: 1 }, 6);
    lens(scene, 256, 309, 27);
  },
  /** The parcel, and the eye on who carries it. */
  logistics(scene, lens = litLens) {
    fold(scene, [
      [
        [
          [256, 196],
          [352, 244],
          [256, 292],
          [160, 244],
        ],
        0.95,
      ],
      [
        [
          [160, 244],
          [256, 292],
          [256, 404],
          [160, 352],
        ],
        0.7,
      ],
      [
        [
          [352, 244],
          [256, 292],
          [256, 404],
          [352, 352],
        ],
        0.3,
      ],
    ]);
    const tape = poly([
      [208, 220],
      [304, 268],
      [304, 312],
      [288, 300],
      [272, 328],
      [272, 284],
      [176, 236],
    ]);
    scene.add(tape, { o: 1 }).stroke(tape, { k: 1 }, 5);
    lens(scene, 206, 320, 30);
  },
  /** Coins that breed coins. */
  venture(scene, lens = litLens) {
    const coin = (x, y, lit) => {
      const side = `M${x - 62},${y}L${x - 62},${y + 26}A62,24 0 0 0 ${x + 62},${y + 26}L${x + 62},${y}Z`,
        top = `M${x - 62},${y}A62,24 0 1 1 ${x + 62},${y}A62,24 0 1 1 ${x - 62},${y}Z`;
      scene
        .stroke(side + top, {}, 22)
        .stroke(side + top, { k: 1 }, 11)
        .add(side, { o: 1 });
      for (let i = -5; i <= 5; i++)
        scene.stroke(
          line([x + i * 11, y + 20 - Math.abs(i)], [x + i * 11, y + 44 - i * i * 0.7]),
          { k: 1 },
          i > 0 ? 6 : 3.4,
          { cap: 'butt' },
        );
      scene.add(top, lit ? { o: 1 } : { b: 1 }).stroke(top, { k: 1 }, 5);
    };
    for (const [x, y] of [
      [316, 372],
      [316, 340],
      [196, 378],
      [196, 346],
      [196, 314],
      [196, 282],
    ])
      coin(x, y, true);
    const rise = poly([
      [268, 300],
      [310, 256],
      [330, 272],
      [360, 220],
      [372, 232],
      [378, 182],
      [330, 200],
      [342, 208],
      [322, 244],
      [306, 228],
      [256, 284],
    ]);
    scene.cut(rise, { k: 1 }, 14);
    lens(scene, 196, 280, 25);
  },
};
