/**
 * The last look before the presses run: what is at stake, then what else could be done. It comes by itself only for the
 * first (shortcuts.ts).
 */
import { t } from '../../i18n';
import { Button, Dialog, Icon, type IconName } from '../kit';
import { useDesk } from './desk';
import { undone } from './undone';

export function EndTurnDialog() {
  const desk = useDesk();
  const { grave, lost, rest } = undone(desk);
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
          <Button tone="main" icon="play" onClick={desk.endTurn} testId="end-turn-confirm">
            {t('game-end-turn')}
          </Button>
          {/* Whoever presses Enter out of habit stays on this turn, which nothing brings back. */}
          <Button onClick={close} testId="end-turn-back" autoFocus>
            {t('game-end-turn-back')}
          </Button>
        </>
      }
    >
      {grave.length + lost.length + rest.length === 0 && <p class="prose">{t('game-end-turn-nothing')}</p>}
      <Lines lead={t('game-end-turn-undone')} lines={grave} icon="warning" />
      <Lines lead={t('game-end-turn-lost')} lines={lost} icon="warning" />
      <Lines
        lead={t(grave.length + lost.length > 0 ? 'game-end-turn-besides' : 'game-end-turn-rest')}
        lines={rest}
        icon="minus"
      />
    </Dialog>
  );
}

function Lines(props: { readonly lead: string; readonly lines: readonly string[]; readonly icon: IconName }) {
  if (props.lines.length === 0) return null;
  return (
    <>
      <p class="prose">{props.lead}</p>
      <ul class="undone">
        {props.lines.map((line) => (
          <li key={line}>
            <Icon name={props.icon} /> {line}
          </li>
        ))}
      </ul>
    </>
  );
}
