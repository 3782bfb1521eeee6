/** One of two matches that are compared: played, or a median of many. */
import type { MatchRecord, Tape } from '../../replay';

export interface Side {
  readonly name: string;
  /** Null for a median of many: it has numbers, and took no decision. */
  readonly record: MatchRecord | null;
  /** Null where its commands cannot be played by these rules: its digests alone speak. */
  readonly tape: Tape | null;
  /** Tracks after each finished turn; tenths. */
  readonly tracks: readonly Readonly<Record<string, number>>[];
  readonly ending: string | null;
  /** Its replay at a decision. */
  readonly hrefAt: ((at: number) => string) | null;
}
