/** A decision is taken back: the sheet is turned and its fold pressed flat with a thumb. */
import { tick } from '../lib/bodies.mjs';
import { bandPass } from '../lib/filter.mjs';
import { inRoom } from '../lib/room.mjs';
import { fadeOut, lay, noise, shape, silence, swell } from '../lib/signal.mjs';

export const kind = 'hand';
export const decoration = 'The hand’s own press: the page says what was taken back.';

export function render() {
  const out = silence(0.5);
  lay(out, shape(bandPass(noise(0.2, 41), 1500, 0.6), swell(0, 0.18)));
  lay(out, tick(42, { hertz: 2100, q: 0.8, dying: 0.04 }), { at: 0.16, gain: 1.2 });
  lay(out, shape(bandPass(noise(0.25, 43), 4200, 1.6), swell(0, 0.22)), { at: 0.2, gain: 0.8 });
  return fadeOut(inRoom(out, { wet: 0.1, dying: 0.25 }));
}
