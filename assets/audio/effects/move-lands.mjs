/** A lord's move lands: the same press, heavier and farther off, on sheet iron. */
import { ring, thump } from '../lib/bodies.mjs';
import { lowPass } from '../lib/filter.mjs';
import { inRoom } from '../lib/room.mjs';
import { fadeOut, lay, silence } from '../lib/signal.mjs';

export const kind = 'telling';

/** By its upper modes it is heard from small loudspeakers too. */
const IRON = [
  [147, 0.6, 0.3],
  [311, 0.45, 0.2],
  [523, 0.36, 0.26],
  [987, 0.26, 0.2],
  [1480, 0.16, 0.12],
];

export function render() {
  const out = lay(silence(0.9), thump(81, { hertz: 46, hard: 0.8 }));
  lay(out, ring(0.8, IRON), { at: 0.004, gain: 1.1 });
  return fadeOut(inRoom(lowPass(out, 3600), { wet: 0.28, dying: 0.8 }), 0.05);
}
