/** Keys of the desk: steps, end of turn, undo, help. Silent while something is being typed, chosen or answered. */
import { useEffect } from 'preact/hooks';
import { type Desk, STEPS } from './desk';
import { goToStep } from './open-step';
import { undone } from './undone';

export function useShortcuts(desk: Desk): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isBusy(event.target)) return;
      const run = commandOf(desk, event.key);
      if (run === null) return;
      event.preventDefault();
      run();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [desk]);
}

function commandOf(desk: Desk, key: string): (() => void) | null {
  const step = STEPS[Number(key) - 1];
  if (step !== undefined) return () => goToStep(desk, step);
  switch (key.toLowerCase()) {
    case 'e':
      return () => askEndTurn(desk);
    case 'u':
      return () => desk.undo();
    case 'w':
      return () => (desk.sheet.value = desk.sheet.value === 'world' ? null : 'world');
    case '?':
      return () => (desk.dialog.value = { kind: 'help' });
    default:
      return null;
  }
}

/** Ending the turn is asked, never done by a key alone. */
function askEndTurn(desk: Desk): void {
  if (desk.telling.value === null) desk.dialog.value = { kind: 'end-turn' };
}

/** By its button it ends at once, unless something is at stake (undone.ts). */
export function endTurnOrAsk(desk: Desk): void {
  if (desk.telling.value !== null) return;
  if (undone(desk).grave.length > 0) askEndTurn(desk);
  else desk.endTurn();
}

/** Where keys mean something else: fields, and an open dialog. */
function isBusy(target: EventTarget | null): boolean {
  if (document.querySelector('dialog[open]') !== null) return true;
  return (
    target instanceof HTMLElement &&
    target.closest('input:not([type="radio"]), select, textarea, [contenteditable]') !== null
  );
}
