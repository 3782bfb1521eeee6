/** The two hands of the game: the engraver's hatching (the lords) and the lino gouge (the front). */
import { makeRandom } from './noise.mjs';
import { poly, rotate } from './paths.mjs';

/**
 * Engraved hatching: tapered, slightly wobbling strokes that fill a polygon (or several rings, even-odd).
 * Strokes are filled lozenges rather than SVG strokes because an engraver's line swells and thins.
 * gap and w in logical pixels; w2 lets the line thicken from the first row to the last; brk is the chance of a break.
 */
export function hatch(shape, options = {}) {
  const { angle = 0, gap = 7, w = 2, wob = 0.6, taper = 0.18, seed = 1, inset = 0, w2 = null, brk = 0 } = options;
  const random = makeRandom(seed * 7919 + 13);
  const rings = Array.isArray(shape[0][0]) ? shape : [shape];
  const turned = rings.map((ring) => ring.map((p) => rotate(p, -angle)));
  let top = Infinity,
    bottom = -Infinity;
  for (const ring of turned)
    for (const p of ring) {
      top = Math.min(top, p[1]);
      bottom = Math.max(bottom, p[1]);
    }
  const rows = (bottom - top) / gap;
  let path = '',
    row = 0;
  for (let y = top + gap * (0.3 + 0.4 * random()); y < bottom; y += gap, row++) {
    for (const [start, end] of spansAt(turned, y, inset)) {
      const pieces = [];
      if (brk && random() < brk && end - start > 30) {
        const middle = start + (end - start) * (0.25 + 0.5 * random()),
          hole = 5 + 8 * random();
        pieces.push([start, middle - hole / 2], [middle + hole / 2, end]);
      } else pieces.push([start, end]);
      for (const [s, e] of pieces) {
        const width = w2 == null ? w : w + (w2 - w) * (row / Math.max(1, rows));
        const half = (width * (0.85 + 0.3 * random())) / 2;
        const j = (random() - 0.5) * wob,
          k = (random() - 0.5) * wob,
          tip = Math.min((e - s) * taper, 18);
        path += poly(
          [
            [s, y + j],
            [s + tip, y + j - half],
            [e - tip, y + k - half],
            [e, y + k],
            [e - tip, y + k + half],
            [s + tip, y + j + half],
          ].map((p) => rotate(p, angle)),
        );
      }
    }
  }
  return path;
}

/** Stretches of the horizontal y that lie inside the rings, by the even-odd rule. */
function spansAt(rings, y, inset) {
  const cuts = [];
  for (const ring of rings) {
    for (let i = 0; i < ring.length; i++) {
      const a = ring[i],
        b = ring[(i + 1) % ring.length];
      if (a[1] <= y !== b[1] <= y) cuts.push(a[0] + ((y - a[1]) / (b[1] - a[1])) * (b[0] - a[0]));
    }
  }
  cuts.sort((a, b) => a - b);
  const spans = [];
  for (let i = 0; i + 1 < cuts.length; i += 2) {
    const start = cuts[i] + inset,
      end = cuts[i + 1] - inset;
    if (end - start >= 3) spans.push([start, end]);
  }
  return spans;
}

/** One lens-shaped cut of the gouge, fatter on one side as a hand would leave it. */
export function gouge(x, y, length, angle, width) {
  const dx = (Math.cos(angle) * length) / 2,
    dy = (Math.sin(angle) * length) / 2;
  const nx = -Math.sin(angle) * width,
    ny = Math.cos(angle) * width;
  const n = (v) => Math.round(v * 10) / 10;
  return (
    `M${n(x - dx)},${n(y - dy)}Q${n(x + nx)},${n(y + ny)} ${n(x + dx)},${n(y + dy)}` +
    `Q${n(x - nx * 0.6)},${n(y - ny * 0.6)} ${n(x - dx)},${n(y - dy)}Z`
  );
}

/** A scatter of nearly horizontal gouges over a box: cut ground, water, worn walls. */
export function gougeField({ x, y, w, h, count, seed, length = [12, 30], width = [1, 2.2], tilt = -0.06 }) {
  const random = makeRandom(seed);
  let path = '';
  for (let i = 0; i < count; i++) {
    const px = x + random() * w,
      py = y + random() * h;
    path += gouge(
      px,
      py,
      length[0] + random() * (length[1] - length[0]),
      tilt + (random() - 0.5) * 0.12,
      width[0] + random() * (width[1] - width[0]),
    );
  }
  return path;
}
