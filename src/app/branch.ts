/** A new game that begins as another did: kept under its parent's name, and gone to. */
import type { MatchRecord } from '../replay';
import { newId } from './new-id';
import type { SaveProblem, SavedGames } from './saved-games';
import { recordUpTo } from './start-match';
import { go } from './use-route';

/** `at`: decisions taken before it; `turns`: of the level. Null when it is under way. */
export function playFrom(
  games: SavedGames,
  record: MatchRecord,
  place: { readonly parent: string | null; readonly turns: number; readonly at: number },
): SaveProblem | null {
  const branch = newId();
  const { parent, turns, at } = place;
  const turn = record.commands.slice(0, at).filter(({ kind }) => kind === 'end-turn').length + 1;
  const refused = games.save(branch, {
    turn,
    turns,
    ending: null,
    branchOf: parent === null ? null : { id: parent, turn, at },
    record: recordUpTo(record, at),
  });
  if (refused === null) go(`#/play/${record.level}/${branch}`);
  return refused;
}

/** Keeps a game that came from elsewhere under a name of its own; null when the browser has no room. */
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
  return refused === null ? id : null;
}
