/** A game between bots: what it is played with, and what comes of it. */
import type { AssumptionId, Command, EndingKind, Intention, Ledger, Match } from '../sim';
import type { FrontBot, LeviathanMind, Reason } from './contract';

export interface GameSetup {
  readonly seed: number;
  readonly front: FrontBot;
  readonly leviathan: LeviathanMind;
  /** Assumptions to play under instead of the level's own. */
  readonly assumptions?: Partial<Record<AssumptionId, number>>;
  /** A ledger to write over, or true for a new one; none by default. */
  readonly ledger?: Ledger | boolean;
  /** Keeps every command and a state hash a turn, as a replay needs. */
  readonly keepsCommands?: boolean;
  /** Most milliseconds a choice may take, by `clock`; without both, no choice is late. */
  readonly limit?: number;
  readonly clock?: () => number;
  /** Asked before a seat is: false when its bot is not to be asked, and forfeits the choice as late. */
  readonly mayAsk?: MayAsk | undefined;
  /** Called before every choice of either seat is played. */
  readonly watch?: (m: Match, seat: Seat, why: Reason | undefined) => void;
}

export type Seat = 'front' | 'leviathan';
export type MayAsk = (seat: Seat) => boolean;
/** A choice lost to the legal default. */
export interface Forfeit {
  readonly seat: Seat;
  readonly turn: number;
  /** Decisions of both seats taken before it: the next of the game's commands is the default that was played. */
  readonly at: number;
  readonly cause: 'threw' | 'late' | 'illegal';
  readonly detail: string;
}

export interface GameResult {
  readonly match: Match;
  readonly seed: number;
  /** Id and kind of the ending. */
  readonly ending: string;
  readonly kind: EndingKind;
  /** The Leviathan fallen with the load carried, under any leadership but bureaucracy. */
  readonly won: boolean;
  readonly turns: number;
  readonly forfeits: readonly Forfeit[];
  /** Empty unless `keepsCommands`. */
  readonly commands: readonly Command[];
  readonly hashes: readonly string[];
  /** What the Leviathan was after, turn by turn. */
  readonly intentions: readonly (Intention | null)[];
}
