/** Words of a command: parsed strictly, so that a mistyped option is told instead of ignored. */
import { parseArgs } from 'node:util';
import { didYouMean, nearestId } from '../sim';

/** The command was called wrongly: the message says how it should be. */
export class UsageError extends Error {}

export interface OptionKinds {
  readonly [name: string]: 'text' | 'flag';
}
export interface ParsedOptions {
  readonly words: readonly string[];
  readonly text: (name: string) => string | undefined;
  readonly flag: (name: string) => boolean;
}

/** Options and words of a command, `most` words at most; throws {@link UsageError} on one it does not know, does not expect or has been given already. */
export function parseOptions(args: readonly string[], kinds: OptionKinds, most = 0): ParsedOptions {
  const given = new Set<string>();
  for (const arg of args) {
    const name = /^--([^=]+)/.exec(arg)?.[1];
    if (name === undefined) continue;
    if (given.has(name)) throw new UsageError(`--${name} is given twice`);
    given.add(name);
    if (Object.hasOwn(kinds, name)) continue;
    const names = Object.keys(kinds);
    const nearest = nearestId(name, names);
    const expected = names.length === 0 ? 'none is taken' : `expected ${names.map((it) => `--${it}`).join(', ')}`;
    throw new UsageError(
      `unknown option --${name}; ${nearest === undefined ? expected : `did you mean --${nearest}?`}`,
    );
  }
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: Object.fromEntries(
        Object.entries(kinds).map(([name, kind]) => [name, { type: kind === 'flag' ? 'boolean' : 'string' } as const]),
      ),
    });
    const blank = Object.entries(values).find(([, value]) => typeof value === 'string' && value.trim() === '');
    if (blank !== undefined) throw new UsageError(`--${blank[0]}: expected a value, which is empty here`);
    const stray = positionals[most];
    if (stray !== undefined) throw new UsageError(`unexpected "${stray}"${meant(stray, kinds, values)}`);
    return {
      words: positionals,
      text: (name) => values[name] as string | undefined,
      flag: (name) => values[name] === true,
    };
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** The option that a stray word may have been meant for: the one it nearly names, else the level, if that is not said. */
function meant(stray: string, kinds: OptionKinds, values: Readonly<Record<string, unknown>>): string {
  const nearest = nearestId(stray, Object.keys(kinds));
  if (nearest !== undefined) return `; did you mean --${nearest}?`;
  const isLevel = kinds['level'] !== undefined && values['level'] === undefined && /^[a-z][a-z0-9-]*$/.test(stray);
  return isLevel ? `; did you mean --level ${stray}?` : '';
}

/** The one of a command's actions that is named. */
export function actionOf<T>(command: string, actions: Readonly<Record<string, T>>, name: string): T {
  if (Object.hasOwn(actions, name)) return actions[name]!;
  const names = Object.keys(actions);
  throw new UsageError(`${command} ${name}: expected ${names.join(', ')}${didYouMean(name, names)}`);
}

/** What a name stands for; one that stands for nothing, a RangeError, was a mistake of the call. */
export function named<T>(find: () => T, place = ''): T {
  try {
    return find();
  } catch (error) {
    throw error instanceof RangeError ? new UsageError(`${place}${error.message}`) : error;
  }
}

/** A whole number of an option, or its usual value. */
export function wholeOption(options: ParsedOptions, name: string, usual: number, low: number, high: number): number {
  const given = options.text(name);
  if (given === undefined) return usual;
  const value = Number(given);
  if (!/^\d+$/.test(given) || value < low || value > high)
    throw new UsageError(`--${name} ${given}: expected a whole number from ${low} to ${high}`);
  return value;
}

/** Seconds a bot may take over a choice, unless it is said otherwise: a thousand times what the strongest takes. */
const DEADLINE = 600;

/** `--deadline`: most seconds a bot may take over a choice before it forfeits it. */
export const deadlineOf = (options: ParsedOptions): number => wholeOption(options, 'deadline', DEADLINE, 1, 604_800);
