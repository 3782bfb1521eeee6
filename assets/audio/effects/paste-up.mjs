/** The front is organised: a poster pasted on a wall — three strokes of the wet brush, and the sheet slapped flat. */
import { tick } from '../lib/bodies.mjs';
import { bandPass, lowPass } from '../lib/filter.mjs';
import { inRoom } from '../lib/room.mjs';
import { fadeOut, lay, noise, shape, silence, swell } from '../lib/signal.mjs';

export const kind = 'hand';
export const decoration = 'The hand’s own press: the current is seen to be organised.';

/** When each stroke begins, how long it is, and how high it hisses: seconds, hertz. */
const STROKES = [
  [0, 0.17, 1300],
  [0.16, 0.15, 1700],
  [0.3, 0.19, 1150],
];
const SLAP = 0.52;

export function render() {
  const out = silence(0.8);
  for (const [k, [at, lasts, hertz]] of STROKES.entries()) {
    lay(out, shape(bandPass(noise(lasts, 230 + k), hertz, 0.7), swell(0, lasts)), { at, gain: 0.9 });
  }
  lay(out, lowPass(tick(240, { hertz: 420, q: 0.7, dying: 0.12 }), 1200), { at: SLAP, gain: 2.2 });
  lay(out, tick(241, { hertz: 2400, q: 0.6, dying: 0.05 }), { at: SLAP, gain: 0.8 });
  return fadeOut(inRoom(out, { wet: 0.14, dying: 0.35 }));
}
