/**
 * Loops without a seam. Two rounds are played and the second kept, so that the tails of the end already sound under the
 * beginning; its last 40 ms are led into what came before it. In the file a quarter of a second of the loop stands on
 * either side of it, so that whatever delay a codec adds, the player still cuts inside the same music.
 */
import { samples } from './signal.mjs';

/** Seconds of the loop's own end before it, and of its own beginning after it. */
export const PADDING = 0.25;
const LEAD = 0.04;

/** The second of two rounds of `seconds`, its end leading into its beginning. */
export function secondRound(channels, seconds) {
  const length = samples(seconds);
  const lead = samples(LEAD);
  return channels.map((channel) => {
    const loop = channel.slice(length, length * 2);
    for (let i = 0; i < lead; i++) {
      const kept = Math.cos((i / lead) * (Math.PI / 2)) ** 2;
      const at = length - lead + i;
      loop[at] = loop[at] * kept + channel[at] * (1 - kept);
    }
    return loop;
  });
}

export function padded(channels) {
  const padding = samples(PADDING);
  return channels.map((loop) => {
    const out = new Float64Array(loop.length + 2 * padding);
    out.set(loop.subarray(loop.length - padding));
    out.set(loop, padding);
    out.set(loop.subarray(0, padding), padding + loop.length);
    return out;
  });
}
