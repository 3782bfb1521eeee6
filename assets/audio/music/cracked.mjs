/** The Leviathan has cracked and stands: the front's motif begins, and stops on a chord that does not close. */
import { pitch } from '../lib/pitch.mjs';
import { part } from '../lib/score.mjs';
import { playParts } from '../lib/tools.mjs';
import { sting } from './sting/sting.mjs';

export const loudness = -19;
export const rates = { webm: 64, mp3: 96 };

const TUNE = `A4/.75 A4/.25 D5/1.5 r/.5 E5/.5 F5/.5  E5/4`;
const FALL = `r/4 r/1 D3/1.5 Eb3/.5 D3/1  A2/4`;
const CHORDS = [
  [0, 4, 'D3 A3 D4 F4', 62],
  [4, 4, 'Bb2 F3 D4 E4', 58],
  [8, 5, 'A2 E3 A3 D4', 50],
];

export function render() {
  const strings = part({ channel: 0, program: 48, volume: 84, room: 90 });
  for (const [at, lasts, names, force] of CHORDS) strings.chord(at, lasts, names.split(' ').map(pitch), force);
  const parts = [
    strings,
    part({ channel: 1, program: 21, volume: 84, pan: 44, room: 64 }).sing(0, TUNE, 74),
    part({ channel: 2, program: 70, volume: 90, pan: 56, room: 80 }).sing(0, FALL, 72),
    part({ channel: 3, program: 14, volume: 76, room: 110 }).play(4, 4, pitch('E5'), 48).play(9, 4, pitch('A4'), 52),
    part({ channel: 4, program: 47, volume: 84, pan: 70, room: 84 })
      .play(0, 1, pitch('D3'), 70)
      .play(8, 1, pitch('A2'), 60),
  ];
  return { 'ending-cracked': sting(playParts(parts, 88), 10.5) };
}
