/**
 * A record without what playing it again gives back: half the size, for a code that is scanned. It can only be watched
 * by the rules and the level it was made with; a full record outlives both.
 */
import type { Level } from '../sim';
import type { MatchRecord } from './record';
import { makeTape } from './tape';
import { isSameMake } from './verify';

export const leanRecord = (record: MatchRecord): MatchRecord => ({ ...record, hashes: [], digests: [] });

/** Whether hashes and digests were left out. */
export const isLean = ({ commands, hashes, digests }: MatchRecord): boolean =>
  hashes.length === 0 && digests.length === 0 && commands.some(({ kind }) => kind === 'end-turn');

/** The full record again, where rules and level are the same; as it is where they are not, or a command is refused. */
export function fullRecord(level: Level, record: MatchRecord): MatchRecord {
  if (!isLean(record) || !isSameMake(level, record)) return record;
  const tape = makeTape(level, record);
  if (tape.refusal !== null) return record;
  const digests = tape.digests();
  return { ...record, hashes: digests.map(({ hash }) => hash), digests };
}
