/** Two matches side by side: where they part, what was decided otherwise, and which causes made the gap. */
import type { Command, LedgerEntry } from '../sim';
import type { MatchRecord } from './record';

/** The first decision that is not the same, or the end of the shorter match. */
export interface Parting {
  readonly index: number;
  readonly turn: number;
  /** What each did there; null where a match has ended. */
  readonly a: Command | null;
  readonly b: Command | null;
}

/** Null when both are the same to the last command. */
export function partingOf(a: MatchRecord, b: MatchRecord): Parting | null {
  let turn = 1;
  const longest = Math.max(a.commands.length, b.commands.length);
  for (let index = 0; index < longest; index++) {
    const [one, other] = [a.commands[index] ?? null, b.commands[index] ?? null];
    if (one === null || other === null || !isSameCommand(one, other)) return { index, turn, a: one, b: other };
    if (one.kind === 'end-turn') turn++;
  }
  return null;
}

/** The same decision, whatever the order of its keys. */
export const isSameCommand = (a: Command, b: Command): boolean => keyOf(a) === keyOf(b);

/** A command as a text that is the same for the same decision. */
function keyOf(command: Command): string {
  return JSON.stringify(command, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([x], [y]) => (x < y ? -1 : 1)))
      : value,
  );
}

/** First turn whose state is not the same in both; null when all that both finished are. */
export function hashesPartAt(a: MatchRecord, b: MatchRecord): number | null {
  const both = Math.min(a.hashes.length, b.hashes.length);
  for (let turn = 1; turn <= both; turn++) if (a.hashes[turn - 1] !== b.hashes[turn - 1]) return turn;
  return null;
}

/** One turn's decisions in both matches: those only one of them took, and those both did. */
export interface TurnChoices {
  readonly turn: number;
  readonly a: readonly Command[];
  readonly b: readonly Command[];
  readonly both: readonly Command[];
}

/** The front's decisions and the Leviathan's plans, turn by turn. */
export function choicesOf(a: MatchRecord, b: MatchRecord): TurnChoices[] {
  const [one, other] = [turnsOf(a), turnsOf(b)];
  return Array.from({ length: Math.max(one.length, other.length) }, (_, i) => {
    const left = [...(other[i] ?? [])];
    const only: Command[] = [];
    const both: Command[] = [];
    for (const command of one[i] ?? []) {
      const at = left.findIndex((it) => isSameCommand(it, command));
      if (at < 0) only.push(command);
      else both.push(...left.splice(at, 1));
    }
    return { turn: i + 1, a: only, b: left, both };
  });
}

function turnsOf({ commands }: MatchRecord): Command[][] {
  const turns: Command[][] = [[]];
  for (const command of commands) {
    if (command.kind === 'end-turn') turns.push([]);
    else turns.at(-1)!.push(command);
  }
  return turns.at(-1)!.length === 0 ? turns.slice(0, -1) : turns;
}

/** What one cause did to a number in each match; stored units. */
export interface CauseGap {
  /** The number it acted on: the one asked about, or a part of it. */
  readonly number: string;
  readonly cause: LedgerEntry['cause'];
  readonly author: LedgerEntry['author'];
  readonly scale: number;
  readonly a: number;
  readonly b: number;
  /** Turns in which it did not do the same, in order. */
  readonly turns: readonly number[];
}

/** A number, or all those whose path begins so (`grip.`), and how many of them make one point of what is asked about. */
export interface Part {
  readonly number: string;
  readonly of: number;
}

/** Causes of a number — or of the parts it follows from — by how differently they acted, the furthest apart first. */
export function causeGaps(a: readonly LedgerEntry[], b: readonly LedgerEntry[], parts: readonly Part[]): CauseGap[] {
  const gaps = new Map<string, Tally>();
  for (const [side, entries] of [a, b].entries())
    for (const entry of entries) {
      const part = parts.find(({ number }) => isPart(entry.number, number));
      if (part !== undefined) count(gaps, entry, part, side as 0 | 1);
    }
  return [...gaps.values()]
    .map(gapOf)
    .filter((gap) => gap.a !== gap.b)
    .sort((x, y) => Math.abs(y.b - y.a) - Math.abs(x.b - x.a) || (x.cause.id < y.cause.id ? -1 : 1));
}

const isPart = (number: string, part: string): boolean =>
  part.endsWith('.') ? number.startsWith(part) : number === part;

interface Tally {
  readonly entry: LedgerEntry;
  readonly part: Part;
  readonly byTurn: Map<number, [number, number]>;
}

function count(gaps: Map<string, Tally>, entry: LedgerEntry, part: Part, side: 0 | 1): void {
  const { cause, author } = entry;
  const key = `${part.number} ${cause.kind} ${cause.id} ${author.kind} ${author.id ?? ''}`;
  const gap = gaps.get(key) ?? { entry, part, byTurn: new Map<number, [number, number]>() };
  const sides = gap.byTurn.get(entry.turn) ?? [0, 0];
  sides[side] += entry.by;
  gap.byTurn.set(entry.turn, sides);
  gaps.set(key, gap);
}

function gapOf({ entry, part, byTurn }: Tally): CauseGap {
  const turns = [...byTurn].filter(([, [x, y]]) => x !== y).map(([turn]) => turn);
  const sum = (side: 0 | 1) => [...byTurn.values()].reduce((total, sides) => total + sides[side], 0) / part.of;
  const { cause, author, scale } = entry;
  return { number: part.number, cause, author, scale, a: sum(0), b: sum(1), turns: turns.sort((x, y) => x - y) };
}
