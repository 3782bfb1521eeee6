/**
 * A finished or unfinished match as a session that only looks: the board and the panels read it as they read a match
 * being played, at whatever place of it is asked for. It takes no command.
 */
import { revealed, type Tape } from '../replay';
import {
  entriesBetween,
  forecast,
  grievanceOutlook,
  isOver,
  type LedgerEntry,
  type Match,
  type PlayerView,
  playerView,
  preview,
  turnOutlook,
} from '../sim';
import { demandsOf } from './demands-of';
import type { AskedBefore, Session } from './session';
import { whyOf } from './why';

export interface ReplaySession extends Session {
  readonly tape: Tape;
  /** Commands played so far. */
  at(): number;
  /** Goes to a place; out of bounds, to the nearest one. */
  go(at: number): void;
  /** Shows what the front never knew, or only what it saw. */
  reveal(all: boolean): void;
  isRevealed(): boolean;
  /** What one command changed: the one that led to `at`. */
  changes(at: number): readonly LedgerEntry[];
  /** The match at another place, shown as here. */
  viewAt(at: number): PlayerView;
  /** The match as the front saw it there, whatever is shown. */
  seenAt(at: number): PlayerView;
}

export function replaySession(tape: Tape): ReplaySession {
  let place = 0;
  let isOpen = false;
  let view: PlayerView | null = null;
  /** What was demanded on every turn of the tape, once it is asked for. */
  let asked: readonly AskedBefore[] | null = null;
  const listeners = new Set<() => void>();
  const matchAt = (at: number): Match => {
    const match = tape.matchAt(at);
    return isOpen ? revealed(match) : match;
  };
  const publish = (): void => {
    view = null;
    for (const listener of [...listeners]) listener();
  };
  const ledgerAt = (at: number): number => tape.matchAt(at).ledger?.length ?? 0;
  const between = (from: number, to: number): LedgerEntry[] =>
    entriesBetween(matchAt(to), ledgerAt(from), ledgerAt(to));

  return {
    tape,
    at: () => place,
    go(at) {
      const next = Math.max(0, Math.min(tape.length, at));
      if (next === place) return;
      place = next;
      publish();
    },
    reveal(all) {
      if (all === isOpen) return;
      isOpen = all;
      publish();
    },
    isRevealed: () => isOpen,
    viewAt: (at) => playerView(matchAt(at)),
    seenAt: (at) => playerView(tape.matchAt(at)),
    changes: (at) => (at === 0 ? [] : between(at - 1, at)),
    view() {
      view ??= playerView(matchAt(place));
      return view;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    send: () => ({ code: 'not-your-turn' }),
    canUndo: () => false,
    hasShown: () => false,
    undo: () => false,
    forecast: (command) => forecast(matchAt(place), command),
    preview: (command) => preview(matchAt(place), command),
    outlook: (designated) => grievanceOutlook(matchAt(place), designated),
    ahead: (numbers) => turnOutlook(matchAt(place), numbers),
    dangersAfter: () => [],
    afterRupture: () => null,
    why(number) {
      const turn = tape.turnAt(place);
      const start = tape.turnStart(turn);
      const starts = Array.from({ length: turn }, (_, index) => tape.turnStart(index + 1));
      return whyOf(matchAt(place), number, {
        now: between(start, place),
        last: turn === 1 ? [] : between(tape.turnStart(turn - 1), start),
        states: starts.map((at) => tape.matchAt(at).s),
      });
    },
    movedNow: () => between(tape.turnStart(tape.turnAt(place)), place),
    askedBefore() {
      asked ??= Array.from({ length: tape.turns - 1 }, (_, index) =>
        demandsOf(tape.matchAt(tape.turnStart(index + 2) - 1)),
      ).flat();
      return asked.filter(({ turn }) => turn < tape.turnAt(place));
    },
    report: (turn) => (turn < tape.turnAt(place) || isOver(tape.matchAt(place)) ? tape.report(turn) : null),
    record: () => tape.record,
  };
}
