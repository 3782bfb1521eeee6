/**
 * Takes a game file in: checked from the outside in, kept under a name of its own, never in the place of another. What
 * is wrong with a file is said in the file's terms.
 */
import type { ImportProblem } from '../hud/shell/ports';
import type { MatchRecord } from '../replay';
import { COMMAND_KINDS } from '../sim';

export type ReadFile =
  | { readonly kind: 'record'; readonly record: MatchRecord }
  | { readonly kind: 'refused'; readonly reason: Exclude<ImportProblem, 'unknown-level' | 'storage-full'>; readonly detail: string };

const LARGEST = 4_000_000;
/** A long level asks about fifteen decisions a turn of both seats; this is a hundred times that. */
const MOST_COMMANDS = 50_000;

export function readGameFile(text: string): ReadFile {
  const refused = (reason: Reason, detail = ''): ReadFile => ({ kind: 'refused', reason, detail });
  if (text.length > LARGEST) return refused('too-big');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return refused('not-json', error instanceof Error ? error.message : '');
  }
  if (!isObject(value)) return refused('not-a-game');
  const { format, level, content, seed, commands, hashes, digests } = value;
  if (typeof format !== 'number') return refused('not-a-game', 'format?');
  if (format > 1) return refused('future', `format ${format}`);
  if (format !== 1) return refused('not-a-game', `format ${format}`);
  if (typeof level !== 'string' || !/^[a-z0-9][a-z0-9-]{0,63}$/.test(level)) return refused('not-a-game', 'level?');
  if (typeof content !== 'string') return refused('not-a-game', 'content?');
  if (typeof seed !== 'number' || !Number.isInteger(seed) || seed < 0 || seed > 0xffffffff) return refused('not-a-game', 'seed?');
  if (!Array.isArray(commands) || commands.length > MOST_COMMANDS) return refused('not-a-game', 'commands?');
  const odd = commands.findIndex((command) => !isObject(command) || !COMMAND_KINDS.some((kind) => kind === command['kind']));
  if (odd >= 0) return refused('not-a-game', `commands[${odd}]?`);
  if (!Array.isArray(hashes) || !hashes.every((hash) => typeof hash === 'string')) return refused('not-a-game', 'hashes?');
  if (!Array.isArray(digests)) return refused('not-a-game', 'digests?');
  return { kind: 'record', record: value as unknown as MatchRecord };
}
type Reason = Extract<ReadFile, { kind: 'refused' }>['reason'];

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
