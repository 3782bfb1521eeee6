/** Laws: what must hold of every game on every level. Each takes a level and seeds and reports what it looked at. */
import { expect } from '@jest/globals';
import { botRandom, leviathanPlan, randomFront } from '../../src/bots';
import { ENGINE, formatRecord, type MatchRecord, parseRecord, verifyRecord } from '../../src/replay';
import {
  alternative,
  type Command,
  copyMatch,
  ENTRY,
  grip,
  isOver,
  type Level,
  LIMIT,
  newMatch,
  NUMBERS_END,
  phaseOf,
  play,
  sampleHidden,
  playerView,
  share,
  stateHash,
} from '../../src/sim';
import { randomGame } from '../helpers/random-game';

/** Every number is its starting value plus its ledger entries, always. */
export function ledgerAddsUp(level: Level, seed: number): number {
  const start = newMatch(level, { seed });
  const { match } = randomGame(level, seed);
  const sums = start.s.slice(0, NUMBERS_END);
  const { rows, length } = match.ledger!;
  for (let at = 0; at < length; at += ENTRY) sums[rows[at]!] = sums[rows[at]!]! + rows[at + 1]!;
  expect([...sums]).toEqual([...match.s.slice(0, NUMBERS_END)]);
  return length / ENTRY;
}

/** Numbers stay within bounds; grip and alternative share their ground; the three shares sum to 100. */
export function numbersStayWithinBounds(level: Level, seed: number): void {
  randomGame(level, seed, (match) => {
    const outside: string[] = [];
    for (let field = 0; field < NUMBERS_END; field++)
      if (match.s[field]! < 0 || match.s[field]! > LIMIT[field]!) outside.push(`${field}: ${match.s[field]}`);
    for (let t = 0; t < level.theatres.length; t++)
      for (let l = 0; l < level.layers.length; l++)
        if (match.s[grip(t, l)]! + match.s[alternative(t, l)]! > 1000) outside.push(`cell ${t} ${l} is over-full`);
    const shares = level.constituents.reduce((sum, _, k) => sum + match.s[share(k)]!, 0);
    if (shares !== 1000) outside.push(`shares sum to ${shares}`);
    expect(outside).toEqual([]);
  });
}

/** The same level, seed and commands give the same state, with a ledger or without. */
export function playsAgainTheSame(level: Level, seed: number): void {
  const { match, commands } = randomGame(level, seed);
  for (const ledger of [true, false]) {
    const again = newMatch(level, { seed }, { ledger });
    for (const command of commands) expect(play(again, command)).toBeNull();
    expect(stateHash(again)).toBe(stateHash(match));
  }
}

/** A refused command leaves the match as it was; an accepted one changes it. */
export function refusalsLeaveNoTrace(level: Level, seed: number): { refused: number; accepted: number } {
  const strange = botRandom(seed);
  const count = { refused: 0, accepted: 0 };
  randomGame(level, seed, (match, next) => {
    const copy = copyMatch(match);
    const before = stateHash(copy);
    const tried = strangeCommand(level, next, strange);
    const refusal = play(copy, tried);
    if (refusal === null) count.accepted++;
    else count.refused++;
    if (refusal !== null) expect(stateHash(copy)).toBe(before);
    else expect(stateHash(copy)).not.toBe(before);
  });
  return count;
}

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
export function viewLeaksNothing(level: Level, seed: number): number {
  let looked = 0;
  randomGame(level, seed, (match) => {
    if (phaseOf(match) !== 'front') return;
    const other = copyMatch(match);
    sampleHidden(other, 3);
    expect(playerView(other)).toEqual(playerView(match));
    looked++;
  });
  return looked;
}

/** A record written, read back and played again verifies. */
export function recordsRoundTrip(level: Level, seed: number): void {
  const record = recordOf(level, seed);
  const parsed = parseRecord(formatRecord(record));
  expect(parsed).toEqual({ ok: true, value: record });
  expect(verifyRecord(level, record).kind).toBe('same');
}

/** The record of one random game. */
export function recordOf(level: Level, seed: number): MatchRecord {
  const match = newMatch(level, { seed });
  const random = botRandom(seed);
  const commands: Command[] = [];
  const hashes: string[] = [];
  while (!isOver(match)) {
    const command = phaseOf(match) === 'plan' ? leviathanPlan(match, random) : randomFront(match, random);
    play(match, command);
    commands.push(command);
    if (command.kind === 'end-turn') hashes.push(stateHash(match));
  }
  return { format: 1, engine: ENGINE, level: level.id, content: level.content, seed, commands, hashes, digests: [] };
}
