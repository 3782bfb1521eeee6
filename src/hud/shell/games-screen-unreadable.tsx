/** What is kept and cannot be read: it may be taken out as it is, or removed; it is never thrown away unasked. */
import { t } from '../../i18n';
import { Button } from '../kit';
import type { GameEntry, GamesPort } from './ports';

export type UnreadableGame = Extract<GameEntry, { kind: 'unreadable' }>;

export function UnreadableGames(props: {
  readonly entries: readonly UnreadableGame[];
  readonly port: GamesPort;
  readonly onRemove: (entry: UnreadableGame) => void;
}) {
  const { entries, port, onRemove } = props;
  return (
    <section class="games">
      <h2>{t('games-unreadable')}</h2>
      <ul class="games-list">
        {entries.map((entry) => (
          <li key={entry.id} class="game-row" data-testid="unreadable-game">
            <div class="game-row-text">
              <h3 class="wire">{entry.id}</h3>
              <p>{t(`games-unreadable-${entry.reason}`)}</p>
            </div>
            <div class="row">
              <Button icon="download" onClick={() => port.download(`paper-leviathan-${entry.id}.txt`, entry.raw)}>
                {t('problem-download')}
              </Button>
              <Button tone="danger" icon="trash" label={t('games-remove')} onClick={() => onRemove(entry)} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
