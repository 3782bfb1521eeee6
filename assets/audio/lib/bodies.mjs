/** Things that are struck: bodies that ring by their modes, and the wooden bed of the press. */
import { bandPass, highPass } from './filter.mjs';
import { draw, lay, noise, SAMPLE_RATE, shape, silence, struck } from './signal.mjs';

/** A struck body: each mode is [hertz, seconds to −60 dB, loudness]. */
export function ring(seconds, modes) {
  return draw(seconds, (time) =>
    modes.reduce(
      (sum, [hertz, dying, gain]) =>
        sum + gain * Math.sin(2 * Math.PI * hertz * time) * Math.exp((-6.9 * time) / dying),
      0,
    ),
  );
}

/** Filtered noise that dies at once: a tick of wood, metal or card. */
export const tick = (seed, { hertz, q = 1, dying, rise = 0.0005 }) =>
  shape(bandPass(noise(dying * 1.5, seed), hertz, q), struck(dying, rise));

const BED = [
  [212, 0.13, 0.3],
  [388, 0.1, 0.26],
  [655, 0.08, 0.2],
  [1130, 0.05, 0.14],
  [1870, 0.035, 0.09],
];

/** The press comes down: a falling low tone, the wood of its bed, and the slap of paper. */
export function thump(seed, { hertz = 58, hard = 1 } = {}) {
  const seconds = 0.55;
  const out = silence(seconds);
  let phase = 0;
  for (let i = 0; i < out.length; i++) {
    const time = i / SAMPLE_RATE;
    phase += (2 * Math.PI * hertz * (1 + 1.6 * Math.exp(-time * 38))) / SAMPLE_RATE;
    out[i] = 0.95 * Math.sin(phase) * Math.exp(-time * 15);
  }
  lay(out, ring(seconds, BED), { gain: hard });
  lay(out, shape(bandPass(noise(seconds, seed), 900), struck(0.05)), { gain: 1.4 * hard });
  return lay(out, shape(highPass(noise(seconds, seed + 1), 2500), struck(0.022)), { gain: 0.5 * hard });
}
