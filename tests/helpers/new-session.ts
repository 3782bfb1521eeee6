/** Matches opened in the page's own way, their Leviathan thinking at once. */
import { mindOf } from '../../src/app/mind-here';
import { blankRecord, type OpenedMatch, openRecord } from '../../src/app/start-match';
import { type MatchRecord, setupOf } from '../../src/replay';
import type { Session } from '../../src/session';
import type { CompiledLevel } from '../../src/sim';

export const openHere = (level: CompiledLevel, record: MatchRecord): OpenedMatch =>
  openRecord(level, record, mindOf(setupOf(record)));

export function newSession(level: CompiledLevel, seed: number): Session {
  const opened = openHere(level, blankRecord(level, { seed }));
  if (opened.kind !== 'open') throw new Error(opened.detail);
  return opened.session;
}
