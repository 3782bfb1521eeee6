/** A whole match played by whoever decides, and the record it leaves: what a session writes, without the session. */
import {
  type Command,
  type Digest,
  draftDigest,
  finishDigest,
  isOver,
  type Level,
  type Match,
  type MatchSetup,
  newMatch,
  play,
  stateHash,
} from '../sim';
import { ENGINE, type MatchRecord, RECORD_FORMAT } from './record';

/** `next` decides for both seats. Throws when a decision is refused: whoever decides is to blame. */
export function writeRecord(level: Level, setup: MatchSetup, next: (match: Match) => Command): MatchRecord {
  const match = newMatch(level, setup, { ledger: false });
  const commands: Command[] = [];
  const hashes: string[] = [];
  const digests: Digest[] = [];
  while (!isOver(match)) {
    const command = next(match);
    const draft = command.kind === 'end-turn' ? draftDigest(match) : null;
    const refusal = play(match, command);
    if (refusal !== null) throw new Error(`${JSON.stringify(command)} is refused: ${refusal.code}`);
    commands.push(command);
    if (draft === null) continue;
    hashes.push(stateHash(match));
    digests.push(finishDigest(match, draft));
  }
  const { seed, difficulty } = setup;
  return {
    format: RECORD_FORMAT,
    engine: ENGINE,
    level: level.id,
    content: level.content,
    seed: seed >>> 0,
    ...(difficulty === undefined ? {} : { difficulty }),
    commands,
    hashes,
    digests,
  };
}
