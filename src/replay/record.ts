/**
 * What a match leaves behind: enough to play it again exactly (level, content, seed, commands), to check that it was
 * played again (a hash a turn), and to look at it when the rules have changed (a digest a turn).
 */
import type { Command, Difficulty, Digest, Intention, MatchSetup } from '../sim';
import type { Study } from './study';

/** Version of the record's shape; a change of shape takes the next number and a migration. */
export const RECORD_FORMAT = 1;
/** Version of the rules: raised when the same commands may give another state. */
export const ENGINE = '1';

export interface MatchRecord {
  readonly format: typeof RECORD_FORMAT;
  readonly engine: string;
  /** Slug of the level, and hash of its content when the match began. */
  readonly level: string;
  readonly content: string;
  /** Unsigned 32-bit. */
  readonly seed: number;
  /** Absent: the usual one. */
  readonly difficulty?: Difficulty;
  /** Every decision of both seats, in order. */
  readonly commands: readonly Command[];
  /** State hash after each finished turn. */
  readonly hashes: readonly string[];
  /** Digest after each finished turn. */
  readonly digests: readonly Digest[];
  /** What the Leviathan was after, turn by turn; absent where its mind had no such thing. Told once the match is over. */
  readonly intentions?: readonly (Intention | null)[];
  /** Turns on which the Leviathan's mind failed and an empty plan was played for it; absent where it never did. */
  readonly forfeits?: readonly number[];
  /** What was added to it since: absent in a match as it was played. */
  readonly study?: Study;
}

/** What the match of a record starts from, besides its level. */
export const setupOf = ({ seed, difficulty }: MatchRecord): MatchSetup => ({ seed, difficulty });
