/**
 * `replay diff <a> <b>`: the first decision two records do not share, and the first turn they do not leave the match in
 * the same state. Two records of one match, from two engines, part in their states before they part in anything else.
 */
import { choicesOf, hashesPartAt, type MatchRecord, partingOf } from '../replay';
import type { Command } from '../sim';
import { callOf } from './help';
import { readRecord } from './read-record';
import { parseOptions, UsageError } from './usage';

/** Exits with 0 when nothing differs, with 1 when something does. */
export function diffReplays(args: readonly string[]): number {
  const { words, flag } = parseOptions(args, { all: 'flag' }, 2);
  if (words.length !== 2) throw new UsageError(callOf('replay diff'));
  const [a, b] = [readRecord(words[0]), readRecord(words[1])];
  const lines = [...headLines(a, b), ...firstLines(a, b), ...(flag('all') ? turnLines(a, b) : [])];
  process.stdout.write(`${lines.length === 0 ? 'the same: every decision, every state' : lines.join('\n')}\n`);
  return lines.length === 0 ? 0 : 1;
}

/** What the matches were made with. */
function headLines(a: MatchRecord, b: MatchRecord): string[] {
  const keys = ['level', 'seed', 'difficulty', 'engine', 'content'] as const;
  return keys.flatMap((key) => (a[key] === b[key] ? [] : [`${key}: ${a[key] ?? 'none'} ≠ ${b[key] ?? 'none'}`]));
}

function firstLines(a: MatchRecord, b: MatchRecord): string[] {
  const parting = partingOf(a, b);
  const turn = hashesPartAt(a, b);
  const lines: string[] = [];
  if (parting !== null) {
    lines.push(`first other decision: turn ${parting.turn}, command ${parting.index + 1}`);
    lines.push(`  a ${text(parting.a)}`, `  b ${text(parting.b)}`);
  }
  if (turn !== null) {
    lines.push(`first other state: turn ${turn}, ${a.hashes[turn - 1]} ≠ ${b.hashes[turn - 1]}`);
    lines.push(...numberLines(a, b, turn));
    if (parting === null || turn < parting.turn)
      lines.push('  the decisions were the same up to there: the rules, the level or the engine differ');
  }
  return lines;
}

/** The numbers of that turn's digests that are not the same. */
function numberLines(a: MatchRecord, b: MatchRecord, turn: number): string[] {
  const [one, other] = [a.digests[turn - 1], b.digests[turn - 1]];
  if (one === undefined || other === undefined) return [];
  return (['tracks', 'shares', 'resources'] as const).flatMap((group) =>
    Object.entries(one[group]).flatMap(([name, value]) => {
      const mirrored = (other[group] as Readonly<Record<string, number>>)[name];
      return mirrored === value ? [] : [`  ${name}: ${value} ≠ ${mirrored ?? 'none'}`];
    }),
  );
}

/** Every turn's decisions that only one of them took. */
const turnLines = (a: MatchRecord, b: MatchRecord): string[] =>
  choicesOf(a, b).flatMap((turn) =>
    turn.a.length + turn.b.length === 0
      ? []
      : [`turn ${turn.turn}`, ...turn.a.map((it) => `  a ${text(it)}`), ...turn.b.map((it) => `  b ${text(it)}`)],
  );

const text = (command: Command | null): string => (command === null ? '(had ended)' : JSON.stringify(command));
