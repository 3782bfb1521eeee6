/** The heavy halves of the game — the panels and the drawn board — brought only when a game is opened. */
export async function loadBoard() {
  return (await import('../board')).mountBoard;
}

export async function loadGame() {
  return import('../hud/game');
}

export async function loadReplay() {
  return import('../hud/replay');
}
