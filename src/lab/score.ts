/**
 * The score that decides between two players on the same seed. The kind of ending comes first — a great event over a
 * victory, a victory over a crack, a crack over a defeat — and within a kind, how far the Leviathan was brought: what its
 * two weakest props have lost, plus the load that alternatives can carry. It never falls when any of the three gets
 * better, so it cannot reward what the game does not.
 */
import { type EndingKind, LOAD, type Match, POLITICAL_HOLD, SOCIAL_BASE, VALUATION } from '../sim';

/** More than the progress of any game. */
const KIND = 10_000;
const RANK = { defeat: 0, partial: 1, victory: 2, great: 3 } as const satisfies Record<EndingKind, number>;

/** Score of a match that has ended; 0–33,000. */
export function scoreOf(m: Match, kind: EndingKind): number {
  const props = [m.s[SOCIAL_BASE]!, m.s[POLITICAL_HOLD]!, m.s[VALUATION]!].sort((a, b) => a - b);
  return RANK[kind] * KIND + (1000 - props[0]!) + (1000 - props[1]!) + m.s[LOAD]!;
}

/** A's result against B on one seed: 1 won, 0 lost, ½ when they scored the same. */
export const duel = (a: number, b: number): number => (a > b ? 1 : a < b ? 0 : 0.5);
