/**
 * How loud each kind of effect is, so that a kind is even and the kinds are apart: what tells something stands above the
 * music at its fullest, the player's own hand a little below that, and the click, which is heard most, well below.
 */
import { peakOf, ratio } from './signal.mjs';
import { strikeOf } from './weighted.mjs';

/** The loudest tenth of a second of each kind, in LUFS. */
export const STRIKES = { telling: -14, hand: -17, click: -26, hum: -24.5 };

/** No effect's sample may come closer to full scale, in dBFS: codecs overshoot, and music sounds with it. */
const CEILING = -2;

/** A sound as loud as its kind, times what it is known to lose; less, if its peak would not allow it. */
export function asLoudAs(channels, kind, more = 1) {
  const wished = STRIKES[kind];
  if (wished === undefined) throw new Error(`${kind} is no kind of effect: ${Object.keys(STRIKES).join(', ')}`);
  const gain = Math.min(more * ratio(wished - strikeOf(channels)), ratio(CEILING) / peakOf(channels));
  return channels.map((channel) => channel.map((value) => value * gain));
}
