/** The games kept in this browser: go on with one, look at one again, find one among many, take them out or in as files. */
import { useMemo, useRef, useState } from 'preact/hooks';
import { dateTime, t } from '../../i18n';
import { announce, Button, Dialog, LinkButton, Tag } from '../kit';
import { endingName, Filters, type GameFilter, levelName, NO_FILTER, passes } from './games-screen-filters';
import { treeOf } from './games-screen-forest';
import { Safekeeping } from './games-screen-keeping';
import { Statistics } from './games-screen-stats';
import { type Variation, VariationTree } from './games-screen-tree';
import './games-screen.css';
import { Page } from './page';
import type { GameEntry, GamesPort, LevelCard, SavedGame } from './ports';

/** All the games of a browser come near it; anything bigger would only freeze the page. */
const LARGEST_FILE = 30_000_000;
/** Games listed at once: a thousand rows would take longer to draw than to read. */
const SHOWN = 40;

export function GamesScreen(props: {
  readonly levels: readonly LevelCard[];
  readonly games: GamesPort;
  readonly onOpen: (hash: string) => void;
}) {
  const { games: port, levels } = props;
  const [serial, redraw] = useState(0);
  const [problem, setProblem] = useState<string | null>(null);
  const [toRemove, setToRemove] = useState<GameEntry | null>(null);
  const [filter, setFilter] = useState<GameFilter>(NO_FILTER);
  const [most, setMost] = useState(SHOWN);
  const file = useRef<HTMLInputElement>(null);
  const entries = useMemo(() => port.entries(), [port, serial]);
  const games = useMemo(() => entries.filter((entry): entry is SavedGame => entry.kind === 'game'), [entries]);
  const parents = useMemo(() => new Set(games.map(({ branchOf }) => branchOf?.id ?? '')), [games]);
  const unreadable = entries.filter((entry) => entry.kind === 'unreadable');
  const now = Date.now();
  const shown = games.filter((game) => passes(game, filter, now));
  const underWay = shown.filter(({ ending }) => ending === null);
  const finished = shown.filter(({ ending }) => ending !== null);

  const importFile = async (chosen: File) => {
    const refuse = (reason: string, detail: string) => {
      const text = t(`import-${reason}`, { name: chosen.name, detail });
      setProblem(text);
      announce(text, 'urgent');
    };
    if (chosen.size > LARGEST_FILE) return refuse('too-big', '');
    const outcome = port.importText(await chosen.text());
    if (outcome.kind === 'refused') return refuse(outcome.reason, outcome.detail);
    redraw((n) => n + 1);
    if (outcome.kind === 'restored') {
      const { added, present, refused, unkept } = outcome;
      const text = t('import-restored', { added, present, refused, unkept });
      setProblem(refused + unkept > 0 ? text : null);
      announce(text, refused + unkept > 0 ? 'urgent' : 'polite');
      return;
    }
    setProblem(null);
    announce(t('import-done'));
    props.onOpen(outcome.isOver ? `#/replay/${outcome.id}` : `#/play/${outcome.level}/${outcome.id}`);
  };
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
        <>
          <Button icon="upload" onClick={() => file.current?.click()} testId="import-game">
            {t('games-import')}
          </Button>
          <input
            ref={file}
            type="file"
            accept=".json,.leviathan,application/json"
            class="sr-only"
            tabIndex={-1}
            aria-label={t('games-import')}
            data-testid="import-file"
            onChange={(event) => {
              const chosen = event.currentTarget.files?.[0];
              event.currentTarget.value = '';
              if (chosen !== undefined) void importFile(chosen);
            }}
          />
        </>
      }
    >
      {problem !== null && (
        <p class="notice notice-red" data-testid="import-problem">
          {problem}
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
      {unreadable.length > 0 && (
        <section class="games">
          <h2>{t('games-unreadable')}</h2>
          <ul class="games-list">
            {unreadable.map((entry) => (
              <li key={entry.id} class="game-row" data-testid="unreadable-game">
                <div class="game-row-text">
                  <h3 class="wire">{entry.id}</h3>
                  <p>{t(`games-unreadable-${entry.reason}`)}</p>
                </div>
                <div class="row">
                  <Button icon="download" onClick={() => port.download(`paper-leviathan-${entry.id}.txt`, entry.raw)}>
                    {t('problem-download')}
                  </Button>
                  <Button tone="danger" icon="trash" label={t('games-remove')} onClick={() => setToRemove(entry)} />
                </div>
              </li>
            ))}
          </ul>
        </section>
      )}
      {toRemove !== null && (
        <Dialog
          title={t('games-remove-title')}
          onClose={() => setToRemove(null)}
          footer={
            <>
              <Button
                tone="danger"
                icon="trash"
                testId="confirm-remove"
                onClick={() => {
                  port.remove(toRemove.id);
                  setToRemove(null);
                  redraw((n) => n + 1);
                  announce(t('games-removed'));
                }}
              >
                {t('games-remove')}
              </Button>
              <Button onClick={() => setToRemove(null)}>{t('games-keep')}</Button>
            </>
          }
        >
          <p class="prose">{t('games-remove-text')}</p>
        </Dialog>
      )}
    </Page>
  );
}

function GameRow(props: {
  readonly game: SavedGame;
  readonly name: string | null;
  readonly levels: readonly LevelCard[];
  /** Grows the tree it stands in; null when nothing was played from it. */
  readonly tree: (() => Variation | null) | null;
  readonly onExport: () => void;
  readonly onRemove: () => void;
}) {
  const { game, levels } = props;
  const [isTree, setTree] = useState(false);
  const level = levelName(game.level, levels);
  const trunk = isTree ? props.tree?.() : null;
  const isOver = game.ending !== null;
  return (
    <li class="game-row" data-testid={`game-${game.id}`}>
      <div class="game-row-text">
        <h3>{props.name ?? level}</h3>
        <p class="row">
          {isOver ? (
            <Tag tone="ink">{endingName(game, levels)}</Tag>
          ) : (
            <Tag tone="ochre">{t('games-turn', { turn: game.turn, turns: game.turns })}</Tag>
          )}
          {game.branchOf !== null && (
            <a href={`#/replay/${game.branchOf.id}${game.branchOf.at === undefined ? '' : `/${game.branchOf.at}`}`}>
              {t('games-branch', { turn: game.branchOf.turn })}
            </a>
          )}
          {props.name !== null && <span>{level}</span>}
          <span class="soft">{dateTime(game.savedAt)}</span>
        </p>
      </div>
      <div class="row">
        {props.tree !== null && (
          <Button icon="branch" expanded={isTree} onClick={() => setTree(!isTree)} testId={`tree-${game.id}`}>
            {t('replay-sheet-variations')}
          </Button>
        )}
        {!isOver && (
          <LinkButton href={`#/replay/${game.id}`} icon="replay" testId={`watch-${game.id}`}>
            {t('games-watch')}
          </LinkButton>
        )}
        <LinkButton
          href={isOver ? `#/replay/${game.id}` : `#/play/${game.level}/${game.id}`}
          tone={isOver ? 'plain' : 'main'}
          icon={isOver ? 'replay' : 'play'}
          testId={`open-${game.id}`}
        >
          {isOver ? t('games-watch') : t('games-continue')}
        </LinkButton>
        <Button icon="download" label={t('games-export')} onClick={props.onExport} testId={`export-${game.id}`} />
        <Button tone="danger" icon="trash" label={t('games-remove')} onClick={props.onRemove} />
      </div>
      {isTree && trunk != null && (
        <div class="game-tree">
          <VariationTree trunk={trunk} here={game.id} />
        </div>
      )}
    </li>
  );
}

/** `paper-leviathan-first-assembly-2026-11-23.json`: sorts by level, then day. */
export function fileName(game: { readonly level: string; readonly savedAt: number }): string {
  return `paper-leviathan-${game.level}-${new Date(game.savedAt).toISOString().slice(0, 10)}.json`;
}
