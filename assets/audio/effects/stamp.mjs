/** The front designates its contradiction: the stamp comes down, and the ink lets go of it. */
import { thump, tick } from '../lib/bodies.mjs';
import { randomOf } from '../lib/random.mjs';
import { inRoom } from '../lib/room.mjs';
import { fadeOut, lay, silence } from '../lib/signal.mjs';

export const kind = 'hand';
export const decoration = 'The hand’s own press: the stamp is seen on what was put first.';

export function render() {
  const out = lay(silence(0.8), thump(21, { hertz: 62, hard: 1.1 }), { at: 0.012 });
  // Wood on paper, which is what small loudspeakers have of it.
  lay(out, tick(23, { hertz: 1400, q: 0.6, dying: 0.07 }), { at: 0.012, gain: 1.6 });
  const random = randomOf(9);
  for (let k = 0; k < 14; k++) {
    const peel = tick(40 + k, { hertz: 2400 + 2600 * random(), q: 3, dying: 0.009 });
    lay(out, peel, { at: 0.17 + 0.13 * random(), gain: 0.3 * random() });
  }
  return fadeOut(inRoom(out, { wet: 0.16, dying: 0.45 }));
}
