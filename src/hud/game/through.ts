/**
 * What moved a derived number: it is settled anew from others, so its reasons are theirs. Followed down to the numbers
 * that acts and rules move, those of one kind in many places taken together.
 */
import type { Session, Why } from '../../session';
import type { LedgerEntry } from '../../sim';

/** A number that it follows from, or all those of a kind, and what moved it. */
export interface Through {
  /** Path of the number; the kind alone, `alternative`, where there are many of it. */
  readonly number: string;
  readonly scale: number;
  /** How many numbers of the kind it follows from, whether they moved or not; 1 for a number of its own. */
  readonly places: number;
  /** Sum of the changes; stored units. */
  readonly by: number;
  readonly entries: readonly LedgerEntry[];
}

/** Kinds that stand in every place of the board. */
const EVERYWHERE: readonly string[] = ['grip', 'alternative', 'hardship'];

/** Empty for a number that follows from no other, and when nothing moved. */
export function throughOf(session: Session, why: Why, when: 'now' | 'last'): readonly Through[] {
  if (why.parts.length === 0) return [];
  const found = new Map<string, LedgerEntry[]>();
  const places = new Map<string, number>();
  const follow = (path: string): void => {
    const part = session.why(path);
    for (const { number } of part.parts) follow(number);
    if (part.parts.length > 0) return;
    const head = path.split('.')[0] ?? path;
    const key = EVERYWHERE.includes(head) ? head : path;
    found.set(key, [...(found.get(key) ?? []), ...part[when]]);
    places.set(key, (places.get(key) ?? 0) + 1);
  };
  for (const { number } of why.parts) follow(number);
  return [...found]
    .filter(([, entries]) => entries.length > 0)
    .map(([number, entries]) => ({
      number,
      places: places.get(number) ?? 1,
      scale: entries[0]?.scale ?? 1,
      by: entries.reduce((sum, { by }) => sum + by, 0),
      entries,
    }))
    .sort((a, b) => Math.abs(b.by) / b.scale - Math.abs(a.by) / a.scale);
}
