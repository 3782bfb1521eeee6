/** Laws: what must hold of every game on every level. Each takes a level and a seed and returns how much it looked at. */
import { botRandom } from '../../src/bots';
import { ENGINE, formatRecord, type MatchRecord, parseRecord, verifyRecord } from '../../src/replay';
import {
  alternative,
  blankState,
  COHESION,
  type Command,
  copyMatch,
  ENTRY,
  readEntry,
  entriesBetween,
  fieldOf,
  grip,
  isVisible,
  type Level,
  LIMIT,
  type Match,
  namesOf,
  newMatch,
  NUMBERS_END,
  phaseOf,
  play,
  playerView,
  POLITICAL_HOLD,
  sampleHidden,
  SCALE,
  share,
  STATE_CAPTURE,
  STATE_SIZE,
  type State,
  stateHash,
} from '../../src/sim';
import { randomGame } from '../helpers/random-game';

export type Law = (level: Level, seed: number) => number;

/** Throws unless two things are the same, told by their JSON: faster than a matcher, millions of times a run. */
export function same(got: unknown, expected: unknown, what: string): void {
  const [a, b] = [JSON.stringify(got), JSON.stringify(expected)];
  if (a === b) return;
  let at = 0;
  while (a?.[at] === b?.[at]) at++;
  const around = (text = 'nothing') => text.slice(Math.max(0, at - 80), at + 80);
  throw new Error(`${what}: got …${around(a)}…, expected …${around(b)}…`);
}

/** Every number is its starting value plus its ledger entries, always. */
export const ledgerAddsUp: Law = (level, seed) => {
  const start = newMatch(level, { seed });
  const { match } = randomGame(level, seed);
  sumsMatch(start.s, match);
  return match.ledger!.length / ENTRY;
};

export function sumsMatch(start: State, match: Match): void {
  const sums = start.slice(0, NUMBERS_END);
  const { rows, length } = match.ledger!;
  for (let at = 0; at < length; at += ENTRY) {
    const { field, by } = readEntry(rows, at);
    sums[field] = sums[field]! + by;
  }
  for (let field = 0; field < NUMBERS_END; field++)
    if (sums[field] !== match.s[field])
      throw new Error(`field ${field}: ${sums[field]} by its entries, ${match.s[field]}`);
}

/** Numbers stay within bounds; grip and alternative share their ground; the three shares sum to 100. */
export const numbersStayWithinBounds: Law = (level, seed) => {
  let looked = 0;
  randomGame(level, seed, (match) => {
    isWithinBounds(match);
    looked++;
  });
  return looked;
};

export function isWithinBounds({ level, s }: Match): void {
  for (let field = 0; field < NUMBERS_END; field++)
    if (s[field]! < 0 || s[field]! > LIMIT[field]!) throw new Error(`field ${field} stands at ${s[field]}`);
  for (let t = 0; t < level.theatres.length; t++)
    for (let l = 0; l < level.layers.length; l++)
      if (s[grip(t, l)]! + s[alternative(t, l)]! > 1000) throw new Error(`cell ${t} ${l} is over-full`);
  let shares = 0;
  for (let k = 0; k < level.constituents.length; k++) shares += s[share(k)]!;
  if (shares !== 1000) throw new Error(`shares sum to ${shares}`);
  const hold = Math.trunc((s[STATE_CAPTURE]! * s[COHESION]!) / 1000);
  if (s[POLITICAL_HOLD] !== hold) throw new Error(`political hold is ${s[POLITICAL_HOLD]}, its handles say ${hold}`);
}

/** The same level, seed and commands give the same state, with a ledger or without. */
export const playsAgainTheSame: Law = (level, seed) => {
  const { match, commands } = randomGame(level, seed);
  for (const ledger of [true, false]) {
    const again = newMatch(level, { seed }, { ledger });
    for (const command of commands) same(play(again, command), null, JSON.stringify(command));
    same(stateHash(again), stateHash(match), 'played again');
  }
  return commands.length;
};

/** A refused command leaves the match as it was; an accepted one changes it. */
export const refusalsLeaveNoTrace: Law = (level, seed) => {
  const strange = botRandom(seed);
  let refused = 0;
  randomGame(level, seed, (match, next) => {
    const copy = copyMatch(match, { ledger: true });
    const before = stateHash(copy);
    const tried = strangeCommand(level, next, strange);
    const refusal = play(copy, tried);
    if (refusal !== null) refused++;
    if ((refusal !== null) !== (stateHash(copy) === before))
      throw new Error(`${JSON.stringify(tried)} gave ${JSON.stringify(refusal)}, which is not what the state tells`);
    if (refusal !== null) same(copy.ledger!.length, 0, 'entries of a refused command');
  });
  return refused;
};

/** A command bent out of shape: ids that do not exist, of another kind, missing, or simply not the moment. */
function strangeCommand(level: Level, next: Command, random: (n: number) => number): Command {
  const ids = [
    'nonsense',
    '__proto__',
    '',
    level.currents[random(level.currents.length)]!.id,
    level.initiatives[random(level.initiatives.length)]!.id,
    level.contradictions[random(level.contradictions.length)]!.id,
    level.theatres[0]!.id,
  ];
  const bent: Record<string, unknown> = { ...next };
  const keys = Object.keys(bent);
  bent[keys[random(keys.length)]!] = [ids[random(ids.length)], undefined, null, 7, {}, []][random(6)];
  return bent as unknown as Command;
}

/** A player's view says the same whatever the hidden values are. */
export const viewLeaksNothing: Law = (level, seed) => {
  let looked = 0;
  randomGame(level, seed, (match) => {
    if (phaseOf(match) !== 'front') return;
    const other = copyMatch(match);
    sampleHidden(other, seed + looked);
    same(playerView(other), playerView(match), 'a view of another world');
    looked++;
  });
  return looked;
};

/** A state written as JSON and read back plays on the same; a view is plain data. */
export const statesRoundTrip: Law = (level, seed) => {
  const { commands } = randomGame(level, seed);
  const cut = commands.length >> 1;
  const match = newMatch(level, { seed });
  for (const command of commands.slice(0, cut)) play(match, command);
  const s = blankState();
  s.set(JSON.parse(JSON.stringify([...match.s])) as number[]);
  const read: Match = { level, s, ledger: null, stamp: match.stamp };
  const view = playerView(match);
  same(JSON.parse(JSON.stringify(view)), view, 'a view');
  for (const command of commands.slice(cut)) {
    play(match, command);
    play(read, command);
    same(stateHash(read), stateHash(match), 'a state read back');
  }
  return STATE_SIZE;
};

/** A record written, read back and played again verifies. */
export const recordsRoundTrip: Law = (level, seed) => {
  const record = recordOf(level, seed);
  same(parseRecord(formatRecord(record)), { ok: true, value: record }, 'a record read back');
  same(verifyRecord(level, record).kind, 'same', 'a record played again');
  return record.commands.length;
};

/** The record of one random game: the state a plan finds is the state the turn before it has left. */
export function recordOf(level: Level, seed: number): MatchRecord {
  const found: string[] = [];
  const { match, commands } = randomGame(level, seed, (m, next) => {
    if (next.kind === 'plan') found.push(stateHash(m));
  });
  const hashes = [...found.slice(1), stateHash(match)];
  return { format: 1, engine: ENGINE, level: level.id, content: level.content, seed, commands, hashes, digests: [] };
}

/** Every entry of the ledger says which number, by how much, why and by whom, in ids that the level knows. */
export const entriesExplainThemselves: Law = (level, seed) => {
  const { match } = randomGame(level, seed);
  const { rows, length } = match.ledger!;
  const entries = entriesBetween(match, 0, length);
  const names = namesOf(level);
  let at = 0;
  for (const entry of entries) {
    while (!isVisible(match, readEntry(rows, at).field)) at += ENTRY;
    const { field, by } = readEntry(rows, at);
    same([fieldOf(names, entry.number), entry.by, entry.scale], [field, by, SCALE[field]], entry.number);
    if (entry.by === 0 || entry.cause.id === '' || entry.turn < 1)
      throw new Error(`empty entry: ${JSON.stringify(entry)}`);
    at += ENTRY;
  }
  return entries.length;
};

/** The hash changes with every word of the state (a quarter of them a seed), and when neighbours change places. */
export const hashSeesEverything: Law = (level, seed) => {
  const { match } = randomGame(level, seed);
  const before = stateHash(match);
  const { s } = match;
  for (let i = seed & 3; i < STATE_SIZE; i += 4) {
    const [word, next] = [s[i]!, s[(i + 1) % STATE_SIZE]!];
    s[i] = word + 1;
    if (stateHash(match) === before) throw new Error(`the hash does not see word ${i}`);
    s[i] = next;
    s[(i + 1) % STATE_SIZE] = word;
    if (word !== next && stateHash(match) === before)
      throw new Error(`the hash does not see words ${i} and next change places`);
    s[i] = word;
    s[(i + 1) % STATE_SIZE] = next;
  }
  same(stateHash(match), before, 'the hash of the same state');
  return STATE_SIZE;
};
