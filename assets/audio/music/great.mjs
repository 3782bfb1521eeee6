/** The great event: the Leviathan's motif unfolds — its semitone a whole tone, its tritone a fifth — under the front's. */
import { pitch } from '../lib/pitch.mjs';
import { part } from '../lib/score.mjs';
import { playParts } from '../lib/tools.mjs';
import { sting } from './sting/sting.mjs';

const BPM = 92;
export const loudness = -17;
export const rates = { webm: 64, mp3: 96 };

const TUNE = `A4/.75 A4/.25 D5/1.5 r/.5 E5/.5 F#5/.5  G5/1 F#5/.5 E5/.5 A5/2  D5/1 F5/1 G5/1 E5/1  F#5/4`;
const UNDER = `A3/.75 A3/.25 D4/2 C#4/1  B3/1 D4/1 E4/1 C#4/1  F4/2 G4/2  A4/4`;
/** What was D, E flat, D, A flat. */
const UNFOLDED = `D2/1.5 E2/.5 D2/1 A2/1  G2/2 A2/2  Bb2/2 C3/2  D2/1.5 E2/.5 D2/1 A2/1  D2/3`;
/** Beats from, beats long, notes, force. */
const CHORDS = [
  [0, 4, 'D3 A3 D4 F#4', 72],
  [4, 2, 'G2 D3 B3 D4', 76],
  [6, 2, 'A2 E3 C#4 G4', 78],
  [8, 2, 'Bb2 F3 D4 F4', 82],
  [10, 2, 'C3 G3 E4 G4', 86],
  [12, 6, 'D3 A3 F#4 A4', 88],
];
const BELLS = [
  [0, 'D5', 56],
  [8, 'F5', 60],
  [12, 'D5', 76],
  [13.5, 'A5', 62],
  [15, 'F#5', 58],
  [16.5, 'D6', 50],
];

const accordion = () => part({ channel: 3, program: 21, volume: 92, pan: 44, room: 60 }).sing(0, TUNE, 88);

export const written = () =>
  accordion().notes.map(({ at, lasts, note }) => [(at * 60) / BPM, ((at + lasts) * 60) / BPM, note]);

export function render() {
  const strings = part({ channel: 0, program: 48, volume: 88, room: 84 });
  const brass = part({ channel: 1, program: 61, volume: 78, pan: 80, room: 80 });
  const timpani = part({ channel: 2, program: 47, volume: 94, pan: 70, room: 80 });
  const voices = part({ channel: 6, program: 52, volume: 70, pan: 60, room: 100 });
  for (const [at, lasts, names, force] of CHORDS) {
    const notes = names.split(' ').map(pitch);
    strings.chord(at, lasts, notes, force);
    if (at > 0) brass.chord(at, lasts * 0.8, notes.slice(1), force - 6);
    if (at >= 8) voices.chord(at, lasts, notes.slice(1), force - 10);
    timpani.play(at, 0.6, notes[0], force + 8);
  }
  for (let k = 0; k < 16; k++) timpani.play(10 + k / 8, 0.12, pitch('A2'), 36 + k * 4);
  const bells = part({ channel: 7, program: 14, volume: 84, room: 100 });
  for (const [at, name, force] of BELLS) bells.play(at, 4, pitch(name), force);
  const parts = [
    strings,
    brass,
    timpani,
    voices,
    bells,
    accordion(),
    part({ channel: 4, program: 60, volume: 86, pan: 36, room: 84 }).sing(0, UNDER, 80),
    part({ channel: 5, program: 43, volume: 96, room: 60 }).sing(0, UNFOLDED, 84),
    part({ channel: 8, program: 70, volume: 84, pan: 54, room: 70 }).sing(
      0,
      UNFOLDED.replace(/\d(?=\/)/g, (octave) => String(Number(octave) + 1)),
      74,
    ),
  ];
  return { 'ending-great': sting(playParts(parts, BPM), 13.5) };
}
