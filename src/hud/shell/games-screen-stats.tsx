/** What a player's games come to: how many, of which levels, and how they ended. */
import { dateTime, number, t } from '../../i18n';
import { Panel } from '../kit';
import { endingName, levelName } from './games-screen-filters';
import type { LevelCard, SavedGame } from './ports';

/** More would be a list of the games. */
const ENDINGS_SHOWN = 6;

export function Statistics(props: { readonly games: readonly SavedGame[]; readonly levels: readonly LevelCard[] }) {
  const { games, levels } = props;
  const finished = games.filter(({ ending }) => ending !== null);
  if (finished.length === 0) return null;
  const byEnding = count(finished.map((game) => endingName(game, levels)));
  const byLevel = count(games.map(({ level }) => levelName(level, levels)));
  const turns = finished.reduce((sum, { turn }) => sum + turn, 0);
  const most = byEnding[0]?.[1] ?? 1;
  const first = Math.min(...games.map(({ savedAt }) => savedAt));
  return (
    <Panel title={t('games-statistics')} class="games-statistics">
      <dl class="facts">
        <div class="fact">
          <dt>{t('games-stat-games')}</dt>
          <dd class="figure">{number(games.length)}</dd>
        </div>
        <div class="fact">
          <dt>{t('games-finished')}</dt>
          <dd class="figure">{number(finished.length)}</dd>
        </div>
        <div class="fact">
          <dt>{t('games-stat-turns')}</dt>
          <dd class="figure">{number(turns)}</dd>
        </div>
        <div class="fact">
          <dt>{t('games-stat-variations')}</dt>
          <dd class="figure">{number(games.filter(({ branchOf }) => branchOf !== null).length)}</dd>
        </div>
        <div class="fact">
          <dt>{t('games-stat-first')}</dt>
          <dd>{dateTime(first)}</dd>
        </div>
        {byLevel.map(([name, games]) => (
          <div class="fact" key={name}>
            <dt>{name}</dt>
            <dd class="figure">{number(games)}</dd>
          </div>
        ))}
      </dl>
      <div>
        <h3 class="games-stat-title">{t('games-stat-endings', { count: byEnding.length })}</h3>
        <ul class="bars">
          {byEnding.slice(0, ENDINGS_SHOWN).map(([name, games]) => (
            <li key={name} class="bar">
              <span>{name}</span>
              <span class="figure">{number(games)}</span>
              <span class="bar-rule" aria-hidden="true">
                <span style={{ width: `${(games / most) * 100}%` }} />
              </span>
            </li>
          ))}
        </ul>
      </div>
    </Panel>
  );
}

/** Words by how often they come, most first. */
function count(words: readonly string[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]));
}
