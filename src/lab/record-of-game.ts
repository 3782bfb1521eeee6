/** A game of a study as a full record, which the page and `replay` open: played again, with a hash and a digest a turn. */
import { ENGINE, type MatchRecord, MOST_NOTES, type Note, RECORD_FORMAT } from '../replay';
import { type Difficulty, type Digest, draftDigest, finishDigest, type Level, newMatch, play, stateHash } from '../sim';
import { parseCommands } from './command-tokens';
import type { StudyGame } from './game-line';
import { parseIntentions } from './intention-tokens';

/**
 * What was lost is told as in a match played on the page: the turns on which the Leviathan's mind failed. The front is a
 * person there, who cannot fail so: where its bot did, a comment says it. Throws when it does not play on this level.
 */
export function recordOfGame(
  level: Level,
  setup: { readonly seed: number; readonly difficulty: Difficulty },
  { commands, intentions = '', lost = [] }: Pick<StudyGame, 'commands' | 'intentions' | 'lost'>,
): MatchRecord {
  const played = parseCommands(commands);
  const goals = parseIntentions(intentions);
  if (played === null) throw new RangeError('commands that cannot be read');
  if (goals === null) throw new RangeError('intentions that cannot be read');
  const match = newMatch(level, setup, { ledger: false });
  const hashes: string[] = [];
  const digests: Digest[] = [];
  for (const command of played) {
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
    ...setup,
    commands: played,
    hashes,
    digests,
    ...(goals.some((it) => it !== null) ? { intentions: goals } : {}),
    ...failures(lost),
  };
}

function failures(lost: NonNullable<StudyGame['lost']>): Pick<MatchRecord, 'forfeits' | 'study'> {
  const forfeits = lost.flatMap(({ seat, turn }) => (seat === 'leviathan' ? [turn] : []));
  const notes = lost.flatMap(({ seat, at, cause, detail }): Note[] =>
    seat === 'front' ? [{ at, kind: 'comment', text: `The front’s bot failed here (${cause}: ${detail}).` }] : [],
  );
  return {
    ...(forfeits.length === 0 ? {} : { forfeits }),
    ...(notes.length === 0 ? {} : { study: { notes: notes.slice(0, MOST_NOTES), turning: null } }),
  };
}
