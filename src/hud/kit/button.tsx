/** What the player presses: a printed block, 44 pixels high at least, which says why when it cannot be pressed. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { classNames } from './class-names';
import { Floating } from './floating';
import { Icon, type IconName } from './icon';
import { announce } from './live-region';

export interface ButtonProps {
  readonly children?: ComponentChildren;
  readonly onClick?: (event: MouseEvent) => void;
  /** `main` one a screen at most · `plain` · `quiet` without a frame · `danger` for what destroys. */
  readonly tone?: 'main' | 'plain' | 'quiet' | 'danger';
  readonly size?: 'small' | 'normal' | 'large';
  readonly icon?: IconName | undefined;
  /** Spoken instead of the children: needed when there is only an icon. */
  readonly label?: string | undefined;
  /**
   * Why it cannot be pressed now. It stays in the tab order and says so, since a player who cannot reach a button
   * cannot learn why it is refused: by pointing at it, or by pressing it all the same.
   */
  readonly refused?: string | undefined;
  /** A switch that is on or off. */
  readonly pressed?: boolean | undefined;
  readonly expanded?: boolean | undefined;
  readonly controls?: string | undefined;
  readonly describedBy?: string | undefined;
  readonly id?: string | undefined;
  readonly class?: string | undefined;
  readonly submit?: boolean;
  /** In a dialog: where the focus goes first. */
  readonly autoFocus?: boolean;
  /** For tests and for the hints of a guided level to point at. */
  readonly testId?: string | undefined;
}

/** Milliseconds that the reason of a refusal stands by the button. */
const TOLD_FOR = 3500;

export function Button(props: ButtonProps) {
  const { tone = 'plain', size = 'normal', refused } = props;
  const isRefused = refused !== undefined;
  const own = useRef<HTMLButtonElement>(null);
  const [isTold, setTold] = useState(false);
  useEffect(() => {
    if (!isTold) return;
    const timer = setTimeout(() => setTold(false), TOLD_FOR);
    return () => clearTimeout(timer);
  }, [isTold]);
  return (
    <>
      <button
        type={props.submit ? 'submit' : 'button'}
        id={props.id}
        ref={own}
        class={classNames('button', `button-${tone}`, `button-${size}`, !props.children && 'button-icon', props.class)}
        aria-label={props.label}
        aria-disabled={isRefused ? 'true' : undefined}
        aria-pressed={props.pressed}
        aria-expanded={props.expanded}
        aria-controls={props.controls}
        aria-describedby={props.describedBy}
        title={isRefused ? refused : undefined}
        data-autofocus={props.autoFocus}
        data-testid={props.testId}
        onClick={(event) => {
          if (!isRefused) return props.onClick?.(event);
          event.preventDefault();
          announce(refused);
          setTold(true);
        }}
        onBlur={() => setTold(false)}
      >
        {props.icon !== undefined && <Icon name={props.icon} />}
        {props.children !== undefined && <span class="button-text">{props.children}</span>}
        {isRefused && <span class="sr-only"> — {refused}</span>}
      </button>
      {isRefused && isTold && <Floating anchor={own}>{refused}</Floating>}
    </>
  );
}

/** A link that is printed like a button: it goes to another place of the game, and can be opened in a new tab. */
export function LinkButton(props: {
  readonly href: string;
  readonly children: ComponentChildren;
  readonly tone?: ButtonProps['tone'];
  readonly size?: ButtonProps['size'];
  readonly icon?: IconName | undefined;
  readonly class?: string | undefined;
  readonly describedBy?: string | undefined;
  readonly download?: string | undefined;
  readonly testId?: string | undefined;
}) {
  const { tone = 'plain', size = 'normal' } = props;
  return (
    <a
      href={props.href}
      class={classNames('button', `button-${tone}`, `button-${size}`, props.class)}
      aria-describedby={props.describedBy}
      download={props.download}
      data-testid={props.testId}
    >
      {props.icon !== undefined && <Icon name={props.icon} />}
      <span class="button-text">{props.children}</span>
    </a>
  );
}
