/** The last question before a game is removed for good. */
import { t } from '../../i18n';
import { Button, Dialog } from '../kit';

export function RemoveDialog({ onClose, onRemove }: { readonly onClose: () => void; readonly onRemove: () => void }) {
  return (
    <Dialog
      title={t('games-remove-title')}
      onClose={onClose}
      footer={
        <>
          <Button tone="danger" icon="trash" testId="confirm-remove" onClick={onRemove}>
            {t('games-remove')}
          </Button>
          <Button onClick={onClose}>{t('games-keep')}</Button>
        </>
      }
    >
      <p class="prose">{t('games-remove-text')}</p>
    </Dialog>
  );
}
