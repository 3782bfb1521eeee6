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

const share = (amount: number, parts: number): number => Math.trunc(amount / parts);

/** Terms in the order of the sum. A sum below 0 is a load of 0. */
export function loadSum({ tracks }: Pick<PlayerView, 'tracks'>): readonly LoadTerm[] {
  const term = (kind: LoadTerm['kind'], number: TrackId, each: number, by: (of: number) => number): LoadTerm => ({
    kind,
    number,
    of: tracks[number],
    by: by(tracks[number]),
    each,
  });
  const wasted = (of: number): number => 0 - share(Math.max(0, of - DISEASE_TOLERATED), 5);
  // Capacity that answers to nobody carries nothing: what is short decides.
  const isHeldBack = tracks['popular-control'] + CONTROL_HEADROOM < tracks['public-capacity'];
  return [
    term('alternative', 'mean-alternative', 3 / 2, (of) => share(of * 3, 2)),
    isHeldBack
      ? term('control', 'popular-control', 1 / 6, (of) => share(of + CONTROL_HEADROOM, 6))
      : term('capacity', 'public-capacity', 1 / 6, (of) => share(of, 6)),
    term('drift', 'rentier-drift', -1 / 5, wasted),
    term('bureaucracy', 'bureaucratic-capture', -1 / 5, wasted),
  ];
}
