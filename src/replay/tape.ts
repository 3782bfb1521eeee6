/**
 * A record played once from end to end, with the state kept at every decision: a replay is then moved through at will,
 * since no place of it has to be played to again. A 16-turn match takes about 400 kB and a few milliseconds.
 */
import {
  copyState,
  type Digest,
  draftDigest,
  draftReport,
  finishDigest,
  finishReport,
  type Level,
  type Match,
  newMatch,
  play,
  type Refusal,
  type State,
  stateHash,
  type TurnReport,
  turnOf,
} from '../sim';
import { type MatchRecord, setupOf } from './record';

/** Where a tape stands is how many commands have been played: 0 before the first, `length` after the last. */
export interface Tape {
  readonly level: Level;
  readonly record: MatchRecord;
  /** Commands that could be played: all of them, unless the rules have changed. */
  readonly length: number;
  /** Why the next command could not be played. */
  readonly refusal: Refusal | null;
  /** First turn whose hash is not the one recorded; null when all are. */
  readonly differsAt: number | null;
  /** Turns begun. */
  readonly turns: number;
  /** The match as it stood there; for reading only. */
  matchAt(at: number): Match;
  turnAt(at: number): number;
  /** Where a turn began: its plan is the next command. */
  turnStart(turn: number): number;
  /** What a finished turn did. */
  report(turn: number): TurnReport | null;
  /** A digest of each turn as it was played here: the record's own may have been made by other rules. */
  digests(): readonly Digest[];
}

/** Plays a record as far as it goes. Never throws on what is written in it. */
export function makeTape(level: Level, record: MatchRecord): Tape {
  const match = newMatch(level, setupOf(record));
  const states: State[] = [copyState(match.s)];
  const ledgers: number[] = [match.ledger?.length ?? 0];
  const starts = [0];
  const reports: TurnReport[] = [];
  const digests: Digest[] = [];
  let refusal: Refusal | null = null;
  let differsAt: number | null = null;
  for (const command of record.commands) {
    const endsTurn = command?.kind === 'end-turn';
    const turn = turnOf(match);
    const draft = endsTurn ? draftReport(match, ledgers[starts.at(-1)!]!) : null;
    const digest = endsTurn ? draftDigest(match) : null;
    refusal = play(match, command);
    if (refusal !== null) break;
    states.push(copyState(match.s));
    ledgers.push(match.ledger?.length ?? 0);
    if (draft === null || digest === null) continue;
    reports.push(finishReport(match, draft));
    digests.push(finishDigest(match, digest));
    const expected = record.hashes[turn - 1];
    if (differsAt === null && expected !== undefined && expected !== stateHash(match)) differsAt = turn;
    if (turnOf(match) > turn) starts.push(states.length - 1);
  }
  const length = states.length - 1;
  const within = (at: number): number => Math.max(0, Math.min(length, at));
  const turnAt = (at: number): number => {
    const after = starts.findIndex((start) => start > within(at));
    return after < 0 ? starts.length : after;
  };
  return {
    level: match.level,
    record,
    length,
    refusal,
    differsAt,
    turns: starts.length,
    matchAt: (at) => ({
      level: match.level,
      s: states[within(at)]!,
      ledger: match.ledger === null ? null : { rows: match.ledger.rows, length: ledgers[within(at)]! },
      stamp: match.stamp,
    }),
    turnAt,
    turnStart: (turn) => starts[Math.max(0, Math.min(starts.length, turn) - 1)]!,
    report: (turn) => reports[turn - 1] ?? null,
    digests: () => digests,
  };
}
