/** The Leviathan breathes: the hum of a machine hall, as a loop. Every tone fits the loop a whole number of times. */
import { bandPass } from '../lib/filter.mjs';
import { draw, lay, noise, samples } from '../lib/signal.mjs';

export const kind = 'hum';
export const decoration = 'The page says in words that the Leviathan deliberates.';
/** Seconds; all frequencies below are multiples of its inverse. */
export const loop = 4;

/** [hertz, loudness]: mains and its overtones, the piece's D under them, fans above. */
const TONES = [
  [36.75, 0.5],
  [50, 0.42],
  [73.5, 0.34],
  [100, 0.5],
  [150, 0.16],
  [200, 0.2],
  [300, 0.1],
  [400, 0.07],
  [587.25, 0.03],
  [1174.5, 0.012],
  [2100, 0.02],
  [2100.5, 0.02],
];

/** Noise on a ring: its end is led into what came before its beginning. */
function breath(seed, hertz, q) {
  const length = samples(loop);
  const lead = samples(0.5);
  const long = bandPass(noise(loop + 1, seed), hertz, q);
  return new Float64Array(length).map((_, i) => {
    const now = long[lead + i];
    const left = length - i;
    if (left > lead) return now;
    const kept = left / lead;
    return now * Math.sqrt(kept) + long[lead - left] * Math.sqrt(1 - kept);
  });
}

export function render() {
  return [0, 1].map((side) => {
    const tone = draw(loop, (time) =>
      TONES.reduce((sum, [hertz, gain]) => sum + gain * Math.sin(2 * Math.PI * hertz * time + side * 0.7), 0),
    );
    lay(tone, breath(31 + side, 430 + side * 30, 0.6), { gain: 0.9 });
    lay(tone, breath(33 + side, 2300 + side * 200, 0.8), { gain: 0.22 });
    return tone.map((value, i) => value * (1 + 0.08 * Math.sin((2 * Math.PI * 2 * i) / tone.length)));
  });
}
