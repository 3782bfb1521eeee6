/**
 * The five things a game is remembered by, each read from a number of the board: two of them count what was avoided,
 * so a high figure is always the better world.
 */
import type { TrackId } from '../../sim';

export const TALLY = ['sovereignty', 'democracy', 'equality', 'ecology', 'popular-control'] as const;
export type TallyId = (typeof TALLY)[number];

const SOURCE: Readonly<Record<TallyId, { readonly track: TrackId; readonly isInverted: boolean }>> = {
  sovereignty: { track: 'mean-alternative', isInverted: false },
  democracy: { track: 'mediations', isInverted: false },
  equality: { track: 'mean-hardship', isInverted: true },
  ecology: { track: 'ecology', isInverted: true },
  'popular-control': { track: 'popular-control', isInverted: false },
};

/** Tenths, or null where the tracks do not tell (an old digest). */
export function tallyOf(id: TallyId, tracks: Readonly<Partial<Record<string, number>>>): number | null {
  const { track, isInverted } = SOURCE[id];
  const value = tracks[track];
  if (value === undefined) return null;
  return isInverted ? 1000 - value : value;
}
