/** A button is pressed: a small key of a composing stick. */
import { ring, tick } from '../lib/bodies.mjs';
import { inRoom } from '../lib/room.mjs';
import { fadeOut, lay, silence } from '../lib/signal.mjs';

export const kind = 'click';
export const decoration = 'It says no more than that a button was pressed.';

const KEY = [
  [1240, 0.045, 0.5],
  [2210, 0.03, 0.35],
  [3620, 0.02, 0.2],
];

export function render() {
  const out = silence(0.12);
  lay(out, tick(5, { hertz: 3400, q: 1.1, dying: 0.02 }));
  lay(out, ring(0.1, KEY), { gain: 0.7 });
  return fadeOut(inRoom(out, { wet: 0.1, dying: 0.18 }));
}
