/**
 * Conditions of level data, compiled to short-circuit code: rows of whole numbers, each a comparison and the row to go
 * to when it holds and when it fails. all / any / not cost nothing at run time, being only the way rows are linked.
 * Closures were measured slower from a hundred conditions up, and an expression language ten times slower.
 */
import type { ConditionAt } from './level-data';
import type { State } from './state';

/** Whole numbers in a row: first field, how many, stride between them, comparison, constant, next if true, if false. */
export const CONDITION_ROW = 7;
/** Comparisons of the sum of a row's fields with its constant, both in stored units. */
export const COMPARE = { atLeast: 0, atMost: 1, is: 2 } as const;
/** Where a row leads when the matter is settled. */
export const HOLDS = -1;
export const FAILS = -2;

/**
 * Conditions as they are asked: each row's comparison and constant made the least and the most its value may be, so
 * that a row is settled without a branch. What holds differs event by event, and a processor that guesses wrong loses
 * more than the whole row costs: drawing an event took half as long again.
 */
export function rangesOf(conditions: readonly number[]): Int32Array {
  const code = Int32Array.from(conditions);
  for (let p = 0; p < code.length; p += CONDITION_ROW) {
    const [how, constant] = [code[p + 3]!, code[p + 4]!];
    code[p + 3] = how === COMPARE.atMost ? -BOUNDLESS : constant;
    code[p + 4] = how === COMPARE.atLeast ? BOUNDLESS : constant;
  }
  return code;
}

/** Further than any number; twice this is still a 32-bit number. */
const BOUNDLESS = 1 << 30;

/** 1 when the condition compiled at `at` (a row number) holds in state `s`, else 0. `code` as {@link rangesOf} makes it. */
export const whether = (code: Int32Array, at: ConditionAt, s: State): number => {
  let row: number = at;
  while (row >= 0) row = step(code, row * CONDITION_ROW, s);
  return row - FAILS;
};

/** {@link whether}, as a yes or no. */
export const holds = (code: Int32Array, at: ConditionAt, s: State): boolean => whether(code, at, s) === 1;

const step = (code: Int32Array, p: number, s: State): number => {
  let field = code[p]!;
  let value = s[field]!;
  const stride = code[p + 2]!;
  for (let n = code[p + 1]!; n > 1; n--) {
    field += stride;
    value += s[field]!;
  }
  const yes = code[p + 5]!;
  const no = code[p + 6]!;
  // All ones when either difference is negative.
  const outside = ((value - code[p + 3]!) | (code[p + 4]! - value)) >> 31;
  return yes + ((no - yes) & outside);
};

/** Whole numbers in a question: field, 1 + the condition when it is to be asked whole, least, most, yes, no. */
const QUESTION_ROW = 6;

/**
 * Many conditions to ask in one go, as their first rows side by side. Most conditions are one comparison of one number,
 * and settled there, at half the price; the others go on in the code.
 */
export function questionsOf(code: Int32Array, conditions: readonly ConditionAt[]): Int32Array {
  return Int32Array.from(conditions.flatMap((at) => (at < 0 ? [0, 0, 0, 0, at, at] : firstRow(code, at))));
}

function firstRow(code: Int32Array, at: ConditionAt): number[] {
  const [field, count, , least, most, yes, no] = code.slice(at * CONDITION_ROW, (at + 1) * CONDITION_ROW);
  return [field!, count === 1 ? 0 : at + 1, least!, most!, yes!, no!];
}

/** 1 when the condition of question `n` holds in state `s`, else 0. */
export const ask = (questions: Int32Array, n: number, code: Int32Array, s: State): number => {
  const p = n * QUESTION_ROW;
  const whole = questions[p + 1]!;
  if (whole > 0) return whether(code, whole - 1, s);
  const value = s[questions[p]!]!;
  const outside = ((value - questions[p + 2]!) | (questions[p + 3]! - value)) >> 31;
  const yes = questions[p + 4]!;
  const row = yes + ((questions[p + 5]! - yes) & outside);
  return row < 0 ? row - FAILS : whether(code, row, s);
};
