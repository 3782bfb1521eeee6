/** The Leviathan stands: its motif in octaves, the bell, and the machine that goes on. */
import { pitch } from '../lib/pitch.mjs';
import { part } from '../lib/score.mjs';
import { playParts } from '../lib/tools.mjs';
import { sting } from './sting/sting.mjs';

export const loudness = -18;
export const rates = { webm: 64, mp3: 96 };

const MOTIF = `D2/1.5 Eb2/.5 D2/1 Ab1/1  r/1 Eb2/1 D2/4`;
const OCTAVE = `D3/1.5 Eb3/.5 D3/1 Ab2/1  r/1 Eb3/1 D3/4`;

export function render() {
  const timpani = part({ channel: 3, program: 47, volume: 98, pan: 70, room: 84 });
  for (const [at, force] of [
    [0, 92],
    [3, 84],
    [6, 88],
    [7.5, 60],
    [9, 44],
  ]) {
    timpani.play(at, 0.8, pitch(at === 3 ? 'Ab2' : 'D2'), force);
  }
  const tremolo = part({ channel: 4, program: 44, volume: 74, pan: 46, room: 90 });
  tremolo.chord(0, 3, ['D4', 'F4', 'A4'].map(pitch), 50).chord(3, 3, ['D4', 'F4', 'Ab4'].map(pitch), 58);
  const parts = [
    part({ channel: 0, program: 43, volume: 108, room: 50 }).sing(0, MOTIF, 92),
    part({ channel: 1, program: 57, volume: 92, pan: 84, room: 80 }).sing(0, OCTAVE, 84),
    part({ channel: 2, program: 70, volume: 84, pan: 52, room: 70 }).sing(0, OCTAVE, 76),
    timpani,
    tremolo.chord(6, 4, ['D4', 'F4', 'A4'].map(pitch), 44),
    part({ channel: 5, program: 14, volume: 84, room: 110 }).play(6, 4, pitch('D4'), 64),
  ];
  return { 'ending-defeat': sting(playParts(parts, 76), 10.5) };
}
