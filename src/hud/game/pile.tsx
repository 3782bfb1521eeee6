/** What has been carried this turn, as a pile of sheets: how many more fit, and the way back. */
import { t } from '../../i18n';
import { Icon } from '../kit';
import { useDesk } from './desk';
import { nameOf } from './names';

export function Pile() {
  const { agenda } = useDesk().view.value;
  const left = Math.max(0, agenda.limit - agenda.carried.length);
  return (
    <ol class="pile" aria-label={t('game-pile', { carried: agenda.carried.length, limit: agenda.limit })}>
      {agenda.carried.map((id) => (
        <li key={id} class="pile-sheet">
          <Icon name="check" /> {nameOf('initiative', id)}
        </li>
      ))}
      {Array.from({ length: left }, (_, index) => (
        <li key={index} class="pile-free">
          {t('game-pile-free')}
        </li>
      ))}
    </ol>
  );
}
