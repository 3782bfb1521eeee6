/** The front holds: its rising motif, for once in the major, in unison and then in chords. */
import { pitch } from '../lib/pitch.mjs';
import { part } from '../lib/score.mjs';
import { playParts } from '../lib/tools.mjs';
import { sting } from './sting/sting.mjs';

export const loudness = -17;
export const rates = { webm: 64, mp3: 96 };

const TUNE = `A4/.75 A4/.25 D5/1.5 r/.5 E5/.5 F#5/.5  G5/1 F#5/.5 E5/.5 A5/2  F#5/4`;
const UNDER = `A3/.75 A3/.25 D4/2 C#4/1  B3/1 D4/1 E4/1 C#4/1  D4/4`;
const CHORDS = [
  [0, 4, 'D3 A3 D4 F#4'],
  [4, 2, 'G2 D3 B3 D4'],
  [6, 2, 'A2 E3 C#4 G4'],
  [8, 4, 'D3 A3 D4 F#4'],
];

export function render() {
  const strings = part({ channel: 0, program: 48, volume: 88, room: 84 });
  const brass = part({ channel: 1, program: 61, volume: 76, pan: 80, room: 80 });
  const timpani = part({ channel: 2, program: 47, volume: 94, pan: 70, room: 80 });
  for (const [at, lasts, names] of CHORDS) {
    strings.chord(at, lasts, names.split(' ').map(pitch), 74);
    if (at > 0) brass.chord(at, lasts * 0.9, names.split(' ').slice(1).map(pitch), 68);
    timpani.play(at, 0.6, pitch(names.split(' ')[0]), 88);
  }
  for (let k = 0; k < 8; k++) timpani.play(7 + k / 8, 0.12, pitch('A2'), 46 + k * 6);
  const parts = [
    strings,
    brass,
    timpani,
    part({ channel: 3, program: 21, volume: 92, pan: 44, room: 60 }).sing(0, TUNE, 88),
    part({ channel: 4, program: 60, volume: 84, pan: 36, room: 84 }).sing(0, UNDER, 78),
    part({ channel: 5, program: 14, volume: 80, room: 100 }).play(8, 4, pitch('D5'), 70).play(10, 3, pitch('A5'), 56),
  ];
  return { 'ending-victory': sting(playParts(parts, 104), 9.5) };
}
