/** The levels as playbills: what each asks, how long it is, how hard it is, what only it has, and the game under way in it, if any. */
import { t } from '../../i18n';
import { LinkButton, Tag } from '../kit';
import { DifficultyChoice } from './difficulty-choice';
import { levelText } from './level-text';
import { Page } from './page';
import type { LevelCard, SavedGame } from './ports';

export function LevelsScreen(props: {
  readonly levels: readonly LevelCard[];
  /** The unfinished game of a level last played. */
  readonly latestOf: (slug: string) => SavedGame | null;
}) {
  return (
    <Page title={t('levels-title')} lead={<p>{t('levels-lead')}</p>} testId="levels-screen">
      <DifficultyChoice />
      <ol class="playbills">
        {props.levels.map((level, index) => (
          <li key={level.slug}>
            <Playbill level={level} number={index + 1} latest={props.latestOf(level.slug)} />
          </li>
        ))}
      </ol>
    </Page>
  );
}

function Playbill(props: { readonly level: LevelCard; readonly number: number; readonly latest: SavedGame | null }) {
  const { level, latest } = props;
  const twist = levelText(level, 'twist');
  return (
    <article class="playbill" aria-labelledby={`level-${level.slug}`} data-testid={`level-${level.slug}`}>
      <header class="playbill-head">
        <span class="playbill-number" aria-hidden="true">
          {props.number}
        </span>
        <h2 id={`level-${level.slug}`}>{levelText(level, 'name')}</h2>
      </header>
      <div class="playbill-body">
        <p class="row">
          {level.isGuided && (
            <Tag tone="ochre" icon="star">
              {t('levels-start-here')}
            </Tag>
          )}
          <Tag icon="clock">{t('levels-turns', { turns: level.turns })}</Tag>
          <Tag>{lengthText(level.turns)}</Tag>
          <Tag>{t(`levels-${level.difficulty}`)}</Tag>
        </p>
        <p class="prose">{levelText(level, 'pitch')}</p>
        {twist !== '' && <p class="playbill-twist wire">{twist}</p>}
      </div>
      <footer class="playbill-foot">
        {latest !== null && (
          <LinkButton
            href={`#/play/${level.slug}/${latest.id}`}
            tone="main"
            icon="play"
            testId={`continue-${level.slug}`}
          >
            {t('levels-continue', { turn: latest.turn })}
          </LinkButton>
        )}
        <LinkButton
          href={`#/play/${level.slug}/new`}
          tone={latest === null ? 'main' : 'plain'}
          icon={latest === null ? 'play' : 'replay'}
          testId={`new-${level.slug}`}
        >
          {latest === null ? t('levels-play') : t('levels-new')}
        </LinkButton>
      </footer>
    </article>
  );
}

/** About six minutes a turn for whoever reads; half of that once known. From three quarters of an hour, to the quarter. */
function lengthText(turns: number): string {
  const minutes = turns * 6;
  const quarters = Math.round(minutes / 15);
  return t('levels-minutes', {
    hours: minutes < 50 ? 0 : Math.trunc(quarters / 4),
    quarters: minutes < 50 ? 0 : quarters % 4,
    minutes,
  });
}
