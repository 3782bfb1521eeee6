/**
 * “The press and the cloud”: a minute that goes round while a match is played, as three stems that run together. The game
 * fades them in and out and never starts them anew, so that tension changes and the music does not.
 */
import { around, highPass } from '../lib/filter.mjs';
import { secondRound } from '../lib/loop.mjs';
import { repeated } from '../lib/score.mjs';
import { playParts } from '../lib/tools.mjs';
import { BEATS, BPM, SECONDS } from './tension/harmony.mjs';
import { high } from './tension/high.mjs';
import { low } from './tension/low.mjs';
import { layHum, layPress } from './tension/machine.mjs';
import { mid } from './tension/mid.mjs';

export const loop = SECONDS;
/** Of the three stems together, in LUFS. */
export const loudness = -18;
/** Bass and wood stand in the middle; the music widens as it grows tense. */
export const mono = ['tension-low', 'tension-mid'];
export const rates = { webm: 56, mp3: 80 };

export function render() {
  const stem = (parts, layMachine = () => {}) => {
    const channels = secondRound(playParts(repeated(parts, BEATS, 2), BPM), SECONDS);
    layMachine(channels);
    return channels.map((channel) => around(channel, (twice) => highPass(twice, 28)));
  };
  return {
    'tension-low': stem(low(), layHum),
    'tension-mid': stem(mid(), layPress),
    'tension-high': stem(high()),
  };
}
