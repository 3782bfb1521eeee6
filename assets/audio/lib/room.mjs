/** The print shop around a dry sound: a small feedback network of four echoes, heard in stereo. */
import { SAMPLE_RATE, samples } from './signal.mjs';

/** Lengths of the echoes in samples: primes, so that they never fall together. */
const ECHOES = [1499, 1867, 2137, 2593];
/** How much of each echo's treble the walls give back. */
const TREBLE = 0.55;

/** One channel in a room: `wet` share of echoes, `dying` seconds to −60 dB. Returns left and right. */
export function inRoom(channel, { wet = 0.2, dying = 0.6, before = 0.008 } = {}) {
  const lines = ECHOES.map((length) => ({
    held: new Float64Array(length),
    at: 0,
    dull: 0,
    gain: 10 ** ((-3 * length) / SAMPLE_RATE / dying),
  }));
  const wait = samples(before);
  const left = new Float64Array(channel.length);
  const right = new Float64Array(channel.length);
  for (let i = 0; i < channel.length; i++) {
    const heard = lines.map(({ held, at }) => held[at]);
    const shared = heard.reduce((sum, value) => sum + value, 0) / 2;
    lines.forEach((line, k) => {
      line.dull += TREBLE * (heard[k] - shared - line.dull);
      line.held[line.at] = (i >= wait ? channel[i - wait] : 0) + line.dull * line.gain;
      line.at = (line.at + 1) % line.held.length;
    });
    left[i] = channel[i] * (1 - wet) + (heard[0] - heard[2]) * wet;
    right[i] = channel[i] * (1 - wet) + (heard[1] - heard[3]) * wet;
  }
  return [left, right];
}
