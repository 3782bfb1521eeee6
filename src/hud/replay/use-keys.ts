/**
 * Keys of the theatre: space runs and stops, arrows step by decisions, with shift by turns, the page keys by parts of a
 * turn, Home and End go to the ends.
 */
import { useEffect } from 'preact/hooks';
import type { Player } from './player';

export function useKeys(player: Player): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || isBusy(event)) return;
      const run = actionOf(player, event);
      if (run === null) return;
      event.preventDefault();
      run();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [player]);
}

function actionOf(player: Player, { key, shiftKey }: KeyboardEvent): (() => void) | null {
  const turn = player.turn.value;
  switch (key) {
    case ' ':
      return () => player.toggle();
    case 'ArrowRight':
      return () => (shiftKey ? player.goTurn(turn + 1) : player.step(1));
    case 'ArrowLeft':
      return () => (shiftKey ? player.goTurn(turn - 1) : player.step(-1));
    case 'PageDown':
      return () => player.goStage(1);
    case 'PageUp':
      return () => player.goStage(-1);
    case 'Home':
      return () => player.go(0);
    case 'End':
      return () => player.go(player.session.tape.length);
    default:
      return null;
  }
}

/** Where keys mean something else: fields, tabs, an open dialog, a button about to be pressed with the space bar. */
function isBusy({ target, key }: KeyboardEvent): boolean {
  if (document.querySelector('dialog[open]') !== null) return true;
  if (!(target instanceof Element)) return false;
  if (key === ' ' && target.matches('input[type=range]')) return false;
  if (target.closest('input, select, textarea, [contenteditable]') !== null) return true;
  if (target.closest('[role=tablist], .board-stage') !== null && key !== ' ') return true;
  return key === ' ' && target.closest('button, a, summary') !== null;
}
