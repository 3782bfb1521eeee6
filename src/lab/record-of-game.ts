/** A game of a study as a full record, which the page and `replay` open: played again, with a hash and a digest a turn. */
import { ENGINE, type MatchRecord, RECORD_FORMAT } from '../replay';
import { type Difficulty, type Digest, draftDigest, finishDigest, type Level, newMatch, play, stateHash } from '../sim';
import { parseCommands } from './command-tokens';

/** Throws when the commands do not play on this level. */
export function recordOfGame(
  level: Level,
  setup: { readonly seed: number; readonly difficulty: Difficulty },
  commands: string,
): MatchRecord {
  const played = parseCommands(commands);
  if (played === null) throw new RangeError('commands that cannot be read');
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
  };
}
