/** From rendered effects to one sprite and its map. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { STRIKES } from './kinds.mjs';
import { OUTPUT } from './output-folder.mjs';
import { ratio, samples } from './signal.mjs';
import { spriteOf } from './sprite.mjs';
import { pack, unpack } from './tools.mjs';
import { strikeOf } from './weighted.mjs';

/** Kilobits a second. */
const RATES = { webm: 43, mp3: 64 };

/**
 * Packed twice: a codec takes more from hiss than from tones, so that what went in even comes out uneven. What each effect
 * lost the first time is given to it the second.
 */
export function printEffects(effects) {
  const file = join(OUTPUT, 'effects');
  const first = spriteOf(effects);
  pack(first.channels, file, RATES);
  const packed = unpack(`${file}.webm`);
  const lost = ({ name, kind }) => {
    const [start, lasts] = first.places[name];
    const cut = packed.map((channel) => channel.slice(samples(start / 1000), samples((start + lasts) / 1000)));
    return ratio(STRIKES[kind] - strikeOf(cut));
  };
  const { channels, places } = spriteOf(effects.map((effect) => ({ ...effect, gain: lost(effect) })));
  pack(channels, file, RATES);
  writeFileSync(`${file}.json`, `${JSON.stringify(places, null, 2)}\n`);
  return ['effects.json', 'effects.mp3', 'effects.webm'];
}
