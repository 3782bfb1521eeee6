/** A game that came from elsewhere, kept here. Apart from what plays games: the list of games takes files in without the rules. */
import type { MatchRecord } from '../replay';
import { newId } from './new-id';
import type { SavedGames } from './saved-games';

/** Keeps it under a name of its own; null when the browser has no room. */
export function keepRecord(games: SavedGames, record: MatchRecord, turns: number): string | null {
  const id = newId();
  const { study: _study, ...match } = record;
  const finished = record.commands.filter(({ kind }) => kind === 'end-turn').length;
  const ending = record.digests.at(-1)?.ending ?? null;
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
