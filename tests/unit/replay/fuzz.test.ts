/** Replay files from elsewhere, ten thousand of each kind: refused with a reason, or played to a verdict; never half. */
import { describe, expect, test } from '@jest/globals';
import { botRandom } from '../../../src/bots';
import { checkRecord, formatRecord, type MatchRecord, parseRecord, PROBLEMS, verifyRecord } from '../../../src/replay';
import { prepareLevel } from '../../../src/sim';
import { mutateData, mutateText, Outcomes, randomBytes, soon } from '../../helpers/fuzz';
import { openHere } from '../../helpers/new-session';
import { madeLevel } from '../../helpers/made-level';
import { playedRecord } from './records';

const RUNS = 10_000;
const compiled = madeLevel({ theatres: 1, initiatives: 9, moves: 4, events: 4, turns: 3 });
const level = prepareLevel(compiled);
const record = playedRecord(level, 5);
const { commands } = record;
const text = formatRecord(record);

/** What becomes of a text, all the way to a match on the screen. */
function outcomeOf(source: string): string {
  const read = parseRecord(source);
  if (!read.ok) {
    expect(PROBLEMS).toContain(read.problem.code);
    return read.problem.code;
  }
  return played(read.value);
}

function played(value: MatchRecord): string {
  const verdict = verifyRecord(level, value);
  const opened = openHere(compiled, value);
  // A match is opened whole, with every turn as it was recorded, or not at all.
  if (opened.kind !== 'open') return verdict.kind;
  const again = opened.session.record();
  if (!value.hashes.every((hash, turn) => hash === again.hashes[turn])) throw new Error('half a match was opened');
  if (again.commands.length < value.commands.length) throw new Error('commands were lost');
  return verdict.kind;
}

test('the record that is bent is sound itself', () => {
  expect(outcomeOf(text)).toBe('same');
  expect(record.hashes.length).toBeGreaterThan(2);
});

describe(`${RUNS} of each`, () => {
  test('random bytes', () => {
    const random = botRandom(1);
    const seen = new Outcomes();
    for (let i = 0; i < RUNS; i++) seen.add(soon(outcomeOf, randomBytes(random)));
    expect(seen.total).toBe(RUNS);
    expect(seen.of('not-json')).toBeGreaterThan(RUNS * 0.9);
    expect(seen.of('same')).toBe(0);
  });

  test('texts changed in a few places', () => {
    const random = botRandom(2);
    const seen = new Outcomes();
    for (let i = 0; i < RUNS; i++) seen.add(soon(outcomeOf, mutateText(text, random)));
    expect(seen.total).toBe(RUNS);
    expect(seen.names).toEqual(
      expect.arrayContaining(['not-json', 'wrong-value', 'unknown-key', 'refused', 'differs']),
    );
  });

  test('data with a few values changed', () => {
    const random = botRandom(3);
    const seen = new Outcomes();
    for (let i = 0; i < RUNS; i++) {
      const bent = i % 2 === 0 ? mutateData(record, random) : { ...record, commands: mutateData(commands, random) };
      seen.add(soon(() => outcomeOf(JSON.stringify(bent) ?? '')));
    }
    expect(seen.total).toBe(RUNS);
    expect(seen.names).toEqual(
      expect.arrayContaining(['wrong-value', 'missing-key', 'unknown-key', 'refused', 'differs', 'miscounted']),
    );
    expect(seen.of('refused')).toBeGreaterThan(RUNS / 50);
  });
});

test.each([
  ['brackets in brackets', '['.repeat(1_000_000)],
  ['objects in objects', '{"a":'.repeat(300_000)],
  ['a long name', `{"${'x'.repeat(1_900_000)}":1}`],
  ['many keys', `{${Array.from({ length: 200_000 }, (_, i) => `"k${i}":0`).join(',')}}`],
  ['a prototype', `{"__proto__":{"format":1},"format":1}`],
  ['the same key again', text.replace('"seed"', '"seed": 1, "seed"')],
  ['nothing but white', ' '.repeat(1_999_999)],
])('%s: told, soon', (_, source) => {
  const read = soon(() => parseRecord(source));
  expect(read.ok ? 'read' : read.problem.code).toMatch(
    /^(not-json|unknown-key|missing-key|wrong-value|too-large|read)$/,
  );
  if (!read.ok) expect(JSON.stringify(read.problem).length).toBeLessThan(2000);
});

test('data with a prototype of its own is not taken for a record', () => {
  const odd = Object.assign(Object.create({ format: 1 }) as object, { ...record, format: undefined });
  expect(checkRecord(odd).ok).toBe(false);
});
