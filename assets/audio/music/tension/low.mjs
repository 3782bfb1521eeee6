/** The low stem, always heard: the machine under everything. Cello figure, bass, plucked echo, a bed of tremolo. */
import { above } from '../../lib/pitch.mjs';
import { part } from '../../lib/score.mjs';
import { BARS, breathe } from './harmony.mjs';

/** Three, three and two eighths. */
const STRESSED = [0, 3, 6];

function cello() {
  const it = part({ channel: 0, program: 42, volume: 96, pan: 52, room: 46 });
  for (const { at, number, tone } of BARS) {
    const root = tone(0, 38);
    const fifth = tone(2, root);
    const rub = number % 2 === 1 ? above('Eb', root) : fifth;
    const figure = [root, root + 12, fifth, root, tone(1, root + 3), fifth, root, rub];
    for (const [k, note] of figure.entries()) {
      it.play(at + k / 2, 0.36, note < 43 ? note + 12 : note, STRESSED.includes(k) ? 86 : 60);
    }
  }
  return it;
}

function bass() {
  const it = part({ channel: 1, program: 43, volume: 104, pan: 64, room: 36 });
  for (const { at, tone } of BARS) {
    it.play(at, 0.9, tone(0, 28), 92)
      .play(at + 1.5, 0.4, tone(0, 28), 70)
      .play(at + 3, 0.7, tone(2, 28), 76);
  }
  return it;
}

function plucked() {
  const it = part({ channel: 2, program: 45, volume: 92, pan: 84, room: 60 });
  for (const { at, number, section, tone } of BARS) {
    if (section === 0 && number % 2 === 0) continue;
    it.play(at + 2.5, 0.3, tone(number, 62), 62).play(at + 3.25, 0.3, tone(number + 1, 67), 54);
  }
  return it;
}

function tremolo() {
  const it = breathe(part({ channel: 3, program: 44, volume: 70, pan: 44, room: 80 }));
  for (const { at, number, section, tone } of BARS) {
    if (number % 2 === 1) continue;
    for (const k of [0, 1, 2]) it.play(at, 7.7, tone(k, 57 + k * 4), [40, 48, 58][section] - k * 3);
  }
  return it;
}

export const low = () => [cello(), bass(), plucked(), tremolo()];
