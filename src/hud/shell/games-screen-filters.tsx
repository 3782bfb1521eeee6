/** Which of the games are shown: of which level, with which ending, from when. */
import { contentIn, t } from '../../i18n';
import { levelText } from './level-text';
import type { LevelCard, SavedGame } from './ports';

export interface GameFilter {
  /** Slug, or empty for all. */
  readonly level: string;
  /** Ending id; `under-way`; or empty for all. */
  readonly ending: string;
  readonly since: Since;
}
export const SINCE = ['ever', 'year', 'month', 'week'] as const;
type Since = (typeof SINCE)[number];
export const NO_FILTER: GameFilter = { level: '', ending: '', since: 'ever' };
const UNDER_WAY = 'under-way';

const DAYS: Readonly<Record<Since, number>> = { ever: Number.POSITIVE_INFINITY, year: 365, month: 30, week: 7 };
const DAY = 86_400_000;

export function passes(game: SavedGame, filter: GameFilter, now: number): boolean {
  if (filter.level !== '' && game.level !== filter.level) return false;
  if (filter.ending === UNDER_WAY ? game.ending !== null : filter.ending !== '' && game.ending !== filter.ending)
    return false;
  return now - game.savedAt <= DAYS[filter.since] * DAY;
}

export function Filters(props: {
  readonly games: readonly SavedGame[];
  readonly levels: readonly LevelCard[];
  readonly filter: GameFilter;
  readonly onFilter: (filter: GameFilter) => void;
}) {
  const { games, levels, filter, onFilter } = props;
  const slugs = [...new Set(games.map(({ level }) => level))].sort();
  const ofLevel = games.filter(({ level }) => filter.level === '' || level === filter.level);
  const endings = new Map<string, string>();
  for (const game of ofLevel)
    if (game.ending !== null && !endings.has(game.ending)) endings.set(game.ending, endingName(game, levels));
  return (
    <section class="games-filters" aria-label={t('games-filter')}>
      <Choice
        label={t('games-filter-level')}
        value={filter.level}
        testId="filter-level"
        onChange={(level) => onFilter({ ...filter, level, ending: '' })}
        options={[['', t('games-filter-all')], ...slugs.map((slug) => [slug, levelName(slug, levels)] as const)]}
      />
      <Choice
        label={t('games-filter-ending')}
        value={filter.ending}
        testId="filter-ending"
        onChange={(ending) => onFilter({ ...filter, ending })}
        options={[
          ['', t('games-filter-all')],
          [UNDER_WAY, t('games-under-way')],
          ...[...endings].sort((a, b) => a[1].localeCompare(b[1])),
        ]}
      />
      <Choice
        label={t('games-filter-since')}
        value={filter.since}
        testId="filter-since"
        onChange={(since) => onFilter({ ...filter, since: since as Since })}
        options={SINCE.map((since) => [since, t(`games-since-${since}`)] as const)}
      />
    </section>
  );
}

function Choice(props: {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [string, string])[];
  readonly onChange: (value: string) => void;
  readonly testId: string;
}) {
  return (
    <label class="field">
      <span class="kicker">{props.label}</span>
      <select
        class="select"
        value={props.value}
        data-testid={props.testId}
        onChange={(event) => props.onChange(event.currentTarget.value)}
      >
        {props.options.map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}

export function levelName(slug: string, levels: readonly LevelCard[]): string {
  const level = levels.find((card) => card.slug === slug);
  return level === undefined ? slug : levelText(level, 'name');
}

/** The ending in the level's words; a plain word where the level is not here. */
export function endingName(game: SavedGame, levels: readonly LevelCard[]): string {
  const level = levels.find((card) => card.slug === game.level);
  return (level === undefined ? null : contentIn(level.content, `ending.${game.ending}.name`)) ?? t('games-over');
}
