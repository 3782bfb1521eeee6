/**
 * Conditions of level data, compiled to short-circuit code: rows of whole numbers, each a comparison and the row to go
 * to when it holds and when it fails. all / any / not cost nothing at run time, being only the way rows are linked.
 * Closures were measured slower from a hundred conditions up, and an expression language ten times slower.
 */
import { ALWAYS, type ConditionAt } from './level-data';
import type { State } from './state';

/** Whole numbers in a row: first field, how many, stride between them, comparison, constant, next if true, if false. */
export const CONDITION_ROW = 7;
/** Comparisons of the sum of a row's fields with its constant, both in stored units. */
export const COMPARE = { atLeast: 0, atMost: 1, is: 2 } as const;
/** Where a row leads when the matter is settled. */
export const HOLDS = -1;
export const FAILS = -2;

/** Whether the condition compiled at `at` (a row number) holds in state `s`. */
export const holds = (code: Int32Array, at: ConditionAt, s: State): boolean => {
  let row: number = at;
  while (row >= 0) row = step(code, row * CONDITION_ROW, s);
  return row === ALWAYS;
};

const step = (code: Int32Array, p: number, s: State): number => {
  let field = code[p]!;
  let value = s[field]!;
  const stride = code[p + 2]!;
  for (let n = code[p + 1]!; n > 1; n--) {
    field += stride;
    value += s[field]!;
  }
  return compare(value, code[p + 3]!, code[p + 4]!) ? code[p + 5]! : code[p + 6]!;
};

const compare = (value: number, how: number, constant: number): boolean => {
  if (how === COMPARE.atLeast) return value >= constant;
  if (how === COMPARE.atMost) return value <= constant;
  return value === constant;
};
