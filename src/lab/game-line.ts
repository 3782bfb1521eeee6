/**
 * One game of a study as one line of JSON: what was played (arm, seed, commands) and what was measured. A study's files
 * are nothing but such lines, so that they can be cut, joined, sorted and counted with any tool.
 */
import type { Forfeit } from '../bots';
import { armOfKey } from './arms';
import type { Measures } from './measure';

export interface StudyGame extends Measures {
  /** Key of its arm; see arms.ts. */
  readonly arm: string;
  readonly seed: number;
  /** Choices a bot lost by failing, of either seat; those of the continuations count too. */
  readonly forfeits: number;
  /** Of the times it was played on from its middle, how many were won; null when it was not. */
  readonly rest: { readonly played: number; readonly won: number } | null;
  /** Every decision of both seats; see command-tokens.ts. */
  readonly commands: string;
  /** What the Leviathan was after, turn by turn; see intention-tokens.ts. Lines written before they were kept have none. */
  readonly intentions?: string | undefined;
  /** Which choices of the game were lost, and how; absent where none was, and from lines written before they were kept. */
  readonly lost?: readonly Forfeit[] | undefined;
}

/** What tells one game of a level from another. */
export const gameKey = ({ arm, seed }: Pick<StudyGame, 'arm' | 'seed'>): string => `${arm}#${seed}`;

const FIELDS = {
  arm: 'string',
  seed: 'number',
  ending: 'string',
  kind: 'string',
  turns: 'number',
  score: 'number',
  leader: 'string',
  designated: 'string',
  propsDown: 'number',
  propsEver: 'number',
  changes: 'number',
  misreadings: 'number',
  kept: 'number',
  broken: 'number',
  ruptures: 'number',
  forfeits: 'number',
  tracks: 'numbers',
  shares: 'numbers',
  tabled: 'texts',
  carried: 'texts',
  rest: 'rest',
  commands: 'string',
  intentions: 'words',
  lost: 'lost',
} as const satisfies Record<keyof StudyGame, string>;

const KINDS = ['victory', 'great', 'partial', 'defeat'];

/** The line of a game, without its line end; keys always in the same order. */
export function formatGame(game: StudyGame): string {
  return JSON.stringify(Object.fromEntries(Object.keys(FIELDS).map((key) => [key, game[key as keyof StudyGame]])));
}

/** The game of a line, or in a few words what is wrong with it. */
export function parseGame(line: string): StudyGame | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return 'not JSON, or cut short';
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'not a game';
  const game = value as Record<string, unknown>;
  for (const [key, kind] of Object.entries(FIELDS)) if (!fits(game[key], kind)) return `${key} is missing or wrong`;
  if (!KINDS.includes(game['kind'] as string)) return `no ending is "${String(game['kind']).slice(0, 40)}"`;
  if (armOfKey(game['arm'] as string) === null) return `no arm is "${String(game['arm']).slice(0, 80)}"`;
  return game as unknown as StudyGame;
}

function fits(value: unknown, kind: (typeof FIELDS)[keyof StudyGame]): boolean {
  switch (kind) {
    case 'numbers':
      return Array.isArray(value) && value.every(Number.isInteger);
    case 'texts':
      return Array.isArray(value) && value.every((it) => typeof it === 'string');
    case 'rest':
      return value === null || (typeof value === 'object' && fitsRest(value as Record<string, unknown>));
    case 'number':
      return Number.isInteger(value);
    case 'words':
      return value === undefined || typeof value === 'string';
    case 'lost':
      return value === undefined || (Array.isArray(value) && value.every(isLost));
    default:
      return typeof value === kind;
  }
}

function isLost(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { seat, turn, at, cause, detail } = value as Record<string, unknown>;
  const isSeat = seat === 'front' || seat === 'leviathan';
  return isSeat && [turn, at].every(Number.isInteger) && typeof cause === 'string' && typeof detail === 'string';
}

const fitsRest = ({ played, won }: Record<string, unknown>): boolean =>
  Number.isInteger(played) && Number.isInteger(won) && (won as number) <= (played as number);
