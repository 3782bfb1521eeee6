/** What the three stems share: 24 bars of four beats, D minor with the Phrygian E flat the Leviathan is known by. */
import { above } from '../../lib/pitch.mjs';

export const BPM = 96;
export const BEATS = 96;
export const SECONDS = 60;

/** One chord a bar, root first. */
const CHORDS = [
  ['D', 'F', 'A'],
  ['D', 'F', 'A'],
  ['D', 'Eb', 'G', 'Bb'],
  ['D', 'F', 'A'],
  ['D', 'G', 'Bb'],
  ['D', 'F', 'A'],
  ['Eb', 'G', 'Bb'],
  ['A', 'C#', 'E', 'Bb'],

  ['D', 'F', 'A'],
  ['Bb', 'D', 'F'],
  ['G', 'Bb', 'D'],
  ['A', 'C#', 'E', 'G'],
  ['D', 'F', 'A'],
  ['F', 'A', 'C'],
  ['Eb', 'G', 'Bb'],
  ['A', 'D', 'E', 'G'],

  ['D', 'F', 'A'],
  ['C', 'E', 'G'],
  ['Bb', 'D', 'F'],
  ['A', 'C#', 'E', 'G'],
  ['G', 'Bb', 'D'],
  ['Eb', 'G', 'Bb'],
  ['A', 'C#', 'E', 'Bb'],
  ['D', 'F', 'A'],
];

/**
 * The bars in order: where they begin in beats, the section (0 the machine, 1 the doubt, 2 the front), whether the music
 * thins out towards the loop's end, and the chord's notes at or above a MIDI number.
 */
export const BARS = CHORDS.map((chord, number) => ({
  number,
  at: number * 4,
  section: Math.floor(number / 8),
  isThin: number >= 22,
  tone: (index, low) => above(chord[index % chord.length], low),
}));

/** Swells over eight bars, for whoever holds long notes. */
export function breathe(part) {
  for (let beat = 0; beat < BEATS; beat++) part.swell(beat, 78 + 40 * Math.sin((Math.PI * (beat % 32)) / 32));
  return part;
}
