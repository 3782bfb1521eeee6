/** Repeatable randomness for the press: the same seed always gives the same gouge, fleck and fibre. */

/** A stream of numbers in [0, 1) (mulberry32): enough for decoration, and identical on every machine. */
export const makeRandom = (seed) => {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
};

/** One number in [0, 1) for a point of the integer grid. */
export const hash2 = (x, y, seed) => {
  let h = (Math.imul(x, 374761393) + Math.imul(y, 668265263) + Math.imul(seed, 1274126177)) | 0;
  h = Math.imul(h ^ (h >>> 13), 1274126177);
  return ((h ^ (h >>> 16)) >>> 0) / 4294967296;
};

/** Smooth value noise in [0, 1): paper tone, knife wobble and worn ink are all sums of it. */
export const valueNoise = (x, y, seed) => {
  const xi = Math.floor(x),
    yi = Math.floor(y);
  const u = x - xi,
    v = y - yi;
  const a = u * u * (3 - 2 * u),
    b = v * v * (3 - 2 * v);
  const p = hash2(xi, yi, seed),
    q = hash2(xi + 1, yi, seed);
  const r = hash2(xi, yi + 1, seed),
    t = hash2(xi + 1, yi + 1, seed);
  return p + (q - p) * a + (r - p) * b + (p - q - r + t) * a * b;
};

/** Value noise that repeats every `period` cells in both directions, for papers laid side by side. */
export const tilingNoise = (x, y, period, seed) => {
  const wrap = (n) => ((n % period) + period) % period;
  const xi = Math.floor(x),
    yi = Math.floor(y);
  const u = x - xi,
    v = y - yi;
  const a = u * u * (3 - 2 * u),
    b = v * v * (3 - 2 * v);
  const at = (i, j) => hash2(wrap(i), wrap(j), seed);
  const p = at(xi, yi),
    q = at(xi + 1, yi),
    r = at(xi, yi + 1),
    t = at(xi + 1, yi + 1);
  return p + (q - p) * a + (r - p) * b + (p - q - r + t) * a * b;
};

/** 0 below a, 1 above b, an S-curve between. */
export const smoothStep = (a, b, x) => {
  const t = Math.min(1, Math.max(0, (x - a) / (b - a)));
  return t * t * (3 - 2 * t);
};
