/** The democratic constituent's theme: a chorale, strings in four voices under a clarinet. */
import { part } from '../lib/score.mjs';
import { roundOf, SECONDS, writtenIn } from './theme/grid.mjs';

export const loop = SECONDS;
export const loudness = -21;
export const mono = ['theme-democratic'];

const CLARINET = `D5/2 F5/1 E5/1  D5/3 A4/1  Bb4/2 D5/2  A4/3 E4/1  D5/2 A4/1 G4/1  F4/2 A4/1 C5/1  Bb4/2 G4/2  A4/4`;
const ALTO = `F4/4  D4/4  D4/4  D4/2 E4/2  F4/2 D4/2  C4/4  G4/4  E4/2 D4/2`;
const TENOR = `A3/4  A3/4  Bb3/4  A3/4  A3/4  F3/4  Bb3/4  A3/4`;
const BASS = `D3/4  D3/4  G2/4  A2/4  D3/4  F2/4  G2/4  A2/4`;

const clarinet = () => part({ channel: 0, program: 71, volume: 104, pan: 72, room: 76 }).sing(0, CLARINET, 84);

/** Each phrase of two bars swells and falls, as it is breathed. */
function breathed(it) {
  for (let beat = 0; beat < 32; beat += 0.5) it.swell(beat, 84 + 34 * Math.sin((Math.PI * (beat % 8)) / 8));
  return it;
}

export const written = () => writtenIn(clarinet());

export function render() {
  const strings = breathed(part({ channel: 1, program: 48, volume: 88, pan: 52, room: 84 }));
  strings.sing(0, CLARINET, 54).sing(0, ALTO, 62).sing(0, TENOR, 62);
  const cello = breathed(part({ channel: 2, program: 42, volume: 86, pan: 58, room: 76 })).sing(0, BASS, 66);
  return { 'theme-democratic': roundOf([clarinet(), strings, cello]) };
}
