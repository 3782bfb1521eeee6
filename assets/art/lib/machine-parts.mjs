/** What the lords' machines show us where a red lens would be one too many: slots, lamps, screws and wheels in folded card. */
import { hatch } from './marks.mjs';
import { BLUE, KEY, OCHRE, RED } from './inks.mjs';
import { circle, ellipse, line, poly, rect, roundRect } from './paths.mjs';

const around = (x, y, r, count, phase = 0) =>
  Array.from({ length: count }, (_, i) => {
    const a = phase + (i / count) * Math.PI * 2;
    return [x + r * Math.cos(a), y + r * Math.sin(a)];
  });

/** A slot in which one light runs to and fro: it sees, but it is no eye. w is the slot's width. */
export function visor(scene, x, y, w) {
  const h = w * 0.34,
    slot = roundRect(x - w / 2, y - h / 2, w, h, h * 0.4);
  scene
    .stroke(slot, {}, h * 0.7)
    .add(slot, KEY)
    .add(rect(x - w * 0.1, y - h * 0.22, w * 0.34, h * 0.44), RED);
  for (const dx of [-0.34, -0.22]) scene.add(rect(x + dx * w, y - h * 0.14, w * 0.06, h * 0.28), {});
}

/** A lamp that looks for somebody: rings of pressed glass, lit. */
export function floodlight(scene, x, y, rx, ry = rx) {
  scene
    .stroke(ellipse(x, y, rx, ry), {}, rx * 0.4)
    .add(ellipse(x, y, rx, ry), KEY)
    .add(ellipse(x, y, rx * 0.78, ry * 0.78), OCHRE);
  for (const k of [0.52, 0.26]) scene.stroke(ellipse(x, y, rx * k, ry * k), KEY, 2.6);
  scene.add(ellipse(x - rx * 0.3, y - ry * 0.36, rx * 0.16, ry * 0.12), {});
}

/** The six-sided head of a screw, with its slot. */
export function boss(scene, x, y, r, turn = 0.4) {
  const head = around(x, y, r, 6, turn),
    d = poly(head);
  scene.stroke(d, {}, r * 0.7).add(d, {});
  scene.add(hatch(head.slice(0, 4), { angle: 0.8, gap: 4.4, w: 1.8, seed: 3 }), BLUE);
  scene.stroke(d, KEY, Math.max(3, r * 0.26));
  const [c, s] = [Math.cos(turn), Math.sin(turn)];
  scene.stroke(line([x - r * 0.56 * c, y - r * 0.56 * s], [x + r * 0.56 * c, y + r * 0.56 * s]), KEY, r * 0.3, {
    cap: 'butt',
  });
}

/** A wheel that opens a valve: rim, four spokes, a nut. */
export function handwheel(scene, x, y, r) {
  const spokes = [0.4, 1.2, 2, 2.75].map((a) =>
    line([x - r * Math.cos(a), y - r * Math.sin(a)], [x + r * Math.cos(a), y + r * Math.sin(a)]),
  );
  scene.stroke(circle(x, y, r), {}, r * 0.62).stroke(circle(x, y, r), KEY, r * 0.4);
  for (const spoke of spokes) scene.stroke(spoke, {}, r * 0.4).stroke(spoke, KEY, r * 0.22);
  scene
    .stroke(circle(x, y, r), OCHRE, r * 0.18)
    .add(circle(x, y, r * 0.28), OCHRE)
    .stroke(circle(x, y, r * 0.28), KEY, 3);
}

/** A window of thick glass: what looks out of it cannot be seen. */
export function porthole(scene, x, y, r) {
  scene
    .stroke(circle(x, y, r * 0.8), {}, r * 0.5)
    .add(circle(x, y, r * 0.86), KEY)
    .add(circle(x, y, r * 0.58), BLUE)
    .stroke(line([x - r * 0.3, y + r * 0.06], [x + r * 0.06, y - r * 0.3]), {}, r * 0.14);
}

/** Where a key would go, if one had it. */
export function keyhole(scene, x, y, r) {
  const d =
    circle(x, y - r * 0.2, r * 0.38) +
    poly([
      [x - r * 0.16, y],
      [x + r * 0.16, y],
      [x + r * 0.34, y + r * 0.74],
      [x - r * 0.34, y + r * 0.74],
    ]);
  scene.stroke(d, {}, r * 0.24).add(d, KEY);
}

/** A seal of red wax, with a crown pressed into it. */
export function waxSeal(scene, x, y, r) {
  const edge = Array.from({ length: 40 }, (_, i) => {
      const a = (i / 40) * Math.PI * 2,
        q = r * (1 + 0.08 * Math.sin(a * 5) + 0.04 * Math.cos(a * 9));
      return [x + q * Math.cos(a), y + q * Math.sin(a)];
    }),
    at = (dx, dy) => [x + dx * r, y + dy * r];
  scene
    .stroke(poly(edge), {}, r * 0.34)
    .add(poly(edge), RED)
    .stroke(poly(edge), KEY, r * 0.16)
    .add(
      poly([
        at(-0.46, 0.36),
        at(-0.54, -0.3),
        at(-0.24, 0.02),
        at(0, -0.46),
        at(0.24, 0.02),
        at(0.54, -0.3),
        at(0.46, 0.36),
      ]),
      {},
    );
}

/** The clasp of a purse: two knobs, one across the other. */
export function clasp(scene, x, y, r) {
  for (const s of [-1, 1]) {
    const knob = circle(x + s * r * 0.36, y, r * 0.46);
    scene
      .stroke(knob, {}, r * 0.3)
      .add(knob, OCHRE)
      .stroke(knob, KEY, r * 0.2);
  }
}

/** A slot for tickets or coins. */
export function slot(scene, x, y, r) {
  const d = rect(x - r * 0.8, y - r * 0.22, r * 1.6, r * 0.44);
  scene
    .stroke(d, {}, r * 0.5)
    .add(d, KEY)
    .stroke(d, OCHRE, r * 0.16);
}
