/** Bad input by the thousand: random bytes, texts with a few places changed, data with a few values replaced. */
import type { BotRandom } from '../../src/bots';

/** Text of random bytes, read as a browser reads a file that is no text. */
export function randomBytes(random: BotRandom, most = 400): string {
  const bytes = Uint8Array.from({ length: random(most) }, () => random(256));
  return random(2) === 0 ? new TextDecoder().decode(bytes) : String.fromCharCode(...bytes);
}

/** A text with one to three places cut, doubled, turned round or replaced by one of `pieces`. */
export function mutateText(source: string, random: BotRandom, pieces: readonly string[] = JSON_PIECES): string {
  let mutated = source;
  for (let n = 1 + random(3); n > 0 && mutated.length > 0; n--) {
    const at = random(mutated.length);
    const piece = mutated.slice(at, at + 1 + random(12));
    const put = [
      '',
      piece + piece,
      piece.split('').reverse().join(''),
      pieces[random(pieces.length)]!,
      mutated.slice(random(mutated.length)).slice(0, random(40)),
    ][random(5)]!;
    mutated = mutated.slice(0, at) + put + mutated.slice(at + piece.length);
  }
  return mutated;
}

/** A text with one of its digits turned into another: most stay in form. */
export function nudgeText(source: string, random: BotRandom): string {
  const digits = [...source.matchAll(/\d/g)];
  const at = digits[random(digits.length)]?.index ?? 0;
  return source.slice(0, at) + String(random(10)) + source.slice(at + 1);
}

const JSON_PIECES = [
  '{',
  '}',
  '[',
  ']',
  '"',
  ',',
  ':',
  'null',
  '-1',
  '1e999',
  '0.5',
  '9'.repeat(30),
  '\\u0000',
  '\u2028',
];

/** Data with one to three of its values replaced, taken out, doubled or added to. */
export function mutateData<T>(source: T, random: BotRandom): T {
  const copy = { root: structuredClone(source) as unknown };
  for (let n = 1 + random(3); n > 0; n--) bend(copy as Holder, 'root', random);
  return copy.root as T;
}

type Holder = Record<string, unknown>;

/** Walks down to a value, less and less likely to stop the more there is below, and bends it there. */
function bend(holder: Holder, key: string, random: BotRandom): void {
  const value = holder[key];
  const keys = typeof value === 'object' && value !== null ? Object.keys(value) : [];
  if (keys.length > 0 && random(8) > 0) {
    bend(value as Holder, keys[random(keys.length)]!, random);
    return;
  }
  const choice = random(4);
  if (choice === 0) delete holder[key];
  else if (choice === 1 && typeof value === 'object' && value !== null) grow(value as Holder, keys, random);
  else holder[key] = STRANGE[random(STRANGE.length)]!(value, random);
}

function grow(value: Holder, keys: readonly string[], random: BotRandom): void {
  const some = keys.length === 0 ? null : value[keys[random(keys.length)]!];
  if (Array.isArray(value)) value.splice(random(value.length + 1), 0, structuredClone(some));
  else value[['x', '__proto__', 'constructor', 'toString', ''][random(5)]!] = structuredClone(some);
}

const STRANGE: readonly ((value: unknown, random: BotRandom) => unknown)[] = [
  () => null,
  () => true,
  () => '',
  () => [],
  () => ({}),
  () => -1,
  () => 0.5,
  () => 1e308,
  () => 2 ** 53,
  () => 'x'.repeat(3000),
  () => '__proto__',
  (_, random) => random(2 ** 20),
  (value) => [value],
  (value) => ({ value }),
  (value) => (typeof value === 'number' ? value + 1 : `${wordOf(value)}s`),
  (value) => (typeof value === 'number' ? -value : wordOf(value).slice(1)),
];

const wordOf = (value: unknown): string => (typeof value === 'string' ? value : (JSON.stringify(value) ?? ''));

/** Most processor time that one input may take, in milliseconds, however busy the machine is. */
const PATIENCE = 1_500;

/**
 * Does it to what is given, and throws when that took so long that a page would have stood still. What was slow is done once
 * more and must be slow again: processor time counts the engine's own housekeeping too, which on a full heap may fall into
 * any input. So what is drawn must be given, and not drawn inside.
 */
export function soon<Given extends readonly unknown[], T>(what: (...given: Given) => T, ...given: Given): T {
  const first = timed(() => what(...given));
  if (first.spent <= PATIENCE) return first.result;
  const again = timed(() => what(...given));
  if (again.spent > PATIENCE) throw new Error(`took ${first.spent} ms, and ${again.spent} ms again`);
  return again.result;
}

function timed<T>(what: () => T): { readonly result: T; readonly spent: number } {
  const start = process.cpuUsage().user;
  const result = what();
  return { result, spent: (process.cpuUsage().user - start) / 1000 };
}

/** Counts outcomes by name. */
export class Outcomes {
  private readonly counts = new Map<string, number>();
  add(name: string): void {
    this.counts.set(name, (this.counts.get(name) ?? 0) + 1);
  }
  of(name: string): number {
    return this.counts.get(name) ?? 0;
  }
  get total(): number {
    return [...this.counts.values()].reduce((a, b) => a + b, 0);
  }
  get names(): string[] {
    return [...this.counts.keys()].sort();
  }
}
