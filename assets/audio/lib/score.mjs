/**
 * A score: parts that hold notes in beats. A hand never plays exactly what is written: each part leans a little, in time
 * and in force, by its own seeded chance, so that writing one part anew leaves the others as they were.
 */
import { pitch } from './pitch.mjs';
import { randomOf } from './random.mjs';

/** How far a hand strays: beats, and MIDI force. */
const STRAY = { time: 0.01, force: 5 };

/** One player: a MIDI channel (9 is percussion), a General MIDI program, loudness, place (64 is the middle), room. */
export function part({ channel, program, volume = 90, pan = 64, room = 60 }) {
  const random = randomOf(1651 + channel * 97);
  const stray = (by) => (random() * 2 - 1) * by;
  const notes = [];
  const swells = [];
  return {
    channel,
    program,
    volume,
    pan,
    room,
    notes,
    swells,
    /** One note: when and how long in beats, a MIDI number, a force from 1 to 127. */
    play(at, lasts, note, force) {
      notes.push({ at: Math.max(0, at + stray(STRAY.time)), lasts, note, force: force + stray(STRAY.force) });
      return this;
    },
    chord(at, lasts, chordNotes, force) {
      for (const note of chordNotes) this.play(at, lasts, note, force);
      return this;
    },
    /** A tune written as `D3/1.5 Eb3/.5 r/1`: note and beats, r for a rest. A first beat of a bar is a little louder. */
    sing(at, tune, force) {
      let beat = at;
      for (const word of tune.trim().split(/\s+/)) {
        const [name, beats] = word.split('/');
        const lasts = Number(beats);
        if (name !== 'r') this.play(beat, lasts * 0.94, pitch(name), force + (beat % 4 === 0 ? 6 : 0));
        beat += lasts;
      }
      return this;
    },
    /** Expression from 0 to 127 at a beat. */
    swell(at, value) {
      swells.push({ at, value });
      return this;
    },
  };
}

/** The same parts played over and over: `rounds` times `beats` beats. */
export function repeated(parts, beats, rounds) {
  const again = (list) =>
    Array.from({ length: rounds }, (_, round) => list.map((it) => ({ ...it, at: it.at + round * beats }))).flat();
  return parts.map((it) => ({ ...it, notes: again(it.notes), swells: again(it.swells) }));
}
