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
