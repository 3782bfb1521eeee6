/**
 * What the panels and the drawn board say to each other without knowing each other: what may be aimed at now, what was
 * picked, where to look. The app hands the same link to both; with no board standing, nothing listens and nothing fails.
 */
import { signal } from '@preact/signals';

export interface BoardPick {
  readonly theatre: string;
  readonly layer?: string;
}
/** What the act being prepared may be aimed at; an empty list leaves that side free. */
export interface BoardAims {
  readonly theatres: readonly string[];
  readonly layers: readonly string[];
}

/** What the panels may ask of a board that stands. */
export interface StandingBoard {
  readonly focus: (theatre: string) => void;
  readonly skip: () => void;
}

export type BoardLink = ReturnType<typeof makeBoardLink>;

export function makeBoardLink() {
  const pickers = new Set<(pick: BoardPick) => void>();
  let board: StandingBoard | null = null;
  return {
    /** Set by the board's place when no board can stand in it: the panels then say the world in words. */
    isAbsent: signal(false),
    /** Set by the panels while an act is being aimed; null when none is. */
    aims: signal<BoardAims | null>(null),
    /** Panels: calls back when a theatre or a storey is pressed; returns how to stop. */
    onPick(listener: (pick: BoardPick) => void): () => void {
      pickers.add(listener);
      return () => pickers.delete(listener);
    },
    /** Panels: the board eases to a theatre. */
    focus(theatre: string): void {
      board?.focus(theatre);
    },
    /** Panels: what is being told stands at its end. */
    skip(): void {
      board?.skip();
    },
    /** Board: something was pressed. */
    picked(pick: BoardPick): void {
      for (const listener of [...pickers]) listener(pick);
    },
    /** Board: what may be asked of it; null when it goes. */
    standing(it: StandingBoard | null): void {
      board = it;
    },
  };
}
