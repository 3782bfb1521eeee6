/**
 * All effects in one file, so that a page asks once and hears at once: each stands at its own place, silence between
 * them for a codec to settle in, a loop with its padding.
 */
import { asLoudAs } from './kinds.mjs';
import { padded, PADDING } from './loop.mjs';
import { lay, SAMPLE_RATE, silence } from './signal.mjs';

/** Seconds of silence after each effect. */
const GAP = 0.12;

/** The sprite's two channels, and where each effect stands: [start, length] in milliseconds, `true` for a loop. */
export function spriteOf(effects) {
  const places = {};
  const sounds = [];
  let at = GAP;
  for (const { name, channels, kind, loop, gain = 1 } of effects) {
    const set = asLoudAs(channels, kind, gain);
    const sound = loop === undefined ? set : padded(set);
    const start = Math.round((at + (loop === undefined ? 0 : PADDING)) * 1000);
    const lasts = Math.round((set[0].length / SAMPLE_RATE) * 1000);
    places[name] = loop === undefined ? [start, lasts] : [start, lasts, true];
    sounds.push({ at, sound });
    at += sound[0].length / SAMPLE_RATE + GAP;
  }
  const sides = [0, 1].map((side) => {
    const whole = silence(at);
    for (const { at: start, sound } of sounds) lay(whole, sound[side], { at: start });
    return whole;
  });
  return { channels: sides, places };
}
