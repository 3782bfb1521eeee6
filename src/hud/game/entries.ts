/** Ledger entries gathered by the number they moved: what each came to, and by what. */
import type { LedgerEntry } from '../../sim';
import { isShown } from '../shell';

export interface Moved {
  readonly number: string;
  readonly scale: number;
  /** Net change, stored units. */
  readonly by: number;
  readonly entries: readonly LedgerEntry[];
}

/** Numbers in the order of how far they went, in points. A number that came back to where it was is kept, at 0. */
export function gather(entries: readonly LedgerEntry[]): readonly Moved[] {
  const byNumber = new Map<string, LedgerEntry[]>();
  for (const entry of entries) {
    if (!isShown(entry.number)) continue;
    const known = byNumber.get(entry.number);
    if (known === undefined) byNumber.set(entry.number, [entry]);
    else known.push(entry);
  }
  return [...byNumber]
    .map(([number, its]) => ({
      number,
      scale: its[0]?.scale ?? 1,
      by: its.reduce((sum, { by }) => sum + by, 0),
      entries: its,
    }))
    .sort((a, b) => Math.abs(b.by) / b.scale - Math.abs(a.by) / a.scale || a.number.localeCompare(b.number));
}

/** Entries of one cause made one line: a rule that acts on a number several times is one reason. */
export function byCause(entries: readonly LedgerEntry[]): readonly LedgerEntry[] {
  const byKey = new Map<string, LedgerEntry>();
  for (const entry of entries) {
    const key = `${entry.cause.kind} ${entry.cause.id} ${entry.author.kind} ${entry.author.id ?? ''}`;
    const known = byKey.get(key);
    byKey.set(key, known === undefined ? entry : { ...known, by: known.by + entry.by });
  }
  return [...byKey.values()].filter(({ by }) => by !== 0).sort((a, b) => Math.abs(b.by) - Math.abs(a.by));
}
