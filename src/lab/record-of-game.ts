/** A game of programs as a full record, which the page and `replay` open: played again, with a hash and a digest a turn. */
import type { GameResult } from '../bots';
import { ENGINE, type MatchRecord, MOST_NOTES, type Note, RECORD_FORMAT } from '../replay';
import { type Digest, draftDigest, finishDigest, type Level, type MatchSetup, newMatch, play, stateHash } from '../sim';
import { parseCommands } from './command-tokens';
import type { StudyGame } from './game-line';
import { parseIntentions } from './intention-tokens';

/** A game of a study. Throws when its line cannot be read, or does not play on this level. */
export function recordOfGame(level: Level, setup: MatchSetup, game: RecordedGame): MatchRecord {
  const commands = parseCommands(game.commands);
  const intentions = parseIntentions(game.intentions ?? '');
  if (commands === null) throw new RangeError('commands that cannot be read');
  if (intentions === null) throw new RangeError('intentions that cannot be read');
  return recordOfPlay(level, setup, { commands, intentions, forfeits: game.lost ?? [] });
}
type RecordedGame = Pick<StudyGame, 'commands' | 'intentions' | 'lost'>;

/**
 * What was lost is told as in a match played on the page: the turns on which the Leviathan's mind failed. The front is a
 * person there, who cannot fail so: where its bot did, a comment says it. Throws when it does not play on this level.
 */
export function recordOfPlay(
  level: Level,
  { seed, difficulty }: MatchSetup,
  { commands, intentions, forfeits }: Pick<GameResult, 'commands' | 'intentions' | 'forfeits'>,
): MatchRecord {
  const match = newMatch(level, { seed, difficulty }, { ledger: false });
  const hashes: string[] = [];
  const digests: Digest[] = [];
  for (const command of commands) {
    const draft = command.kind === 'end-turn' ? draftDigest(match) : null;
    const refusal = play(match, command);
    if (refusal !== null) throw new RangeError(`${JSON.stringify(command)} is refused: ${refusal.code}`);
    if (draft === null) continue;
    hashes.push(stateHash(match));
    digests.push(finishDigest(match, draft));
  }
  return {
    format: RECORD_FORMAT,
    engine: ENGINE,
    level: level.id,
    content: level.content,
    seed,
    ...(difficulty === undefined ? {} : { difficulty }),
    commands,
    hashes,
    digests,
    ...(intentions.some((it) => it !== null) ? { intentions } : {}),
    ...failures(forfeits),
  };
}

function failures(lost: GameResult['forfeits']): Pick<MatchRecord, 'forfeits' | 'study'> {
  const forfeits = lost.flatMap(({ seat, turn }) => (seat === 'leviathan' ? [turn] : []));
  const notes = lost.flatMap(({ seat, at, cause, detail }): Note[] =>
    seat === 'front' ? [{ at, kind: 'comment', text: `The front’s bot failed here (${cause}: ${detail}).` }] : [],
  );
  return {
    ...(forfeits.length === 0 ? {} : { forfeits }),
    ...(notes.length === 0 ? {} : { study: { notes: notes.slice(0, MOST_NOTES), turning: null } }),
  };
}
