/**
 * A whole record in as few bytes as it takes: what a link carries, and how finished games are kept. It holds its own
 * words, so it is read without its level, by any later version.
 */
import { MOST_OTHER, MOST_TURNS, MOST_WORD } from './limits';
import { GENERATIONS } from './link-words.generated';
import { commandsOn, PackModel } from './pack-commands';
import { digestsOn, hashOn } from './pack-digests';
import { checkRecord } from './parse';
import { type Read, unread } from './problem';
import { type MatchRecord, RECORD_FORMAT } from './record';
import { EndlessWire, type Wire, WireReader, WireWriter } from './wire';
import { bits } from './wire-values';

/** Keys with a place of their own; the others follow as they are written in a file. */
const KEYS: readonly string[] = [
  'format',
  'engine',
  'level',
  'content',
  'seed',
  'difficulty',
  'commands',
  'hashes',
  'digests',
  'intentions',
];
const MOST_GENERATIONS = 1024;

/** Packs a record. */
export function packRecord(record: MatchRecord): Uint8Array {
  const wire = new WireWriter();
  recordOn(wire, record);
  return wire.finish();
}

/** Unpacks what {@link packRecord} gave; anything else is told as a problem, soon. */
export function unpackRecord(bytes: Uint8Array): Read<MatchRecord> {
  try {
    return checkRecord(recordOn(new WireReader(bytes), null));
  } catch (error) {
    if (error instanceof EndlessWire) return unread({ code: 'too-large', at: '' });
    if (error instanceof UnknownWords) return unread({ code: 'from-the-future', at: 'words' });
    if (error instanceof SyntaxError || error instanceof RangeError) return unread({ code: 'damaged', at: '' });
    throw error;
  }
}

/** Raised by a pack that was written with more words than this version has. */
class UnknownWords extends Error {}

function recordOn(wire: Wire, record: MatchRecord | null): unknown {
  const generation = wire.even(MOST_GENERATIONS, GENERATIONS.length - 1);
  if (GENERATIONS[generation] === undefined) throw new UnknownWords();
  const model = new PackModel(generation);
  const head = {
    format: RECORD_FORMAT,
    engine: model.word(wire, 'engine', record?.engine ?? ''),
    level: model.word(wire, 'level', record?.level ?? ''),
    content: contentOn(wire, model, record?.content ?? ''),
    seed: bits(wire, 32, record?.seed ?? 0),
    ...present('difficulty', model.optional(wire, 'difficulty', 'difficulty', record?.difficulty)),
  };
  const commands = commandsOn(wire, model, record?.commands ?? []) as MatchRecord['commands'];
  const count = model.length(wire, record?.hashes.length ?? 0, MOST_TURNS);
  const hashes = Array.from({ length: count }, (_, i) => hashOn(wire, record?.hashes[i] ?? ''));
  const digests = digestsOn(wire, model, record?.digests ?? [], { commands, hashes });
  const intentions = intentionsOn(wire, model, record?.intentions);
  const other = otherKeysOn(wire, model, record);
  return { ...head, commands, hashes, digests, ...present('intentions', intentions), ...other };
}

const present = (key: string, value: unknown): object => (value === undefined ? {} : { [key]: value });

/** What the Leviathan was after, turn by turn; mostly the same as the turn before with a turn less. */
function intentionsOn(
  wire: Wire,
  model: PackModel,
  intentions: MatchRecord['intentions'],
): readonly unknown[] | undefined {
  if (!model.flag(wire, 'intentions', intentions !== undefined)) return undefined;
  const count = model.length(wire, intentions?.length ?? 0, MOST_TURNS);
  return Array.from({ length: count }, (_, i) => {
    const it = intentions?.[i];
    if (model.flag(wire, 'no-intention', it === null)) return null;
    return {
      goal: model.word(wire, 'goal', it?.goal ?? ''),
      contradiction:
        model.optional(wire, 'contradiction', 'goal-contradiction', it?.contradiction ?? undefined) ?? null,
      theatre: model.optional(wire, 'theatre', 'goal-theatre', it?.theatre ?? undefined) ?? null,
      left: model.numbers.on(wire, it?.left ?? 0),
    };
  });
}

function contentOn(wire: Wire, model: PackModel, content: string): string {
  const isHash = model.flag(wire, 'content-hash', /^[0-9a-f]{16}$/.test(content));
  return isHash ? hashOn(wire, content) : model.spelling.on(wire, content, MOST_WORD);
}

/** Keys a record may have beside: few and small, so they go as text. */
function otherKeysOn(wire: Wire, model: PackModel, record: MatchRecord | null): object {
  const others = Object.entries(record ?? {}).filter(([key, value]) => !KEYS.includes(key) && value !== undefined);
  if (!model.flag(wire, 'others', others.length > 0)) return {};
  const text = model.spelling.on(wire, JSON.stringify(Object.fromEntries(others)), MOST_OTHER);
  return JSON.parse(text) as object;
}
