/** Coarse outlines for hit testing: a theatre as a few polygons with a small, fixed number of points. */

export const ringArea = (ring) =>
  Math.abs(
    ring.reduce((sum, a, i) => {
      const b = ring[(i + 1) % ring.length];
      return sum + a[0] * b[1] - b[0] * a[1];
    }, 0) / 2,
  );

export const boundsOf = (points) => {
  const xs = points.map((p) => p[0]),
    ys = points.map((p) => p[1]);
  return { x0: Math.min(...xs), y0: Math.min(...ys), x1: Math.max(...xs), y1: Math.max(...ys) };
};

/** Drops, again and again, the point whose triangle with its neighbours is smallest (Visvalingam), over all rings at once. */
export function coarsen(rings, budget, { smallest = 260, most = 8 } = {}) {
  let kept = rings.filter((ring) => ringArea(ring) >= smallest).sort((a, b) => ringArea(b) - ringArea(a));
  kept = kept.slice(0, most).map((ring) => ring.slice());
  const count = () => kept.reduce((sum, ring) => sum + ring.length, 0);
  while (count() > budget) {
    let best = null;
    for (const ring of kept) {
      if (ring.length <= 4) continue;
      for (let i = 0; i < ring.length; i++) {
        const area = ringArea([ring.at(i - 1), ring[i], ring[(i + 1) % ring.length]]);
        if (!best || area < best.area) best = { ring, i, area };
      }
    }
    if (!best) break;
    best.ring.splice(best.i, 1);
  }
  return kept.map((ring) => ring.map((p) => p.map(Math.round)));
}
