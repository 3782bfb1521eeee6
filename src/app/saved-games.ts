/**
 * Games kept in the browser, one entry each, written after every decision. Local storage, because it is written before
 * the call returns: a tab closed or crashed a moment later has lost nothing. What cannot be read is never written over.
 */
import type { GameEntry, UnreadableGame } from '../hud/shell';
import type { MatchRecord } from '../replay';
import { formatEnvelope, type GameState, type KeptGame, readCard, readEnvelope, readLink, savedAtOf } from './envelope';

export type { KeptGame } from './envelope';

const PREFIX = 'paper-leviathan:game:';

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
      const raw = this.#read(key);
      if (raw === null) continue;
      const card = readCard(key.slice(PREFIX.length), raw);
      entries.push(this.#unkept.has(key) && card.kind === 'game' ? { ...card, isUnkept: true } : card);
    }
    return entries.sort((a, b) => timeOf(b) - timeOf(a) || a.id.localeCompare(b.id));
  }

  /** Null when there is no such game. */
  open(id: string): KeptGame | UnreadableGame | null {
    const raw = this.#read(PREFIX + id);
    if (raw === null) return null;
    const kept = readEnvelope(id, raw);
    if ('card' in kept && !this.#written.has(id)) this.#written.set(id, kept.card.savedAt);
    return kept;
  }

  /** A game as its link; null when there is no such game, or none that can be read. */
  link(id: string): string | null {
    const raw = this.#read(PREFIX + id);
    return raw === null ? null : readLink(id, raw);
  }

  /** The readable games by their links: a match that came twice, under whatever name, is known by what it holds. */
  byLink(): ReadonlyMap<string, readonly string[]> {
    const ids = new Map<string, string[]>();
    for (const key of this.#keys()) {
      const id = key.slice(PREFIX.length);
      const link = this.link(id);
      if (link !== null) ids.set(link, [...(ids.get(link) ?? []), id]);
    }
    return ids;
  }

  /** Writes a game, unless its place holds something that this page neither wrote nor read last. */
  save(id: string, what: GameState & { readonly record: MatchRecord }): SaveProblem | null {
    const there = this.#read(PREFIX + id);
    if (there !== null) {
      const savedAt = savedAtOf(there);
      if (savedAt === undefined || savedAt !== this.#written.get(id)) return 'elsewhere';
    }
    const before = this.#written.get(id) ?? 0;
    // Two decisions within a millisecond must still be told apart.
    const savedAt = Math.max(this.#now(), before + 1);
    const text = formatEnvelope(savedAt, what, what.record);
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

  /** Puts a game that comes from a file under a name that nothing stands under; false when there is no room. */
  restore(id: string, text: string): boolean {
    try {
      if (this.#storage === null || this.#read(PREFIX + id) !== null) return false;
      this.#storage.setItem(PREFIX + id, text);
      return true;
    } catch {
      return false;
    }
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
