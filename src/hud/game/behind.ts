/**
 * What is behind a derived number's change: it is settled anew from others, so its own entry says only that the sums were
 * redone. Here the acts, moves and rules that moved those others, by how much each of them counts in it.
 */
import type { Session } from '../../session';
import type { LedgerEntry, PlayerView } from '../../sim';
import { loadSum } from './load-sum';

/** One cause, by way of one number, or of one kind of number in many places. */
export interface Behind {
  /** Path of the number moved; the kind alone, `alternative`, where it was moved in many places. */
  readonly number: string;
  readonly places: number;
  /** The cause, with the sum of its changes of that number. */
  readonly entry: LedgerEntry;
}

type Tracks = PlayerView['tracks'];
interface Found {
  readonly paths: Set<string>;
  entry: LedgerEntry;
  /** What it comes to in the number asked about, about. */
  weighs: number;
}

/** Named of a number; more would bury which act it came from. */
const NAMED = 3;

/** Whether it follows from others: its own entries then explain nothing. */
export const isSettled = (entries: readonly LedgerEntry[]): boolean =>
  entries.some(({ cause }) => cause.kind === 'rule' && cause.id === 'settled');

/** The greatest first; `entries` are all that moved meanwhile, of any number. */
export function behind(
  session: Session,
  number: string,
  entries: readonly LedgerEntry[],
  tracks: Tracks,
): readonly Behind[] {
  const found = new Map<string, Found>();
  const follow = (path: string, weight: number): void => {
    const its = entries.filter((entry) => entry.number === path);
    const parts = isSettled(its) ? session.why(path).parts : [];
    for (const part of parts) follow(part.number, weight * sharesIn(path, parts.length, tracks)(part.number));
    if (parts.length > 0) return;
    for (const entry of its) note(found, path, entry, weight);
  };
  follow(number, 1);
  return [...found.values()]
    .filter(({ entry, weighs }) => entry.by !== 0 && weighs !== 0)
    .sort((a, b) => Math.abs(b.weighs) - Math.abs(a.weighs))
    .slice(0, NAMED)
    .map(({ paths, entry }) => {
      const [only = entry.number] = paths;
      return { number: paths.size === 1 ? only : kindOf(only), places: paths.size, entry };
    });
}

const kindOf = (path: string): string => path.split('.')[0] ?? path;

function note(found: Map<string, Found>, path: string, entry: LedgerEntry, weight: number): void {
  const { cause, author } = entry;
  const key = [kindOf(path), cause.kind, cause.id, author.kind, author.id].join(' ');
  const known = found.get(key);
  if (known === undefined) found.set(key, { paths: new Set([path]), entry, weighs: entry.by * weight });
  else {
    known.paths.add(path);
    known.entry = { ...known.entry, by: known.entry.by + entry.by };
    known.weighs += entry.by * weight;
  }
}

/** What a point of each of its parts counts in a derived number (src/sim/settle.ts): only for which to name first. */
function sharesIn(path: string, parts: number, tracks: Tracks): (part: string) => number {
  if (path === 'political-hold')
    return (part) => (part === 'cohesion' ? tracks['state-capture'] : tracks.cohesion) / 1000;
  if (path === 'load') {
    const terms = loadSum({ tracks });
    return (part) => terms.find((it) => it.number === part)?.each ?? 0;
  }
  return () => 1 / parts;
}
