/**
 * The strip over the desk: where we are, the five numbers that decide the match, what a fall would have to be carried
 * by, what can be spent. Each is a button that answers “why?”. On a phone the numbers stay in sight while the rest scrolls.
 */
import { contentOr, number, t } from '../../i18n';
import type { TrackId } from '../../sim';
import { Button, classNames } from '../kit';
import { numberName } from '../shell';
import { figureAt } from './bounds';
import { useDesk } from './desk';
import { type BarMark, barMarks } from './gauge-marks';
import { sinceText, Trend, trendOf, trendSince } from './figure';
import { seasonName } from './names';
import { Purse } from './purse';

const PROPS: readonly string[] = ['social-base', 'political-hold', 'valuation'] satisfies readonly TrackId[];

export function Header(props: { readonly onMenu: () => void }) {
  const desk = useDesk();
  const view = desk.view.value;
  return (
    <header class="game-header">
      <div class="masthead">
        <h1 class="masthead-level">{contentOr('level.name') ?? view.level}</h1>
        <p class="masthead-season">
          <strong>{seasonName(view)}</strong>
          <span>{t('game-turn', { turn: view.turn, turns: view.turns })}</span>
          <span class="masthead-act">
            {contentOr(`act.${view.act.id}.name`) ?? t('game-act', { act: view.act.index + 1 })}
          </span>
          <span class="masthead-since" aria-hidden="true">
            ▴▾ {sinceText(view)}
          </span>
        </p>
      </div>
      <ul class="headline-numbers" aria-label={t('game-headline')}>
        {view.headline
          .filter((track) => track !== 'load')
          .map((track) => (
            <li key={track}>
              <HeadlineGauge
                path={track}
                value={view.tracks[track]}
                marks={barMarks(desk, track)}
                isLeviathan={PROPS.includes(track)}
                isDown={view.props.some(({ id, down }) => id === track && down)}
              />
            </li>
          ))}
        <li>
          <HeadlineGauge
            path="load"
            value={view.load.value}
            marks={[{ at: view.load.needed, label: t('game-load-needed'), isLost: false }]}
            of={view.load.needed}
            isLeviathan={false}
            isDown={false}
          />
        </li>
      </ul>
      <Purse class="purse" />
      <div class="header-buttons">
        <Button
          tone="quiet"
          icon="question"
          label={t('game-help')}
          testId="game-help-button"
          onClick={() => (desk.dialog.value = { kind: 'help' })}
        />
        <Button tone="quiet" icon="menu" label={t('menu-button')} onClick={props.onMenu} testId="game-menu-button" />
      </div>
    </header>
  );
}

function HeadlineGauge(props: {
  readonly path: string;
  readonly value: number;
  readonly marks: readonly BarMark[];
  /** Value needed, shown after the value. */
  readonly of?: number;
  /** One of its props: printed in its ink, since its fall is our gain. */
  readonly isLeviathan: boolean;
  readonly isDown: boolean;
}) {
  const desk = useDesk();
  const view = desk.view.value;
  const name = numberName(props.path);
  const trend = trendOf(desk, props.path);
  const figure = figureAt(desk, props.path, props.value);
  const bounds = props.marks.map(({ at, label }) => `${label} ${number(at, { scale: 10 })}`).join(', ');
  const percent = (value: number) => `${Math.max(0, Math.min(100, value / 10))}%`;
  return (
    <button
      type="button"
      class={classNames('headline-gauge', props.isLeviathan && 'headline-leviathan', props.isDown && 'headline-down')}
      data-number={props.path}
      onClick={() => desk.why(props.path)}
    >
      <span class="sr-only">
        {t('game-gauge', {
          name,
          value: figure,
          trend: trendSince(view, trend),
          bounds: bounds === '' ? 'none' : bounds,
        })}
      </span>
      <span class="headline-name" aria-hidden="true">
        {name}
      </span>
      <span class="headline-figure" aria-hidden="true">
        {figure}
        {props.of !== undefined && <span class="headline-of">/{number(props.of, { scale: 10 })}</span>}
        <Trend by={trend} />
        {props.isDown && <span class="headline-broken">{t('game-prop-down')}</span>}
      </span>
      <span class="headline-rule">
        <span class="headline-fill" style={{ width: percent(props.value) }} />
        {props.marks.map(({ at, label, isLost }) => (
          <span
            key={label}
            class={classNames('headline-mark', isLost && 'headline-mark-lost')}
            style={{ left: percent(at) }}
          />
        ))}
      </span>
    </button>
  );
}
