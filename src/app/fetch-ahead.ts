/**
 * What a game needs and the title does not: fetched ahead once the menu stands idle, so that the title never waits for
 * it and the first game hardly does.
 */
import { BASE, loadBoard, loadGame } from './parts';

export async function loadPlayPages() {
  const pages = import('./play-pages');
  // On their way together: asked for one after the other, each would wait for the network again. Not the board, whose
  // start would hold up the desk on a slow machine: it is asked for by its own place.
  void loadGame().catch(() => undefined);
  return pages;
}

/** Asks for all without mounting any; a failure is told when they are really needed. */
export function fetchAhead(): void {
  const idle = globalThis.requestIdleCallback ?? ((run: () => void) => setTimeout(run, 300));
  idle(() => {
    void loadPlayPages().catch(() => undefined);
    void loadBoard()
      .then(({ prepareBoard }) => prepareBoard(BASE))
      .catch(() => undefined);
  });
}
