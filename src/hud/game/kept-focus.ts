/**
 * Keeps the keyboard's place: a button that is gone once pressed — promise, designate, next step — would drop the focus
 * to the top of the page, and a reader with it. It goes to the sheet that holds the next thing to do instead.
 */
import { useEffect, useRef } from 'preact/hooks';
import type { Desk } from './desk';

export function useKeptFocus(desk: Desk): void {
  const { view, step, telling, dialog } = desk;
  const isFirst = useRef(true);
  useEffect(() => {
    if (isFirst.current) {
      isFirst.current = false;
      return;
    }
    if (document.activeElement !== document.body && document.activeElement !== null) return;
    const sheet = document.querySelector<HTMLElement>('#main [role="tabpanel"]');
    sheet?.focus({ preventScroll: true });
  }, [view.value, step.value, telling.value, dialog.value]);
}
