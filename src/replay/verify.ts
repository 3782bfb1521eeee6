/** Plays a record again and says whether it comes out the same, and where not. */
import { isOver, type Level, type Match, newMatch, play, type Refusal, stateHash, turnOf } from '../sim';
import { ENGINE, type MatchRecord, setupOf } from './record';

export type Verdict =
  /** Played again to the last command, every hash the same. */
  | { readonly kind: 'same'; readonly turns: number; readonly isOver: boolean; readonly hash: string }
  /** The rules or the level have changed since: played again only as a comparison. */
  | { readonly kind: 'differs'; readonly turn: number; readonly expected: string; readonly got: string }
  /** A command is refused. */
  | { readonly kind: 'refused'; readonly turn: number; readonly command: number; readonly refusal: Refusal }
  /** The hashes do not go with the commands: more or fewer turns than were played. */
  | { readonly kind: 'miscounted'; readonly turns: number; readonly hashes: number };

/** Whether a record was made with these rules and this very content. */
export const isSameMake = (level: Level, { engine, content }: MatchRecord): boolean =>
  engine === ENGINE && content === level.content;

/** Plays every command again, comparing the state hash at the end of each turn. */
export function verifyRecord(level: Level, record: MatchRecord): Verdict {
  const match = newMatch(level, setupOf(record));
  let turns = 0;
  for (const [index, command] of record.commands.entries()) {
    const turn = turnOf(match);
    const refusal = play(match, command);
    if (refusal !== null) return { kind: 'refused', turn, command: index, refusal };
    if (command.kind !== 'end-turn') continue;
    const got = stateHash(match);
    const expected = record.hashes[turns++];
    if (expected !== undefined && expected !== got) return { kind: 'differs', turn, expected, got };
  }
  if (turns !== record.hashes.length) return { kind: 'miscounted', turns, hashes: record.hashes.length };
  return { kind: 'same', turns, isOver: isOver(match), hash: stateHash(match) };
}

/**
 * The match as it stood when the front could first decide on `turn`, or as far as the record goes.
 * Commands that are refused stop it there: verify first.
 */
export function matchAt(level: Level, record: MatchRecord, turn: number): Match {
  const match = newMatch(level, setupOf(record));
  for (const command of record.commands) {
    if (turnOf(match) >= turn && command.kind !== 'plan') break;
    if (play(match, command) !== null) break;
  }
  return match;
}

/** The commands that come before the front first decides on `turn`: what a game branched there begins with. */
export function commandsBefore(record: MatchRecord, turn: number): MatchRecord['commands'] {
  let ended = 0;
  let at = 0;
  for (; at < record.commands.length && ended < turn - 1; at++) if (record.commands[at]!.kind === 'end-turn') ended++;
  if (record.commands[at]?.kind === 'plan') at++;
  return record.commands.slice(0, at);
}
