/** Level text from elsewhere never crashes or hangs the compiler: it is compiled whole, or refused with its faults. */
import { describe, expect, test } from '@jest/globals';
import { parseDocument } from 'yaml';
import { type BotRandom, botRandom } from '../../src/bots';
import { compileLevel, type CompileResult } from '../../src/level';
import { isOver, newMatch, prepareLevel } from '../../src/sim';
import { mutateText, nudgeText, Outcomes, randomBytes, soon } from '../helpers/fuzz';
import { randomGame } from '../helpers/random-game';
import { smallSources } from './small-level';

/** Random bytes are refused at a glance: ten thousand with every test. */
const BYTES = 10_000;
/** A mutated level is compiled to its end: some with every test, FUZZ_RUNS=10000 for a whole run. */
const RUNS = Number(process.env['FUZZ_RUNS'] ?? 2_000);

const { library, level } = smallSources();
const files = [...library, level];
/** The files that stay as they are, read once: their text is not what is tried. */
const read = files.map(({ name, text }) => ({ name, data: parseDocument(text).toJS() as unknown }));
const PIECES = [
  '[',
  '{',
  ': ',
  '\n',
  '- ',
  '"',
  '&a ',
  '*a',
  '!x ',
  '9'.repeat(40),
  '\t',
  '---\n',
  '|\n',
  '? ',
  '\u0000',
];

/** Compiles the level with one file's text replaced. */
function compiled(at: number, text: string): CompileResult {
  const bent = files.map((file, i) => (i === at ? { name: file.name, text } : read[i]!));
  return compileLevel({ library: bent.slice(0, -1), level: bent.at(-1)! });
}

/** Refused with an error at its place, or whole: a match of it can be played to its end. */
function outcomeOf({ level: made, diagnostics }: CompileResult, isPlayed: boolean): string {
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  for (const { line, column, message } of errors)
    if (line < 1 || column < 1 || message === '') throw new Error(`an error at ${line}:${column}: ${message}`);
  if (made === null) return errors.length > 0 ? errors[0]!.code : 'silent';
  if (errors.length > 0) throw new Error('compiled in spite of errors');
  const ready = prepareLevel(made);
  newMatch(ready, { seed: 1 });
  if (isPlayed && !isOver(randomGame(ready, 1).match)) throw new Error('a game that does not end');
  return 'compiled';
}

const bytesOf = (random: BotRandom): string => randomBytes(random, 200);

test(`${BYTES} files of random bytes`, () => {
  const random = botRandom(4);
  const seen = new Outcomes();
  for (let i = 0; i < BYTES; i++) {
    const text = bytesOf(random);
    seen.add(soon(() => outcomeOf(compileLevel({ library: [], level: { name: 'x', text } }), false)));
  }
  expect(seen.total).toBe(BYTES);
  expect([seen.of('compiled'), seen.of('silent')]).toEqual([0, 0]);
});

test(`${RUNS} mutated level files`, () => {
  const random = botRandom(5);
  const seen = new Outcomes();
  for (let i = 0; i < RUNS; i++) {
    const at = random(files.length);
    const { text: sound } = files[at]!;
    const text = random(3) === 0 ? nudgeText(sound, random) : mutateText(sound, random, PIECES);
    seen.add(soon(() => outcomeOf(compiled(at, text), i % 4 === 0)));
  }
  expect(seen.total).toBe(RUNS);
  expect(seen.of('silent')).toBe(0);
  expect(seen.of('compiled')).toBeGreaterThan(RUNS / 10);
  expect(seen.names).toEqual(
    expect.arrayContaining(['syntax', 'unknown-key', 'wrong-value', 'unknown-id', 'missing-key']),
  );
}, 300_000);

describe('hostile files are refused, soon, at their own name', () => {
  const deep = (n: number) => Array.from({ length: n }, (_, i) => `${' '.repeat(i)}a:`).join('\n');
  test.each([
    ['nested brackets', '['.repeat(20_000)],
    ['nested braces', '{a: '.repeat(20_000)],
    ['deep indentation', deep(500)],
    ['dashes side by side', '- '.repeat(20_000)],
    ['question marks side by side', '? '.repeat(20_000)],
    ['aliases that multiply', 'a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]'],
    ['a merge key', 'a: &a { x: 1 }\nb: { <<: *a }'],
    ['a tag', 'a: !!js/function "function(){}"'],
    ['a prototype', '__proto__: { x: 1 }\nconstructor: 2'],
    ['keys that are collections', '? [a, b]\n: 1\n? { c: d }\n: 2'],
    ['the same key again', 'theatres: []\ntheatres: []'],
    ['two documents', 'theatres: []\n---\ntheatres: []'],
    ['bytes', String.fromCharCode(...Array.from({ length: 300 }, (_, i) => (i * 37) % 256))],
    ['a million values', `a: [${'1,'.repeat(250_000)}]`],
    ['more than half a million letters', `a: ${'x'.repeat(600_000)}`],
    ['a long line of quotes', `a: ${'"x" '.repeat(20_000)}`],
    ['a number beyond numbers', `turns: ${'9'.repeat(5000)}`],
    ['not a number', 'turns: .nan\nformat: .inf'],
    ['a date', 'turns: 2025-01-20T00:00:00Z'],
  ])('%s', (_, text) => {
    const result = soon(() => compileLevel({ library: [...library, { name: 'hostile.yaml', text }], level }));
    expect(result.level).toBeNull();
    expect(result.diagnostics.find(({ severity }) => severity === 'error')?.file).toBe('hostile.yaml');
  });
});
