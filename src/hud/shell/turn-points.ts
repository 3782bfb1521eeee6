/**
 * A match turn by turn, as its record tells it without being played again: decisions from the commands, numbers from
 * the digests. The record may come from any version of the game, so what is missing is null or empty and the rest is
 * still shown.
 */

import { RUPTURE_WAYS, type RuptureWay } from '../../sim';

/** One finished turn. */
export interface TurnPoint {
  readonly turn: number;
  /** Where the turn left the board; tenths, by track id. Empty where the digest is missing. */
  readonly tracks: Readonly<Record<string, number>>;
  /** Predominant when the turn ended. */
  readonly designated: string | null;
  /** Initiatives carried, by id, in order. */
  readonly carried: readonly string[];
  /** The scripted event that was answered, and how. */
  readonly event: string | null;
  readonly choice: string | null;
  /** The current that was breaking with the front, and how it was answered. */
  readonly rupture: { readonly current: string; readonly way: RuptureWay } | null;
  readonly ending: string | null;
}

/** What is needed of a record; looser than the record itself, which may be older than its type. */
export interface ReadableRecord {
  readonly commands: readonly unknown[];
  readonly digests: readonly unknown[];
}

/** The finished turns in order. A turn under way is not one of them. */
export function readTurns(record: ReadableRecord): readonly TurnPoint[] {
  const points: TurnPoint[] = [];
  let designated: string | null = null;
  let carried: string[] = [];
  let event: string | null = null;
  let choice: string | null = null;
  let rupture: TurnPoint['rupture'] = null;
  for (const command of record.commands) {
    if (!isObject(command)) continue;
    switch (command['kind']) {
      case 'designate':
        designated = text(command['contradiction']) ?? designated;
        break;
      case 'carry':
        carried = [...carried, ...texts([command['initiative']])];
        break;
      case 'choose':
        event = text(command['event']);
        choice = text(command['choice']);
        break;
      case 'rupture':
        rupture = ruptureOf(command);
        break;
      case 'end-turn': {
        const digest = record.digests[points.length];
        points.push({
          turn: points.length + 1,
          tracks: isObject(digest) ? numbers(digest['tracks']) : {},
          designated,
          carried,
          event,
          choice,
          rupture,
          ending: isObject(digest) ? text(digest['ending']) : null,
        });
        carried = [];
        event = null;
        choice = null;
        rupture = null;
        break;
      }
      default:
    }
  }
  return points;
}

function ruptureOf(command: Readonly<Record<string, unknown>>): TurnPoint['rupture'] {
  const current = text(command['current']);
  const way = RUPTURE_WAYS.find((it) => it === command['way']);
  return current === null || way === undefined ? null : { current, way };
}
function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function text(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
function texts(values: readonly unknown[]): readonly string[] {
  return values.filter((item): item is string => typeof item === 'string');
}
function numbers(value: unknown): Readonly<Record<string, number>> {
  const known: Record<string, number> = {};
  if (isObject(value)) for (const [key, item] of Object.entries(value)) if (typeof item === 'number') known[key] = item;
  return known;
}
