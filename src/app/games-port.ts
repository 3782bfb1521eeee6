/** What the list of games may do, over the games this browser keeps. */
import type { GamesPort } from '../hud/shell';
import { downloadText } from './files';
import { readGameFile } from './import-game';
import { levelCards } from './levels';
import { newId } from './new-id';
import type { SavedGames } from './saved-games';

export function gamesPort(games: SavedGames): GamesPort {
  return {
    entries: () => games.list(),
    record: (id) => {
      const kept = games.open(id);
      return kept !== null && 'card' in kept ? kept.record : null;
    },
    remove: (id) => games.remove(id),
    download: downloadText,
    importText: (text) => {
      const file = readGameFile(text);
      if (file.kind === 'refused') return file;
      const { record } = file;
      const level = levelCards().find((card) => card.slug === record.level);
      if (level === undefined) return { kind: 'refused', reason: 'unknown-level', detail: record.level };
      const id = newId();
      const finished = record.commands.filter((command) => command.kind === 'end-turn').length;
      const ending = record.digests.at(-1)?.ending ?? null;
      const refused = games.save(id, {
        turn: ending === null ? finished + 1 : finished,
        turns: level.turns,
        ending,
        branchOf: null,
        record,
      });
      if (refused !== null) return { kind: 'refused', reason: 'storage-full', detail: '' };
      return { kind: 'imported', id, level: record.level, isOver: ending !== null };
    },
  };
}
