/** What can be spent, and what comes in each turn: over the desk on a wide page, in the bar at the foot on a narrow one. */
import { number, t } from '../../i18n';
import { Icon } from '../kit';
import { useDesk } from './desk';
import { nameOf, RESOURCE_ICONS } from './names';

export function Purse(props: { readonly class: string }) {
  const desk = useDesk();
  return (
    <ul class={props.class} aria-label={t('game-purse')}>
      {desk.view.value.resources.map(({ id, value, max, income }) => {
        const name = nameOf('resource', id);
        return (
          <li key={id}>
            <button type="button" class="purse-coin" title={name} onClick={() => desk.why(id)}>
              <span class="sr-only">
                {t('game-resource', { name, value, max, income: number(income, { signed: true }) })}
              </span>
              <Icon name={RESOURCE_ICONS[id]} />
              <span class="purse-value" aria-hidden="true">
                {number(value)}
              </span>
              <span class="purse-income" aria-hidden="true">
                {number(income, { signed: true })}
              </span>
              <span class="purse-name" aria-hidden="true">
                {name}
              </span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
