/** A matter is looked into: a file leafed through, faster and faster, then two ticks of a pencil. */
import { tick } from '../lib/bodies.mjs';
import { bandPass } from '../lib/filter.mjs';
import { randomOf } from '../lib/random.mjs';
import { inRoom } from '../lib/room.mjs';
import { fadeOut, lay, noise, shape, silence, swell } from '../lib/signal.mjs';

export const kind = 'hand';
export const decoration = 'The hand’s own press: what it brings to light is written on the page.';

const LEAVES = 9;
/** Seconds in which they are turned, and when the pencil comes. */
const TURNED = 0.5;
const PENCIL = [0.6, 0.7];

export function render() {
  const out = silence(0.85);
  const random = randomOf(251);
  for (let k = 0; k < LEAVES; k++) {
    const lasts = 0.07 - 0.003 * k;
    const leaf = shape(bandPass(noise(lasts, 260 + k), 2300 + 1500 * random(), 0.8), swell(0, lasts));
    lay(out, leaf, { at: TURNED * (k / LEAVES) ** 0.8, gain: 0.7 + 0.4 * random() });
    lay(out, tick(270 + k, { hertz: 1500, q: 1, dying: 0.02 }), {
      at: TURNED * (k / LEAVES) ** 0.8 + lasts * 0.8,
      gain: 0.35,
    });
  }
  for (const [k, at] of PENCIL.entries()) {
    lay(out, tick(280 + k, { hertz: 3100, q: 2.2, dying: 0.035 }), { at, gain: 1.1 });
  }
  return fadeOut(inRoom(out, { wet: 0.1, dying: 0.25 }));
}
