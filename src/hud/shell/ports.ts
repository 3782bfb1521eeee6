/**
 * What the shell's screens are told and may ask for. The app fills these in; screens know neither storage nor levels'
 * files, so each can be shown alone in a test.
 */
import type { Content } from '../../i18n';
import type { LevelDifficulty } from '../../sim';

/** A level as it is listed, before it is loaded. */
export interface LevelCard {
  readonly slug: string;
  readonly turns: number;
  /** As its author means it; the mind it suggests follows from it. */
  readonly difficulty: LevelDifficulty;
  /** It teaches by playing: the first one offered to a newcomer. */
  readonly isGuided: boolean;
  /** Name, pitch, and what else of its texts has come; `level.twist` when it has one. */
  readonly content: Content;
}

/** Where a game leaves the one it was played again from. */
export interface BranchPoint {
  readonly id: string;
  readonly turn: number;
  /** Decisions taken before it; absent in games branched at the start of a turn. */
  readonly at?: number;
}

/** A game kept in this browser. */
export interface SavedGame {
  readonly kind: 'game';
  readonly id: string;
  readonly level: string;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
  /** The turn being played, or the last one of a finished game. */
  readonly turn: number;
  readonly turns: number;
  /** Id of the ending; null while it is being played. */
  readonly ending: string | null;
  /** The game, turn and decision it was played again from, when it answers a “what if?”. */
  readonly branchOf: BranchPoint | null;
  /** The browser had no room for it: it is gone with the page. */
  readonly isUnkept?: true;
}
/** Something under a game's name that this version cannot read; its bytes are kept as they are. */
export interface UnreadableGame {
  readonly kind: 'unreadable';
  readonly id: string;
  readonly reason: 'broken' | 'future';
  readonly raw: string;
}
export type GameEntry = SavedGame | UnreadableGame;

/** What may be done with games, from the list. */
export interface GamesPort {
  readonly entries: () => readonly GameEntry[];
  /** A game as the text of a file, with what was added to it; null when it cannot be read. */
  readonly fileOf: (id: string) => string | null;
  /** The name it was given, and the first comment on it. */
  readonly nameOf: (id: string) => string | null;
  readonly commentOf: (id: string) => string | null;
  readonly remove: (id: string) => void;
  /** Takes a file's text in: a game, or all the games of a browser; says what is wrong with it otherwise. */
  readonly importText: (text: string) => Promise<ImportOutcome>;
  /** Hands a text to the player as a file. */
  readonly download: (name: string, text: string) => void;
  /** Every game as the text of one file; notes that it was taken. */
  readonly backup: () => string;
  /** When that was last done; milliseconds since 1970. */
  readonly lastBackup: () => number | null;
  /** Whether the browser has promised to keep the games; null where it makes no promises. */
  readonly isPersisted: () => Promise<boolean | null>;
  readonly askToPersist: () => Promise<boolean>;
}
export type ImportOutcome =
  | {
      readonly kind: 'imported';
      readonly id: string;
      readonly level: string;
      readonly isOver: boolean;
      /** False when there was no room for what was written beside it. */
      readonly isNoted: boolean;
    }
  | {
      readonly kind: 'restored';
      readonly added: number;
      readonly present: number;
      readonly refused: number;
      readonly unkept: number;
      /** Games that are here without what was written beside them, for which there was no room. */
      readonly unnoted: number;
    }
  | { readonly kind: 'refused'; readonly reason: ImportProblem; readonly detail: string };
export type ImportProblem = 'not-json' | 'not-a-game' | 'future' | 'unknown-level' | 'too-big' | 'storage-full';
