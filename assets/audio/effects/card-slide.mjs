/** A proposal is carried: its card slides over the table and is squared against the others. */
import { ring, tick } from '../lib/bodies.mjs';
import { bandPass, highPass } from '../lib/filter.mjs';
import { randomOf } from '../lib/random.mjs';
import { inRoom } from '../lib/room.mjs';
import { fadeOut, lay, noise, shape, silence } from '../lib/signal.mjs';

export const kind = 'hand';
export const decoration = 'The hand’s own press: the card is seen to go to those carried.';

/** Seconds the card is on its way. */
const WAY = 0.22;
const EDGE = [
  [420, 0.06, 0.5],
  [910, 0.04, 0.3],
];

export function render() {
  const out = silence(0.42);
  const random = randomOf(3);
  // The fibre of the paper: the hiss stumbles every few milliseconds, and rises as the card gathers speed.
  const fibre = Array.from({ length: 60 }, () => 0.55 + 0.9 * random());
  const glide = (time) => (time < WAY ? Math.sin((Math.PI * time) / WAY) ** 0.7 * fibre[Math.floor(time / 0.005)] : 0);
  lay(
    out,
    shape(bandPass(noise(WAY, 11), 2600, 0.8), (time) => glide(time) * (1 - 3 * time)),
  );
  lay(
    out,
    shape(bandPass(noise(WAY, 12), 5200, 0.9), (time) => glide(time) * 4 * time),
  );
  lay(out, tick(13, { hertz: 1700, q: 0.6, dying: 0.07 }), { at: 0.2, gain: 1.5 });
  lay(out, highPass(tick(14, { hertz: 5000, q: 0.5, dying: 0.05 }), 4000), { at: 0.205, gain: 0.5 });
  lay(out, ring(0.15, EDGE), { at: 0.2, gain: 0.5 });
  return fadeOut(inRoom(out, { wet: 0.1, dying: 0.25 }));
}
