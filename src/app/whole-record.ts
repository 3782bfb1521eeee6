/**
 * A record that came without what each of its turns came to — a lean link, a file that a hand has shortened — with all of
 * it again: only playing it tells whether it is over. Fetched with the rules, and only for a game that lacks it.
 */
import { fullRecord, isLean, leanRecord, type MatchRecord } from '../replay';
import { type Level, prepareLevel } from '../sim';
import { loadRules } from './levels';

/** As it is where the rules or the level are others, or where it does not come out as it was written down. */
export function wholeRecord(level: Level, record: MatchRecord): MatchRecord {
  const whole = fullRecord(level, leanRecord(record));
  const isTheSame = record.hashes.every((hash, turn) => hash === whole.hashes[turn]);
  return isLean(whole) || !isTheSame ? record : whole;
}

/** The same for a record whose level is yet to be fetched. */
export async function fetchWholeRecord(record: MatchRecord): Promise<MatchRecord> {
  const compiled = await loadRules(record.level);
  return compiled === null ? record : wholeRecord(prepareLevel(compiled), record);
}
