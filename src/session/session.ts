/**
 * One match as the app sees it: the board and the panels read it and send it commands, and neither knows the other.
 * Whatever carries the commands — this page, a worker, a room — offers this one interface.
 */
import type {
  Command,
  ContradictionId,
  DangersView,
  DemandView,
  Forecast,
  GrievanceOutlook,
  LedgerEntry,
  NumberOutlook,
  PlayerView,
  Refusal,
  RuptureCommand,
  TurnReport,
} from '../sim';
import type { MatchRecord } from '../replay';

/** How a number came to be what it is. */
export interface Why {
  readonly number: string;
  /** Stored units, and how many make a point. */
  readonly value: number;
  readonly scale: number;
  /** This turn's changes so far, in order. */
  readonly now: readonly LedgerEntry[];
  /** Last turn's changes. */
  readonly last: readonly LedgerEntry[];
  /** Value at the start of each turn, from turn 1. */
  readonly history: readonly { readonly turn: number; readonly value: number }[];
  /** For a derived number: the numbers it follows from. */
  readonly parts: readonly { readonly number: string; readonly value: number; readonly scale: number }[];
}

/** A demand that stood on a turn now over, and its answer then; left open, it counted as refused. */
export interface AskedBefore extends Pick<DemandView, 'id' | 'current' | 'answer'> {
  readonly turn: number;
}

export interface Session {
  /** The match as the player may see it; a new object after every change. */
  view(): PlayerView;
  /** Calls back after every change; returns how to stop. */
  subscribe(listener: () => void): () => void;
  /** Does it, or says why not; nothing changes then. */
  send(command: Command): Refusal | null;
  /** Takes back the front's last command of this turn; false when there is none, or it has shown something hidden. */
  undo(): boolean;
  canUndo(): boolean;
  /** Nothing can be taken back because the last that was decided this turn has shown something hidden, or drawn lots. */
  hasShown(): boolean;
  /** What a command would do, without doing it. */
  forecast(command: Command): Forecast;
  /** As a forecast, and for what must wait for an answer or for a place on the agenda as well. */
  preview(command: Command): Forecast;
  /** Where grievances will stand when the turn is over if nothing more is decided, or if only that is put first. */
  outlook(designated?: ContradictionId): readonly GrievanceOutlook[];
  /** Where any numbers will stand when the turn is over if nothing more is decided. */
  ahead(numbers: readonly string[]): readonly NumberOutlook[];
  /** How near the match's end would stand once that is done, in the worlds that fit what is known. */
  dangersAfter(command: Command): readonly DangersView[];
  /**
   * The match as it would stand once a rupture is answered so, for what a forecast of numbers cannot say: who sits where,
   * what is owed, what comes in. Nothing hidden enters. Null when it may not be answered so.
   */
  afterRupture(command: RuptureCommand): PlayerView | null;
  why(number: string): Why;
  /** What the turn has moved so far, in order. */
  movedNow(): readonly LedgerEntry[];
  /** What was demanded on the turns that are over, in order. */
  askedBefore(): readonly AskedBefore[];
  /** What a finished turn did; null before it is over. */
  report(turn: number): TurnReport | null;
  /** The match so far, ready to be kept or shared. */
  record(): MatchRecord;
}
