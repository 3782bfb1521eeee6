/** Records for the replays' tests: whole games played at random, and any record the format allows. */
import fc from 'fast-check';
import { botRandom, frontBot, leviathanPlan, randomFront } from '../../../src/bots';
import { type MatchRecord, NOTE_KINDS, writeRecord } from '../../../src/replay';
import { commandOf, DIFFICULTIES, GOALS, type Level, phaseOf } from '../../../src/sim';

/** A game played at random to its end, with everything a session would write of it. */
export function playedRecord(level: Level, seed: number): MatchRecord {
  const random = botRandom(seed ^ 0x2545f491);
  return writeRecord(level, { seed }, (match) =>
    phaseOf(match) === 'plan' ? leviathanPlan(match, random) : randomFront(match, random),
  );
}

/** A game played at a glance, which lasts: at random the front soon falls apart. */
export function longRecord(level: Level, seed: number): MatchRecord {
  const random = botRandom(seed ^ 0x2545f491);
  const front = frontBot('quick', {});
  return writeRecord(level, { seed }, (match) =>
    phaseOf(match) === 'plan' ? leviathanPlan(match, random) : commandOf(match, front.choose(match, random).action),
  );
}

const word = fc.oneof(
  fc.constantFrom('labour', 'europe', 'cloud', 'inauguration', 'capital-labour', '', '__proto__', 'constructor'),
  fc.string({ maxLength: 80, unit: 'binary' }).map((text) => text.slice(0, 80)),
);
const short = fc.string({ maxLength: 20 }).map((text) => text.slice(0, 20));
const hash = fc
  .tuple(fc.nat(0xffffffff), fc.nat(0xffffffff))
  .map((two) => two.map((n) => n.toString(16).padStart(8, '0')).join(''));
const may = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const planned = fc.record(
  { move: word, lord: word, theatre: may(word), layer: may(word) },
  { requiredKeys: ['move', 'lord'] },
);
const command = fc.oneof(
  fc.record({ kind: fc.constant('plan' as const), moves: fc.array(planned, { maxLength: 12 }) }),
  fc.record({ kind: fc.constant('choose' as const), event: word, choice: word }),
  fc.record({ kind: fc.constant('rupture' as const), current: word, way: word }),
  fc.record({ kind: fc.constant('designate' as const), contradiction: word }),
  fc.record({ kind: fc.constantFrom('promise' as const, 'refuse' as const), current: word, demand: word }),
  fc.record(
    { kind: fc.constant('carry' as const), initiative: word, theatre: word, layer: word, lord: word, fissure: word },
    { requiredKeys: ['kind', 'initiative'] },
  ),
  fc.record({ kind: fc.constantFrom('organise' as const, 'conciliate' as const), current: word }),
  fc.record(
    { kind: fc.constant('investigate' as const), rumour: fc.integer({ min: 1, max: 255 }), fissure: word },
    { requiredKeys: ['kind'] },
  ),
  fc.record({ kind: fc.constant('end-turn' as const) }),
);
const numbers = (max: number, keys: number) =>
  fc.dictionary(word, fc.nat(max), { maxKeys: keys, noNullPrototype: true });
const orNull = fc.option(word, { nil: null });
const digest = fc.record({
  turn: fc.integer({ min: 1, max: 200 }),
  tracks: numbers(1000, 24),
  shares: numbers(1000, 8),
  resources: numbers(99, 8),
  designated: orNull,
  carried: fc.array(word, { maxLength: 8 }),
  event: orNull,
  choice: orNull,
  ending: orNull,
  hash,
});
const note = fc.record({ at: fc.nat(5000), kind: fc.constantFrom(...NOTE_KINDS), text: word });
const study = fc.record(
  { name: word, notes: fc.array(note, { maxLength: 4 }), turning: fc.constant(null) },
  { requiredKeys: ['notes', 'turning'] },
);

const intention = fc.record({
  goal: fc.constantFrom(...GOALS),
  contradiction: orNull,
  theatre: orNull,
  left: fc.integer({ min: 1, max: 20 }),
});

/** Any record that the format lets in, however absurd as a match. */
export const anyRecord = fc.record(
  {
    format: fc.constant(1 as const),
    engine: short,
    level: word,
    content: fc.oneof(hash, word),
    seed: fc.nat(0xffffffff),
    commands: fc.array(command, { maxLength: 12 }),
    hashes: fc.array(hash, { maxLength: 4 }),
    digests: fc.array(digest, { maxLength: 3 }),
    study,
    difficulty: fc.constantFrom(...DIFFICULTIES),
    intentions: fc.array(fc.option(intention, { nil: null }), { maxLength: 4 }),
  },
  { requiredKeys: ['format', 'engine', 'level', 'content', 'seed', 'commands', 'hashes', 'digests'] },
);
