/** Pins: one match as the app sees it: what it shows, what it refuses, what may be taken back, what it leaves behind. */
import { describe, expect, test } from '@jest/globals';
import { botRandom, leviathanPlan } from '../../../src/bots';
import { verifyRecord } from '../../../src/replay';
import { localSession, RecordMismatch } from '../../../src/session';
import { EFFECT, prepareLevel, UNITY } from '../../../src/sim';
import { actRow, row, sceneLevel } from '../../helpers/scene';

const level = prepareLevel(
  sceneLevel({
    turns: 4,
    initiatives: [
      { effects: [row(EFFECT.add, UNITY, 30)] },
      { effects: [actRow(EFFECT.find, 0)], reveals: true },
      { effects: [row(EFFECT.add, UNITY, 30, 50)], reveals: true },
    ],
  }),
);
const mind = (match: Parameters<typeof leviathanPlan>[0]) => leviathanPlan(match, botRandom(3));
const opened = (commands: Parameters<typeof localSession>[0]['commands'] = []) =>
  localSession({ level, seed: 7, mind, commands });
const carry = (n: number) => ({ kind: 'carry', initiative: `initiative-${n}` }) as const;
const END = { kind: 'end-turn' } as const;

describe('what it shows', () => {
  test('the front is to decide at once, the plan already laid', () => {
    expect(opened().view()).toMatchObject({ turn: 1, phase: 'front' });
    expect(
      opened()
        .record()
        .commands.map(({ kind }) => kind),
    ).toEqual(['plan']);
  });

  test('a new view after every change, and everyone who asked is called', () => {
    const session = opened();
    const before = session.view();
    let calls = 0;
    const stop = session.subscribe(() => {
      calls++;
    });
    expect(session.send(carry(0))).toBeNull();
    expect(session.view()).not.toBe(before);
    expect(before.agenda.carried).toEqual([]);
    expect(session.send(carry(0))).toMatchObject({ code: 'already-done' });
    expect(calls).toBe(1);
    session.undo();
    expect(calls).toBe(2);
    stop();
    session.send(carry(0));
    expect(calls).toBe(2);
  });

  test('a refused command changes nothing', () => {
    const session = opened();
    const view = session.view();
    expect(session.send({ kind: 'plan', moves: [] })).toMatchObject({ code: 'not-your-turn' });
    expect(session.send({ kind: 'carry', initiative: 'nonsense' })).toMatchObject({ code: 'unknown-id' });
    expect(session.view()).toBe(view);
  });

  test('a report for every turn that is over', () => {
    const session = opened();
    expect(session.report(1)).toBeNull();
    session.send(carry(0));
    session.send(END);
    const report = session.report(1)!;
    expect(report.turn).toBe(1);
    expect(report.entries.some(({ number, phase }) => number === 'unity' && phase === 'drift')).toBe(true);
    expect(report.entries.every(({ turn }) => turn === 1)).toBe(true);
    expect(session.report(2)).toBeNull();
  });
});

describe('undo', () => {
  test('takes back one act after another, to the start of the front’s turn and no further', () => {
    const session = opened();
    const start = session.view();
    expect([session.canUndo(), session.hasShown()]).toEqual([false, false]);
    session.send(carry(0));
    session.send({ kind: 'organise', current: 'current-3' });
    expect([session.undo(), session.undo(), session.undo()]).toEqual([true, true, false]);
    expect(session.view()).toEqual(start);
    expect(session.record().commands).toHaveLength(1);
  });

  test.each([
    ['what shows something hidden', carry(1)],
    ['what leaves something to chance', carry(2)],
    ['an investigation', { kind: 'investigate', fissure: 'fissure-1' } as const],
  ])('not %s, nor what came before it', (_, command) => {
    const session = opened();
    session.send(carry(0));
    expect(session.forecast(command).reveals).toBe(true);
    expect(session.send(command)).toBeNull();
    expect([session.canUndo(), session.hasShown()]).toEqual([false, true]);
    session.send({ kind: 'designate', contradiction: 'capital-labour' });
    expect(session.hasShown()).toBe(false);
    expect([session.undo(), session.undo()]).toEqual([true, false]);
    expect(session.hasShown()).toBe(true);
  });

  test('not across the end of a turn', () => {
    const session = opened();
    session.send({ kind: 'investigate', fissure: 'fissure-1' });
    session.send(END);
    expect([session.undo(), session.hasShown()]).toEqual([false, false]);
  });
});

describe('why?', () => {
  test('a number’s course over the turns, this turn’s causes and the last’s', () => {
    const session = opened();
    session.send(carry(0));
    session.send(END);
    session.send({ kind: 'conciliate', current: 'current-3' });
    const why = session.why('unity');
    expect(why.history.map(({ turn }) => turn)).toEqual([1, 2]);
    expect(why.last.map(({ cause }) => cause.id)).toContain('initiative-0');
    expect(why.now.map(({ cause }) => cause.id)).toEqual(['conciliate']);
    expect(why.last[0]!.author).toEqual({ kind: 'current', id: 'current-0' });
  });

  test('a derived number names what it follows from', () => {
    expect(
      opened()
        .why('political-hold')
        .parts.map(({ number }) => number),
    ).toEqual(['state-capture', 'cohesion']);
    expect(opened().why('mean-grip').parts).toHaveLength(12);
    expect(opened().why('unity').parts).toEqual([]);
  });

  test.each(['loyalty.lord-0', 'fissure.fissure-0', 'nonsense', 'grip.nowhere.cloud', '__proto__'])(
    '%s explains nothing',
    (number) => {
      expect(opened().why(number)).toMatchObject({ value: 0, now: [], history: [], parts: [] });
    },
  );

  test('what has been found is explained', () => {
    const session = opened();
    session.send({ kind: 'investigate', fissure: 'fissure-1' });
    expect(session.why('fissure.fissure-1').value).toBe(session.view().fissures[1]!.width);
    expect(session.why('loyalty.lord-1').value).toBe(session.view().lords[1]!.loyalty);
  });
});

describe('what it leaves behind', () => {
  test('a record that plays again to the same end, with a hash and a digest a turn', () => {
    const session = opened();
    for (let turn = 0; turn < 4; turn++) session.send(END);
    const record = session.record();
    expect(session.view()).toMatchObject({ phase: 'ended', ending: { id: 'stands', personality: 'engineer' } });
    expect([record.hashes.length, record.digests.length]).toEqual([4, 4]);
    expect(record.digests.map(({ turn, hash }) => [turn, hash])).toEqual(record.hashes.map((hash, i) => [i + 1, hash]));
    expect(verifyRecord(level, record)).toMatchObject({ kind: 'same', turns: 4, isOver: true });
    expect(session.send(END)).toMatchObject({ code: 'match-over' });
    expect(session.canUndo()).toBe(false);
  });

  test('continued from its commands it is where it was', () => {
    const session = opened();
    session.send(carry(0));
    session.send(END);
    session.send(carry(3));
    const again = opened(session.record().commands);
    expect(again.view()).toEqual(session.view());
    expect(again.record()).toEqual(session.record());
  });

  test('commands that do not fit say which, and why', () => {
    const session = opened();
    session.send(carry(0));
    const commands = [...session.record().commands, { kind: 'organise', current: 'nobody' } as const];
    expect(() => opened(commands)).toThrow(RecordMismatch);
    expect(() => opened(commands)).toThrow('command 3 is refused: unknown-id');
  });
});
