/**
 * All the games of a browser as one file, and back. Each game is packed as its link, so that a thousand take a
 * megabyte; names and notes stand beside it in plain sight. Taking a file in never writes over a game that is here.
 */
import type { BranchPoint } from '../hud/shell';
import { isIntactLink, parseLink, readStudy, type Study } from '../replay';
import { formatEnvelope, isBranch, readCard } from './envelope';
import { hereAs } from './here-as';
import { endingOf, isTold } from './keep-record';
import { newId } from './new-id';
import type { SavedGames } from './saved-games';
import { isBare, type SavedStudies } from './saved-studies';

/** Version of the file; what it holds has versions of its own. */
const FORMAT = 1;
const KIND = 'paper-leviathan-games';
/** Largest file that is looked at: some ten thousand games. */
export const MOST_BACKUP_CHARACTERS = 30_000_000;

interface BackupGame {
  readonly id: string;
  readonly savedAt: number;
  readonly level: string;
  readonly turn: number;
  readonly turns: number;
  readonly ending: string | null;
  readonly branchOf: BranchPoint | null;
  readonly link: string;
  readonly study?: Study;
}

/** Every readable game; what cannot be read is left where it is. */
export function formatBackup(games: SavedGames, studies: SavedStudies): string {
  const entries = games.list().flatMap((card): BackupGame[] => {
    if (card.kind !== 'game') return [];
    const link = games.link(card.id);
    if (link === null) return [];
    const { id, savedAt, level, turn, turns, ending, branchOf } = card;
    const study = studies.open(id);
    return [{ id, savedAt, level, turn, turns, ending, branchOf, link, ...(isBare(study) ? {} : { study }) }];
  });
  const lines = entries.map((entry) => `  ${JSON.stringify(entry)}`).join(',\n');
  return `{\n "kind": "${KIND}",\n "format": ${FORMAT},\n "games": [\n${lines}\n ]\n}\n`;
}

/** Whether a text says of itself that it is such a file. */
export const isBackup = (text: string): boolean => text.slice(0, 200).includes(`"${KIND}"`);

export type Restored =
  | {
      readonly kind: 'restored';
      readonly added: number;
      /** Here already, to the letter, under whatever name. */
      readonly present: number;
      /** Could not be read. */
      readonly refused: number;
      /** There was no room for them. */
      readonly unkept: number;
      /** Are here, and there was no room for what was written beside them. */
      readonly unnoted: number;
    }
  | { readonly kind: 'refused'; readonly reason: 'not-json' | 'not-a-game' | 'future' | 'too-big' };

/** Takes every game of a file in; each is kept, found here already, or counted as refused. */
export function restoreBackup(text: string, games: SavedGames, studies: SavedStudies): Restored {
  if (text.length > MOST_BACKUP_CHARACTERS) return { kind: 'refused', reason: 'too-big' };
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return { kind: 'refused', reason: 'not-json' };
  }
  if (!isObject(file) || file['kind'] !== KIND || !Array.isArray(file['games']))
    return { kind: 'refused', reason: 'not-a-game' };
  if (typeof file['format'] === 'number' && file['format'] > FORMAT) return { kind: 'refused', reason: 'future' };
  const count = { added: 0, present: 0, refused: 0, unkept: 0, unnoted: 0 };
  const here: Here = { games, studies, byLink: games.byLink(), renamed: new Map() };
  const entries = (file['games'] as unknown[]).filter(isGame);
  count.refused = file['games'].length - entries.length;
  // Parents before their variations: a name that has changed is known by then.
  for (const entry of entries.sort((a, b) => a.savedAt - b.savedAt)) {
    const { outcome, id } = restore(entry, here);
    count[outcome]++;
    if (id !== null && entry.study !== undefined && !studies.add(id, entry.study)) count.unnoted++;
  }
  return { kind: 'restored', ...count };
}

/** What a file is taken into. */
interface Here {
  readonly games: SavedGames;
  readonly studies: SavedStudies;
  /** As it was before: two games of the file that are alike were two to whoever made it. */
  readonly byLink: ReadonlyMap<string, readonly string[]>;
  /** The name here of each game that stands under another one in the file. */
  readonly renamed: Map<string, string>;
}

/** `id`: the name it has here; null when it has none. */
function restore(
  entry: BackupGame,
  here: Here,
): { readonly outcome: 'added' | 'present' | 'refused' | 'unkept'; readonly id: string | null } {
  const { games, renamed } = here;
  const there = presentAs(entry, here);
  const text = there === null ? envelopeOf(entry, renamed) : '';
  if (text === null) return { outcome: 'refused', id: null };
  const id = there ?? (games.open(entry.id) === null ? entry.id : newId());
  if (id !== entry.id) renamed.set(entry.id, id);
  if (there !== null) return { outcome: 'present', id };
  return games.restore(id, text) ? { outcome: 'added', id } : { outcome: 'unkept', id: null };
}

/** Under its own name, or under another that can take what is written beside it; null when it is not here. */
function presentAs({ id, link, study }: BackupGame, { studies, byLink }: Here): string | null {
  const same = byLink.get(link) ?? [];
  if (same.includes(id)) return id;
  return hereAs(same, study, studies);
}

/**
 * Finished games stay packed; those under way are opened, as they would stand had they been played here. Of which level a
 * game is and how it ended is taken from the game itself: what the file says beside it a hand may have written. Null for
 * one that could not be read again once it is kept.
 */
function envelopeOf(entry: BackupGame, renamed: ReadonlyMap<string, string>): string | null {
  const { savedAt, turn, turns, link } = entry;
  const opened = parseLink(link);
  if (!opened.ok) return null;
  const record = opened.value;
  // Without what its turns came to, only playing it would tell.
  const ending = isTold(record) ? endingOf(record, turns) : entry.ending;
  const from = entry.branchOf ?? null;
  const branchOf = from === null ? null : { ...from, id: renamed.get(from.id) ?? from.id };
  const text =
    ending === null
      ? formatEnvelope(savedAt, { turn, turns, ending, branchOf }, record)
      : JSON.stringify({ envelope: 2, level: record.level, savedAt, turn, turns, ending, branchOf, link });
  return readCard(entry.id, text).kind === 'game' ? text : null;
}

const NAME = /^[a-z0-9][a-z0-9-]{0,63}$/;

function isGame(value: unknown): value is BackupGame {
  if (!isObject(value)) return false;
  const { id, savedAt, level, turn, turns, ending, branchOf, link, study } = value;
  return (
    typeof id === 'string' &&
    NAME.test(id) &&
    typeof savedAt === 'number' &&
    Number.isFinite(savedAt) &&
    typeof level === 'string' &&
    isCount(turn) &&
    isCount(turns) &&
    (ending === null || typeof ending === 'string') &&
    isBranch(branchOf ?? null) &&
    typeof link === 'string' &&
    isIntactLink(link) &&
    (study === undefined || readStudy(study).ok)
  );
}

/** Turns are counted from one. */
const isCount = (value: unknown): boolean => Number.isInteger(value) && (value as number) >= 1;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
