/** How a loop meets itself in a decoded file: what a player hears who goes from its end to its beginning. */
import { decibels, samples } from './signal.mjs';

/** Seconds of music that are compared on the far side of the join. */
const BEYOND = 0.05;

/**
 * - `jump`: the step from the last sample before the join to the first after it, of full scale, the larger of both sides;
 *   `p99Step`: what only one step in a hundred of the same loop goes beyond; `medianStep`: an ordinary one.
 * - `beyond`: in dB, what is heard after the join less what the file would have gone on with, beside the latter. Were the
 *   cut elsewhere in the music than the press made it, by a codec's delay, it would be about 0 or more.
 */
export function seamOf(channels, fromSeconds, seconds) {
  const from = samples(fromSeconds);
  const to = from + samples(seconds);
  const jump = Math.max(...channels.map((channel) => Math.abs(channel[from] - channel[to - 1])));
  const steps = channels[0].slice(from + 1, to).map((value, i) => Math.abs(value - channels[0][from + i]));
  steps.sort();
  const step = (share) => steps[Math.floor((steps.length - 1) * share)];
  let [other, music] = [0, 0];
  for (const channel of channels) {
    for (let i = 0; i < samples(BEYOND); i++) {
      other += (channel[from + i] - channel[to + i]) ** 2;
      music += channel[to + i] ** 2;
    }
  }
  const beyond = decibels(Math.sqrt(other / Math.max(music, 1e-12)));
  return { jump, medianStep: step(0.5), p99Step: step(0.99), beyond };
}
