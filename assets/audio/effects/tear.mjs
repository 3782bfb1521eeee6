/** A demand is refused: a sheet torn from top to bottom, fibre after fibre. */
import { tick } from '../lib/bodies.mjs';
import { bandPass } from '../lib/filter.mjs';
import { randomOf } from '../lib/random.mjs';
import { inRoom } from '../lib/room.mjs';
import { fadeOut, lay, noise, shape, silence } from '../lib/signal.mjs';

export const kind = 'hand';
export const decoration = 'The hand’s own press: the demand is seen to be refused.';

const SECONDS = 0.6;

export function render() {
  const out = silence(0.75);
  const random = randomOf(31);
  // Fibres give way more and more quickly; under them the sheet itself hisses.
  for (let k = 0; k < 150; k++) {
    const at = SECONDS * (k / 150) ** 0.75;
    lay(out, tick(300 + k, { hertz: 1500 + 4500 * random(), q: 1.4, dying: 0.012 }), {
      at,
      gain: 0.25 + 0.6 * random(),
    });
  }
  const hiss = (time) => 0.7 * Math.min(1, time / 0.05) * Math.max(0, 1 - time / SECONDS) ** 0.4;
  lay(out, shape(bandPass(noise(SECONDS, 32), 3800, 0.5), hiss));
  return fadeOut(inRoom(out, { wet: 0.12, dying: 0.35 }));
}
