/** The title's theme, forty seconds round: the Leviathan's motif below, folded, and the front's above, opening. */
import { around, highPass } from '../lib/filter.mjs';
import { secondRound } from '../lib/loop.mjs';
import { above, pitch } from '../lib/pitch.mjs';
import { part, repeated } from '../lib/score.mjs';
import { playParts } from '../lib/tools.mjs';

const BPM = 72;
const BEATS = 48;
export const loop = 40;
export const loudness = -20;
export const rates = { webm: 56, mp3: 80 };

/** One chord a bar, root first. */
const CHORDS = [
  'D F A',
  'D F A',
  'Bb D F',
  'A C# E',
  'D F A',
  'C E G',
  'Bb D F',
  'F A C',
  'G Bb D',
  'Eb G Bb',
  'A D E',
  'A C# E',
];

const BASSOON = `D3/1.5 Eb3/.5 D3/1 Ab2/1  A2/3 r/1  r/4  r/4`;
const CLARINET = `r/4 r/4 r/4 r/4  A3/.75 A3/.25 D4/2 E4/.5 F4/.5  E4/2 C4/1 G3/1  F4/1.5 E4/.5 D4/2  C4/3 r/1`;
const ACCORDION = `Bb4/1 A4/.5 G4/.5 D4/2  Eb4/1.5 D4/.5 Bb3/2  D4/2 E4/2  C#4/3 r/1`;

function piano() {
  const it = part({ channel: 0, program: 0, volume: 92, pan: 60, room: 84 });
  CHORDS.forEach((names, bar) => {
    const [root, third, fifth] = names.split(' ');
    it.play(bar * 4, 3.6, above(root, 33), 62);
    // An eighth-note figure that opens like a sheet: root, fifth, third above, and back.
    const figure = [above(root, 45), above(fifth, 50), above(third, 57), above(fifth, 57)];
    for (const [step, k] of [0, 1, 2, 3, 2, 1].entries()) {
      it.play(bar * 4 + 0.5 + step / 2, 0.9, figure[k], 46 + (step === 2 ? 8 : 0));
    }
  });
  return it;
}

function cellos() {
  const it = part({ channel: 1, program: 48, volume: 66, pan: 74, room: 90 });
  CHORDS.forEach((names, bar) => {
    if (bar < 2) return;
    it.chord(
      bar * 4,
      3.9,
      names.split(' ').map((name) => above(name, 50)),
      50,
    );
  });
  return it;
}

export function render() {
  const bell = part({ channel: 4, program: 14, volume: 62, pan: 56, room: 110 });
  const parts = [
    piano(),
    cellos(),
    part({ channel: 2, program: 70, volume: 84, pan: 50, room: 84 }).sing(0, BASSOON, 66),
    part({ channel: 3, program: 71, volume: 90, pan: 72, room: 84 }).sing(0, CLARINET, 66),
    part({ channel: 5, program: 21, volume: 74, pan: 42, room: 80 }).sing(32, ACCORDION, 60),
    bell.play(0, 4, pitch('D5'), 46).play(32, 4, pitch('G4'), 40),
  ];
  const channels = secondRound(playParts(repeated(parts, BEATS, 2), BPM), loop);
  return { menu: channels.map((channel) => around(channel, (twice) => highPass(twice, 30))) };
}
