/** A new game that begins as another did: kept under its parent's name, and gone to. */
import type { MatchRecord, Tape } from '../replay';
import { newId } from './new-id';
import type { SaveProblem, SavedGames } from './saved-games';
import { recordUpTo } from './start-match';
import { go } from './use-route';

/** Null when it is under way. */
export function playFrom(
  games: SavedGames,
  tape: Pick<Tape, 'record' | 'turnAt' | 'level'>,
  parent: string | null,
  at: number,
): SaveProblem | null {
  const branch = newId();
  const turn = tape.turnAt(at);
  const { record } = tape;
  const refused = games.save(branch, {
    turn,
    turns: tape.level.turns,
    ending: null,
    branchOf: parent === null ? null : { id: parent, turn, at },
    record: recordUpTo(record, at),
  });
  if (refused === null) go(`#/play/${record.level}/${branch}`);
  return refused;
}

/** Keeps a game that came from elsewhere; null and why not when it cannot be. */
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
