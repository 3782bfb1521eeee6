/** What the list of games may do, over the games this browser keeps. */
import type { GamesPort } from '../hud/shell';
import { formatRecord, type MatchRecord, type Study } from '../replay';
import { formatBackup, isBackup, restoreBackup } from './backup';
import { downloadText } from './files';
import { hereAs, linkOfMatch } from './here-as';
import { readGameFile } from './import-game';
import { endingOf, isTold, keepRecord } from './keep-record';
import { levelCards } from './levels';
import { askToPersist, isPersisted, lastBackup, noteBackup } from './safekeeping';
import type { SavedGames } from './saved-games';
import { isBare, studies } from './saved-studies';

export function gamesPort(games: SavedGames): GamesPort {
  return {
    entries: () => games.list(),
    fileOf: (id) => {
      const kept = games.open(id);
      return kept !== null && 'card' in kept ? formatRecord(withStudy(id, kept.record)) : null;
    },
    nameOf: (id) => studies.open(id).name ?? null,
    commentOf: (id) => firstComment(studies.open(id)),
    remove: (id) => {
      games.remove(id);
      studies.remove(id);
    },
    download: downloadText,
    importText: async (text) => (isBackup(text) ? importAll(text, games) : importOne(text, games)),
    backup: () => {
      const text = formatBackup(games, studies);
      noteBackup(Date.now());
      return text;
    },
    lastBackup,
    isPersisted,
    askToPersist,
  };
}

/** What a variation is known by, when it has no name. */
export const firstComment = ({ notes }: Study): string | null =>
  notes.find(({ kind }) => kind === 'comment')?.text ?? null;

/** A game with what was added to it, as it goes into a file. */
export function withStudy(id: string, record: MatchRecord): MatchRecord {
  const study = studies.open(id);
  return isBare(study) ? record : { ...record, study };
}

type Outcome = Awaited<ReturnType<GamesPort['importText']>>;

function importAll(text: string, games: SavedGames): Outcome {
  const outcome = restoreBackup(text, games, studies);
  return outcome.kind === 'refused' ? { ...outcome, detail: '' } : outcome;
}

/** One game that was here already, told as it is of one among many. */
const foundHere = (isNoted: boolean): Outcome => ({
  kind: 'restored',
  added: 0,
  present: 1,
  refused: 0,
  unkept: 0,
  unnoted: isNoted ? 0 : 1,
});

async function importOne(text: string, games: SavedGames): Promise<Outcome> {
  const file = readGameFile(text);
  if (file.kind === 'refused') return file;
  const level = levelCards().find((card) => card.slug === file.record.level);
  if (level === undefined) return { kind: 'refused', reason: 'unknown-level', detail: file.record.level };
  const record = await toldRecord(file.record);
  const there = hereAs(games.byLink().get(linkOfMatch(record)), record.study, studies);
  if (there !== null) return foundHere(record.study === undefined || studies.add(there, record.study));
  const id = keepRecord(games, record, level.turns);
  if (id === null) return { kind: 'refused', reason: 'storage-full', detail: '' };
  const isNoted = record.study === undefined || studies.add(id, record.study);
  return {
    kind: 'imported',
    isNoted,
    id,
    level: record.level,
    isOver: endingOf(record, level.turns) !== null,
  };
}

/** With what its turns came to, whatever it came with. The rules are fetched for a record that must be played to tell. */
async function toldRecord(record: MatchRecord): Promise<MatchRecord> {
  if (isTold(record)) return record;
  try {
    return await (await import('./whole-record')).fetchWholeRecord(record);
  } catch {
    // Out of reach: it is kept as it came, and played again when it is opened.
    return record;
  }
}
