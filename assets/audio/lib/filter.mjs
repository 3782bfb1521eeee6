/** Second-order filters (R. Bristow-Johnson's cookbook): what makes noise into paper, wood, breath or iron. */
import { SAMPLE_RATE } from './signal.mjs';

/** The quality at which a filter neither sags nor rings. */
const FLAT = Math.SQRT1_2;

/** Coefficients of the numerator, from the cosine of the angle and alpha. */
const NUMERATORS = {
  low: (cos) => [(1 - cos) / 2, 1 - cos, (1 - cos) / 2],
  high: (cos) => [(1 + cos) / 2, -(1 + cos), (1 + cos) / 2],
  band: (_, alpha) => [alpha, 0, -alpha],
};

function filter(kind, channel, hertz, q) {
  const angle = (2 * Math.PI * hertz) / SAMPLE_RATE;
  const cos = Math.cos(angle);
  const alpha = Math.sin(angle) / (2 * q);
  const [b0, b1, b2] = NUMERATORS[kind](cos, alpha).map((b) => b / (1 + alpha));
  const a1 = (-2 * cos) / (1 + alpha);
  const a2 = (1 - alpha) / (1 + alpha);
  const out = new Float64Array(channel.length);
  let x1 = 0;
  let x2 = 0;
  let y1 = 0;
  let y2 = 0;
  for (let i = 0; i < channel.length; i++) {
    const x = channel[i];
    const y = b0 * x + b1 * x1 + b2 * x2 - a1 * y1 - a2 * y2;
    x2 = x1;
    x1 = x;
    y2 = y1;
    y1 = y;
    out[i] = y;
  }
  return out;
}

export const lowPass = (channel, hertz, q = FLAT) => filter('low', channel, hertz, q);
export const highPass = (channel, hertz, q = FLAT) => filter('high', channel, hertz, q);
export const bandPass = (channel, hertz, q = FLAT) => filter('band', channel, hertz, q);

/** A filter over a loop: two rounds are run and the second kept, so that its end meets its beginning. */
export function around(ring, run) {
  const twice = new Float64Array(ring.length * 2);
  twice.set(ring);
  twice.set(ring, ring.length);
  return run(twice).slice(ring.length);
}
