/** The middle stem, heard when things are at stake: the Leviathan's motif (D, E flat, D, A flat) over wood and piano. */
import { above, pitch } from '../../lib/pitch.mjs';
import { part } from '../../lib/score.mjs';
import { BARS } from './harmony.mjs';

const BASSOON = `D3/1.5 Eb3/.5 D3/1 Ab2/1  r/1 A2/.5 Bb2/.5 A2/2  Eb3/1.5 D3/.5 Eb3/2  E3/1 C#3/1 A2/2`;
const CLARINET = `D4/1.5 Eb4/.5 D4/1 Ab3/1  Bb3/2 D4/1 F4/1  Eb4/1.5 D4/.5 Bb3/1 G3/1  A3/3 r/1
  D4/1.5 Eb4/.5 D4/1 A4/1  C5/2 A4/1 F4/1  G4/1.5 F4/.5 Eb4/1 Bb3/1  D4/1 E4/1 G4/1 r/1`;

/** Percussion by General MIDI number. */
const WOOD = { high: 76, low: 77, side: 37, hat: 42, drum: 36 };
/** The rhythm of the press: beat, which, force. */
const PRESS = [
  [0, WOOD.low, 88],
  [0.75, WOOD.high, 58],
  [1.5, WOOD.low, 76],
  [2.25, WOOD.high, 54],
  [3, WOOD.low, 80],
  [3.5, WOOD.high, 62],
];
const ROLL = [2.5, 2.75, 3, 3.25, 3.5, 3.625, 3.75, 3.875];

function wood() {
  const it = part({ channel: 9, volume: 100, pan: 64, room: 50 });
  for (const { at, number, section, isThin } of BARS) {
    const share = isThin ? 0.7 : 1;
    for (const [beat, which, force] of PRESS) it.play(at + beat, 0.1, which, force * share);
    for (let k = 0; k < 8; k++) {
      if (section > 0 || k % 2 === 1) it.play(at + k / 2 + 0.25, 0.05, WOOD.hat, (k % 4 === 1 ? 34 : 24) * share);
    }
    if (number % 4 === 3 && !isThin)
      for (const [k, beat] of ROLL.entries()) it.play(at + beat, 0.08, WOOD.side, 40 + k * 6);
    if (number % 2 === 0) it.play(at, 0.3, WOOD.drum, 88);
    if (section > 0) it.play(at + 2.5, 0.3, WOOD.drum, 70);
  }
  return it;
}

function piano() {
  const it = part({ channel: 6, program: 0, volume: 92, pan: 60, room: 70 });
  for (const { at, number, tone } of BARS) {
    if (number % 4 === 0) it.play(at, 3.5, tone(0, 26), 86).play(at, 3.5, tone(0, 38), 78);
    if (number % 4 === 2) it.play(at, 1.5, tone(1, 38), 62).play(at + 2, 1.5, above('Eb', 50), 50);
  }
  return it;
}

function bells() {
  const it = part({ channel: 12, program: 14, volume: 74, pan: 58, room: 100 });
  for (const beat of [0, 32, 64]) it.play(beat, 4, pitch('D4'), 58);
  return it.play(62, 2, pitch('A4'), 50);
}

export const mid = () => [
  part({ channel: 5, program: 70, volume: 84, pan: 54 }).sing(16, BASSOON, 78),
  part({ channel: 4, program: 71, volume: 98, pan: 74, room: 70 }).sing(32, CLARINET, 82),
  wood(),
  piano(),
  bells(),
];
