/** Whether a tune is in the sound: each written note looked for at its pitch, against the semitones beside it. */
import { samples, SAMPLE_RATE } from './signal.mjs';

/** How much stronger a note must be than its neighbours. */
const CLEARLY = 1.5;
/** Seconds after a note's beginning that its attack is left out, and the most that is listened to. */
const ATTACK = 0.03;
const LONGEST = 0.5;

/** Loudness at one pitch (Goertzel), under a window so that neighbours do not leak. */
function loudnessAt(sound, hertz) {
  const turn = 2 * Math.cos((2 * Math.PI * hertz) / SAMPLE_RATE);
  let [last, before] = [0, 0];
  for (let i = 0; i < sound.length; i++) {
    const windowed = sound[i] * Math.sin((Math.PI * i) / sound.length) ** 2;
    [last, before] = [windowed + turn * last - before, last];
  }
  return Math.sqrt(Math.max(0, last * last + before * before - turn * last * before));
}

/** The fundamental and its octave, together. */
const strength = (sound, note) =>
  [1, 2].reduce((sum, partial) => sum + loudnessAt(sound, partial * 440 * 2 ** ((note - 69) / 12)), 0);

/** How many notes — [from, to, MIDI number], seconds — are written, and how many of them are heard. */
export function notesHeard(channels, written, offset) {
  const heard = written.filter(([from, to, note]) => {
    const begin = samples(offset + from + ATTACK);
    const sound = channels[0].subarray(begin, Math.min(samples(offset + to), begin + samples(LONGEST)));
    return strength(sound, note) > CLEARLY * Math.max(strength(sound, note - 1), strength(sound, note + 1));
  });
  return { written: written.length, heard: heard.length };
}
