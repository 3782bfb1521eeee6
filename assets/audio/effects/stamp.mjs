/** The front designates its contradiction: the stamp comes down, and the ink lets go of it. */
import { thump, tick } from '../lib/bodies.mjs';
import { randomOf } from '../lib/random.mjs';
import { inRoom } from '../lib/room.mjs';
import { fadeOut, lay, silence } from '../lib/signal.mjs';

export const peak = -5;

export function render() {
  const out = lay(silence(0.8), thump(21, { hertz: 62, hard: 1.1 }), { at: 0.012 });
  const random = randomOf(9);
  for (let k = 0; k < 14; k++) {
    const peel = tick(40 + k, { hertz: 2400 + 2600 * random(), q: 3, dying: 0.009 });
    lay(out, peel, { at: 0.17 + 0.13 * random(), gain: 0.3 * random() });
  }
  return fadeOut(inRoom(out, { wet: 0.16, dying: 0.45 }));
}
