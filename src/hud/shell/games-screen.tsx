/** The games kept in this browser: go on with one, look at one again, find one among many, take them out or in as files. */
import { useMemo, useState } from 'preact/hooks';
import { t } from '../../i18n';
import { announce, Button, classNames, LinkButton } from '../kit';
import { Filters, type GameFilter, NO_FILTER, passes } from './games-screen-filters';
import { treeOf } from './games-screen-forest';
import { ImportButton, type Imported } from './games-screen-import';
import { Safekeeping } from './games-screen-keeping';
import { RemoveDialog } from './games-screen-remove';
import { GameRow } from './games-screen-row';
import { Statistics } from './games-screen-stats';
import { UnreadableGames } from './games-screen-unreadable';
import './games-screen.css';
import { Page } from './page';
import type { GameEntry, GamesPort, LevelCard, SavedGame } from './ports';

/** Games listed at once: a thousand rows would take longer to draw than to read. */
const SHOWN = 40;

export function GamesScreen(props: {
  readonly levels: readonly LevelCard[];
  readonly games: GamesPort;
  readonly onOpen: (hash: string) => void;
}) {
  const { games: port, levels } = props;
  const [serial, redraw] = useState(0);
  const [imported, setImported] = useState<Imported | null>(null);
  const [toRemove, setToRemove] = useState<GameEntry | null>(null);
  const [filter, setFilter] = useState<GameFilter>(NO_FILTER);
  const [most, setMost] = useState(SHOWN);
  const entries = useMemo(() => port.entries(), [port, serial]);
  const games = useMemo(() => entries.filter((entry): entry is SavedGame => entry.kind === 'game'), [entries]);
  const parents = useMemo(() => new Set(games.map(({ branchOf }) => branchOf?.id ?? '')), [games]);
  const unreadable = entries.filter((entry) => entry.kind === 'unreadable');
  const now = Date.now();
  const shown = games.filter((game) => passes(game, filter, now));
  const underWay = shown.filter(({ ending }) => ending === null);
  const finished = shown.filter(({ ending }) => ending !== null);

  const exportGame = (game: SavedGame) => {
    const text = port.fileOf(game.id);
    if (text !== null) port.download(fileName(game), text);
  };

  return (
    <Page
      title={t('games-title')}
      lead={<p>{t('games-lead')}</p>}
      testId="games-screen"
      actions={
        <ImportButton port={port} onTold={setImported} onImported={() => redraw((n) => n + 1)} onOpen={props.onOpen} />
      }
    >
      {imported !== null && (
        <p
          class={classNames('notice', imported.isProblem && 'notice-red')}
          data-testid={imported.isProblem ? 'import-problem' : 'import-told'}
        >
          {imported.text}
        </p>
      )}
      {entries.length === 0 && (
        <div class="empty">
          <p class="prose">{t('games-none')}</p>
          <LinkButton href="#/levels" tone="main" icon="play">
            {t('title-levels')}
          </LinkButton>
        </div>
      )}
      {games.length > 1 && (
        <Filters
          games={games}
          levels={levels}
          filter={filter}
          onFilter={(next) => {
            setFilter(next);
            setMost(SHOWN);
          }}
        />
      )}
      {games.length > 0 && shown.length === 0 && <p class="prose">{t('games-none-such')}</p>}
      {[
        { title: t('games-under-way'), list: underWay },
        { title: t('games-finished'), list: finished },
      ].map(
        ({ title, list }) =>
          list.length > 0 && (
            <section key={title} class="games">
              <h2>
                {title} <span class="games-count">{list.length}</span>
              </h2>
              <ul class="games-list">
                {list.slice(0, most).map((game) => (
                  <GameRow
                    key={game.id}
                    game={game}
                    name={port.nameOf(game.id)}
                    levels={levels}
                    tree={parents.has(game.id) ? () => treeOf(games, game.id, { levels, ...port }) : null}
                    onExport={() => exportGame(game)}
                    onRemove={() => setToRemove(game)}
                  />
                ))}
              </ul>
              {list.length > most && (
                <p class="games-more">
                  <Button icon="chevron-down" onClick={() => setMost(most + 100)} testId="games-more">
                    {t('games-more', { count: list.length - most })}
                  </Button>
                </p>
              )}
            </section>
          ),
      )}
      {games.length > 0 && (
        <div class="games-panels">
          <Statistics games={shown} levels={levels} />
          <Safekeeping port={port} games={games} />
        </div>
      )}
      {unreadable.length > 0 && <UnreadableGames entries={unreadable} port={port} onRemove={setToRemove} />}
      {toRemove !== null && (
        <RemoveDialog
          onClose={() => setToRemove(null)}
          onRemove={() => {
            port.remove(toRemove.id);
            setToRemove(null);
            redraw((n) => n + 1);
            announce(t('games-removed'));
          }}
        />
      )}
    </Page>
  );
}

/** `paper-leviathan-first-assembly-2026-11-23.json`: sorts by level, then day. */
export function fileName(game: { readonly level: string; readonly savedAt: number }): string {
  return `paper-leviathan-${game.level}-${new Date(game.savedAt).toISOString().slice(0, 10)}.json`;
}
