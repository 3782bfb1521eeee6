/** The turn is ended: one cycle of the press — ratchet, roller, impression, bell. */
import { ring, thump, tick } from '../lib/bodies.mjs';
import { bandPass } from '../lib/filter.mjs';
import { inRoom } from '../lib/room.mjs';
import { fadeOut, lay, noise, shape, silence, swell } from '../lib/signal.mjs';

export const kind = 'telling';

const TEETH = 7;
const BELL = [
  [2349.3, 1.1, 0.5],
  [4704, 0.7, 0.2],
  [6310, 0.45, 0.12],
  [7060, 0.3, 0.06],
];

export function render() {
  const out = silence(1.5);
  for (let k = 0; k < TEETH; k++) {
    lay(out, tick(210 + k, { hertz: 2100 + k * 90, q: 4, dying: 0.02 }), { at: 0.02 + k * 0.045, gain: 0.9 });
  }
  lay(out, shape(bandPass(noise(0.45, 220), 520, 0.9), swell(0.1, 0.42)), { gain: 0.9 });
  lay(out, thump(221, { hertz: 54 }), { at: 0.4 });
  lay(out, ring(1, BELL), { at: 0.46, gain: 0.3 });
  return fadeOut(inRoom(out, { wet: 0.2, dying: 0.7 }), 0.05);
}
