/** Sheets one behind the other: arrows move between their tabs, Home and End go to the first and last. */
import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';
import { classNames } from './class-names';
import { Icon, type IconName } from './icon';

export interface Tab {
  readonly id: string;
  readonly title: string;
  readonly icon?: IconName | undefined;
  /** A count or sign at the tab's corner, with its spoken form in `badgeLabel`. */
  readonly badge?: string | undefined;
  readonly badgeLabel?: string | undefined;
  /** Drawn only while it is the open one. */
  readonly content: () => ComponentChildren;
}

export function Tabs(props: {
  /** What the tabs are about, for screen readers. */
  readonly label: string;
  readonly tabs: readonly Tab[];
  readonly open: string;
  readonly onOpen: (id: string) => void;
  readonly class?: string | undefined;
}) {
  const base = useId();
  const bar = useRef<HTMLDivElement>(null);
  const at = Math.max(
    0,
    props.tabs.findIndex((tab) => tab.id === props.open),
  );
  const open = props.tabs[at];

  const go = (index: number) => {
    const tab = props.tabs[(index + props.tabs.length) % props.tabs.length];
    if (tab === undefined) return;
    props.onOpen(tab.id);
    bar.current?.querySelector<HTMLElement>(`[data-tab="${tab.id}"]`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const steps: Readonly<Record<string, number>> = {
      ArrowRight: at + 1,
      ArrowLeft: at - 1,
      Home: 0,
      End: props.tabs.length - 1,
    };
    const next = steps[event.key];
    if (next === undefined) return;
    event.preventDefault();
    go(next);
  };

  return (
    <div class={classNames('tabs', props.class)}>
      <div class="tabs-bar" role="tablist" aria-label={props.label} ref={bar} onKeyDown={onKeyDown}>
        {props.tabs.map((tab) => (
          <button
            key={tab.id}
            type="button"
            role="tab"
            id={`${base}-tab-${tab.id}`}
            data-tab={tab.id}
            class="tab"
            aria-selected={tab === open}
            aria-controls={`${base}-sheet`}
            tabIndex={tab === open ? 0 : -1}
            onClick={() => props.onOpen(tab.id)}
          >
            {tab.icon !== undefined && <Icon name={tab.icon} />}
            <span>{tab.title}</span>
            {tab.badge !== undefined && (
              <span class="badge">
                <span aria-hidden="true">{tab.badge}</span>
                <span class="sr-only">{tab.badgeLabel ?? tab.badge}</span>
              </span>
            )}
          </button>
        ))}
      </div>
      <div
        class="tabs-sheet"
        role="tabpanel"
        id={`${base}-sheet`}
        aria-labelledby={open === undefined ? undefined : `${base}-tab-${open.id}`}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a sheet without controls must be reachable to be scrolled
        tabIndex={0}
      >
        {open?.content()}
      </div>
    </div>
  );
}
