/** A game that came from elsewhere, kept here. Apart from what plays games: the list of games takes files in without the rules. */
import type { MatchRecord } from '../replay';
import { newId } from './new-id';
import type { SavedGames } from './saved-games';

/** The ending of a match whose turns are all played, where nothing tells which it was: no level has one of this name. */
const UNTOLD = 'untold';

/** Turns that were played to their end. */
const finishedTurns = ({ commands }: MatchRecord): number => commands.filter(({ kind }) => kind === 'end-turn').length;

/** Whether each of its turns tells what it came to; where not, only playing it tells whether it is over. */
export const isTold = (record: MatchRecord): boolean => record.digests.length >= finishedTurns(record);

/** The ending it came to, or null while it is under way: as its last turn tells, or since no turn is left. */
export function endingOf(record: MatchRecord, turns: number): string | null {
  return record.digests.at(-1)?.ending ?? (finishedTurns(record) >= turns ? UNTOLD : null);
}

/** Keeps it under a name of its own; null when the browser has no room. */
export function keepRecord(games: SavedGames, record: MatchRecord, turns: number): string | null {
  const id = newId();
  const { study: _study, ...match } = record;
  const finished = finishedTurns(record);
  const ending = endingOf(record, turns);
  const refused = games.save(id, {
    turn: ending === null ? finished + 1 : finished,
    turns,
    ending,
    branchOf: null,
    record: match,
  });
  if (refused === null) return id;
  // It is still where it came from: a list that had it until the page is left would promise more.
  games.remove(id);
  return null;
}
