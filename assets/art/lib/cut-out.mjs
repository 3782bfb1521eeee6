/** Silhouettes joined into one mask: shapes that overlap must turn the same way, or a hole opens where they cross. */
import { poly } from './paths.mjs';

const turn = (points) =>
  points.reduce((sum, a, i) => {
    const b = points[(i + 1) % points.length];
    return sum + a[0] * b[1] - b[0] * a[1];
  }, 0);

const clockwise = (points) => (turn(points) < 0 ? points.toReversed() : points);

/** One mask of several outlines, with a margin of paper round them. */
export const cutOut = (outlines, margin = 1) => ({
  parts: outlines.map((points) => poly(clockwise(points))),
  transform: '',
  grow: margin,
});

/** Points moved as the picture they outline is: turned (degrees), sized, then put at x, y. */
export const placed = (points, { x = 0, y = 0, scale = 1, turn: degrees = 0 }) => {
  const a = (degrees * Math.PI) / 180,
    c = Math.cos(a) * scale,
    s = Math.sin(a) * scale;
  return points.map(([u, v]) => [x + u * c - v * s, y + u * s + v * c]);
};

/** The same placing as an SVG transform. */
export const placing = ({ x = 0, y = 0, scale = 1, turn: degrees = 0 }) =>
  `translate(${x},${y}) rotate(${degrees}) scale(${scale})`;
