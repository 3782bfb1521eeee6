/** Small vocabulary of SVG path data from which every picture is composed. Points are [x, y]; angles are radians. */

const n1 = (n) => Math.round(n * 10) / 10;

/** Straight-sided shape through the points. */
export const poly = (points, close = true) =>
  `M${points.map((p) => `${n1(p[0])},${n1(p[1])}`).join('L')}${close ? 'Z' : ''}`;

/** Open broken line through the points. */
export const line = (...points) => poly(points, false);

export const rect = (x, y, w, h) =>
  poly([
    [x, y],
    [x + w, y],
    [x + w, y + h],
    [x, y + h],
  ]);

export const roundRect = (x, y, w, h, r) =>
  `M${x + r},${y}L${x + w - r},${y}Q${x + w},${y} ${x + w},${y + r}L${x + w},${y + h - r}Q${x + w},${y + h} ${x + w - r},${y + h}` +
  `L${x + r},${y + h}Q${x},${y + h} ${x},${y + h - r}L${x},${y + r}Q${x},${y} ${x + r},${y}Z`;

export const ellipse = (x, y, rx, ry) =>
  `M${n1(x - rx)},${n1(y)}a${n1(rx)},${n1(ry)} 0 1 0 ${n1(2 * rx)},0a${n1(rx)},${n1(ry)} 0 1 0 ${n1(-2 * rx)},0Z`;

export const circle = (x, y, r) => ellipse(x, y, r, r);

/** Open arc from angle a0 to a1, clockwise. */
export const arc = (x, y, r, a0, a1) =>
  `M${n1(x + r * Math.cos(a0))},${n1(y + r * Math.sin(a0))}A${r},${r} 0 ${a1 - a0 > Math.PI ? 1 : 0} 1 ` +
  `${n1(x + r * Math.cos(a1))},${n1(y + r * Math.sin(a1))}`;

/** A limb: two circles of different radius and their common tangents. */
export const limb = (x1, y1, r1, x2, y2, r2) => {
  const a = Math.atan2(y2 - y1, x2 - x1);
  const nx = -Math.sin(a),
    ny = Math.cos(a);
  return (
    `M${n1(x1 + nx * r1)},${n1(y1 + ny * r1)}L${n1(x2 + nx * r2)},${n1(y2 + ny * r2)}` +
    `A${n1(r2)},${n1(r2)} 0 0 0 ${n1(x2 - nx * r2)},${n1(y2 - ny * r2)}L${n1(x1 - nx * r1)},${n1(y1 - ny * r1)}` +
    `A${n1(r1)},${n1(r1)} 0 0 0 ${n1(x1 + nx * r1)},${n1(y1 + ny * r1)}Z`
  );
};

export const rotate = (p, angle, [cx, cy] = [0, 0]) => {
  const s = Math.sin(angle),
    c = Math.cos(angle),
    x = p[0] - cx,
    y = p[1] - cy;
  return [cx + x * c - y * s, cy + x * s + y * c];
};

export const lerp = (a, b, t) => a.map((v, i) => v + (b[i] - v) * t);

/** The point moved away from a centre by a factor: used for outlines that follow a shape. */
export const grow = (p, [cx, cy], factor) => [cx + (p[0] - cx) * factor, cy + (p[1] - cy) * factor];

/** Alternating sun rays as wedges round a centre; never in red on white (see the taboo list in README.md). */
export const rays = ([cx, cy], count, radius, phase = 0.03) => {
  const wedges = [];
  for (let i = 0; i < count; i += 2) {
    const a0 = (i / count) * Math.PI * 2 + phase,
      a1 = ((i + 1) / count) * Math.PI * 2 + phase;
    wedges.push(
      poly([
        [cx, cy],
        [cx + radius * Math.cos(a0), cy + radius * Math.sin(a0)],
        [cx + radius * Math.cos(a1), cy + radius * Math.sin(a1)],
      ]),
    );
  }
  return wedges.join('');
};
