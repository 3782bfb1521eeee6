/**
 * How one game stands in the browser's storage. Under way it is written out in full, since a hand may have to mend it;
 * finished it is packed as its link, a twentieth of the room, so that a thousand of them fit.
 */
import type { BranchPoint, SavedGame, UnreadableGame } from '../hud/shell';
import { checkRecord, formatLink, isIntactLink, type MatchRecord, parseLink, RECORD_FORMAT } from '../replay';

/** Versions of the envelope; the record within has its own. */
const OPEN = 1;
const PACKED = 2;

/** What is said of a game beside its record. */
export interface GameState {
  readonly turn: number;
  readonly turns: number;
  readonly ending: string | null;
  readonly branchOf: BranchPoint | null;
}
export interface KeptGame {
  readonly card: SavedGame;
  readonly record: MatchRecord;
}

export function formatEnvelope(savedAt: number, state: GameState, record: MatchRecord): string {
  const { turn, turns, ending, branchOf } = state;
  const head = { savedAt, turn, turns, ending, branchOf };
  if (ending === null) return JSON.stringify({ envelope: OPEN, ...head, record });
  return JSON.stringify({ envelope: PACKED, level: record.level, ...head, link: formatLink(record) });
}

/** The game's card, without opening what is packed; or that it cannot be read. */
export function readCard(id: string, raw: string): SavedGame | UnreadableGame {
  const value = parsed(raw);
  const reason = faultOf(value);
  if (reason !== null) return { kind: 'unreadable', id, reason, raw };
  const it = value as Envelope;
  return {
    kind: 'game',
    id,
    level: it.envelope === PACKED ? it.level : it.record.level,
    savedAt: it.savedAt,
    turn: it.turn,
    turns: it.turns,
    ending: it.ending,
    branchOf: it.branchOf ?? null,
  };
}

/** The whole game, or that it cannot be read. */
export function readEnvelope(id: string, raw: string): KeptGame | UnreadableGame {
  const card = readCard(id, raw);
  if (card.kind === 'unreadable') return card;
  const it = parsed(raw) as Envelope;
  if (it.envelope === OPEN) return { card, record: it.record };
  const opened = parseLink(it.link);
  if (opened.ok) return { card, record: opened.value };
  const reason = opened.problem.code === 'from-the-future' ? 'future' : 'broken';
  return { kind: 'unreadable', id, reason, raw };
}

/** The game as a link: as it stands where it is packed, packed now where it is not; null when it cannot be read. */
export function readLink(id: string, raw: string): string | null {
  const it = parsed(raw);
  if (faultOf(it) === null && (it as Envelope).envelope === PACKED) return (it as Envelope & { link: string }).link;
  const kept = readEnvelope(id, raw);
  return 'card' in kept ? formatLink(kept.record) : null;
}

/** When it was written; undefined where that cannot be told. */
export function savedAtOf(raw: string): number | undefined {
  const value = parsed(raw);
  return isObject(value) && typeof value['savedAt'] === 'number' ? value['savedAt'] : undefined;
}

type Head = GameState & { readonly savedAt: number };
type Envelope =
  | (Head & { readonly envelope: typeof OPEN; readonly record: MatchRecord })
  | (Head & { readonly envelope: typeof PACKED; readonly level: string; readonly link: string });

function parsed(raw: string): unknown {
  try {
    return JSON.parse(raw);
  } catch {
    return null;
  }
}

function faultOf(value: unknown): UnreadableGame['reason'] | null {
  if (!isObject(value) || typeof value['envelope'] !== 'number' || typeof value['savedAt'] !== 'number')
    return 'broken';
  if (value['envelope'] > PACKED || isFuture(value['record'])) return 'future';
  if (!isHead(value) || (value['envelope'] !== OPEN && value['envelope'] !== PACKED)) return 'broken';
  if (value['envelope'] === OPEN) return checkRecord(value['record']).ok ? null : 'broken';
  if (typeof value['level'] !== 'string' || typeof value['link'] !== 'string') return 'broken';
  return isIntactLink(value['link']) ? null : 'broken';
}

/** Milliseconds that a date can be made of: a hand may have written any number. */
const isTime = (value: unknown): boolean => Number.isInteger(value) && Math.abs(value as number) <= 8.64e15;

function isHead(value: Readonly<Record<string, unknown>>): boolean {
  return (
    isTime(value['savedAt']) &&
    Number.isInteger(value['turn']) &&
    Number.isInteger(value['turns']) &&
    (value['ending'] === null || typeof value['ending'] === 'string') &&
    isBranch(value['branchOf'] ?? null)
  );
}

export function isBranch(value: unknown): boolean {
  if (value === null) return true;
  if (!isObject(value) || typeof value['id'] !== 'string' || !Number.isInteger(value['turn'])) return false;
  return value['at'] === undefined || Number.isInteger(value['at']);
}

const isFuture = (record: unknown): boolean =>
  isObject(record) && typeof record['format'] === 'number' && record['format'] > RECORD_FORMAT;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
