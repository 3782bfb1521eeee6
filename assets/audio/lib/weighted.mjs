/** Loudness over moments shorter than EBU R 128 looks at, weighted as the ear is (ITU-R BS.1770): what a blow is heard by. */
import { SAMPLE_RATE, samples } from './signal.mjs';

/** Seconds: what sounds within this is heard as one blow. R 128's own moment of 0.4 s would count the silence after it. */
export const MOMENT = 0.1;

/** BS.1770's two filters at 48 kHz: numerator, and the last two of the denominator. The head's shelf, then no rumble. */
const SHELF = [1.53512485958697, -2.69169618940638, 1.19839281085285, -1.69065929318241, 0.73248077421585];
const NO_RUMBLE = [1, -2, 1, -1.99004745483398, 0.99007225036621];

function filtered(channel, [b0, b1, b2, a1, a2]) {
  const out = new Float64Array(channel.length);
  let [x1, x2, y1, y2] = [0, 0, 0, 0];
  for (let i = 0; i < channel.length; i++) {
    const y = b0 * channel[i] + b1 * x1 + b2 * x2 - a1 * y1 - a2 * y2;
    [x1, x2, y1, y2] = [channel[i], x1, y, y1];
    out[i] = y;
  }
  return out;
}

/** The loudness of each moment, in LUFS, one every `every` seconds; silence before and after counts as such. */
export function momentsOf(channels, every = 0.01) {
  const weighted = channels.map((channel) => filtered(filtered(channel, SHELF), NO_RUMBLE));
  const [length, hop] = [samples(MOMENT), samples(every)];
  // Sums up to each sample: a moment is the difference of two of them.
  const energy = new Float64Array(weighted[0].length + 1);
  for (let i = 0; i < weighted[0].length; i++) {
    energy[i + 1] = energy[i] + weighted.reduce((sum, channel) => sum + channel[i] ** 2, 0);
  }
  const moments = [];
  for (let from = 0; from === 0 || from + length < energy.length; from += hop) {
    const sum = energy[Math.min(from + length, energy.length - 1)] - energy[from];
    moments.push(-0.691 + 10 * Math.log10(Math.max(sum / length, 1e-12)));
  }
  return moments;
}

/** The loudest moment of a sound, in LUFS. Sample rate is 48 kHz: the filters are written for it. */
export function strikeOf(channels) {
  if (SAMPLE_RATE !== 48_000) throw new Error('the weighting is written for 48 kHz');
  return Math.max(...momentsOf(channels));
}
