/** A promise is kept: the seal is stamped once more, and the open fifth it was given with is closed by its third. */
import { ring, thump } from '../lib/bodies.mjs';
import { inRoom } from '../lib/room.mjs';
import { fadeOut, lay, silence } from '../lib/signal.mjs';

export const kind = 'telling';

/** A and D as when it was given; then F sharp between them, and the octave. */
const FIFTH = [
  [440, 0.8, 0.2],
  [587.33, 0.9, 0.2],
];
const THIRD = [
  [739.99, 0.9, 0.22],
  [1174.7, 0.5, 0.07],
];

export function render() {
  const out = lay(silence(1.1), thump(191, { hertz: 66, hard: 0.5 }), { at: 0.01, gain: 0.5 });
  lay(out, ring(0.9, FIFTH), { at: 0.02 });
  lay(out, ring(0.85, THIRD), { at: 0.16 });
  return fadeOut(inRoom(out, { wet: 0.18, dying: 0.6 }), 0.08);
}
