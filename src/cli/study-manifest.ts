/** What `study.json` holds, and the check that a file from outside holds it. */
import { type LevelNames, readPlan } from '../lab';
import { list, object, type Shape, text, whole } from '../replay';
import { problemWords } from './problem-words';
import type { StudyRun } from './study-recipe';

export const STUDY_FORMAT = 2;

export interface StudyManifest {
  readonly format: typeof STUDY_FORMAT;
  readonly level: string;
  /** Hash of the level's content, and of a few games: games under other rules are not counted together. */
  readonly content: string;
  readonly rules: string;
  /** What was asked for, command by command; one at least. */
  readonly runs: readonly StudyRun[];
  /** What the report needs to know of the level, as it was. */
  readonly names: LevelNames;
  readonly turns: number;
}

const count = whole(0, Number.MAX_SAFE_INTEGER);
/** Told by the lab in its own words. */
const plan: Shape = (value, at) => {
  const problem = readPlan(value);
  return typeof problem === 'string' ? { code: 'wrong-value', at, expected: 'a plan', got: problem } : null;
};
const run = { plan, budget: count, seed: count, games: count };
const words = list(text(), 1000);
const common = {
  level: text(),
  content: text(),
  rules: text(),
  names: object({
    contradictions: words,
    initiatives: words,
    endings: list(object({ id: text(), kind: text() }), 1000),
  }),
  turns: count,
};
const runs: Shape = (value, at) =>
  list(object(run), 10_000)(value, at) ??
  ((value as readonly unknown[]).length > 0 ? null : { code: 'wrong-value', at, expected: 'one run at least' });
/** By format: the first knew a single run. */
const SHAPES: Readonly<Record<number, Shape>> = {
  1: object({ format: whole(1, 1), ...common, ...run }),
  [STUDY_FORMAT]: object({ format: whole(STUDY_FORMAT, STUDY_FORMAT), ...common, runs }),
};
type FirstManifest = Omit<StudyManifest, 'format' | 'runs'> & StudyRun & { readonly format: 1 };

const fromFirst = ({ plan, budget, seed, games, ...rest }: FirstManifest): StudyManifest => ({
  ...rest,
  format: STUDY_FORMAT,
  runs: [{ plan, budget, seed, games }],
});

/** The manifest of a text, of whichever format; where it is none, what is wrong with it in a few words. */
export function parseManifest(json: string): StudyManifest | string {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return 'not JSON';
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'expected an object, a study’s';
  const { format } = value as { readonly format?: unknown };
  const shape = typeof format === 'number' ? SHAPES[format] : undefined;
  if (shape === undefined) return `format ${JSON.stringify(format)}, this version reads up to ${STUDY_FORMAT}`;
  const problem = shape(value, '');
  if (problem !== null) return problemWords(problem);
  return format === 1 ? fromFirst(value as FirstManifest) : (value as StudyManifest);
}
