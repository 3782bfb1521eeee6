/**
 * More about a thing, the same by mouse, keyboard and finger: it shows while the pointer or the focus is on it, a
 * click or tap pins it, and Escape or a click elsewhere puts it away.
 */
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { classNames } from './class-names';
import { Floating } from './floating';

export interface DisclosureProps {
  /** What is pointed at; it becomes a button. */
  readonly children: ComponentChildren;
  /** What is shown; drawn only while it shows, so it may be dear to work out. */
  readonly more: () => ComponentChildren;
  /** Spoken name of the button, when the children alone would not say. */
  readonly label?: string | undefined;
  /** Spoken name of what is shown. */
  readonly moreLabel?: string | undefined;
  readonly class?: string | undefined;
  /** False: only a click, tap or Enter opens it — for long things that would be in the way. */
  readonly onHover?: boolean;
  readonly testId?: string | undefined;
}

/** Long enough to cross from the button to its sheet. */
const LEAVE_AFTER = 160;

export function Disclosure(props: DisclosureProps) {
  const { onHover = true } = props;
  const [shown, setShown] = useState<'no' | 'passing' | 'pinned'>('no');
  const wrapper = useRef<HTMLSpanElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const leaving = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  /** The focus coming back to the button is not someone arriving at it. */
  const isReturning = useRef(false);
  const sheetId = useId();
  const isShown = shown !== 'no';

  useEffect(() => () => clearTimeout(leaving.current), []);
  useLayoutEffect(() => {
    if (!isShown) return;
    const elsewhere = (event: Event) => {
      if (event.target instanceof Node && !(wrapper.current?.contains(event.target) ?? false)) setShown('no');
    };
    const onEscape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      isReturning.current = true;
      button.current?.focus();
      isReturning.current = false;
      setShown('no');
    };
    document.addEventListener('pointerdown', elsewhere);
    document.addEventListener('keydown', onEscape, true);
    return () => {
      document.removeEventListener('pointerdown', elsewhere);
      document.removeEventListener('keydown', onEscape, true);
    };
  }, [isShown]);

  const pass = () => {
    clearTimeout(leaving.current);
    setShown((now) => (now === 'no' ? 'passing' : now));
  };
  const leave = () => {
    clearTimeout(leaving.current);
    leaving.current = setTimeout(() => setShown((now) => (now === 'passing' ? 'no' : now)), LEAVE_AFTER);
  };

  return (
    <span
      ref={wrapper}
      class="disclosure"
      // A finger sends pointer events too, without ever hovering: its tap is the click below.
      onPointerEnter={(event) => onHover && event.pointerType === 'mouse' && pass()}
      onPointerLeave={(event) => event.pointerType === 'mouse' && leave()}
      onFocusOut={(event) => {
        const next = event.relatedTarget;
        if (next instanceof Node && !(wrapper.current?.contains(next) ?? false)) setShown('no');
      }}
    >
      <button
        ref={button}
        type="button"
        class={classNames('disclosure-button', props.class)}
        aria-label={props.label}
        aria-expanded={isShown}
        aria-controls={isShown ? sheetId : undefined}
        data-testid={props.testId}
        onFocus={() => onHover && !isReturning.current && button.current?.matches(':focus-visible') && pass()}
        onClick={() => {
          clearTimeout(leaving.current);
          setShown((now) => (now === 'pinned' ? 'no' : 'pinned'));
        }}
      >
        {props.children}
      </button>
      {isShown && (
        <Floating anchor={button} id={sheetId} label={props.moreLabel}>
          {props.more()}
        </Floating>
      )}
    </span>
  );
}
