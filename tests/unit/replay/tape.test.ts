/** A tape: the match at any decision is what playing up to it gives, hidden things stay hidden, and nothing throws. */
import { describe, expect, test } from '@jest/globals';
import { fullRecord, isLean, leanRecord, makeTape, revealed, writeRecord } from '../../../src/replay';
import { replaySession } from '../../../src/session';
import {
  type Command,
  entriesBetween,
  newMatch,
  play,
  playerView,
  prepareLevel,
  sampleHidden,
  stateHash,
} from '../../../src/sim';
import { localSession } from '../../../src/session';
import { madeLevel } from '../../helpers/made-level';
import { playedRecord } from './records';

const level = prepareLevel(madeLevel({ turns: 6, events: 12 }));
const record = playedRecord(level, 5);
const tape = makeTape(level, record);

describe('a tape', () => {
  test('holds the match after any number of decisions, with its ledger', () => {
    const match = newMatch(level, { seed: record.seed });
    let places = 0;
    for (let at = 0; at <= record.commands.length; at++) {
      const there = tape.matchAt(at);
      expect(stateHash(there)).toBe(stateHash(match));
      expect(there.ledger!.length).toBe(match.ledger!.length);
      places++;
      if (at < record.commands.length) expect(play(match, record.commands[at]!)).toBeNull();
    }
    expect(places).toBe(tape.length + 1);
    expect(tape).toMatchObject({ refusal: null, differsAt: null, turns: record.hashes.length });
  });
  test('knows its turns', () => {
    for (let turn = 1; turn <= tape.turns; turn++) {
      expect(tape.turnAt(tape.turnStart(turn))).toBe(turn);
      if (turn > 1) expect(record.commands[tape.turnStart(turn) - 1]).toEqual({ kind: 'end-turn' });
      expect(tape.report(turn)?.turn).toBe(turn);
    }
  });
  test('stops at a decision that is refused, and says why', () => {
    const commands = record.commands.with(10, { kind: 'organise', current: 'nobody' });
    const short = makeTape(level, { ...record, commands });
    expect(short).toMatchObject({ length: 10, refusal: { code: 'unknown-id' } });
    expect(short.matchAt(99)).toEqual(short.matchAt(10));
  });
  test('says the first turn that comes out otherwise', () => {
    expect(makeTape(level, { ...record, hashes: record.hashes.with(1, '0'.repeat(16)) }).differsAt).toBe(2);
  });
  test.each([[[]], [[{ kind: 'end-turn' }]], [[null, 7, {}]], [new Array(5000).fill({ kind: 'end-turn' })]])(
    'of commands %# never throws',
    (commands) => {
      const strange = makeTape(level, { ...record, commands: commands as unknown as Command[] });
      expect(strange.length).toBe(0);
      expect(strange.matchAt(3)).toBeDefined();
    },
  );
});

describe('a replayed session', () => {
  test('shows at every place what a session played up to there shows', () => {
    const session = replaySession(tape);
    let looked = 0;
    for (let at = 1; at <= tape.length; at += 3) {
      // A place before a plan is one a player never stands at.
      if (record.commands[at]?.kind === 'plan') continue;
      session.go(at);
      const played = localSession({
        level,
        seed: record.seed,
        commands: record.commands.slice(0, at),
        mind: () => ({ kind: 'plan', moves: [] }),
      });
      expect(session.view()).toEqual(played.view());
      for (const number of ['unity', 'valuation', 'mobilisation', 'mean-grip'])
        expect(session.why(number)).toEqual(played.why(number));
      expect(session.report(tape.turnAt(at) - 1)).toEqual(played.report(tape.turnAt(at) - 1));
      looked++;
    }
    expect(looked).toBeGreaterThan(8);
  });
  test('takes no command and never shows a turn to come', () => {
    const session = replaySession(tape);
    session.go(tape.turnStart(3));
    expect(session.send({ kind: 'end-turn' })).toEqual({ code: 'not-your-turn' });
    expect(session.report(2)).not.toBeNull();
    expect(session.report(3)).toBeNull();
    session.go(tape.length);
    expect(session.report(tape.turns)).not.toBeNull();
  });
  test('tells what one decision changed', () => {
    const session = replaySession(tape);
    // What is hidden comes to be seen on the way: opened, all of it is seen from the start.
    session.reveal(true);
    let changes = 0;
    for (let at = 1; at <= tape.length; at++) changes += session.changes(at).length;
    const whole = revealed(tape.matchAt(tape.length));
    expect(changes).toBe(entriesBetween(whole, 0, whole.ledger!.length).length);
  });
});

describe('what is hidden', () => {
  test('stays so until it is asked for', () => {
    const session = replaySession(tape);
    session.go(4);
    expect(session.view()).toEqual(playerView(tape.matchAt(4)));
    const hidden = session.view().fissures.filter(({ width }) => width === null).length;
    expect(hidden).toBeGreaterThan(0);
    session.reveal(true);
    expect(session.view().fissures.every(({ width }) => width !== null)).toBe(true);
    expect(session.seenAt(4).fissures.filter(({ width }) => width === null).length).toBe(hidden);
  });
  test('is shown as it was: another hidden world shows otherwise', () => {
    const match = tape.matchAt(4);
    const other = { ...match, s: match.s.slice() as typeof match.s };
    sampleHidden(other, 7);
    expect(playerView(other)).toEqual(playerView(match));
    expect(playerView(revealed(other))).not.toEqual(playerView(revealed(match)));
  });
});

describe('a lean record', () => {
  test('is made whole again by the level it was made with', () => {
    const lean = leanRecord(record);
    expect(isLean(lean)).toBe(true);
    expect(isLean(record)).toBe(false);
    expect(fullRecord(level, lean)).toEqual(record);
  });
  test('stays as it is for any other', () => {
    const other = prepareLevel({ ...madeLevel({ turns: 6, events: 12 }), content: 'other' });
    expect(fullRecord(other, leanRecord(record))).toEqual(leanRecord(record));
  });
});

test('whoever decides against the rules is told, not recorded', () => {
  expect(() => writeRecord(level, { seed: 1 }, () => ({ kind: 'end-turn' }))).toThrow('refused');
});
