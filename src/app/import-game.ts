/**
 * Takes a game file in: read by the replays' own reader, kept under a name of its own, never in the place of another.
 * What is wrong with a file is said in the file's terms: where, what stood there, what was expected.
 */
import type { ImportProblem } from '../hud/shell';
import { type MatchRecord, type Problem, parseRecord } from '../replay';

export type ReadFile =
  | { readonly kind: 'record'; readonly record: MatchRecord }
  | { readonly kind: 'refused'; readonly reason: ImportProblem; readonly detail: string };

const REASONS: Readonly<Partial<Record<Problem['code'], ImportProblem>>> = {
  'not-json': 'not-json',
  'too-large': 'too-big',
  'from-the-future': 'future',
};

export function readGameFile(text: string): ReadFile {
  const outcome = parseRecord(text);
  if (outcome.ok) return { kind: 'record', record: outcome.value };
  return {
    kind: 'refused',
    reason: REASONS[outcome.problem.code] ?? 'not-a-game',
    detail: problemDetail(outcome.problem),
  };
}

/** `commands[12].kind: "plam", expected plan`: exact, and short enough for a notice. */
export function problemDetail({ code, at, got, expected, nearest }: Problem): string {
  // A missing key is named by its place alone.
  const wanted = code === 'missing-key' ? '?' : (nearest ?? expected);
  const found = [at, got].filter((part) => part !== undefined && part !== '').join(': ');
  return [found, wanted === undefined ? '' : `→ ${wanted}`]
    .filter((part) => part !== '')
    .join(' ')
    .slice(0, 200);
}
