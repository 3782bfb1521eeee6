/** The last look before the presses run: what is left undone, and that it cannot be called back. */
import { t } from '../../i18n';
import { Button, Dialog, Icon } from '../kit';
import { useDesk } from './desk';
import { undone } from './undone';

export function EndTurnDialog() {
  const desk = useDesk();
  const lines = undone(desk);
  const close = () => {
    desk.dialog.value = null;
  };
  return (
    <Dialog
      title={t('game-end-turn-title')}
      onClose={close}
      testId="end-turn-dialog"
      footer={
        <>
          <Button tone="main" icon="play" onClick={desk.endTurn} testId="end-turn-confirm" autoFocus>
            {t('game-end-turn')}
          </Button>
          <Button onClick={close}>{t('game-end-turn-back')}</Button>
        </>
      }
    >
      {lines.length === 0 ? (
        <p class="prose">{t('game-end-turn-nothing')}</p>
      ) : (
        <>
          <p class="prose">{t('game-end-turn-undone')}</p>
          <ul class="undone">
            {lines.map((line) => (
              <li key={line}>
                <Icon name="minus" /> {line}
              </li>
            ))}
          </ul>
        </>
      )}
    </Dialog>
  );
}
