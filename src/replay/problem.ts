/** What is wrong with something read from outside: where, what was expected, and the nearest valid name. */

export const PROBLEMS = [
  /** Not JSON at all, or cut short. */
  'not-json',
  /** Not a link to a game at all. */
  'not-a-link',
  /** A link cut short or changed on the way: its check does not fit. */
  'damaged',
  /** Larger than any match can be. */
  'too-large',
  /** Made by a later version of the game. */
  'from-the-future',
  /** A key that the format does not have. */
  'unknown-key',
  /** A key that must be there is not. */
  'missing-key',
  /** A value of another kind, or out of range. */
  'wrong-value',
] as const;
export type ProblemCode = (typeof PROBLEMS)[number];

export interface Problem {
  readonly code: ProblemCode;
  /** Where: a path such as `commands[12].kind`, or `line:column` in text that is not JSON. */
  readonly at: string;
  readonly expected?: string;
  readonly got?: string;
  readonly nearest?: string;
}

export type Read<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem };

export const read = <T>(value: T): Read<T> => ({ ok: true, value });
export const unread = (problem: Problem): { readonly ok: false; readonly problem: Problem } => ({ ok: false, problem });

/** A value from outside, short enough to be shown. */
export function show(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (typeof value === 'object' && value !== null) return Array.isArray(value) ? 'a list' : 'an object';
  return JSON.stringify(value)?.slice(0, 60) ?? typeof value;
}
