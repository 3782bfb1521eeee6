/** A lord's move lands: the same press, heavier and farther off, on sheet iron. */
import { ring, thump } from '../lib/bodies.mjs';
import { lowPass } from '../lib/filter.mjs';
import { inRoom } from '../lib/room.mjs';
import { fadeOut, lay, silence } from '../lib/signal.mjs';

export const peak = -6;

const IRON = [
  [147, 0.6, 0.3],
  [311, 0.45, 0.2],
  [523, 0.3, 0.14],
  [987, 0.2, 0.08],
];

export function render() {
  const out = lay(silence(0.9), thump(81, { hertz: 46, hard: 0.8 }));
  lay(out, ring(0.8, IRON), { at: 0.004, gain: 0.7 });
  return fadeOut(inRoom(lowPass(out, 3600), { wet: 0.28, dying: 0.8 }), 0.05);
}
