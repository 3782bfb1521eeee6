/**
 * A sheet laid over the page that must be dealt with: focus goes in, stays in, and returns to where it was. It is the
 * browser's own modal dialog where there is one, which also makes the page behind inert.
 */
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { t } from '../../i18n';
import { Button } from './button';
import { classNames } from './class-names';
import { focusableIn } from './focusable';

export interface DialogProps {
  readonly title: ComponentChildren;
  readonly children?: ComponentChildren;
  /** Buttons at the foot; the first choice first. */
  readonly footer?: ComponentChildren;
  /** Escape, the cross, a click outside. Absent: it can only be answered by its own buttons. */
  readonly onClose?: (() => void) | undefined;
  readonly size?: 'normal' | 'wide';
  readonly class?: string | undefined;
  readonly testId?: string | undefined;
}

/** Drawn only while open: mount it to open it, unmount it to close it. */
export function Dialog(props: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();

  useEffect(() => {
    const element = dialog.current;
    if (element === null) return;
    const before = document.activeElement;
    // jsdom has no showModal; the trap below then does alone.
    if (typeof element.showModal === 'function') element.showModal();
    else element.setAttribute('open', '');
    const first = element.querySelector<HTMLElement>('[data-autofocus]') ?? element.querySelector<HTMLElement>('h2');
    first?.focus();
    return () => {
      if (typeof element.close === 'function' && element.open) element.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);

  const keepFocus = (event: KeyboardEvent) => {
    const element = dialog.current;
    if (element === null) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      props.onClose?.();
      return;
    }
    if (event.key !== 'Tab') return;
    const reachable = focusableIn(element);
    const first = reachable[0];
    const last = reachable.at(-1);
    if (first === undefined || last === undefined) {
      event.preventDefault();
      return;
    }
    const at = document.activeElement;
    if (event.shiftKey && (at === first || !reachable.includes(at as HTMLElement))) {
      event.preventDefault();
      last.focus();
    } else if (!event.shiftKey && at === last) {
      event.preventDefault();
      first.focus();
    }
  };

  return (
    // A click outside is a second way; Escape and the cross are the first.
    <dialog
      ref={dialog}
      class={classNames('dialog', props.size === 'wide' && 'dialog-wide', props.class)}
      aria-labelledby={titleId}
      aria-modal="true"
      data-testid={props.testId}
      onKeyDown={keepFocus}
      // Escape while the focus is nowhere, after a button that left as it was pressed: the browser still says so.
      onCancel={(event) => {
        event.preventDefault();
        props.onClose?.();
      }}
      onClick={(event) => {
        if (event.target === dialog.current) props.onClose?.();
      }}
    >
      <div class="dialog-sheet">
        <header class="dialog-head">
          <h2 id={titleId} tabIndex={-1}>
            {props.title}
          </h2>
          {props.onClose !== undefined && (
            <Button tone="quiet" icon="cross" label={t('kit-close')} onClick={props.onClose} />
          )}
        </header>
        <div class="dialog-body">{props.children}</div>
        {props.footer !== undefined && <footer class="dialog-foot">{props.footer}</footer>}
      </div>
    </dialog>
  );
}
