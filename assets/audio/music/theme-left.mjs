/** The left's theme: a march for accordion and brass that begins with the front's rising motif. */
import { above } from '../lib/pitch.mjs';
import { part } from '../lib/score.mjs';
import { ROOTS, roundOf, SECONDS, TONES, writtenIn } from './theme/grid.mjs';

export const loop = SECONDS;
export const loudness = -21;
export const mono = ['theme-left'];

const TUNE = `A4/.75 A4/.25 D5/1 E5/.5 F5/1.5  A5/1.5 G5/.5 D5/2  Bb4/.75 Bb4/.25 D5/1 F5/1.5 D5/.5  E5/1.5 D5/.5 A4/2
  D5/.75 D5/.25 F5/1 A5/1.5 G5/.5  F5/1.5 D5/.5 C5/1 F5/1  G5/.75 G5/.25 Bb5/1.5 G5/.5 Eb5/1  E5/1 D5/.5 E5/.5 A4/2`;
const SNARE = 38;

/** Bass on the beat, brass after it. */
function march() {
  const tuba = part({ channel: 2, program: 58, volume: 84, pan: 60, room: 50 });
  const brass = part({ channel: 3, program: 61, volume: 66, pan: 84, room: 70 });
  const drum = part({ channel: 9, volume: 62, pan: 64, room: 50 });
  for (const [bar, root] of ROOTS.entries()) {
    const chord = TONES[bar].slice(0, 2).map((name, k) => above(name, 53 + k * 4));
    for (const beat of [0, 2]) {
      tuba.play(bar * 4 + beat, 0.7, above(beat === 0 ? root : TONES[bar][1], 36), beat === 0 ? 84 : 70);
      brass.chord(bar * 4 + beat + 1, 0.4, chord, 62);
      drum.play(bar * 4 + beat + 1, 0.1, SNARE, 58);
    }
    if (bar % 4 === 3) for (const k of [0, 1, 2, 3]) drum.play(bar * 4 + 3.5 + k / 8, 0.06, SNARE, 38 + k * 6);
  }
  return [tuba, brass, drum];
}

const accordion = () => part({ channel: 0, program: 21, volume: 100, pan: 50, room: 50 }).sing(0, TUNE, 88);

export const written = () => writtenIn(accordion());

export function render() {
  const trombone = part({ channel: 1, program: 57, volume: 76, pan: 78, room: 70 });
  trombone.sing(
    0,
    TUNE.replace(/\d(?=\/)/g, (octave) => String(octave - 1)),
    72,
  );
  return { 'theme-left': roundOf([accordion(), trombone, ...march()]) };
}
