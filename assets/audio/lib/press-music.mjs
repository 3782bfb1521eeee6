/** From rendered music to the files a page asks for. What they sound like is measured afterwards, from the files. */
import { join } from 'node:path';
import { padded } from './loop.mjs';
import { OUTPUT } from './output-folder.mjs';
import { fromBothSides, inOne, louder, peakOf, ratio, sum } from './signal.mjs';
import { loudness, pack } from './tools.mjs';

/** No sample may come closer to full scale, in dBFS: codecs overshoot. */
const CEILING = -1.5;
/** Kilobits a second, of music in one channel. */
const MONO_RATES = { webm: 32, mp3: 56 };

/**
 * One piece of music: its stems share one gain, so that together they are as loud as it wishes. Those it names in `mono`
 * have one channel, which halves what they take once decoded; `monoRates` are theirs where the usual would weigh too much.
 */
export function printMusic(piece, rendered) {
  const names = Object.keys(rendered);
  const sides = names.map((name) => (piece.mono?.includes(name) ? inOne(rendered[name]) : rendered[name]));
  const whole = sum(sides.map(fromBothSides));
  const wished = ratio(piece.loudness - loudness(whole).integrated);
  const gain = Math.min(wished, ratio(CEILING) / peakOf(whole));
  for (const [k, name] of names.entries()) {
    const set = louder(sides[k], gain);
    const rates = set.length === 1 ? { ...MONO_RATES, ...piece.monoRates } : piece.rates;
    pack(piece.loop === undefined ? set : padded(set), join(OUTPUT, name), rates);
  }
  return names.flatMap((name) => [`${name}.mp3`, `${name}.webm`]);
}
