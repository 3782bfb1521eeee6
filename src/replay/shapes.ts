/**
 * Checks the shape of data from outside, by hand-sized shapes instead of a schema library: this runs in the page before
 * a replay is opened, and the library weighs more than the rules. Walks are bounded by the shapes, never by the data.
 */
import { nearestId } from '../sim';
import { MOST_WORD } from './limits';
import { type Problem, show } from './problem';

/** Finds what is wrong with a value at a path, or null. */
export type Shape = (value: unknown, at: string) => Problem | null;

const wrong = (at: string, expected: string, value: unknown): Problem => ({
  code: 'wrong-value',
  at,
  expected,
  got: show(value),
});

/** Text of at most `max` characters. */
export const text =
  (max = MOST_WORD): Shape =>
  (value, at) =>
    typeof value === 'string' && value.length <= max ? null : wrong(at, `text of at most ${max} characters`, value);

/** A whole number between two bounds. */
export const whole =
  (low: number, high: number): Shape =>
  (value, at) =>
    Number.isInteger(value) && (value as number) >= low && (value as number) <= high
      ? null
      : wrong(at, `a whole number from ${low} to ${high}`, value);

/** Text, or null. */
export const textOrNull: Shape = (value, at) => (value === null ? null : text()(value, at));

/** One of a few words. */
export const oneOf =
  (words: readonly string[]): Shape =>
  (value, at) => {
    if (typeof value === 'string' && words.includes(value)) return null;
    const nearest = typeof value === 'string' ? nearestId(value, words) : undefined;
    return { ...wrong(at, words.join(', '), value), ...(nearest === undefined ? {} : { nearest }) };
  };

/** Two of a kind. */
export const pair =
  (item: Shape): Shape =>
  (value, at) =>
    Array.isArray(value) && value.length === 2 ? list(item, 2)(value, at) : wrong(at, 'a list of two', value);

/** A shape, or null. */
export const orNull =
  (shape: Shape): Shape =>
  (value, at) =>
    value === null ? null : shape(value, at);

/** A list of at most `max` items. */
export const list =
  (item: Shape, max: number): Shape =>
  (value, at) => {
    if (!Array.isArray(value)) return wrong(at, 'a list', value);
    if (value.length > max)
      return { code: 'too-large', at, expected: `at most ${max} items`, got: String(value.length) };
    for (let i = 0; i < value.length; i++) {
      const problem = item(value[i], `${at}[${i}]`);
      if (problem !== null) return problem;
    }
    return null;
  };

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** An object with these keys and no others; `optional` ones may be absent. */
export const object =
  (required: Readonly<Record<string, Shape>>, optional: Readonly<Record<string, Shape>> = {}): Shape =>
  (value, at) => {
    if (!isObject(value)) return wrong(at, 'an object', value);
    const where = (key: string) => (at === '' ? key : `${at}.${key}`);
    for (const key of Object.keys(required))
      if (!Object.hasOwn(value, key)) return { code: 'missing-key', at: where(key), expected: key };
    for (const key of Object.keys(value)) {
      const shape = Object.hasOwn(required, key)
        ? required[key]
        : Object.hasOwn(optional, key)
          ? optional[key]
          : undefined;
      if (shape === undefined)
        return unknownKey(where(key.slice(0, 60)), key, [...Object.keys(required), ...Object.keys(optional)]);
      const problem = shape(value[key], where(key));
      if (problem !== null) return problem;
    }
    return null;
  };

function unknownKey(at: string, key: string, keys: readonly string[]): Problem {
  const nearest = nearestId(key, keys);
  return { code: 'unknown-key', at, expected: keys.join(', '), ...(nearest === undefined ? {} : { nearest }) };
}

/** An object of any keys, at most `max`, with values of one shape. */
export const record =
  (item: Shape, max: number): Shape =>
  (value, at) => {
    if (!isObject(value)) return wrong(at, 'an object', value);
    const keys = Object.keys(value);
    if (keys.length > max) return { code: 'too-large', at, expected: `at most ${max} keys`, got: String(keys.length) };
    for (const key of keys) {
      const problem = item(value[key], `${at}.${key.slice(0, 60)}`);
      if (problem !== null) return problem;
    }
    return null;
  };

/** One of several objects, told apart by their `kind`. */
export const kinds =
  (shapes: Readonly<Record<string, Shape>>): Shape =>
  (value, at) => {
    if (!isObject(value)) return wrong(at, 'an object', value);
    const { kind } = value;
    const shape = typeof kind === 'string' && Object.hasOwn(shapes, kind) ? shapes[kind] : undefined;
    if (shape !== undefined) return shape(value, at);
    const nearest = typeof kind === 'string' ? nearestId(kind, Object.keys(shapes)) : undefined;
    return {
      code: 'wrong-value',
      at: `${at}.kind`,
      expected: Object.keys(shapes).join(', '),
      got: show(kind),
      ...(nearest === undefined ? {} : { nearest }),
    };
  };
