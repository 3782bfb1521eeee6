/** Records from elsewhere: every fault is told at its place, and nothing crashes, hangs or half-loads. */
import { describe, expect, test } from '@jest/globals';
import { formatRecord, type MatchRecord, parseRecord, verifyRecord } from '../../../src/replay';
import { prepareLevel } from '../../../src/sim';
import { madeLevel } from '../../helpers/made-level';
import { recordOf } from '../../laws/laws';

const level = prepareLevel(madeLevel({ turns: 5, events: 20 }));
const record = recordOf(level, 12);
const text = formatRecord(record);

/** The problem found in a record changed by hand. */
function problemOf(change: (it: Record<string, unknown>) => void) {
  const copy = JSON.parse(text) as Record<string, unknown>;
  change(copy);
  const result = parseRecord(JSON.stringify(copy));
  return result.ok ? null : result.problem;
}

describe('a record', () => {
  test('verifies as it stands', () => {
    expect(parseRecord(text)).toEqual({ ok: true, value: record });
    expect(verifyRecord(level, record)).toMatchObject({ kind: 'same', isOver: true });
  });
  test.each([
    [
      'a later format',
      (it: Record<string, unknown>): void => void Object.assign(it, { format: 2 }),
      'from-the-future',
      'format',
    ],
    ['a missing key', (it: Record<string, unknown>): void => void delete it.seed, 'missing-key', 'seed'],
    [
      'an unknown key',
      (it: Record<string, unknown>): void => void Object.assign(it, { sead: 1 }),
      'unknown-key',
      'sead',
    ],
    [
      'a seed out of range',
      (it: Record<string, unknown>): void => void Object.assign(it, { seed: -1 }),
      'wrong-value',
      'seed',
    ],
    [
      'commands that are no list',
      (it: Record<string, unknown>): void => void Object.assign(it, { commands: {} }),
      'wrong-value',
      'commands',
    ],
    [
      'a million commands',
      (it: Record<string, unknown>): void => void Object.assign(it, { commands: Array(1e6).fill(0) }),
      'too-large',
      '',
    ],
    [
      'an unknown command',
      (it: Record<string, unknown>): void => void Object.assign(it, { commands: [{ kind: 'desginate' }] }),
      'wrong-value',
      'commands[0].kind',
    ],
    [
      'a hash of another shape',
      (it: Record<string, unknown>): void => void Object.assign(it, { hashes: ['x'] }),
      'wrong-value',
      'hashes[0]',
    ],
  ] as const)('with %s says so', (_, change, code, at) => {
    expect(problemOf(change)).toMatchObject({ code, ...(at === '' ? {} : { at }) });
  });
  test('a mistyped command names the nearest', () => {
    expect(problemOf((it) => void Object.assign(it, { commands: [{ kind: 'desginate' }] }))).toMatchObject({
      nearest: 'designate',
    });
  });
  test.each(['', '{', 'null', '[]', '7', text.slice(0, 400), `${text}}`])('text %# is refused', (source) => {
    expect(parseRecord(source).ok).toBe(false);
  });
});

describe('verification', () => {
  test('says the first turn that differs', () => {
    const hashes = record.hashes.map((hash, turn) => (turn === 1 ? '0'.repeat(16) : hash));
    expect(verifyRecord(level, { ...record, hashes })).toMatchObject({ kind: 'differs', turn: 2 });
  });
  test('says which command is refused', () => {
    const commands: MatchRecord['commands'] = [record.commands[0]!, { kind: 'organise', current: 'nobody' }];
    expect(verifyRecord(level, { ...record, commands })).toMatchObject({ kind: 'refused', command: 1 });
  });
  test('counts the turns', () => {
    expect(verifyRecord(level, { ...record, hashes: record.hashes.slice(1) }).kind).not.toBe('same');
  });
});
