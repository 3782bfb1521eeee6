/**
 * The heavy halves of the game — the panels and the drawn board — brought only when a game is opened, and fetched
 * ahead once the menu stands idle, so that the title never waits for them and the first game hardly does.
 */
export async function loadBoard() {
  return (await import('../board')).mountBoard;
}

export async function loadPlayPages() {
  return import('./play-pages');
}

export async function loadGame() {
  return import('../hud/game');
}

/** Asks for all without mounting any; a failure is told when they are really needed. */
export function fetchAhead(): void {
  const idle = globalThis.requestIdleCallback ?? ((run: () => void) => setTimeout(run, 300));
  idle(() => {
    void loadPlayPages().catch(() => undefined);
    void loadGame().catch(() => undefined);
    void loadBoard().catch(() => undefined);
  });
}
