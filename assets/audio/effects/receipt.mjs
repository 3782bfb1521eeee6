/** Something is paid or reported: a small printer writes a line and the slip is torn off. */
import { tick } from '../lib/bodies.mjs';
import { bandPass } from '../lib/filter.mjs';
import { inRoom } from '../lib/room.mjs';
import { draw, fadeOut, lay, noise, shape, silence, swell } from '../lib/signal.mjs';

export const kind = 'hand';
export const decoration = 'The hand’s own press: the price is seen to be paid.';

/** Pins in one line, and seconds between them. */
const PINS = 20;
const PACE = 0.024;

export function render() {
  const out = silence(0.85);
  // Not a machine gun: words have gaps.
  for (let k = 0; k < PINS; k++) {
    if (k % 7 === 5) continue;
    lay(out, tick(60 + k, { hertz: 2700 + (k % 3) * 240, q: 2.5, dying: 0.018 }), { at: 0.02 + k * PACE, gain: 0.8 });
  }
  const motor = draw(PINS * PACE, (time) => 0.12 * Math.sin(2 * Math.PI * 196 * time) * Math.min(1, time / 0.02));
  lay(out, shape(motor, swell(0, PINS * PACE)));
  lay(out, shape(bandPass(noise(0.14, 91), 4300, 0.7), swell(0, 0.12)), { at: 0.58, gain: 1.5 });
  return fadeOut(inRoom(out, { wet: 0.1, dying: 0.3 }));
}
