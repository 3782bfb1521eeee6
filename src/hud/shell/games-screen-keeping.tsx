/** Where the games are kept and how safely: the browser's promise, the last time they were taken out, all as one file. */
import { useEffect, useState } from 'preact/hooks';
import { dateTime, t } from '../../i18n';
import { announce, Button, Panel } from '../kit';
import type { GamesPort, SavedGame } from './ports';

export function Safekeeping(props: { readonly port: GamesPort; readonly games: readonly SavedGame[] }) {
  const { port, games } = props;
  const [isSafe, setSafe] = useState<boolean | null>(null);
  const [backup, setBackup] = useState(() => port.lastBackup());
  useEffect(() => {
    port.isPersisted().then(setSafe, () => setSafe(null));
  }, []);
  const since = games.filter(({ savedAt }) => savedAt > (backup ?? 0)).length;
  const takeOut = () => {
    port.download(`paper-leviathan-${new Date().toISOString().slice(0, 10)}.games.json`, port.backup());
    setBackup(port.lastBackup());
    announce(t('games-backed-up'));
  };
  const ask = () =>
    port.askToPersist().then(
      (granted) => {
        setSafe(granted);
        announce(t(granted ? 'games-persisted' : 'games-persist-refused'), granted ? 'polite' : 'urgent');
      },
      () => announce(t('games-persist-refused'), 'urgent'),
    );
  return (
    <Panel title={t('games-keeping')} class="games-keeping">
      <p>
        {backup === null ? t('games-backup-never') : t('games-backup-last', { date: dateTime(backup) })}{' '}
        {backup !== null && since > 0 && t('games-backup-since', { count: since })}
      </p>
      <p>
        {t(isSafe === true ? 'games-persisted' : isSafe === false ? 'games-not-persisted' : 'games-persist-unknown')}
      </p>
      <div class="row">
        <Button icon="download" onClick={takeOut} testId="export-all">
          {t('games-export-all')}
        </Button>
        {isSafe === false && (
          <Button icon="lock" onClick={ask} testId="ask-persist">
            {t('games-persist-ask')}
          </Button>
        )}
      </div>
    </Panel>
  );
}
