/**
 * How it ended: what happened and who leads, what the essay and its critics would say, what was won and at whose
 * cost, what the Leviathan was — and the door back into any turn, since the point of losing is to ask “what if?”.
 */
import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { content, contentOr, number, t } from '../../i18n';
import type { Session } from '../../session';
import type { EndingKind } from '../../sim';
import { Art, Button, Gauge, Icon, LinkButton, Panel, Tag } from '../kit';
import { readTurns } from './turn-points';
import { HeadlineChart } from './headline-chart';
import { TALLY, tallyOf } from './tally';
import { WhatIf } from './what-if';

export interface EndingPageProps {
  readonly session: Session;
  /** Watch the finished match turn by turn. */
  readonly onReplay: () => void;
  readonly onTitle: () => void;
  /** How a number reads, by its path. */
  readonly figure: (path: string, value: number) => string;
  /** By which rule it ended, in sentences. */
  readonly reasons?: readonly string[];
  /** The Leviathan's plan revealed, and what else programs say of the match once it is over. */
  readonly revealed?: ComponentChildren;
  /** The turning points of the match, each a way back into it. */
  readonly turning?: ComponentChildren;
  /** Play again from the start of a turn, with everything before it as it was. */
  readonly onPlayFrom: (turn: number) => void;
  /** Hand the match over as a file. */
  readonly onDownload: () => void;
}

const STAMP_TONE: Readonly<Record<EndingKind, 'red' | 'petrol' | 'ochre' | 'ink'>> = {
  great: 'red',
  victory: 'petrol',
  partial: 'ochre',
  defeat: 'ink',
};

/** What stands over the story where a level has an ending of its own that nobody has drawn: it fell, it leans, it stands. */
const UNDRAWN: Readonly<Record<EndingKind, string>> = {
  great: 'ending-victory',
  victory: 'ending-victory',
  partial: 'ending-cracked',
  defeat: 'ending-defeat',
};

export function EndingPage(props: EndingPageProps) {
  const view = props.session.view();
  const { ending, tally } = view;
  const { reasons = [] } = props;
  const record = useMemo(() => props.session.record(), [props.session, view]);
  const points = readTurns(record);
  const first = points[0];
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    document.documentElement.scrollTop = 0;
  }, []);
  const name = ending === null ? '' : content(`ending.${ending.id}.name`);
  useEffect(() => {
    document.title = `${name} · ${t('app-name')}`;
  }, [name]);
  if (ending === null) return null;
  const id = ending.id;
  const essay = contentOr(`ending.${id}.essay`);
  const critics = contentOr(`ending.${id}.critics`);

  return (
    <main class={`ending ending-${ending.kind}`} id="main" data-testid="ending-page" data-ending={id}>
      <Art name={`ending-${id}`} instead={UNDRAWN[ending.kind]} class="ending-art" width={1200} height={500} />
      <header class="ending-head">
        <p class="row ending-stamp">
          <Tag tone={STAMP_TONE[ending.kind]}>{t(`ending-kind-${ending.kind}`)}</Tag>
          <span class="kicker">{t('ending-after', { turns: view.turn })}</span>
        </p>
        <h1 ref={heading} tabIndex={-1}>
          {name}
        </h1>
        <p class="prose ending-story">{content(`ending.${id}.story`)}</p>
        {reasons.length > 0 && (
          <p class="ending-why" data-testid="ending-why">
            <strong>{t('ending-why')}</strong> {reasons.join(' · ')}
          </p>
        )}
        <p class={`ending-leader ending-leader-${ending.leader}`}>
          <Icon name={`constituent-${ending.leader}`} />
          {t('ending-leader', { name: content(`constituent.${ending.leader}.name`) })}
        </p>
        <div class="row">
          <Button icon="replay" onClick={props.onReplay} testId="ending-replay">
            {t('ending-replay')}
          </Button>
          <Button icon="download" onClick={props.onDownload} testId="ending-download">
            {t('ending-download')}
          </Button>
          <LinkButton href={`#/play/${view.level}/new`} icon="undo" testId="ending-again">
            {t('ending-again')}
          </LinkButton>
          <LinkButton href="#/levels" icon="star">
            {t('ending-another')}
          </LinkButton>
          <Button tone="quiet" icon="home" onClick={props.onTitle} testId="ending-title">
            {t('nav-title')}
          </Button>
        </div>
      </header>

      <div class="ending-grid">
        <Panel title={t('ending-tally')} class="ending-tally">
          <div class="stack">
            {TALLY.map((item) => {
              const value = tallyOf(item, view.tracks);
              const before = first === undefined ? null : tallyOf(item, first.tracks);
              if (value === null) return null;
              return (
                <Gauge
                  key={item}
                  label={t(`tally-${item}`)}
                  value={value}
                  before={before ?? undefined}
                  tone={item === 'ecology' ? 'petrol' : 'red'}
                  figure={
                    <>
                      {number(value, { scale: 10 })}{' '}
                      {before !== null && before !== value && (
                        <span class="change">{number(value - before, { scale: 10, signed: true })}</span>
                      )}
                    </>
                  }
                />
              );
            })}
            <p class="soft">{t('ending-tally-note')}</p>
          </div>
        </Panel>

        <Panel title={t('ending-front')}>
          <dl class="facts">
            <Fact name={t('ending-promises-kept')} value={number(tally.kept)} />
            <Fact name={t('ending-promises-broken')} value={number(tally.broken)} />
            <Fact name={t('ending-changes')} value={number(tally.changes)} />
            <Fact name={t('ending-misreadings')} value={number(tally.misreadings)} />
            <Fact name={t('ending-ruptures')} value={number(tally.ruptures)} />
          </dl>
          <h3 class="ending-carried">{t('ending-carried')}</h3>
          <dl class="facts">
            {tally.carriedBy.map((row) => (
              <Fact
                key={row.constituent}
                name={content(`constituent.${row.constituent}.name`)}
                value={number(row.count)}
                icon={`constituent-${row.constituent}`}
              />
            ))}
          </dl>
        </Panel>

        <Panel title={t('ending-leviathan')} tone="solid">
          <p class="kicker">{t('ending-personality')}</p>
          <h3>{content(`personality.${ending.personality}.name`)}</h3>
          <p class="prose">{contentOr(`personality.${ending.personality}.about`)}</p>
          {view.learning.length > 0 && (
            <>
              <p class="kicker ending-learnt">{t('ending-learnt')}</p>
              <p>{view.learning.map((row) => content(`lever.${row.lever}.name`)).join(' · ')}</p>
            </>
          )}
        </Panel>

        {(essay !== null || critics !== null) && (
          <div class="ending-voices">
            {essay !== null && (
              <section>
                <h2>{t('ending-essay')}</h2>
                <p class="prose">{essay}</p>
              </section>
            )}
            {critics !== null && (
              <section>
                <h2>{t('ending-critics')}</h2>
                <p class="prose">{critics}</p>
              </section>
            )}
          </div>
        )}

        {points.length > 1 && (
          <Panel title={t('ending-course')} class="ending-wide">
            <HeadlineChart points={points} headline={view.headline} figure={props.figure} />
          </Panel>
        )}

        {props.revealed}
        {props.turning}
        <WhatIf points={points} turns={view.turn} onPlayFrom={props.onPlayFrom} />
      </div>
    </main>
  );
}

function Fact(props: {
  readonly name: string;
  readonly value: string;
  readonly icon?: `constituent-${'left' | 'democratic' | 'capital'}`;
}) {
  return (
    <div class="fact">
      <dt>
        {props.icon !== undefined && <Icon name={props.icon} />}
        {props.name}
      </dt>
      <dd class="figure">{props.value}</dd>
    </div>
  );
}
