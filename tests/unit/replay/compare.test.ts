/** Two matches side by side: where they part, what was decided otherwise, and which causes made the gap. */
import { describe, expect, test } from '@jest/globals';
import { causeGaps, choicesOf, hashesPartAt, makeTape, type MatchRecord, partingOf } from '../../../src/replay';
import { ENTRY, type LedgerEntry, prepareLevel } from '../../../src/sim';
import { madeLevel } from '../../helpers/made-level';
import { playedRecord } from './records';

const level = prepareLevel(madeLevel({ turns: 6, events: 12 }));
const a = playedRecord(level, 5);
const b = playedRecord(level, 6);

describe('where two matches part', () => {
  test('nowhere, for the same match; whatever the order of keys', () => {
    const mirrored = a.commands.map((it) => Object.fromEntries(Object.entries(it).reverse()));
    expect(partingOf(a, { ...a, commands: mirrored as unknown as MatchRecord['commands'] })).toBeNull();
    expect(hashesPartAt(a, a)).toBeNull();
  });
  test('at the decision that was changed, in its turn', () => {
    const at = a.commands.findIndex(({ kind }, index) => index > 12 && kind === 'plan') + 1;
    const commands = a.commands.with(at, { kind: 'conciliate', current: 'nobody' });
    const turn = a.commands.slice(0, at).filter(({ kind }) => kind === 'end-turn').length + 1;
    expect(partingOf(a, { ...a, commands })).toMatchObject({ index: at, turn, a: a.commands[at] });
  });
  test('at the end of the shorter one', () => {
    const half = { ...a, commands: a.commands.slice(0, 9) };
    expect(partingOf(a, half)).toMatchObject({ index: 9, a: a.commands[9], b: null });
    expect(partingOf(half, a)).toMatchObject({ index: 9, a: null, b: a.commands[9] });
  });
  test('in their states, at the first turn whose hash is not the same', () => {
    expect(hashesPartAt(a, { ...a, hashes: a.hashes.with(2, '0'.repeat(16)) })).toBe(3);
  });
});

test('decisions of a turn are told apart: those of one, of the other, of both', () => {
  const [turn] = choicesOf(a, {
    ...a,
    commands: [a.commands[0]!, { kind: 'organise', current: 'x' }, { kind: 'end-turn' }],
  });
  expect(turn!.both).toEqual([a.commands[0]]);
  expect(turn!.b).toEqual([{ kind: 'organise', current: 'x' }]);
  expect(turn!.a.length).toBe(a.commands.findIndex(({ kind }) => kind === 'end-turn') - 1);
});

describe('causes of a gap', () => {
  const entriesOf = (record: MatchRecord): LedgerEntry[] => {
    const tape = makeTape(level, record);
    return Array.from({ length: tape.turns }, (_, i) => tape.report(i + 1)?.entries ?? []).flat();
  };
  const [left, right] = [entriesOf(a), entriesOf(b)];
  test.each(['unity', 'social-base', 'valuation', 'loathing'])('of %s add up to the gap', (number) => {
    const sum = (entries: readonly LedgerEntry[]) =>
      entries.filter((it) => it.number === number).reduce((total, { by }) => total + by, 0);
    const gaps = causeGaps(left, right, [{ number, of: 1 }]);
    expect(gaps.length).toBeGreaterThan(0);
    const gap = gaps.reduce((total, it) => total + it.b - it.a, 0);
    expect(gap).toBe(sum(right) - sum(left));
    for (const { a: one, b: other, turns } of gaps) {
      expect(one).not.toBe(other);
      expect(turns.length).toBeGreaterThan(0);
    }
  });
  test('of a mean are those of its parts, shared out', () => {
    const cells = level.theatres.length * level.layers.length;
    const gaps = causeGaps(left, right, [{ number: 'grip.', of: cells }]);
    const sum = (entries: readonly LedgerEntry[]) =>
      entries.filter((it) => it.number.startsWith('grip.')).reduce((total, { by }) => total + by, 0);
    expect(gaps.reduce((total, it) => total + it.b - it.a, 0)).toBeCloseTo((sum(right) - sum(left)) / cells, 6);
  });
  test('the ledgers had something to say', () => expect(left.length).toBeGreaterThan(100 / ENTRY));
});
