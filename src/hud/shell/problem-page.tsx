/** Something cannot be opened: what, why, what is safe, and the ways back. Never a blank page, never a lost file. */
import type { ComponentChildren } from 'preact';
import { t } from '../../i18n';
import { Button, LinkButton } from '../kit';
import { Page } from './page';

export interface Problem {
  readonly kind:
    | 'unknown-place'
    | 'unknown-level'
    | 'unknown-game'
    | 'broken-game'
    | 'future-game'
    | 'broken-link'
    | 'future-link'
    | 'changed-level'
    | 'loading-failed'
    | 'crash';
  /** Technical detail, shown small: what a bug report needs. */
  readonly detail?: string | undefined;
}

export function ProblemPage(props: {
  readonly problem: Problem;
  /** Offers the untouched file, when there is one. */
  readonly onDownload?: (() => void) | undefined;
  readonly onRetry?: (() => void) | undefined;
  readonly actions?: ComponentChildren;
}) {
  const { problem } = props;
  return (
    <Page title={t(`problem-${problem.kind}`)} kicker={t('problem-kicker')} testId="problem-page">
      <div class="problem" role="alert">
        <p class="prose">{t(`problem-${problem.kind}-text`)}</p>
        {problem.detail !== undefined && <p class="problem-detail wire">{problem.detail}</p>}
        <div class="row">
          {props.onDownload !== undefined && (
            <Button icon="download" onClick={props.onDownload} testId="download-raw">
              {t('problem-download')}
            </Button>
          )}
          {props.onRetry !== undefined && (
            <Button icon="replay" onClick={props.onRetry}>
              {t('problem-retry')}
            </Button>
          )}
          {props.actions}
          <LinkButton href="#/" tone="main" icon="home">
            {t('nav-title')}
          </LinkButton>
        </div>
      </div>
    </Page>
  );
}
