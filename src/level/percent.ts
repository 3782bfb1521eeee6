/**
 * Amounts of an effect where a level says that an initiative does more or less than it does elsewhere: on three cells
 * whoever builds has soon built them all. What was something stays something.
 */
import type { Gathered } from './gather';

/** Percent of what an initiative does that it does in this level; 100 where the level does not say. */
export function percentOf({ level }: Gathered, initiative: string): number {
  if (level.initiatives === 'all') return 100;
  const said = level.initiatives.find((it) => typeof it !== 'string' && it.id === initiative);
  return typeof said === 'object' ? said.percent : 100;
}

/** Stored units, ten to a point, of so many points at so many percent. */
export function unitsAt(points: number, percent: number): number {
  const units = Math.round((Math.abs(points) * percent) / 10);
  return points === 0 ? 0 : Math.sign(points) * Math.max(1, units);
}

/** A share of 1–100 percent at so many percent of it. */
export const shareAt = (share: number, percent: number): number =>
  Math.min(100, Math.max(1, Math.round((share * percent) / 100)));
