/** A framed sheet with its heading: a region of the page that a screen reader can jump to. */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { classNames } from './class-names';

export interface PanelProps {
  readonly title: ComponentChildren;
  /** Depth of the heading; 2 by default. */
  readonly level?: 2 | 3 | 4;
  /** A line of small capitals above the title. */
  readonly kicker?: ComponentChildren;
  /** Buttons at the right of the title. */
  readonly actions?: ComponentChildren;
  /** `sheet` raised paper · `bare` no frame · `solid` printed full · or the camp it speaks for, as a band. */
  readonly tone?: 'sheet' | 'bare' | 'solid' | 'left' | 'democratic' | 'capital';
  /** The title is there for screen readers only. */
  readonly quietTitle?: boolean;
  readonly class?: string | undefined;
  readonly id?: string | undefined;
  readonly children?: ComponentChildren;
}

export function Panel(props: PanelProps) {
  const { level = 2, tone = 'sheet' } = props;
  const headingId = useId();
  const Heading = `h${level}` as 'h2';
  return (
    <section
      class={classNames('panel', `panel-${tone}`, props.class)}
      id={props.id}
      aria-labelledby={headingId}
      tabIndex={props.id === undefined ? undefined : -1}
    >
      <header class={props.quietTitle ? 'sr-only' : 'panel-head'}>
        <div>
          {props.kicker !== undefined && <p class="kicker">{props.kicker}</p>}
          <Heading id={headingId}>{props.title}</Heading>
        </div>
        {props.actions !== undefined && <div class="panel-actions">{props.actions}</div>}
      </header>
      <div class="panel-body">{props.children}</div>
    </section>
  );
}
