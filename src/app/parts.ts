/** The heavy halves of the game — the panels and the drawn board — brought only when a game is opened. */

/** Where they find the page's own files. */
export const BASE = './';

export async function loadBoard() {
  return import('../board');
}

export async function loadGame() {
  return import('../hud/game');
}

export async function loadReplay() {
  return import('../hud/replay');
}
