/**
 * The heavy halves of the game — the panels and the drawn board — brought only when a game is opened, and fetched
 * ahead once the menu stands idle, so that the title never waits for them and the first game hardly does.
 */
import type { ComponentType } from 'preact';
import * as i18n from '../i18n';
import type { Session } from '../session';

export interface MountedBoard {
  destroy(): void;
  focus(theatre: string): void;
  setReducedMotion(isReduced: boolean): void;
}
export type MountBoard = (parent: HTMLElement, session: Session) => Promise<MountedBoard>;

export async function loadBoard(): Promise<MountBoard> {
  const { mountBoard } = await import('../board');
  return async (parent, session) => mountBoard(parent, session, i18n);
}

export async function loadGame() {
  return import('../hud/game');
}

/** Asks for both without running them; a failure is told when they are really needed. */
export function fetchAhead(): void {
  const idle = globalThis.requestIdleCallback ?? ((run: () => void) => setTimeout(run, 300));
  idle(() => {
    void loadGame().catch(() => undefined);
    void import('../board').catch(() => undefined);
  });
}
export type GameComponent = ComponentType<{ readonly session: Session }>;
