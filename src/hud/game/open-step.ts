/**
 * Goes to a step of the turn, so that it is seen: on a small screen a reference sheet lies over the step it was pulled out
 * on, and is pushed back. Where there is room for both, it stays where it is.
 */
import { batch } from '@preact/signals';
import { mediaOf } from '../kit';
import type { Desk, StepId } from './desk';

/** One column, as css/narrow.css has it. */
const NARROW = '(max-width: 60rem), (max-height: 30rem)';

export function openStep(desk: Desk, step: StepId): void {
  batch(() => {
    desk.step.value = step;
    if (mediaOf(NARROW)?.matches !== true) return;
    desk.sheet.value = null;
    // So does what the last act met with, which was told where it was done.
    desk.found.value = null;
    desk.refusal.value = null;
  });
}

/** With the focus on it, for who goes there by a key: the panel is the same element whatever it shows. */
export function goToStep(desk: Desk, step: StepId): void {
  openStep(desk, step);
  // Once it is drawn: a reader then says its new name.
  queueMicrotask(() =>
    document.querySelector<HTMLElement>('#main .steps [role="tabpanel"]')?.focus({ preventScroll: true }),
  );
}
