/** Level text from elsewhere never crashes or hangs the compiler: it is compiled or refused with its faults. */
import { expect, test } from '@jest/globals';
import { botRandom } from '../../src/bots';
import { compileLevel } from '../../src/level';
import { smallSources } from './small-level';

/** A few hundred with every test; FUZZ_RUNS=10000 for a whole run. */
const RUNS = Number(process.env.FUZZ_RUNS ?? 300);

test('mutated level files compile or are refused', () => {
  const random = botRandom(5);
  const seen = { compiled: 0, refused: 0 };
  for (let i = 0; i < RUNS; i++) {
    const { library, level } = smallSources();
    const files = [...library, level];
    const chosen = random(files.length);
    const bent = files.map((file, at) => (at === chosen ? { ...file, text: mutate(file.text, random) } : file));
    const result = compileLevel({ library: bent.slice(0, -1), level: bent.at(-1)! });
    if (result.level === null) {
      seen.refused++;
      expect(result.diagnostics.some(({ severity }) => severity === 'error')).toBe(true);
    } else seen.compiled++;
  }
  expect(seen.refused).toBeGreaterThan(RUNS / 4);
  expect(seen.compiled).toBeGreaterThan(0);
});

test.each([
  ['nested brackets', '['.repeat(20_000)],
  ['deep indentation', Array.from({ length: 500 }, (_, i) => `${' '.repeat(i)}a:`).join('\n')],
  ['aliases that multiply', 'a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]'],
  ['a prototype', '__proto__: { x: 1 }\nconstructor: 2'],
  ['bytes', String.fromCharCode(...Array.from({ length: 300 }, (_, i) => (i * 37) % 256))],
])('%s are refused', (_, text) => {
  const { library, level } = smallSources();
  const result = compileLevel({ library: [...library, { name: 'hostile.yaml', text }], level });
  expect(result.level).toBeNull();
  expect(result.diagnostics[0]?.file).toBe('hostile.yaml');
});

function mutate(source: string, random: (n: number) => number): string {
  const at = random(source.length);
  const piece = source.slice(at, at + 1 + random(8));
  const put = ['', piece + piece, '[', '{', ': ', '\n', '- ', '"', '&a ', '*a', '!x ', '9'.repeat(40)][random(12)]!;
  return source.slice(0, at) + put + source.slice(at + piece.length);
}
