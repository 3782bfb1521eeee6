/** Capital's theme: a mechanism of marimba and plucked strings, threes that run against the bar and never tire. */
import { above } from '../lib/pitch.mjs';
import { part } from '../lib/score.mjs';
import { ROOTS, roundOf, SECONDS, TONES, writtenIn } from './theme/grid.mjs';

export const loop = SECONDS;
export const loudness = -21;
export const mono = ['theme-capital'];
/** Kilobits a second: struck and plucked an eighth of a second apart, it takes more than it is given. */
export const monoRates = { webm: 29 };

/** Root, fifth and the tone above: three sixteenths, so that it takes three bars to fall on a first beat again. */
const WHEEL = [0, 2, 1];
/** Three, three and two eighths. */
const COUNTED = [0, 1.5, 3];

function marimba() {
  const it = part({ channel: 0, program: 12, volume: 112, pan: 54, room: 44 });
  for (const [bar, tones] of TONES.entries()) {
    for (let step = 0; step < 16; step++) {
      const k = WHEEL[(bar * 16 + step) % 3];
      it.play(bar * 4 + step / 4, 0.22, above(tones[k], [62, 69, 74][k]), step % 3 === 0 ? 90 : 66);
    }
  }
  return it;
}

function plucked() {
  const it = part({ channel: 1, program: 45, volume: 104, pan: 78, room: 50 });
  for (const [bar, tones] of TONES.entries()) {
    for (const [k, beat] of COUNTED.entries()) {
      it.play(bar * 4 + beat, 0.4, above(ROOTS[bar], 43) + (k === 1 ? 12 : 0), 88);
      it.play(bar * 4 + beat + 0.5, 0.3, above(tones[1], 57), 60);
    }
  }
  return it;
}

/** The till: two bars asked, two bars answered. */
const TILL = `D6/1.5 A5/1.5 F6/1  D6/1.5 A5/2.5  Bb5/1.5 D6/1.5 G5/1  A5/1.5 E6/2.5
  D6/1.5 A5/1.5 F6/1  F6/1.5 C6/2.5  G5/1.5 Bb5/1.5 G5/1  A5/1.5 E6/2.5`;
const till = () => part({ channel: 2, program: 9, volume: 84, pan: 64, room: 70 }).sing(0, TILL, 70);

export const written = () => writtenIn(till());

export const render = () => ({ 'theme-capital': roundOf([marimba(), plucked(), till()]) });
