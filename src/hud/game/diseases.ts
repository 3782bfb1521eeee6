/**
 * The front's two diseases as the player is warned of them (D47, D48): no defeat by themselves, they eat the load and the
 * means, and past a bound the level's endings make a fall somebody else's. Told from where they take means, or that bound is
 * near: they eat a little load from the first turn on, and a warning that always stands warns of nothing. Among the dangers
 * only where the bound is near: what merely takes means stands for many turns, and is told with the news.
 */
import type { PlayerView } from '../../sim';
import { DISEASE_DRAINS, DISEASE_TOLERATED } from './rules-said';
import type { Captured, Stakes } from './stakes';

/** Points from what it makes of a fall at which it is told, as of any danger (src/sim/perils.ts); tenths. */
const NEAR = 120;
/** Of its points past those that are tolerated, one in so many is taken off the load (load-sum.ts). */
const EATS = 5;

/** What each takes from where it drains. */
export const DISEASES = { 'bureaucratic-capture': 'legitimacy', 'rentier-drift': 'investment' } as const;

export type DiseaseId = keyof typeof DISEASES;

export interface Disease {
  readonly number: DiseaseId;
  readonly value: number;
  /** Load that it takes; tenths. */
  readonly load: number;
  /** The resource that it takes one of each turn; null while it takes none. */
  readonly drains: (typeof DISEASES)[DiseaseId] | null;
  /** What a fall becomes by it; null where it changes no ending. */
  readonly captured: Captured | null;
  /** That is near, or there. */
  readonly isNear: boolean;
  /** A fall now would be that. */
  readonly isCaptured: boolean;
}

export function diseasesOf(view: PlayerView, stakes: Stakes | null): readonly Disease[] {
  return (Object.keys(DISEASES) as DiseaseId[])
    .map((number) => {
      const value = view.tracks[number];
      const captured = stakes?.captured.find((it) => it.number === number) ?? null;
      return {
        number,
        value,
        load: Math.trunc((value - DISEASE_TOLERATED) / EATS),
        drains: value > DISEASE_DRAINS ? DISEASES[number] : null,
        captured,
        isNear: captured !== null && value >= captured.bound - NEAR,
        isCaptured: captured !== null && value >= captured.bound && view.tracks['popular-control'] < captured.control,
      };
    })
    .filter(({ drains, isNear }) => drains !== null || isNear);
}
