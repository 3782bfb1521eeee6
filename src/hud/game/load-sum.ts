/**
 * The sum behind the load, term by term, from what the player sees: alternatives, the capacity that people control, less
 * what its two diseases waste (D47, D48, D50). It is the rules' own sum (src/sim/settle.ts); tests hold it to that.
 */
import type { PlayerView, TrackId } from '../../sim';
import { CONTROL_HEADROOM, DISEASE_TOLERATED } from './rules-said';

export interface LoadTerm {
  readonly kind: 'alternative' | 'capacity' | 'control' | 'drift' | 'bureaucracy';
  /** The number it is taken from, and where that stands; tenths. */
  readonly number: TrackId;
  readonly of: number;
  /** What it adds; tenths, below 0 for what is wasted. */
  readonly by: number;
  /** What one point more of it would add; below 0 for what is wasted. */
  readonly each: number;
}

type Rate = readonly [times: number, over: number];

/** Terms in the order of the sum. A sum below 0 is a load of 0. */
export function loadSum({ tracks }: Pick<PlayerView, 'tracks'>): readonly LoadTerm[] {
  /** `times` for every `over` of the number, from `beyond` on. */
  const term = (kind: LoadTerm['kind'], number: TrackId, [times, over]: Rate, beyond = 0): LoadTerm => ({
    kind,
    number,
    of: tracks[number],
    // Not −0, which is told with its sign.
    by: Math.trunc((Math.max(0, tracks[number] - beyond) * times) / over) + 0,
    each: times / over,
  });
  // Capacity that answers to nobody carries nothing: what is short decides.
  const isHeldBack = tracks['popular-control'] + CONTROL_HEADROOM < tracks['public-capacity'];
  return [
    term('alternative', 'mean-alternative', [3, 2]),
    isHeldBack
      ? term('control', 'popular-control', [1, 6], -CONTROL_HEADROOM)
      : term('capacity', 'public-capacity', [1, 6]),
    term('drift', 'rentier-drift', [-1, 5], DISEASE_TOLERATED),
    term('bureaucracy', 'bureaucratic-capture', [-1, 5], DISEASE_TOLERATED),
  ];
}
