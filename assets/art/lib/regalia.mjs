/** What the giant holds: a lattice mast for a sword, a surveillance camera for a crozier, in fists of folded paper. */
import { hatch } from './marks.mjs';
import { circle, line, poly, rect } from './paths.mjs';

/** The sword is a radio mast. x = 0 is its axis; the fist closes near y = -150. */
export function drawMast(scene) {
  const top = -516,
    guard = -238,
    tip = 5,
    foot = 27;
  const half = (y) => tip + ((foot - tip) * (y - top)) / (guard - top);
  scene.cut(
    poly([
      [0, top - 34],
      [tip, top],
      [foot, guard],
      [-foot, guard],
      [-tip, top],
    ]),
    {},
    12,
  );
  for (const s of [-1, 1]) scene.stroke(line([s * tip, top], [s * foot, guard]), { k: 1 }, 5.5);
  for (let y = top; y < guard - 6; ) {
    const next = Math.min(guard, y + 12 + (y - top) * 0.085);
    for (const s of [-1, 1]) scene.stroke(line([-s * half(y), y], [s * half(next), next]), { k: 1 }, 2.6);
    scene.stroke(line([-half(next), next], [half(next), next]), { k: 1 }, 2.6);
    y = next;
  }
  scene.add(
    poly([
      [0, top - 40],
      [tip + 3, top + 2],
      [-tip - 3, top + 2],
    ]),
    { k: 1 },
  );
  for (const r of [22, 36, 50]) {
    for (const s of [-1, 1]) {
      const x = s * Math.cos(0.62) * r,
        dy = Math.sin(0.62) * r,
        y = top - 30;
      scene.stroke(`M${x},${y - dy}A${r},${r} 0 0 ${s > 0 ? 1 : 0} ${x},${y + dy}`, { k: 1 }, 4);
    }
  }
  drawGuard(scene, guard);
  scene.add(rect(-11, guard + 14, 22, 230), { k: 1 });
  scene
    .add(circle(0, 22, 19), { o: 1 })
    .stroke(circle(0, 22, 19), { k: 1 }, 4)
    .add(circle(0, 22, 7), { k: 1 });
}

/** Cross-guard: two dishes on a beam. */
function drawGuard(scene, y) {
  scene.stroke(line([-58, y + 6], [58, y + 6]), {}, 22).add(
    poly([
      [-60, y],
      [60, y],
      [54, y + 15],
      [-54, y + 15],
    ]),
    { k: 1 },
  );
  for (const s of [-1, 1]) {
    const x = s * 60,
      dish = `M${x - s * 2},${y - 22}Q${x + s * 30},${y + 6} ${x - s * 2},${y + 34}Z`;
    scene
      .add(dish, { o: 1 })
      .stroke(dish, { k: 1 }, 3.4)
      .stroke(line([x, y + 6], [x - s * 20, y + 6]), { k: 1 }, 4)
      .add(circle(x + s * 2, y + 6, 4), { r: 1 });
  }
}

/** The crozier ends in a camera that looks at the crowd. */
export function drawCrozier(scene) {
  const crook = 'M0,340L0,-410C0,-524 -150,-554 -172,-458C-182,-410 -140,-380 -112,-404';
  scene.stroke(crook, {}, 29, { cap: 'butt' }).stroke(crook, { k: 1 }, 19).stroke(crook, { o: 1 }, 10);
  for (let y = -370; y < -240; y += 26)
    scene.add(
      poly([
        [-9, y],
        [9, y - 8],
        [9, y - 2],
        [-9, y + 6],
      ]),
      { k: 1 },
    );
  scene.within('translate(-112,-402) rotate(24)', () => {
    const box = [
        [-88, -4],
        [20, -4],
        [26, 8],
        [26, 32],
        [20, 44],
        [-88, 44],
      ],
      shade = [
        [-88, 20],
        [26, 20],
        [26, 32],
        [20, 44],
        [-88, 44],
      ];
    scene
      .stroke(rect(-92, -6, 118, 50), {}, 10)
      .add(poly(box), {})
      .add(poly(shade), { b: 1 });
    scene.add(hatch(shade, { gap: 5.5, w: 2.4, seed: 8 }), { k: 1 }, { over: true }).stroke(poly(box), { k: 1 }, 4);
    scene
      .add(
        poly([
          [-104, -14],
          [16, -14],
          [22, -4],
          [-96, -4],
        ]),
        { k: 1 },
      )
      .add(
        poly([
          [-118, -8],
          [-88, -6],
          [-88, 46],
          [-118, 50],
        ]),
        { k: 1 },
      );
    scene
      .add(circle(-104, 21, 14), {})
      .add(circle(-104, 21, 10), { r: 1 })
      .add(circle(-104, 21, 4.5), { k: 1 });
    scene.add(circle(8, 6, 3.4), { r: 1 }).add(rect(-8, -30, 14, 18), { k: 1 });
  });
}

/** A folded hand closed on a vertical staff, thumb on the left. */
export function drawFist(scene) {
  const engraved = (shape, gap, w, seed, angle = 0) =>
    scene.add(hatch(shape, { angle, gap, w, seed }), { k: 1 }, { over: true });
  const cuff = [
    [-52, 36],
    [50, 36],
    [60, -8],
    [-60, -8],
  ];
  scene.add(poly(cuff), {});
  engraved(cuff, 6, 1.6, 3);
  scene.stroke(poly(cuff), { k: 1 }, 3).add(
    poly([
      [-60, -8],
      [60, -8],
      [46, 8],
      [-46, 8],
    ]),
    { k: 1 },
  );
  const back = poly([
    [-44, -6],
    [44, -6],
    [48, -104],
    [-30, -112],
    [-48, -80],
  ]);
  scene.add(back, {}).stroke(back, { k: 1 }, 4);
  for (let i = 0; i < 4; i++) {
    const y = -12 - i * 25,
      x = i * 2;
    const finger = poly([
      [-50 + x, y],
      [40, y - 2],
      [52, y - 12],
      [40, y - 25],
      [-46 + x, y - 23],
      [-56 + x, y - 12],
    ]);
    const under = [
      [-56 + x, y - 12],
      [52, y - 12],
      [40, y - 2],
      [-50 + x, y],
    ];
    scene.add(finger, {}).add(poly(under), { b: 1 });
    engraved(under, 4.6, 2.4, i + 2);
    scene.stroke(finger, { k: 1 }, 2.6);
  }
  const thumb = poly([
    [-40, -4],
    [-62, -40],
    [-44, -66],
    [-6, -52],
    [4, -40],
    [-18, -26],
    [-20, -2],
  ]);
  scene.add(thumb, {});
  engraved(
    [
      [-40, -4],
      [-20, -2],
      [-18, -26],
      [4, -40],
      [-20, -44],
    ],
    5,
    2,
    9,
    0.6,
  );
  scene.stroke(thumb, { k: 1 }, 3);
}
