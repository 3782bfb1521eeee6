/** What `study.json` holds, and the check that a file from outside holds it. */
import { z } from 'zod';
import { type LevelNames, readPlan } from '../lab';
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

const whole = z.int().min(0);
/** Told by the lab in its own words. */
const plan = z.unknown().superRefine((value, context) => {
  const problem = readPlan(value);
  if (typeof problem === 'string') context.addIssue({ code: 'custom', message: problem });
});
const run = { plan, budget: whole, seed: whole, games: whole };
const common = {
  level: z.string(),
  content: z.string(),
  rules: z.string(),
  names: z.object({
    contradictions: z.array(z.string()),
    initiatives: z.array(z.string()),
    endings: z.array(z.object({ id: z.string(), kind: z.string() })),
  }),
  turns: whole,
};
/** By format: the first knew a single run. */
const SHAPES: Readonly<Record<number, z.ZodType>> = {
  1: z.object({ format: z.literal(1), ...common, ...run }),
  [STUDY_FORMAT]: z.object({ format: z.literal(STUDY_FORMAT), ...common, runs: z.array(z.object(run)).min(1) }),
};
type FirstManifest = Omit<StudyManifest, 'format' | 'runs'> & StudyRun & { readonly format: 1 };

const fromFirst = ({ plan, budget, seed, games, ...rest }: FirstManifest): StudyManifest => ({
  ...rest,
  format: STUDY_FORMAT,
  runs: [{ plan, budget, seed, games }],
});

/** The manifest of a text, of whichever format; where it is none, what is wrong with it in a few words. */
export function parseManifest(text: string): StudyManifest | string {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return 'not JSON';
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'expected an object, a study’s';
  const { format } = value as { readonly format?: unknown };
  const shape = typeof format === 'number' ? SHAPES[format] : undefined;
  if (shape === undefined) return `format ${JSON.stringify(format)}, this version reads up to ${STUDY_FORMAT}`;
  const issue = shape.safeParse(value).error?.issues[0];
  if (issue !== undefined) return `${issue.path.map(String).join('.')}: ${issue.message}`;
  return format === 1 ? fromFirst(value as FirstManifest) : (value as StudyManifest);
}
