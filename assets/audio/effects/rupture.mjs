/** A current breaks with the front: cloth and board torn through, then the door of the hall. */
import { thump, tick } from '../lib/bodies.mjs';
import { lowPass } from '../lib/filter.mjs';
import { randomOf } from '../lib/random.mjs';
import { inRoom } from '../lib/room.mjs';
import { fadeOut, lay, silence } from '../lib/signal.mjs';

export const kind = 'telling';

export function render() {
  const out = silence(1.7);
  const random = randomOf(171);
  for (let k = 0; k < 120; k++) {
    const rip = tick(400 + k, { hertz: 500 + 2600 * random(), q: 1, dying: 0.03 });
    lay(out, rip, { at: 0.55 * (k / 120) ** 0.6, gain: 0.3 + 0.5 * random() });
  }
  lay(out, thump(181, { hertz: 40, hard: 1 }), { at: 0.62, gain: 1.3 });
  lay(out, lowPass(thump(183, { hertz: 36, hard: 0.7 }), 900), { at: 0.76, gain: 0.6 });
  return fadeOut(inRoom(out, { wet: 0.3, dying: 1.3 }), 0.1);
}
