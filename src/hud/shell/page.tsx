/** A page of the shell other than the title: its name, the way back, one main region that takes focus when it opens. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../i18n';
import { classNames, LinkButton } from '../kit';

export function Page(props: {
  readonly title: string;
  readonly kicker?: string | undefined;
  readonly lead?: ComponentChildren;
  readonly children?: ComponentChildren;
  readonly actions?: ComponentChildren;
  readonly class?: string | undefined;
  readonly testId?: string | undefined;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  // A change of place must be heard: the heading is read, and the next Tab starts from the top of the page.
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    document.documentElement.scrollTop = 0;
  }, []);
  useEffect(() => {
    document.title = `${props.title} · ${t('app-name')}`;
  }, [props.title]);
  return (
    <div class={classNames('page', props.class)} data-testid={props.testId}>
      <header class="page-head">
        <nav aria-label={t('nav-label')}>
          <LinkButton href="#/" tone="quiet" icon="arrow-left" testId="back-to-title">
            {t('nav-title')}
          </LinkButton>
        </nav>
        {props.actions !== undefined && <div class="row">{props.actions}</div>}
      </header>
      <main class="page-main" id="main">
        <div class="page-title">
          {props.kicker !== undefined && <p class="kicker">{props.kicker}</p>}
          <h1 ref={heading} tabIndex={-1}>
            {props.title}
          </h1>
          {props.lead !== undefined && <div class="prose page-lead">{props.lead}</div>}
        </div>
        {props.children}
      </main>
    </div>
  );
}
