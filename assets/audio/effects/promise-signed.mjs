/** A promise is given: the nib over the paper, a full stop, and the seal pressed beside it. */
import { ring, thump, tick } from '../lib/bodies.mjs';
import { bandPass } from '../lib/filter.mjs';
import { inRoom } from '../lib/room.mjs';
import { fadeOut, lay, noise, shape, silence, swell } from '../lib/signal.mjs';

export const kind = 'telling';

/** Strokes of the pen: when, and how long, in seconds. */
const STROKES = [
  [0, 0.09],
  [0.11, 0.07],
  [0.2, 0.16],
];
/** A and D: an open fifth, so that a promise sounds like one. */
const SEAL = [
  [440, 0.7, 0.22],
  [587.33, 0.8, 0.18],
  [1174.7, 0.4, 0.06],
];

export function render() {
  const out = silence(1.1);
  STROKES.forEach(([at, lasts], k) => {
    lay(out, shape(bandPass(noise(lasts, 110 + k), 3900 + k * 300, 2), swell(0, lasts)), { at, gain: 1.3 });
  });
  lay(out, tick(120, { hertz: 2900, q: 2, dying: 0.02 }), { at: 0.41, gain: 0.8 });
  lay(out, thump(121, { hertz: 70, hard: 0.4 }), { at: 0.5, gain: 0.55 });
  lay(out, ring(0.6, SEAL), { at: 0.5, gain: 0.6 });
  return fadeOut(inRoom(out, { wet: 0.18, dying: 0.6 }), 0.05);
}
