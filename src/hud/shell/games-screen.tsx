/** The games kept in this browser: go on with one, look at a finished one again, take it out or in as a file. */
import { useRef, useState } from 'preact/hooks';
import { contentIn, dateTime, t } from '../../i18n';
import { formatRecord } from '../../replay';
import { announce, Button, Dialog, LinkButton, Tag } from '../kit';
import { levelText } from './level-text';
import { Page } from './page';
import type { GameEntry, GamesPort, LevelCard, SavedGame } from './ports';

/** No match comes near it; a bigger file is not one, and reading it would only freeze the page. */
const LARGEST_FILE = 4_000_000;

export function GamesScreen(props: {
  readonly levels: readonly LevelCard[];
  readonly games: GamesPort;
  readonly onOpen: (hash: string) => void;
}) {
  const { games, levels } = props;
  const [, redraw] = useState(0);
  const [problem, setProblem] = useState<string | null>(null);
  const [toRemove, setToRemove] = useState<GameEntry | null>(null);
  const file = useRef<HTMLInputElement>(null);
  const entries = games.entries();
  const underWay = entries.filter((entry): entry is SavedGame => entry.kind === 'game' && entry.ending === null);
  const finished = entries.filter((entry): entry is SavedGame => entry.kind === 'game' && entry.ending !== null);
  const unreadable = entries.filter((entry) => entry.kind === 'unreadable');

  const importFile = async (chosen: File) => {
    const refuse = (reason: string, detail: string) => {
      const text = t(`import-${reason}`, { name: chosen.name, detail });
      setProblem(text);
      announce(text, 'urgent');
    };
    if (chosen.size > LARGEST_FILE) return refuse('too-big', '');
    const outcome = games.importText(await chosen.text());
    if (outcome.kind === 'refused') return refuse(outcome.reason, outcome.detail);
    setProblem(null);
    announce(t('import-done'));
    props.onOpen(outcome.isOver ? `#/replay/${outcome.id}` : `#/play/${outcome.level}/${outcome.id}`);
  };
  const exportGame = (game: SavedGame) => {
    const record = games.record(game.id);
    if (record !== null) games.download(fileName(game), formatRecord(record));
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
      {[
        { title: t('games-under-way'), list: underWay },
        { title: t('games-finished'), list: finished },
      ].map(
        ({ title, list }) =>
          list.length > 0 && (
            <section key={title} class="games">
              <h2>{title}</h2>
              <ul class="games-list">
                {list.map((game) => (
                  <GameRow
                    key={game.id}
                    game={game}
                    level={levels.find((level) => level.slug === game.level)}
                    onExport={() => exportGame(game)}
                    onRemove={() => setToRemove(game)}
                  />
                ))}
              </ul>
            </section>
          ),
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
                  <Button icon="download" onClick={() => games.download(`paper-leviathan-${entry.id}.txt`, entry.raw)}>
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
                  games.remove(toRemove.id);
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
  readonly level: LevelCard | undefined;
  readonly onExport: () => void;
  readonly onRemove: () => void;
}) {
  const { game, level } = props;
  const name = level === undefined ? game.level : levelText(level, 'name');
  const isOver = game.ending !== null;
  const ending =
    game.ending === null || level === undefined ? null : contentIn(level.content, `ending.${game.ending}.name`);
  return (
    <li class="game-row" data-testid={`game-${game.id}`}>
      <div class="game-row-text">
        <h3>{name}</h3>
        <p class="row">
          {isOver ? (
            <Tag tone="ink">{ending ?? t('games-over')}</Tag>
          ) : (
            <Tag tone="ochre">{t('games-turn', { turn: game.turn, turns: game.turns })}</Tag>
          )}
          {game.branchOf !== null && <Tag icon="replay">{t('games-branch', { turn: game.branchOf.turn })}</Tag>}
          <span class="soft">{dateTime(game.savedAt)}</span>
        </p>
      </div>
      <div class="row">
        <LinkButton
          href={isOver ? `#/replay/${game.id}` : `#/play/${game.level}/${game.id}`}
          tone="main"
          icon={isOver ? 'replay' : 'play'}
          testId={`open-${game.id}`}
        >
          {isOver ? t('games-watch') : t('games-continue')}
        </LinkButton>
        <Button icon="download" label={t('games-export')} onClick={props.onExport} testId={`export-${game.id}`} />
        <Button tone="danger" icon="trash" label={t('games-remove')} onClick={props.onRemove} />
      </div>
    </li>
  );
}

/** `paper-leviathan-first-assembly-2026-11-23.json`: sorts by level, then day. */
export function fileName(game: { readonly level: string; readonly savedAt: number }): string {
  return `paper-leviathan-${game.level}-${new Date(game.savedAt).toISOString().slice(0, 10)}.json`;
}
