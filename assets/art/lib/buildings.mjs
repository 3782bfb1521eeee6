/** Buildings of the endings, institutions and theatres, cut in lino: who is in power shows in what is built. */
import { gouge } from './marks.mjs';
import { circle, line, poly, rect } from './paths.mjs';
import { KEY } from './inks.mjs';

/** A temple front: steps, n columns, a beam and a pediment. (x, y) is the middle of its foot. Returns the bays between columns. */
export function temple(scene, x, y, w, h, n, { tone = KEY, shaft = {}, pediment = true, steps = 3 } = {}) {
  const step = h * 0.045,
    top = y - h,
    roof = pediment ? h * 0.24 : 0,
    beam = h * 0.1,
    left = x - w / 2,
    foot = y - steps * step;
  for (let i = 0; i < steps; i++) {
    const out = (steps - i) * step * 0.9;
    scene.cut(rect(left - out, y - (i + 1) * step, w + 2 * out, step), tone, 5);
  }
  scene.add(rect(left + 4, top + roof + beam, w - 8, foot - top - roof - beam), tone);
  const pitch = w / n,
    thick = pitch * 0.46,
    head = top + roof + beam;
  for (let i = 0; i < n; i++) {
    const cx = left + pitch * (i + 0.5);
    scene
      .add(rect(cx - thick / 2, head, thick, foot - head), shaft)
      .stroke(rect(cx - thick / 2, head, thick, foot - head), KEY, 3)
      .add(rect(cx - thick * 0.7, head, thick * 1.4, 8) + rect(cx - thick * 0.7, foot - 9, thick * 1.4, 9), shaft)
      .stroke(rect(cx - thick * 0.7, head, thick * 1.4, 8) + rect(cx - thick * 0.7, foot - 9, thick * 1.4, 9), KEY, 3);
    scene.add(
      gouge(cx - thick * 0.16, (head + foot) / 2, (foot - head) * 0.7, 1.57, 2) +
        gouge(cx + thick * 0.14, (head + foot) / 2, (foot - head) * 0.62, 1.57, 2),
      KEY,
    );
  }
  scene.cut(rect(left - 8, top + roof, w + 16, beam), tone, 6);
  scene.add(rect(left, top + roof + beam * 0.4, w, beam * 0.16), {});
  if (pediment) {
    const gable = poly([
      [left - 16, top + roof],
      [x, top],
      [left + w + 16, top + roof],
    ]);
    scene.cut(gable, tone, 6).stroke(
      poly([
        [left + w * 0.14, top + roof * 0.86],
        [x, top + roof * 0.34],
        [left + w * 0.86, top + roof * 0.86],
      ]),
      {},
      3,
    );
  }
  return Array.from({ length: n - 1 }, (_, i) => left + pitch * (i + 1));
}

/** A block of offices: rows of windows, some lit. (x, y) is its left foot. */
export function offices(scene, x, y, w, h, { tone = KEY, cols = 4, lit = () => false, glass = {} } = {}) {
  scene.cut(rect(x, y - h, w, h), tone, 8);
  const pitch = w / cols,
    rise = pitch * 1.05;
  for (let row = 0; y - h + 12 + row * rise + rise * 0.6 < y - 4; row++)
    for (let col = 0; col < cols; col++)
      scene.add(
        rect(x + pitch * (col + 0.22), y - h + 12 + row * rise, pitch * 0.56, rise * 0.56),
        lit(row, col) ? { o: 1 } : glass,
      );
}

/** A workshop with a saw-toothed roof and a chimney. (x, y) is its left foot. */
export function workshop(scene, x, y, w, h, teeth, { tone = KEY, lit = true } = {}) {
  const pitch = w / teeth,
    points = [[x, y]];
  for (let i = 0; i < teeth; i++)
    points.push([x + i * pitch, y - h * 0.62], [x + i * pitch, y - h], [x + (i + 1) * pitch, y - h * 0.62]);
  points.push([x + w, y]);
  scene.cut(rect(x + w - pitch * 0.5, y - h * 1.7, pitch * 0.26, h * 1.1), tone, 8).cut(poly(points), tone, 9);
  for (let i = 0; i < teeth; i++) {
    scene.add(
      poly([
        [x + (i + 0.1) * pitch, y - h * 0.68],
        [x + (i + 0.1) * pitch, y - h * 0.88],
        [x + (i + 0.56) * pitch, y - h * 0.68],
      ]),
      lit ? { o: 1 } : {},
    );
    scene.add(rect(x + (i + 0.22) * pitch, y - h * 0.42, pitch * 0.56, h * 0.2), i % 2 && lit ? { o: 1 } : {});
  }
}

/** Filing drawers wall to wall; filed(col, row) may return what sticks out of one, drawn round the middle of its lip. */
export function cabinets(scene, x, y, cols, rows, w, h, filed = () => null) {
  const each = (draw) => {
    for (let row = 0; row < rows; row++)
      for (let col = 0; col < cols; col++) draw(x + col * w, y + row * h, filed(col, row));
  };
  each((left, top) => {
    scene.add(rect(left, top, w, h), {}).stroke(rect(left + 2, top + 2, w - 4, h - 4), KEY, 3.4);
    scene
      .add(rect(left + w * 0.36, top + h * 0.22, w * 0.28, h * 0.2), KEY)
      .add(rect(left + w * 0.39, top + h * 0.26, w * 0.22, h * 0.11), {})
      .add(rect(left + w * 0.38, top + h * 0.64, w * 0.24, 5), KEY);
  });
  // Open drawers last: what they hold stands out over the row above.
  each((left, top, content) => {
    if (!content) return;
    const lip = top + h * 0.5,
      front = poly([
        [left - 5, lip],
        [left + w + 5, lip],
        [left + w + 14, top + h * 1.14],
        [left - 14, top + h * 1.14],
      ]);
    scene.add(rect(left + 2, top + 4, w - 4, h - 4), KEY);
    scene.within('', () => content(left + w / 2, lip), scene.clip(rect(left - w, top - 2 * h, 3 * w, 2 * h + h * 0.5)));
    scene
      .cut(front, {}, 6)
      .stroke(front, KEY, 5)
      .add(rect(left + w * 0.34, top + h * 0.82, w * 0.32, 7), KEY);
  });
}

/** A pile of coins; (x, y) is the middle of its foot. */
export function coinPile(scene, x, y, r, count) {
  for (let i = 0; i < count; i++) {
    const cy = y - i * r * 0.42,
      side = `M${x - r},${cy - r * 0.4}L${x - r},${cy}A${r},${r * 0.38} 0 0 0 ${x + r},${cy}L${x + r},${cy - r * 0.4}Z`,
      top = `M${x - r},${cy - r * 0.4}A${r},${r * 0.38} 0 1 1 ${x + r},${cy - r * 0.4}A${r},${r * 0.38} 0 1 1 ${x - r},${cy - r * 0.4}Z`;
    scene
      .stroke(side + top, {}, 9)
      .add(side, { o: 1 })
      .stroke(side, KEY, 3);
    for (let j = -3; j <= 3; j++)
      scene.stroke(line([x + j * r * 0.27, cy - r * 0.1], [x + j * r * 0.27, cy + r * 0.28 - Math.abs(j) * 2]), KEY, 2);
    scene.add(top, { o: 1 }).stroke(top, KEY, 3);
  }
}

/** A chair seen from a corner; turn lays it over. (x, y) is the middle of its feet. */
export function chair(scene, x, y, s, turn = 0, tone = KEY) {
  const legs =
      line([-30, 0], [-30, -104]) + line([18, -8], [18, -110]) + line([34, 6], [34, -44]) + line([-14, 14], [-14, -38]),
    back = poly([
      [-33, -106],
      [21, -112],
      [21, -80],
      [-33, -74],
    ]),
    seat = poly([
      [-34, -52],
      [18, -58],
      [38, -44],
      [-14, -36],
    ]);
  scene.within(`translate(${x},${y}) rotate(${turn}) scale(${s})`, () => {
    scene
      .stroke(legs, {}, 15)
      .stroke(back + seat, {}, 9)
      .stroke(legs, KEY, 8)
      .stroke(back + seat, KEY, 5);
    scene.add(back, tone).add(seat, tone);
    if (tone !== KEY) scene.stroke(legs, tone, 3);
  });
}

/** A turret of the lords' wall with its gate: (x, y) is the middle of the gate's foot. */
export function gateTower(scene, x, y, w, h) {
  scene.cut(rect(x - w / 2, y - h, w, h), { b: 1 }, 9).stroke(rect(x - w / 2, y - h, w, h), KEY, 5);
  for (let i = 0; i < 5; i += 2) scene.cut(rect(x - w / 2 + (i * w) / 5, y - h - w * 0.16, w / 5, w * 0.18), KEY, 5);
  for (let row = 0; row * 15 < h * 0.5; row++)
    scene.add(rect(x - w * 0.36, y - h + 14 + row * 15, w * (row % 3 ? 0.5 : 0.72), 5), row % 4 === 1 ? { o: 1 } : {});
  const arch = `M${x - w * 0.3},${y}L${x - w * 0.3},${y - h * 0.26}Q${x},${y - h * 0.46} ${x + w * 0.3},${y - h * 0.26}L${x + w * 0.3},${y}Z`;
  scene.cut(arch, KEY, 6);
  scene.add(circle(x, y - h * 0.46, w * 0.13), KEY).add(circle(x, y - h * 0.46, w * 0.08), { r: 1 });
}
