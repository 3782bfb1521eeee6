/**
 * Keeps the keyboard's place: a button that is gone once pressed — promise, designate, next step — would drop the focus
 * to the top of the page, and a reader with it. It goes to the sheet that holds the next thing to do instead.
 */
import { useEffect, useRef } from 'preact/hooks';
import type { Desk } from './desk';

export function useKeptFocus(desk: Desk): void {
  const { view, step, telling, dialog } = desk;
  const last = useRef<EventTarget | null>(null);
  useEffect(() => {
    const remember = (event: FocusEvent) => {
      last.current = event.target;
    };
    document.addEventListener('focusin', remember);
    return () => document.removeEventListener('focusin', remember);
  }, []);
  useEffect(() => {
    // Only what left under the player's hands: a focus that was nowhere is left there.
    const isLost = last.current instanceof Node && !last.current.isConnected;
    if (!isLost || (document.activeElement !== document.body && document.activeElement !== null)) return;
    document.querySelector<HTMLElement>('#main [role="tabpanel"]')?.focus({ preventScroll: true });
  }, [view.value, step.value, telling.value, dialog.value]);
}
