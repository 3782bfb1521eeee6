/** Text → a match record, or what is wrong with it and where. Nothing read here is trusted, and nothing throws. */
import { DIFFICULTIES, GOALS } from '../sim';
import { COMMAND_SHAPES } from './command-shapes';
import { MOST_CARRIED, MOST_CHARACTERS, MOST_COMMANDS, MOST_NAMES, MOST_TURNS } from './limits';
import { type Problem, type Read, read, unread } from './problem';
import { type MatchRecord, RECORD_FORMAT } from './record';
import { kinds, list, object, oneOf, orNull, record, type Shape, text, textOrNull, whole } from './shapes';
import { studyShape } from './study';

const hash: Shape = (value, at) =>
  typeof value === 'string' && /^[0-9a-f]{16}$/.test(value)
    ? null
    : { code: 'wrong-value', at, expected: 'sixteen hexadecimal digits' };

const digestShape = object({
  turn: whole(1, MOST_TURNS),
  tracks: record(whole(0, 1000), MOST_NAMES),
  shares: record(whole(0, 1000), 8),
  resources: record(whole(0, 99), 8),
  designated: textOrNull,
  carried: list(text(), MOST_CARRIED),
  event: textOrNull,
  choice: textOrNull,
  ending: textOrNull,
  hash,
});

/** What the Leviathan is after, as a record may hold it. */
export const checkIntention = object({
  goal: oneOf(GOALS),
  contradiction: textOrNull,
  theatre: textOrNull,
  left: whole(1, MOST_TURNS),
});

/** A plan of the Leviathan's, as a record may hold it. */
export const checkPlan = kinds({ plan: COMMAND_SHAPES.plan });

const recordShape = object(
  {
    format: whole(RECORD_FORMAT, RECORD_FORMAT),
    engine: text(20),
    level: text(),
    content: text(),
    seed: whole(0, 0xffffffff),
    commands: list(kinds(COMMAND_SHAPES), MOST_COMMANDS),
    hashes: list(hash, MOST_TURNS),
    digests: list(digestShape, MOST_TURNS),
  },
  {
    difficulty: oneOf(DIFFICULTIES),
    intentions: list(orNull(checkIntention), MOST_TURNS),
    forfeits: list(whole(1, MOST_TURNS), MOST_TURNS),
    study: studyShape,
  },
);

/** Reads a record from text. */
export function parseRecord(source: string): Read<MatchRecord> {
  if (source.length > MOST_CHARACTERS)
    return unread({
      code: 'too-large',
      at: '',
      expected: `at most ${MOST_CHARACTERS} characters`,
      got: String(source.length),
    });
  let value: unknown;
  try {
    value = JSON.parse(source);
  } catch (error) {
    return unread({ code: 'not-json', at: '', got: error instanceof Error ? error.message.slice(0, 120) : '' });
  }
  return checkRecord(value);
}

/** Checks data already read. */
export function checkRecord(value: unknown): Read<MatchRecord> {
  const problem = fromTheFuture(value) ?? recordShape(value, '');
  return problem === null ? read(value as MatchRecord) : unread(problem);
}

/** A later format is told as such, before its keys are called unknown. */
function fromTheFuture(value: unknown): Problem | null {
  const format = (value as { format?: unknown } | null)?.format;
  return typeof format === 'number' && format > RECORD_FORMAT
    ? { code: 'from-the-future', at: 'format', expected: String(RECORD_FORMAT), got: String(format) }
    : null;
}

/** Record → text: one line a command, so that two games can be compared with any tool. */
export function formatRecord(it: MatchRecord): string {
  const lines = (items: readonly unknown[]) => items.map((item) => `    ${JSON.stringify(item)}`).join(',\n');
  const head = Object.entries({
    format: it.format,
    engine: it.engine,
    level: it.level,
    content: it.content,
    seed: it.seed,
    ...(it.difficulty === undefined ? {} : { difficulty: it.difficulty }),
  })
    .map(([key, value]) => `  "${key}": ${JSON.stringify(value)}`)
    .join(',\n');
  const block = (key: string, items: readonly unknown[]) =>
    items.length === 0 ? `  "${key}": []` : `  "${key}": [\n${lines(items)}\n  ]`;
  return `{\n${head},\n${block('commands', it.commands)},\n${block('hashes', it.hashes)},\n${block('digests', it.digests)}${bySideText(it)}${studyText(it)}\n}\n`;
}

const bySideText = ({ intentions, forfeits }: MatchRecord): string =>
  Object.entries({ intentions, forfeits })
    .map(([key, value]) => (value === undefined ? '' : `,\n  "${key}": ${JSON.stringify(value)}`))
    .join('');

/** What was added to the match comes last: a file without it is the file of the match alone. */
const studyText = ({ study }: MatchRecord): string =>
  study === undefined ? '' : `,\n  "study": ${JSON.stringify(study, null, 1).replaceAll('\n', '\n  ')}`;
