/**
 * What people add to a match: a name, comments and questions at any decision, and what the computer found. It goes with
 * the record in a file or a link, and changes nothing of the match.
 */
import { COMMAND_SHAPES } from './command-shapes';
import { MOST_COMMANDS } from './limits';
import type { FrontCommand } from '../sim';
import { type Read, read, unread } from './problem';
import { kinds, list, object, oneOf, pair, record, type Shape, text, whole } from './shapes';

/** Said at a place of the match: `at` decisions have been taken, and the next has not. */
export interface Note {
  readonly at: number;
  /** A question stops the replay there and hides what follows until it is asked for. */
  readonly kind: NoteKind;
  readonly text: string;
}
export const NOTE_KINDS = ['comment', 'question'] as const;
export type NoteKind = (typeof NOTE_KINDS)[number];

/** A decision that weighed: how the match tends to end from there, and how had another option been taken. */
export interface TurningPoint {
  /** Index of the command. */
  readonly at: number;
  readonly instead: FrontCommand;
  /** Matches played on from each, with the same chance for both. */
  readonly games: number;
  /** What is counted: victories, or — where hardly any match is won — matches that escaped defeat. */
  readonly of: TurningMeasure;
  /** How many of them ended so: as it was decided, and instead. */
  readonly won: readonly [asWas: number, instead: number];
  /** Change in those odds had it been decided instead, with its 95 % interval; thousandths. */
  readonly change: { readonly by: number; readonly low: number; readonly high: number };
  /** Endings by id: how many matches ended there, as it was decided and instead. */
  readonly endings: Readonly<Record<string, readonly [asWas: number, instead: number]>>;
}

export const TURNING_MEASURES = ['victory', 'no-defeat'] as const;
export type TurningMeasure = (typeof TURNING_MEASURES)[number];

export interface Study {
  readonly name?: string;
  readonly notes: readonly Note[];
  /** Null until they have been looked for. */
  readonly turning: readonly TurningPoint[] | null;
}
export const EMPTY_STUDY: Study = { notes: [], turning: null };

export const MOST_NOTES = 200;
export const NOTE_LENGTH = 1000;
export const NAME_LENGTH = 80;
const MOST_GAMES = 100_000;

const games = whole(0, MOST_GAMES);
const change = whole(-1000, 1000);
const { plan: _plan, ...FRONT_SHAPES } = COMMAND_SHAPES;
const turningPoint = object({
  at: whole(0, MOST_COMMANDS),
  instead: kinds(FRONT_SHAPES),
  games,
  of: oneOf(TURNING_MEASURES),
  won: pair(games),
  change: object({ by: change, low: change, high: change }),
  endings: record(pair(games), 40),
});
const note = object({ at: whole(0, MOST_COMMANDS), kind: oneOf(NOTE_KINDS), text: text(NOTE_LENGTH) });

export const studyShape: Shape = object(
  {
    notes: list(note, MOST_NOTES),
    turning: (value, at) => (value === null ? null : list(turningPoint, 20)(value, at)),
  },
  { name: text(NAME_LENGTH) },
);

/** Checks a study kept on its own. */
export function readStudy(value: unknown): Read<Study> {
  const problem = studyShape(value, '');
  return problem === null ? read(value as Study) : unread(problem);
}
