/** A promise is broken: the seal cracks, and its two tones slide apart into the Leviathan's semitone. */
import { tick } from '../lib/bodies.mjs';
import { randomOf } from '../lib/random.mjs';
import { inRoom } from '../lib/room.mjs';
import { fadeOut, lay, SAMPLE_RATE, silence } from '../lib/signal.mjs';

export const kind = 'telling';

/** From the open fifth of a promise to D and E flat, in hertz. */
const SLIDES = [
  [440, 311.13],
  [587.33, 293.66],
];

export function render() {
  const out = silence(1.1);
  const random = randomOf(131);
  for (let k = 0; k < 22; k++) {
    const crack = tick(140 + k, { hertz: 900 + 3200 * random(), q: 1.8, dying: 0.02 });
    lay(out, crack, { at: 0.16 * random() ** 2, gain: 0.4 + 0.8 * random() });
  }
  for (const [from, to] of SLIDES) {
    let phase = 0;
    for (let i = 0; i < out.length; i++) {
      const time = i / SAMPLE_RATE;
      phase += (to + (from - to) * Math.exp(-time * 9)) / SAMPLE_RATE;
      out[i] += 0.3 * Math.sin(2 * Math.PI * phase) * Math.min(1, time / 0.01) * Math.exp(-time * 5);
    }
  }
  return fadeOut(inRoom(out, { wet: 0.22, dying: 0.7 }), 0.08);
}
