/**
 * Pins: a Leviathan that thinks elsewhere — the front waits, what it was after is kept — and that no failure of a mind,
 * here or elsewhere, ends anything: the turn is forfeited, and the record says so.
 */
import { describe, expect, test } from '@jest/globals';
import { botRandom, leviathanPlan } from '../../../src/bots';
import { formatRecord, parseRecord, verifyRecord } from '../../../src/replay';
import { type Deliberated, type LeviathanMind, localSession } from '../../../src/session';
import { type Intention, prepareLevel } from '../../../src/sim';
import { sceneLevel } from '../../helpers/scene';

const level = prepareLevel(sceneLevel({ turns: 4 }));
const END = { kind: 'end-turn' } as const;
const AFTER: Intention = { goal: 'mend-base', contradiction: null, theatre: null, left: 3 };

/** A mind whose answers come when they are told to. */
function slowMind() {
  const asked: { readonly intention: Intention | null; readonly answer: () => void; readonly fail: () => void }[] = [];
  const mind: LeviathanMind = (match, intention) =>
    new Promise<Deliberated>((resolve, reject) => {
      asked.push({
        intention,
        answer: () => resolve({ plan: leviathanPlan(match, botRandom(1)), intention: AFTER }),
        fail: () => reject(new Error('out of order')),
      });
    });
  return { mind, asked };
}
const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

describe('a mind that thinks elsewhere', () => {
  test('until it answers the match stands at its plan: nothing can be decided or undone', async () => {
    const { mind, asked } = slowMind();
    const session = localSession({ level, seed: 7, mind });
    let calls = 0;
    session.subscribe(() => calls++);
    expect(session.view().phase).toBe('plan');
    expect(session.send(END)).toEqual({ code: 'not-your-turn' });
    expect(session.canUndo()).toBe(false);
    expect(session.record().commands).toEqual([]);
    asked[0]!.answer();
    await settled();
    expect(calls).toBe(1);
    expect(session.view().phase).toBe('front');
    expect(session.record().commands.map(({ kind }) => kind)).toEqual(['plan']);
  });

  test('what it was after is handed back to it, kept in the record, and taken up where the match is continued', async () => {
    const { mind, asked } = slowMind();
    const session = localSession({ level, seed: 7, difficulty: 'sovereign', mind });
    asked[0]!.answer();
    await settled();
    expect(session.send(END)).toBeNull();
    expect(session.report(1)).not.toBeNull();
    expect(asked.map((it) => it.intention)).toEqual([null, AFTER]);
    const record = session.record();
    expect(record).toMatchObject({ difficulty: 'sovereign', intentions: [AFTER] });
    expect(parseRecord(formatRecord(record))).toEqual({ ok: true, value: record });
    const again = slowMind();
    localSession({ ...record, level, mind: again.mind });
    expect(again.asked.map((it) => it.intention)).toEqual([AFTER]);
  });

  test('when it fails, an empty plan is played for it, the record says so, and the match goes on', async () => {
    const { mind, asked } = slowMind();
    const session = localSession({ level, seed: 7, mind });
    asked[0]!.fail();
    await settled();
    expect(session.view().phase).toBe('front');
    const record = session.record();
    expect(record.commands).toEqual([{ kind: 'plan', moves: [] }]);
    expect(record.forfeits).toEqual([1]);
    expect(parseRecord(formatRecord(record))).toEqual({ ok: true, value: record });
    expect(verifyRecord(level, record).kind).toBe('same');
    expect(localSession({ ...record, level, mind }).record().forfeits).toEqual([1]);
  });

  test('an illegal answer is a failure like another', async () => {
    const cheat = async () => ({ kind: 'plan' as const, moves: [{ move: 'move-0', lord: 'nobody' }] });
    const session = localSession({ level, seed: 7, mind: cheat });
    await settled();
    expect(session.record().forfeits).toEqual([1]);
    expect(session.view().phase).toBe('front');
  });
});

const raise = (): never => {
  throw new Error('out of order');
};
const plan = { kind: 'plan', moves: [] } as const;
/** Anything but a plan with what it serves. */
const FAULTS: readonly (readonly [string, () => unknown])[] = [
  ['throws', raise],
  ['answers nothing', () => undefined],
  ['answers null', () => null],
  ['answers a plan of nobody', () => ({ ...plan, moves: [{ move: 'move-0', lord: 'nobody' }] })],
  ['answers what is no list of moves', () => ({ kind: 'plan', moves: 'all' })],
  ['answers a decision of the front', () => END],
  ['answers what cannot be read', () => new Proxy({}, { get: raise, has: raise })],
  ['answers with a key no record has', () => ({ ...plan, mood: 'bad' })],
  ['serves what is no intention', () => ({ plan, intention: { ...AFTER, goal: 'to win' } })],
];

describe.each([
  ['here', (fault: () => unknown) => fault],
  ['elsewhere', (fault: () => unknown) => async () => fault()],
])('a mind that fails, thinking %s', (_, made) => {
  test.each(FAULTS)('one that %s: the turn is forfeited, and told', async (_, fault) => {
    const session = localSession({ level, seed: 7, mind: made(fault) as LeviathanMind });
    await settled();
    expect(session.view().phase).toBe('front');
    expect(session.send(END)).toBeNull();
    await settled();
    const record = session.record();
    expect(record.forfeits).toEqual([1, 2]);
    expect(record.commands).toEqual([plan, END, plan]);
    // What is kept can be opened again.
    expect(parseRecord(formatRecord(record))).toEqual({ ok: true, value: record });
    expect(verifyRecord(level, record).kind).toBe('same');
  });
});
