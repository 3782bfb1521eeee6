/** A quarrel is conciliated: two chairs drawn up to a table, and a hand laid on it. */
import { ring, tick } from '../lib/bodies.mjs';
import { bandPass, lowPass } from '../lib/filter.mjs';
import { randomOf } from '../lib/random.mjs';
import { inRoom } from '../lib/room.mjs';
import { fadeOut, lay, SAMPLE_RATE, samples, saturate, silence } from '../lib/signal.mjs';

export const kind = 'hand';
export const decoration = 'The hand’s own press: those who quarrelled are seen at one table.';

/** When each chair is drawn, for how long, and how quickly its legs catch on the floor: seconds, times a second. */
const CHAIRS = [
  [0, 0.22, 88],
  [0.27, 0.19, 104],
];
const TABLE = [
  [164, 0.14, 0.5],
  [302, 0.1, 0.34],
  [540, 0.06, 0.16],
];

/** Wood that sticks and slips over a floor: a blow each time it lets go, none quite like the last. */
function scrape(random, seconds, hertz) {
  const out = silence(seconds + 0.05);
  let next = 0;
  for (let i = 0; i < samples(seconds); i++) {
    if (i < next) continue;
    out[i] = (0.6 + 0.8 * random()) * Math.sin((Math.PI * i) / samples(seconds)) ** 0.6;
    next = i + (SAMPLE_RATE / hertz) * (0.8 + 0.4 * random());
  }
  const wood = bandPass(out, 610, 3);
  lay(wood, bandPass(out, 1480, 4), { gain: 0.8 });
  // The floor gives: what would be clicks is rounded off.
  return saturate(lay(wood, bandPass(out, 2700, 3), { gain: 0.35 }), 14);
}

export function render() {
  const out = silence(0.85);
  const random = randomOf(291);
  for (const [at, lasts, hertz] of CHAIRS) lay(out, scrape(random, lasts, hertz), { at, gain: 0.55 });
  lay(out, ring(0.2, TABLE), { at: 0.58, gain: 0.45 });
  lay(out, lowPass(tick(292, { hertz: 700, q: 0.6, dying: 0.06 }), 2000), { at: 0.58, gain: 0.5 });
  return fadeOut(inRoom(out, { wet: 0.16, dying: 0.4 }), 0.05);
}
