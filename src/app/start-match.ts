/** Opens a match: a new one, one that was kept, or one played again up to a turn. */
import { commandsBefore, ENGINE, type MatchRecord, RECORD_FORMAT, setupOf } from '../replay';
import { type LeviathanMind, localSession, RecordMismatch, type Session } from '../session';
import { type CompiledLevel, type MatchSetup, prepareLevel } from '../sim';

export type OpenedMatch =
  | { readonly kind: 'open'; readonly session: Session }
  /** The record was made with another version of the level or the rules: the commands would tell another story. */
  | { readonly kind: 'changed-level'; readonly detail: string };

/** The record of a match that nobody has decided anything in yet. */
export const blankRecord = (level: CompiledLevel, { seed, difficulty }: MatchSetup): MatchRecord => ({
  format: RECORD_FORMAT,
  engine: ENGINE,
  level: level.id,
  content: level.content,
  seed,
  ...(difficulty === undefined ? {} : { difficulty }),
  commands: [],
  hashes: [],
  digests: [],
});

/** Plays a record's commands again and checks them against its hashes, turn by turn. */
export function openRecord(level: CompiledLevel, record: MatchRecord, mind: LeviathanMind): OpenedMatch {
  try {
    const session = localSession({
      level: prepareLevel(level),
      ...setupOf(record),
      mind,
      commands: record.commands,
      intentions: record.intentions,
      forfeits: record.forfeits,
    });
    const hashes = session.record().hashes;
    const differs = record.hashes.findIndex((hash, turn) => hash !== hashes[turn]);
    if (differs < 0) return { kind: 'open', session };
    return { kind: 'changed-level', detail: `turn ${differs + 1}: ${record.hashes[differs]} ≠ ${hashes[differs]}` };
  } catch (error) {
    // A record from elsewhere may hold anything: whatever the rules make of it, the player gets a page, not a blank.
    const detail = error instanceof RecordMismatch ? error.message : String(error);
    return { kind: 'changed-level', detail };
  }
}

/** A record cut back to the start of a turn: the front decides anew there, facing the same plan as then. */
export function recordBefore(record: MatchRecord, turn: number): MatchRecord {
  const { forfeits: _forfeits, ...match } = record;
  return {
    ...match,
    commands: commandsBefore(record, turn),
    hashes: record.hashes.slice(0, turn - 1),
    digests: record.digests.slice(0, turn - 1),
    ...planned(record, turn),
  };
}

/** A record cut back to a decision; what the Leviathan had planned there stands. */
export function recordUpTo(record: MatchRecord, at: number): MatchRecord {
  const { study: _study, forfeits: _forfeits, ...match } = record;
  const commands = record.commands.slice(0, record.commands[at]?.kind === 'plan' ? at + 1 : at);
  const ended = commands.filter(({ kind }) => kind === 'end-turn').length;
  return {
    ...match,
    commands,
    hashes: record.hashes.slice(0, ended),
    digests: record.digests.slice(0, ended),
    ...planned(record, commands.filter(({ kind }) => kind === 'plan').length),
  };
}

/** What is kept of the first `turns` plans of a record: what they were for, and which its mind failed to make. */
function planned({ intentions, forfeits }: MatchRecord, turns: number): Pick<MatchRecord, 'intentions' | 'forfeits'> {
  const failed = forfeits?.filter((turn) => turn <= turns) ?? [];
  return {
    ...(intentions === undefined ? {} : { intentions: intentions.slice(0, turns) }),
    ...(failed.length === 0 ? {} : { forfeits: failed }),
  };
}
