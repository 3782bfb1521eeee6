/**
 * Games kept in the browser, one entry each, written after every decision. Local storage, because it is written before
 * the call returns: a tab closed or crashed a moment later has lost nothing. What cannot be read is never written over.
 */
import { checkRecord, type MatchRecord, RECORD_FORMAT } from '../replay';
import type { GameEntry, SavedGame, UnreadableGame } from '../hud/shell';

const PREFIX = 'paper-leviathan:game:';
/** Version of the envelope; the record within has its own. */
const ENVELOPE = 1;

interface Envelope {
  readonly envelope: typeof ENVELOPE;
  readonly savedAt: number;
  readonly turn: number;
  readonly turns: number;
  readonly ending: string | null;
  readonly branchOf: SavedGame['branchOf'];
  readonly record: MatchRecord;
}

export interface KeptGame {
  readonly card: SavedGame;
  readonly record: MatchRecord;
}

/** Why it was not written: no room, or someone else (another tab) wrote the game since we last did. */
export type SaveProblem = 'full' | 'elsewhere';

export class SavedGames {
  /** When each game was last written by this page, to notice another tab's hand. */
  readonly #written = new Map<string, number>();
  /** What the browser refused to keep: the page goes on with it, and says that it will not outlive the page. */
  readonly #unkept = new Map<string, string>();
  readonly #storage: Storage | null;
  readonly #now: () => number;

  /** Null when the browser refuses storage: nothing is found and nothing can be kept. */
  constructor(storage: Storage | null, now: () => number) {
    this.#storage = storage;
    this.#now = now;
  }

  /** Newest first. */
  list(): readonly GameEntry[] {
    const entries: GameEntry[] = [];
    for (const key of this.#keys()) {
      const kept = this.open(key.slice(PREFIX.length));
      if (kept === null) continue;
      entries.push('card' in kept ? kept.card : kept);
    }
    return entries.sort((a, b) => timeOf(b) - timeOf(a) || a.id.localeCompare(b.id));
  }

  /** Null when there is no such game. */
  open(id: string): KeptGame | UnreadableGame | null {
    const raw = this.#read(PREFIX + id);
    if (raw === null) return null;
    const unreadable = (reason: UnreadableGame['reason']): UnreadableGame => ({ kind: 'unreadable', id, reason, raw });
    let value: unknown;
    try {
      value = JSON.parse(raw);
    } catch {
      return unreadable('broken');
    }
    if (!isEnvelopeLike(value)) return unreadable('broken');
    if (value.envelope > ENVELOPE || (isFormatted(value.record) && value.record.format > RECORD_FORMAT))
      return unreadable('future');
    if (!isEnvelope(value)) return unreadable('broken');
    const { record, savedAt, turn, turns, ending, branchOf } = value;
    if (!this.#written.has(id)) this.#written.set(id, savedAt);
    return {
      card: { kind: 'game', id, level: record.level, savedAt, turn, turns, ending, branchOf: branchOf ?? null },
      record,
    };
  }

  /** Writes a game, unless its place holds something that this page neither wrote nor read last. */
  save(id: string, what: Omit<Envelope, 'envelope' | 'savedAt'>): SaveProblem | null {
    const there = this.#read(PREFIX + id);
    if (there !== null) {
      const savedAt = savedAtOf(there);
      if (savedAt === undefined || savedAt !== this.#written.get(id)) return 'elsewhere';
    }
    const before = this.#written.get(id) ?? 0;
    // Two decisions within a millisecond must still be told apart.
    const savedAt = Math.max(this.#now(), before + 1);
    const envelope: Envelope = { envelope: ENVELOPE, savedAt, ...what };
    const text = JSON.stringify(envelope);
    this.#written.set(id, savedAt);
    try {
      if (this.#storage === null) throw new Error('no storage');
      this.#storage.setItem(PREFIX + id, text);
    } catch {
      this.#unkept.set(PREFIX + id, text);
      return 'full';
    }
    this.#unkept.delete(PREFIX + id);
    return null;
  }

  remove(id: string): void {
    this.#written.delete(id);
    this.#unkept.delete(PREFIX + id);
    try {
      this.#storage?.removeItem(PREFIX + id);
    } catch {
      // Refused storage holds nothing to remove.
    }
  }

  #keys(): string[] {
    const keys: string[] = [...this.#unkept.keys()];
    try {
      const storage = this.#storage;
      for (let i = 0; storage !== null && i < storage.length; i++) {
        const key = storage.key(i);
        if (key?.startsWith(PREFIX) && !this.#unkept.has(key)) keys.push(key);
      }
    } catch {
      // Refused storage has no keys.
    }
    return keys;
  }
  #read(key: string): string | null {
    const unkept = this.#unkept.get(key);
    if (unkept !== undefined) return unkept;
    try {
      return this.#storage?.getItem(key) ?? null;
    } catch {
      return null;
    }
  }
}

function timeOf(entry: GameEntry): number {
  return entry.kind === 'game' ? entry.savedAt : 0;
}
function savedAtOf(raw: string): number | undefined {
  try {
    const value: unknown = JSON.parse(raw);
    return isEnvelopeLike(value) ? value.savedAt : undefined;
  } catch {
    return undefined;
  }
}
function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function isEnvelopeLike(
  value: unknown,
): value is { readonly envelope: number; readonly savedAt: number; readonly record: unknown } {
  return isObject(value) && typeof value['envelope'] === 'number' && typeof value['savedAt'] === 'number';
}
function isFormatted(value: unknown): value is { readonly format: number } {
  return isObject(value) && typeof value['format'] === 'number';
}
/** Whether its commands make a game is found out by playing them. */
function isEnvelope(value: unknown): value is Envelope {
  if (!isObject(value)) return false;
  return (
    Number.isInteger(value['turn']) &&
    Number.isInteger(value['turns']) &&
    (value['ending'] === null || typeof value['ending'] === 'string') &&
    isBranch(value['branchOf'] ?? null) &&
    checkRecord(value['record']).ok
  );
}
function isBranch(value: unknown): boolean {
  if (value === null) return true;
  if (!isObject(value) || typeof value['id'] !== 'string' || !Number.isInteger(value['turn'])) return false;
  return value['at'] === undefined || Number.isInteger(value['at']);
}
