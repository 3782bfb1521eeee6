/**
 * What the three constituents' themes share: eight bars on the grid of the tension track, which goes round three times
 * under them. Their harmony is what its three sections have in common, so that a theme may be raised in any of them.
 */
import { around, highPass } from '../../lib/filter.mjs';
import { secondRound } from '../../lib/loop.mjs';
import { repeated } from '../../lib/score.mjs';
import { playParts } from '../../lib/tools.mjs';
import { BPM } from '../tension/harmony.mjs';

export const BEATS = 32;
export const SECONDS = 20;

/** The lowest voice, a bar each. */
export const ROOTS = ['D', 'D', 'G', 'A', 'D', 'F', 'G', 'A'];
/** What sounds well over it in every section: open fifths, and thirds only where all three sections allow them. */
export const TONES = ['D A F', 'D A D', 'G D Bb', 'A E A', 'D A F', 'F C F', 'G Bb G', 'A E A'].map((names) =>
  names.split(' '),
);

/** The bass belongs to the tension track. */
const LOWEST = 70;

/** One round of a theme that goes round. */
export const roundOf = (parts) =>
  secondRound(playParts(repeated(parts, BEATS, 2), BPM), SECONDS).map((channel) =>
    around(channel, (twice) => highPass(twice, LOWEST)),
  );

/** The notes of a tune as they should be found in what was rendered: [from, to, MIDI number] in seconds. */
export const writtenIn = (part) =>
  part.notes.map(({ at, lasts, note }) => [(at * 60) / BPM, ((at + lasts) * 60) / BPM, note]);
