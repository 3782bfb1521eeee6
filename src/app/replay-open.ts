/**
 * A record made ready to be watched. Made with these rules and this content, it is played again; otherwise its digests
 * tell it, and playing it by today's rules is offered as a comparison, never done unasked.
 */
import { isSameMake, makeTape, type MatchRecord, type Tape } from '../replay';
import { prepareLevel } from '../sim';
import { isTold } from './keep-record';
import { type LoadedLevel, loadLevel } from './levels';
import { wholeRecord } from './whole-record';

export type OpenedReplay =
  | { readonly kind: 'tape'; readonly level: LoadedLevel; readonly tape: Tape }
  | {
      readonly kind: 'digest';
      readonly level: LoadedLevel | null;
      readonly reason: DigestReason;
      readonly tape: Tape | null;
    };

/** Why a record is told from its digests. */
export type DigestReason = 'no-level' | 'other-make' | 'differs' | 'refused';

export async function openReplay(record: MatchRecord): Promise<OpenedReplay> {
  const level = await loadLevel(record.level);
  if (level === null) return { kind: 'digest', level, reason: 'no-level', tape: null };
  const prepared = prepareLevel(level.compiled);
  const tape = makeTape(prepared, isTold(record) ? record : wholeRecord(prepared, record));
  if (!isSameMake(tape.level, record)) return { kind: 'digest', level, reason: 'other-make', tape };
  if (tape.refusal !== null) return { kind: 'digest', level, reason: 'refused', tape };
  if (tape.differsAt !== null) return { kind: 'digest', level, reason: 'differs', tape };
  return { kind: 'tape', level, tape };
}
